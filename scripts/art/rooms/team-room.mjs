// The front desk of the Harbour Street team. Back: the wall and a chair. Front: the desk, with the register and leaflets, and the
// box, which somebody keeps paper clips in.

import { box, curve, everywhere, flat, ink, reseed, rows, shadow, tube } from '../lib/pen.mjs'
import { evening, lampGlow, roomPalette } from '../lib/tone.mjs'
import { openBox } from '../props/box.mjs'
import { chairBehind, wallBehindDesk } from './team-room-wall.mjs'

const FAR = { wall: '#e6e0d0', dado: '#d6d2bf', enamel: '#8fb0ac' }
const NEAR = {
  cork: '#cfa877', // in the light of the strip: far from it, it would be as grey as the wall
  plantDeep: '#5f7f73',
  steel: '#9aa6a5',
  cupWarm: '#f0d6c2',
  leaflet: '#8fb0ac',
}
const DESK = 'M-800 940V704H1800V940Z'
export const teamPalette = (light) => roomPalette(light, FAR, NEAR)

function desk(p) {
  const planks = rows('-620 760 300, 60 734 240, 700 768 260, 1080 752 300, -260 826 240, 880 836 220')
  return [
    flat('-800 704, 1800 704, 1800 960, -800 960', p.table),
    ink('-800 704, 400 702, 1800 704'),
    ...planks.map(([x, y, w]) => curve(`M${x} ${y}c${w * 0.3} -6 ${w * 0.7} 5 ${w} -3`, { w: 2.4, stroke: p.tableGrain })),
    p.lightOp ? `<path d="M560 706L960 706L1110 904L690 904Z" fill="${p.light}" opacity=".34"/>` : '',
    flat('-800 908, 1800 908, 1800 960, -800 960', p.tableEdge),
    ink('-800 908, 500 910, 1800 908'),
  ].join('')
}

/** The register, open at the line that says whose box it was; the bars are writing, one of them fresh. */
function register(p) {
  const lines = [0, 1, 2, 3, 4].map((k) => {
    const y = 742 + k * 20
    return curve(`M${156 - k * 8} ${y}h${108 - k}M${318 + k} ${y}h${104 + k * 3}`, { w: 2.6, op: 0.4 })
  })
  const drawn = [
    `<path d="M80 864L150 716L440 716L494 864Z" fill="#2b2320" opacity=".18"/>`,
    ink('82 850, 140 708, 436 708, 484 850', { fill: p.teal }),
    curve('M98 842L150 716C200 706 250 706 288 722V850C230 832 160 832 98 842Z', { fill: p.paper, w: 4 }),
    curve('M288 722C330 706 380 706 426 716L468 842C410 832 350 832 288 850Z', { fill: p.paper, w: 4 }),
    ...lines,
    curve('M330 802h76', { w: 5, stroke: p.teal }),
    tube('M410 832L494 778', p.brass, 5, 7),
  ].join('')
  return `<g transform="translate(-34 0)">${drawn}</g>`
}

function leaflets(p) {
  const pocket = (x, y, colour) =>
    ink(
      [
        [x, y],
        [x + 62, y - 2],
        [x + 60, y + 92],
        [x + 2, y + 92],
      ],
      { fill: colour, w: 4 },
    ) + curve(`M${x + 14} ${y + 18}h34M${x + 14} ${y + 32}h24`, { w: 3.5, op: 0.45 })
  return [
    shadow(864, 826, 124, 12),
    ...[
      [764, p.red],
      [832, p.leaflet],
      [900, p.brass],
    ].map(([x, c]) => pocket(x, 636, c) + pocket(x - 6, 690, p.paper)),
    ink('744 738, 976 734, 984 824, 738 828', { fill: p.chair }),
    curve('M820 738L818 826M898 736L902 824', { w: 3.5 }),
  ].join('')
}

const CLIP = 'm0 0l26-6c12-2 14 14 2 16l-30 6c-8 2-10-9-2-11l24-5'
const clip = (x, y, turn, colour) =>
  curve(CLIP, { w: 3.2, stroke: colour }).replace('<path ', `<path transform="translate(${x} ${y}) rotate(${turn})" `)

/** A box of best walnut, full of paper clips. */
const clips = (p) => (at) =>
  rows('70 36 10, 104 46 -20, 140 34 24, 176 48 -8, 206 36 16, 122 32 60, 188 32 -50, 90 50 30, 228 50 -30')
    .map(([x, y, turn], i) => clip(...at(x, y).map(Math.round), turn, i % 3 === 1 ? p.brass : '#dfe4e2'))
    .join('')

/** A strip light on two chains. Whoever is on late has it to themselves. */
function stripLight(p) {
  reseed(606)
  return [
    lampGlow(p, 'team-strip', 566, 120, 620, 400, '#ffe3b0', 0.18),
    curve('M410 0V30M722 0V30', { w: 4 }),
    ink('376 30, 756 28, 770 52, 362 54', { fill: p.frame, w: 4.5 }),
    ink(box(384, 52, 364, 12), { fill: p.lamp ? p.bulb : p.paper, w: 3.5 }),
  ].join('')
}

/** The room behind the desk. */
export function teamBack(light) {
  const p = teamPalette(light)
  reseed(601)
  return [
    everywhere(p.wall),
    flat('-800 500, 1800 500, 1800 740, -800 740', p.dado),
    lampGlow(p, 'team-strip-wall', 566, 120, 640, 420, '#ffe3b0', 0.4),
    wallBehindDesk(p),
    stripLight(p),
    chairBehind(p),
    evening(p, 'team-gloom-back'),
  ].join('')
}

/** The desk without the box. */
export function teamFront(light) {
  const p = teamPalette(light)
  reseed(611)
  return [desk(p), `<g transform="translate(0 34)">${register(p)}${leaflets(p)}</g>`, evening(p, 'team-gloom-front', DESK)].join('')
}

/** The box as it ends up on the desk: open, with paper clips in it, and two beside it. */
export function boxOnFrontDesk(light) {
  const p = teamPalette(light)
  reseed(601)
  return openBox(p, 484, 752, 0.86, clips(p)) + clip(600, 888, -14, '#6d7775') + clip(470, 894, 24, '#6d7775')
}
