// The community workshop on Harbour Street, from the pavement, a Monday: a birdhouse, a three-legged stool, a walnut box.

import { LIGHTS } from '../lib/palette.mjs'
import { box, curve, dot, everywhere, flat, ink, oval, random, reseed, shadow, tube } from '../lib/pen.mjs'
import { evening, lampGlow } from '../lib/tone.mjs'
import { closedBox } from '../props/box.mjs'

/** Bricks here and there: enough to say brick, not enough to be a pattern. */
function brickWall(p) {
  reseed(501)
  let g = everywhere(p.brick)
  for (let i = 0; i < 150; i++) {
    const row = Math.floor(random() * 26)
    const x = -800 + Math.floor(random() * 33) * 80 + (row % 2) * 40
    g += flat(box(x + 4, row * 32 + 4, 70, 22), p.brick2)
  }
  return g
}

function awning(p) {
  let g = ''
  for (let k = 0; k < 13; k++) {
    const x = 52 + k * 70
    const colour = k % 2 ? p.paper : p.teal
    g += curve(`M${x} 34H${x + 70}V128C${x + 66} 156 ${x + 4} 156 ${x} 128Z`, { fill: colour, w: 4 })
  }
  return ink('40 12, 976 12, 976 38, 40 38', { fill: p.frame }) + g
}

/** On the wall within: planes, a saw, a square, clamps. Pale, because glass lies between. */
function tools(p) {
  const line = { w: 3.5, op: 0.75 }
  return [
    flat(box(126, 176, 748, 470), p.inside),
    flat(box(170, 200, 660, 190), p.board),
    curve('M206 244L330 232L334 252L214 286ZM206 244C184 236 178 262 192 276C200 284 210 286 214 286', { fill: p.steel, ...line }), // saw
    curve('M368 224V352M368 236H440V252H384', { w: 9, stroke: p.steel }),
    curve('M566 226C560 290 564 330 574 358M592 226C598 290 594 330 584 358M566 226h26M562 300h36', { ...line, w: 5 }), // clamp
    curve('M646 244V340M628 224H664V250H628Z', { fill: p.wood, w: 4.5, op: 0.75 }), // mallet
    curve('M700 222l10 84q2 40-6 44q-10-4-8-44Z', { fill: p.brass, ...line }),
    curve('M746 222l8 76q2 40-6 44q-10-4-8-44Z', { fill: p.wood, ...line }),
    curve('M792 222l6 70q2 40-4 44q-10-4-8-44Z', { fill: p.red, ...line }),
    flat('126 470, 874 470, 874 520, 126 520', p.bench),
    curve('M126 470H874', { w: 3.5, op: 0.6 }),
    curve('M236 470C240 446 262 440 290 440H338C350 440 354 452 354 470Z', { fill: p.wood, ...line }), // a plane at work
    curve('M366 464c10-14 26-8 22 2s-18 4-10-6M402 468c8-10 20-6 16 2', { ...line }), // shavings
  ].join('')
}

function lampWithin(p) {
  const stops = '<stop offset="0" stop-color="#fff3cf" stop-opacity=".9"/><stop offset="1" stop-color="#fff3cf" stop-opacity="0"/>'
  return [
    `<radialGradient id="workshop-lamp" cx=".5" cy=".5" r=".5">${stops}</radialGradient>`,
    '<ellipse cx="500" cy="400" rx="330" ry="250" fill="url(#workshop-lamp)"/>',
    curve('M500 150V232M452 272C456 244 476 230 500 230C524 230 544 244 548 272Z', { fill: p.teal, w: 4.5 }),
    oval(500, 272, 30, 7, { fill: '#fff6dc', w: 3 }),
  ].join('')
}

/** Built by several hands, by the look of it. */
function birdhouse(p) {
  return [
    shadow(234, 646, 84, 9),
    tube('M234 560V640', p.wood2, 14),
    curve('M188 640H282', { w: 13 }),
    ink('176 448, 234 396, 292 448, 288 570, 180 570', { fill: p.enamel }),
    ink('158 462, 234 384, 310 462, 298 476, 234 412, 170 476', { fill: p.red }),
    dot(234, 474, 25, '#2b2320'),
    curve('M234 524l4 30', { w: 9 }),
    curve('M184 540h26M262 548h24', { w: 2.4, op: 0.6 }),
  ].join('')
}

/** It rocks: one leg is the shortest. */
function stool(p) {
  return [
    shadow(752, 648, 104, 9),
    tube('M704 518L678 642', p.wood2, 13),
    tube('M800 518L828 634', p.wood2, 13),
    tube('M756 524L760 648', p.wood2, 13),
    curve('M690 590L760 600L816 586', { w: 7 }),
    oval(752, 508, 94, 22, { fill: p.wood }),
    oval(752, 500, 94, 21, { fill: p.wood }),
    curve('M690 498q60-10 124 2M706 508q50-6 90 0', { w: 2.2, stroke: p.grain }),
  ].join('')
}

/** His card, in carpenter's pencil: a bar and a half, where words would be. */
const card = (p) =>
  ink('548 590, 626 584, 634 640, 554 644', { fill: p.paper, w: 4 }) + curve('M564 606l48-4M566 622l34-2', { w: 3.5, op: 0.6 })

function shopFront(p) {
  return [
    ink('60 128, 940 128, 940 860, 60 860', { fill: p.teal }),
    ink(box(110, 160, 780, 500), { fill: p.teal2 }),
    tools(p),
    lampWithin(p),
    flat('126 612, 874 612, 874 652, 126 652', p.ledge),
    curve('M126 612H874', { w: 3.5 }),
    birdhouse(p),
    stool(p),
    curve('M150 420L330 190M186 470L300 322M640 640L830 402M700 644L800 520', { w: 4, stroke: '#fff', op: 0.5 }),
    ink(box(126, 176, 748, 476), { close: true, w: 6 }),
    ink('86 656, 914 656, 920 684, 80 684', { fill: p.frame }),
    ...[0, 1, 2].map((k) => ink(box(104 + k * 270, 712, 252, 124), { close: true, w: 3.5 })),
  ].join('')
}

/** Left and right of it, for wide crops: the workshop's door, next door's window, a bicycle nobody has locked well. */
function neighbours(p) {
  reseed(530)
  return [
    ink(box(1010, 120, 250, 742), { fill: p.teal }),
    ink(box(1040, 160, 190, 380), { fill: p.inside }),
    curve('M1066 500L1200 200', { w: 4, stroke: '#fff', op: 0.5 }),
    ink(box(1040, 580, 190, 250), { close: true, w: 3.5 }),
    oval(1056, 566, 10, 14, { fill: p.brass, w: 4 }),
    ink(box(-520, 190, 360, 380), { fill: p.frame }),
    ink(box(-496, 214, 312, 332), { fill: p.sky }),
    ink('-340 214, -340 546', { w: 6 }),
    curve('M-470 500L-370 250', { w: 4, stroke: '#fff', op: 0.6 }),
    tube('M-20 0V850', p.steel, 16),
    oval(-560, 776, 78, 78, { w: 6 }),
    oval(-336, 776, 78, 78, { w: 6 }),
    curve('M-560 776L-500 666H-376L-336 776M-500 666L-446 776H-560M-446 776L-376 666M-510 648h36M-376 666L-386 626h-36', { w: 7 }),
    ink(box(1420, 200, 340, 360), { fill: p.frame }) + ink(box(1446, 226, 288, 308), { fill: p.sky }),
  ].join('')
}

const pavement = (p) =>
  [
    flat('-800 858, 1800 858, 1800 960, -800 960', p.stone),
    curve('M-800 860C0 856 1000 864 1800 860', { w: 5 }),
    ...[-640, -380, -120, 150, 420, 690, 960, 1240, 1520].map((x) => curve(`M${x} 862L${x - 40} 940`, { w: 2.4, op: 0.5 })),
  ].join('')

const COLOURS = {
  day: {
    brick: '#cfa384',
    brick2: '#c29273',
    inside: '#efe4c8',
    board: '#dcc9a2',
    bench: '#d2ab78',
    ledge: '#cf9f6b',
    wood: '#d0a066',
    wood2: '#a87443',
    grain: '#b98551',
    steel: '#a9b5b3',
    teal2: '#356061',
    stone: '#cfcab9',
  },
  dusk: {
    brick: '#665352',
    brick2: '#5b4a4b',
    inside: '#ecd39a',
    board: '#d6b67e',
    bench: '#c2965f',
    ledge: '#b88a57',
    wood: '#c08f56',
    wood2: '#976838',
    grain: '#a87443',
    steel: '#97a19c',
    teal: '#2f5557',
    teal2: '#27474a',
    stone: '#5a6069',
    paper: '#b9b4aa',
    enamel: '#7f9d98',
    red: '#a84a36',
  },
}

/** At dusk its window is the light in the street: it falls on the pavement. */
export function harbourStreet(light) {
  const p = { ...LIGHTS[light], ...COLOURS[light] }
  return [
    brickWall(p),
    neighbours(p),
    shopFront(p),
    awning(p),
    pavement(p),
    lampGlow(p, 'workshop-pavement', 500, 900, 520, 110, '#ffd48a', 0.5),
    evening(p, 'harbour-gloom'),
  ].join('')
}

/** The box in the window, with its card. */
export const boxInWindow = (p) => closedBox(p, 322, 520, 0.92) + card(p)
