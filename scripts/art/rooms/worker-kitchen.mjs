// Your own kitchen at dusk, in the ending nobody writes down: the walnut box on your windowsill, your coat and lanyard on the hook.

import { box, curve, dot, ink as drawn, everywhere, flat, oval, random, reseed, rows, shadow, tube } from '../lib/pen.mjs'
import { glow, grain } from '../lib/tone.mjs'
import { closedBox } from '../props/box.mjs'

const NIGHT_INK = '#0c111c' // at night the ink is still the darkest thing
const ink = (points, o = {}) => drawn(points, { stroke: NIGHT_INK, ...o })
const line = (d, o = {}) => curve(d, { stroke: NIGHT_INK, ...o })

const LIT = '#e2b866'
const FLATS = rows(
  '452 176 1, 494 176 0, 452 238 0, 494 238 0, 452 300 0, 494 300 1, 600 130 0, 650 130 1, 700 130 0, 600 196 0, 650 196 0, 700 196 0, 600 262 1, 650 262 0, 700 262 0, 822 226 0, 868 226 1, 822 290 0, 868 290 0',
)

function view() {
  const blocks = rows('418 476, 418 146, 548 146, 548 98, 764 98, 764 190, 922 190, 922 476')
  const panes = FLATS.map(([x, y, on]) => `<rect x="${x}" y="${y}" width="24" height="32" fill="${on ? LIT : '#33435f'}"/>`)
  let rain = ''
  for (let i = 0; i < 34; i++) rain += `M${(430 + random() * 480).toFixed(0)} ${(90 + random() * 360).toFixed(0)}l-5 18`
  return [
    flat(box(418, 74, 504, 402), '#40506f'),
    flat('418 476, 418 300, 922 300, 922 476', '#4a5670'),
    flat(blocks, '#26334b'),
    ...panes,
    line(rain, { w: 2, stroke: '#a5b4cc', op: 0.5 }),
  ].join('')
}

function windowAndSill() {
  return [
    ink(box(386, 44, 568, 440), { fill: '#59667c', w: 6 }),
    view(),
    ink('670 74, 670 476', { w: 8 }),
    ink('418 214, 922 214', { w: 6 }),
    ink(box(418, 74, 504, 402), { close: true }),
    line('M446 430L520 290M478 440L528 348', { w: 4, stroke: '#fff', op: 0.3 }),
    ink('350 556, 1000 556, 988 588, 362 588', { fill: '#6b788e', w: 5.5 }),
    flat('386 486, 954 486, 996 554, 354 554', '#76849a'),
    line('M386 486L354 554M954 486L996 554M386 486H954'),
  ].join('')
}

/** Coat and lanyard: you are off duty. */
function hook() {
  const coat = { fill: '#465570', w: 6 }
  return [
    ink('70 96, 310 96, 310 122, 70 122', { fill: '#4a586f' }),
    line('M138 198C108 216 94 302 90 408Q89 422 102 424L134 422C138 348 140 296 144 254Z', { ...coat, fill: '#3a4861' }),
    line('M250 198C274 216 280 302 282 400Q283 412 270 414L248 412C244 346 244 296 240 254Z', { ...coat, fill: '#3a4861' }),
    line(
      'M164 140C140 156 134 192 132 230C130 316 128 392 126 470L260 474C260 392 258 314 254 230C252 192 244 156 224 140C208 154 180 154 164 140Z',
      coat,
    ),
    line('M164 140C166 112 222 112 224 140C216 168 172 168 164 140Z', { ...coat, fill: '#31405a' }),
    line('M194 160C193 264 193 360 193 468M150 362l28 4M214 366l26-3', { w: 4.5 }),
    ...[220, 284, 348].map((y) => dot(206, y, 5, NIGHT_INK)),
    line('M276 122C266 172 290 214 286 252M282 122C300 172 288 214 292 252', { w: 4.5, stroke: '#7fb3ab' }),
    ink('268 252, 310 250, 312 310, 270 312', { fill: '#c3cbd3', w: 4.5 }),
    '<rect x="278" y="263" width="25" height="21" fill="#6fa39c"/>',
  ].join('')
}

const herbs = () =>
  [
    '<g transform="translate(-360 0)">',
    shadow(428, 548, 56, 8, 0.3),
    line('M414 490C398 458 388 452 380 436M424 488C420 450 424 440 420 414M434 490C446 458 456 450 464 436', { w: 9, stroke: '#6f8f77' }),
    line('M414 490C398 458 388 452 380 436M424 488C420 450 424 440 420 414M434 490C446 458 456 450 464 436', { w: 2.4 }),
    ink('392 484, 458 484, 450 546, 400 546', { fill: '#8f5643', w: 4.5 }),
    '</g>',
  ].join('')

/** Counter, tap, one mug: someone lives here alone. The drawer is where the box goes when your sister comes. */
function counter() {
  return [
    ink('-800 690, 1800 690, 1800 722, -800 722', { fill: '#8b8f96' }),
    flat('-800 724, 1800 724, 1800 960, -800 960', '#3f4c5a'),
    ...[-720, -420, -120, 180].map((x) => ink(box(x, 752, 270, 240), { close: true, w: 4 })),
    ink(box(490, 752, 330, 96), { fill: '#46545f', w: 4.5 }),
    oval(655, 764, 15, 9, { fill: '#d7a748', w: 4 }),
    ...[850, 1150, 1450].map((x) => ink(box(x, 752, 270, 240), { close: true, w: 4 })),
    tube('M230 690V610C230 566 300 566 300 606', '#9aa7b3', 11),
    line('M206 640h48', { w: 9 }),
    line('M838 612C842 664 850 684 862 688C880 694 908 694 924 688C936 682 942 662 944 612Z', { fill: '#5f8f89' }),
    line('M944 626C982 622 982 666 938 664', { w: 12 }) + line('M944 626C982 622 982 666 938 664', { w: 5, stroke: '#5f8f89' }),
    oval(891, 612, 53, 11, { fill: '#c9c2b2' }),
  ].join('')
}

/** A ceiling lamp, and what it gives. */
function lamp() {
  return [
    glow('own-lamp', 556, 300, 560, 470, '#ffcf86', 0.42),
    line('M556 0V34', { w: 4.5 }),
    line('M484 94C488 60 520 34 556 34C592 34 624 60 628 94Z', { fill: '#c9c2b2', w: 5.5 }),
    oval(556, 94, 50, 9, { fill: '#ffe9b8', stroke: 'none' }),
    line('M484 94H628', { w: 4.5 }),
  ].join('')
}

/** The table at which you sit: one plate, with toast on it. */
export function workerKitchenFront() {
  reseed(709)
  return [
    '<path d="M-800 940V776H1800V940Z" fill="#7c6a58"/>',
    grain(rows('-640 816 360, -60 850 300, 380 806 320, 820 842 340, 1240 812 300'), '#665646'),
    ink('-800 776, 460 774, 1800 776', { w: 5.5 }),
    oval(812, 866, 128, 17, { fill: '#0c111c', stroke: 'none', op: 0.25 }),
    oval(812, 846, 118, 26, { fill: '#a9b3bd', stroke: NIGHT_INK }),
    oval(812, 842, 80, 15, { fill: '#94a0ad', stroke: NIGHT_INK, w: 3.5 }),
    ink('766 840, 778 812, 842 808, 858 836', { fill: '#c79b5d', w: 4.5 }),
    ink('766 840, 858 836, 858 845, 768 850', { fill: '#9c743f', w: 4 }),
  ].join('')
}

function wallAndSides() {
  reseed(705)
  let tiles = ''
  for (let x = -780; x < 1800; x += 74) tiles += `M${x} 592V688`
  return [
    everywhere('#54627a'),
    flat('-800 592, 1800 592, 1800 690, -800 690', '#5f6d85'),
    line(`${tiles}M-800 640H1800`, { w: 2, stroke: '#4a586f' }),
    ink(box(1120, 70, 330, 300), { fill: '#6b5140' }) + ink('1120 220, 1450 220', { w: 5 }),
    ...[
      [1150, '#8f5643'],
      [1230, '#6f8f77'],
      [1310, '#8b8f96'],
    ].map(([x, c]) => ink(box(x, 140, 54, 76), { fill: c, w: 4 })),
    ink(box(-620, 60, 380, 320), { fill: '#4a586f' }) + ink('-430 60, -430 380', { w: 4 }),
    line('M-460 210v30M-400 210v30', { w: 8 }),
  ].join('')
}

/** The window with its sill stands to the left, so that whoever visits stands beside what is on it. */
const mirrored = (drawn) => `<g transform="matrix(-1 0 0 1 1000 0)">${drawn}</g>`

export const panes = () => mirrored(view())

export function workerKitchen() {
  return [wallAndSides(), mirrored(windowAndSill() + hook()), herbs(), counter(), lamp()].join('')
}

/** The box on the windowsill, in what light is left. */
export const boxOnSill = (dusk) => closedBox({ ...dusk, walnut: '#6d432b', walnut2: '#86563a', walnut3: '#523020' }, 128, 436, 0.76)
