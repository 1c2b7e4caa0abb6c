// Your own kitchen at 21:40, from the table: coat and lanyard on the hook, half a sandwich, rain. The phone is a thing apart.

import { box, curve, dot, ink as drawn, everywhere, flat, oval, random, reseed, rows, tube } from '../lib/pen.mjs'
import { closedBox } from '../props/box.mjs'

const NIGHT_INK = '#0c111c'
const ink = (points, o = {}) => drawn(points, { stroke: NIGHT_INK, ...o })
const line = (d, o = {}) => curve(d, { stroke: NIGHT_INK, ...o })
const round = (x, y, rx, ry, o = {}) => oval(x, y, rx, ry, { fill: o.fill, stroke: NIGHT_INK, w: o.w ?? 5 })
const dim = (x, y, rx, ry, op) => oval(x, y, rx, ry, { fill: '#06090f', stroke: 'none', op })

// Four windows are lit across the way: other people are up too.
const FLATS = rows(
  '560 230 1, 598 230 0, 560 278 0, 598 278 2, 560 324 2, 598 324 0, 654 168 2, 706 168 1, 744 168 0, 654 232 0, 706 232 2, 744 232 0, 650 280 1, 706 280 0, 744 280 2, 650 326 0, 744 326 0, 796 262 2, 796 312 1, 796 228 0',
)
const PANE = ['#18223a', '#e2b25c', '#26334b']

function windowSide() {
  let rain = ''
  for (let i = 0; i < 30; i++) rain += `M${(546 + random() * 280).toFixed(0)} ${(88 + random() * 262).toFixed(0)}l-4 17`
  return [
    ink(box(512, 56, 350, 332), { fill: '#303d56', w: 6 }),
    flat(box(534, 78, 306, 288), '#131c30'),
    flat('534 366, 534 190, 640 190, 640 146, 776 146, 776 190, 840 190, 840 366', '#1d283d'),
    ...FLATS.map(([x, y, on]) => `<rect x="${x}" y="${y}" width="22" height="28" fill="${PANE[on]}"/>`),
    line(rain, { w: 2, stroke: '#7388a8', op: 0.55 }),
    ink('687 78, 687 366', { w: 7 }),
    ink('534 218, 840 218', { w: 6 }),
    ink(box(534, 78, 306, 288), { close: true }),
    line('M556 344L600 254', { w: 4, stroke: '#fff', op: 0.16 }),
    ink('492 388, 882 388, 876 412, 498 412', { fill: '#37455f' }),
    // the herb, as it is at dusk
    line('M540 344C528 318 522 312 516 300M548 344C546 314 548 306 546 288M556 346C566 318 572 312 580 302', { w: 8, stroke: '#3d5a54' }),
    line('M540 344C528 318 522 312 516 300M548 344C546 314 548 306 546 288M556 346C566 318 572 312 580 302', { w: 2.4 }),
    ink('522 342, 576 342, 570 388, 528 388', { fill: '#553a38', w: 4.5 }),
  ].join('')
}

/** Coat and lanyard: you are off duty. */
function hook() {
  const coat = { fill: '#42506a', w: 6 }
  return [
    ink('130 96, 330 96, 330 122, 130 122', { fill: '#3a475e' }),
    line('M170 196C140 214 126 300 122 400Q121 414 134 416L166 414C170 340 172 290 176 250Z', { ...coat, fill: '#36435a' }),
    line('M282 196C306 214 312 300 314 392Q315 404 302 406L280 404C276 340 276 290 272 250Z', { ...coat, fill: '#36435a' }),
    line(
      'M196 140C172 156 166 190 164 226C162 310 160 380 158 452L292 456C292 380 290 310 286 226C284 190 276 156 256 140C240 154 212 154 196 140Z',
      coat,
    ),
    line('M196 140C198 112 254 112 256 140C248 168 204 168 196 140Z', { ...coat, fill: '#2f3b50' }),
    line('M226 160C225 260 225 350 225 452M182 352l28 4M246 356l26-3', { w: 4.5 }),
    ...[220, 280, 340].map((y) => dot(238, y, 5, NIGHT_INK)),
    line('M306 122C296 170 320 210 316 246M312 122C330 170 318 210 322 246', { w: 4.5, stroke: '#6fa39c' }),
    ink('300 246, 340 244, 342 300, 302 302', { fill: '#b9c2cc', w: 4.5 }),
    '<rect x="309" y="256" width="24" height="20" fill="#6fa39c"/>',
  ].join('')
}

/** Twenty to ten. */
function clock() {
  const ticks = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((k) => {
    const a = (k * Math.PI) / 6
    const at = (r) => `${(576 + r * Math.cos(a)).toFixed(1)} ${(180 + r * Math.sin(a)).toFixed(1)}`
    return `M${at(36)}L${at(40)}`
  })
  return [
    round(576, 180, 54, 54, { fill: '#3a475e', w: 6 }),
    oval(576, 180, 43, 43, { fill: '#c6cbd2', stroke: 'none', op: 0.78 }),
    line(ticks.join(''), { w: 3 }),
    line('M576 180L551 166', { w: 6 }),
    line('M576 180L545 198', { w: 4 }),
    dot(576, 180, 4, NIGHT_INK),
  ].join('')
}

function table() {
  const planks = rows('-300 680 420, 40 722 380, 640 670 360, 700 870 400, 80 882 340, -220 802 260, 1120 740 380')
  return [
    '<path d="M-800 940V618H1800V940Z" fill="#383632"/>',
    ...planks.map(([x, y, w]) => line(`M${x} ${y}c80 -7 ${w - 80} 5 ${w} -2`, { w: 2.6, stroke: '#2a2926' })),
    ink('-800 618, 400 616, 1800 618', { w: 6 }),
  ].join('')
}

/** Supper, put down half way. */
function sandwich() {
  return [
    dim(258, 802, 158, 42, 0.35),
    round(258, 786, 152, 46, { fill: '#8d98a6', w: 6 }),
    round(258, 784, 106, 30, { fill: '#7c8796', w: 4 }),
    ink('190 790, 276 742, 320 786', { fill: '#c79b5d' }),
    ink('190 790, 320 786, 320 802, 192 806', { fill: '#e3cfa2' }),
    line('M196 797C230 801 280 799 316 793', { w: 5, stroke: '#7fa06a' }),
    line('M276 742C282 752 280 760 292 760C292 770 302 770 304 776'),
    line('M384 850L452 722', { w: 13 }) + line('M384 850L452 722', { w: 6, stroke: '#97a3b2' }),
    line('M452 722l10-26M446 718l4-28M458 726l18-22'),
  ].join('')
}

const mug = () =>
  [
    dim(846, 800, 78, 16, 0.4),
    tube('M896 724C942 718 942 774 890 772', '#68788f', 6, 9),
    line('M786 706C788 758 796 788 812 794C832 800 864 800 880 792C896 780 900 752 900 706Z', { fill: '#56677f', w: 6 }),
    round(843, 706, 57, 13, { fill: '#7a8aa0' }),
  ].join('')

/** Seen only in wide crops: the cooker under its shelf, and the door left on the latch to a dark hall. */
function farSides() {
  return [
    ink(box(1180, 60, 300, 570), { fill: '#303d56' }) +
      flat(box(1206, 86, 248, 540), '#111828') +
      ink(box(1206, 86, 248, 540), { close: true }),
    line('M1454 620L1380 650V110L1454 88', { fill: '#3a475e' }) + round(1394, 390, 11, 11, { fill: '#8a7340', w: 4 }),
    ink('-640 240, -240 240, -240 258, -640 258', { fill: '#3a475e' }),
    ...[
      [-610, '#553a38'],
      [-520, '#3d5a54'],
      [-430, '#56677f'],
      [-340, '#4a586f'],
    ].map(([x, c]) => ink(box(x, 170, 58, 68), { fill: c, w: 4 })),
    ink(box(-660, 470, 440, 160), { fill: '#37455f' }) + line('M-640 500H-240', { w: 3.5 }),
    ...[-590, -490, -390, -290].map((x) => dot(x, 486, 7, NIGHT_INK)),
    line('M-480 470C-480 420 -470 404 -420 404C-370 404 -360 420 -360 470Z', { fill: '#56677f' }) +
      line('M-452 410C-448 376 -392 376 -388 410', { w: 7 }),
  ].join('')
}

/** The box on the sill, with the night behind it. */
export const boxOnNightSill = () =>
  closedBox({ walnut: '#3d2a22', walnut2: '#4b342a', walnut3: '#2b1c16', brass: '#8a7340' }, 196, 310, 0.56)

/** As it is at dusk: the window stands to the left. */
const mirrored = (drawn) => `<g transform="matrix(-1 0 0 1 1000 0)">${drawn}</g>`

export function workerKitchenNight() {
  reseed(805)
  const street = '<stop offset="0" stop-color="#43577c" stop-opacity=".55"/><stop offset="1" stop-color="#43577c" stop-opacity="0"/>'
  return [
    everywhere('#232d40'),
    `<radialGradient id="own-night-window" cx=".5" cy=".5" r=".5">${street}</radialGradient><ellipse cx="360" cy="420" rx="620" ry="420" fill="url(#own-night-window)"/>`,
    farSides(),
    mirrored(windowSide() + hook()),
    clock(),
  ].join('')
}

export function workerKitchenNightFront() {
  reseed(806)
  return [table(), sandwich(), mug()].join('')
}
