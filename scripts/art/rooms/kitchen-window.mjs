// Desmond's kitchen, left half: the window over the sink, the counter, kettle and tea tin.

import { box, curve, dot, flat, INK, ink, oval, random, reseed, rows, shadow } from '../lib/pen.mjs'

const STEM = 'M112 340C96 306 84 300 78 282M116 338C112 300 118 286 112 262M122 338C134 306 146 298 154 284M118 338C126 310 128 300 134 276'

export function view(p) {
  const roofs = rows('80 338, 80 262, 132 226, 182 262, 182 248, 216 248, 216 262, 262 262, 262 338')
  const leaves = rows('318 188, 352 202, 290 240, 340 226, 306 206')
  return [
    flat(box(58, 40, 322, 318), p.frame),
    flat(box(80, 62, 278, 276), p.sky),
    p.lamp && !p.shade ? dot(282, 120, 9, '#f3dfa6', 0.9) : '',
    flat(roofs, p.roof),
    curve('M80 262L132 226L182 262V248H216V262H262V338', { w: 3, op: 0.75 }),
    curve('M330 338C326 290 334 250 322 196M322 250C336 236 344 226 350 208M326 286C312 270 300 262 292 246', { w: 4, op: 0.8 }),
    ...leaves.map(([x, y]) => oval(x, y, 15, 9, { fill: p.plant, stroke: 'none', op: 0.85 })),
  ].join('')
}

function frameAndNet(p) {
  const net = 'M80 202C110 210 120 198 150 206S200 200 219 206S280 198 300 206S340 200 358 205V338H80Z'
  const frame = [
    ink(box(80, 62, 278, 276), { close: true }),
    ink(box(58, 40, 322, 318), { close: true }),
    ink('219 62, 219 338', { w: 6 }),
    ink('80 196, 358 196'),
    `<path d="${net}" fill="${p.net}" opacity="${p.lamp ? 0.34 : 0.5}"/>`,
  ]
  const folds = [104, 132, 166, 196, 244, 272, 306, 334].map((x) =>
    curve(`M${x} 208q${((random() - 0.5) * 10).toFixed(1)} 60 ${((random() - 0.5) * 8).toFixed(1)} 126`, {
      w: 1.6,
      stroke: '#fff',
      op: 0.6,
    }),
  )
  return [...frame, ...folds, ink('40 358, 398 358, 392 378, 46 378', { fill: p.frame })].join('')
}

const plant = (p) =>
  curve(STEM, { w: 9, stroke: p.plant }) + curve(STEM, { w: 2.4 }) + ink('92 326, 144 326, 137 358, 99 358', { fill: p.pot, w: 4.5 })

function tiles(p) {
  let g = flat(box(-800, 388, 1250, 140), p.tile)
  for (let x = -780; x < 440; x += 66) g += curve(`M${x} 392v132`, { w: 2, stroke: p.wall2 })
  return g + curve('M-800 458H448', { w: 2, stroke: p.wall2 })
}

function counter(p) {
  const doors = [-690, -420, -170, 80, 300].map((x) => ink(box(x + 10, 572, Math.min(200, 410 - x), 400), { close: true, w: 3.4 }))
  const top = ink('-800 520, 452 520, 452 546, -800 546', { fill: p.counterTop })
  return [top, flat(box(-800, 549, 1246, 400), p.cupboard), ink('446 546, 446 960'), ...doors].join('')
}

function kettle(p, steam) {
  reseed(33)
  return [
    oval(255, 518, 62, 7, { fill: INK, stroke: 'none', op: 0.2 }),
    curve('M206 516C196 470 208 436 252 434C296 436 308 470 300 516Z', { fill: p.enamel }),
    curve('M300 462C322 456 328 446 340 436L346 446C338 462 326 478 302 486', { fill: p.enamel, w: 4.5 }),
    curve('M222 440C222 392 284 392 284 440', { w: 7 }),
    oval(252, 430, 10, 7, { fill: p.brass, w: 3.5 }),
    oval(252, 437, 30, 5, { fill: p.enamel, w: 3.5 }),
    curve('M222 470C220 488 222 498 226 506', { w: 4, stroke: '#fff', op: 0.6 }),
    steam ? curve('M350 426C362 408 344 396 356 376C364 362 352 350 360 334', { w: 4, stroke: '#fff', op: 0.75 }) : '',
    steam ? curve('M366 420C376 406 364 396 372 382', { w: 3.4, stroke: '#fff', op: 0.6 }) : '',
    ink('128 470, 176 470, 176 518, 128 518', { fill: p.red, w: 4.5 }),
    ink('124 456, 180 456, 180 472, 124 472', { fill: p.brass, w: 4 }),
  ].join('')
}

/** Seen only where a wide, low crop reaches into the bleed: a cooker hood, a pan, a shelf of jars. */
function farLeft(p) {
  reseed(205)
  const jars = [
    [-372, p.red],
    [-312, p.enamel],
    [-248, p.brass],
  ].map(([x, c]) => ink(box(x, 230, 44, 56), { fill: c, w: 4 }) + ink(box(x + 4, 218, 36, 14), { fill: p.paper, w: 3.5 }))
  return [
    ink('-430 288, -146 288, -146 304, -430 304', { fill: p.chair, w: 4.5 }),
    ...jars,
    ink('-760 60, -520 60, -480 190, -800 190', { fill: p.counterTop }),
    shadow(-640, 520, 90, 8),
    ink('-706 448, -574 448, -580 514, -700 514', { fill: p.enamel }),
    ink('-574 466, -490 458', { w: 9 }),
    oval(-640, 447, 66, 9, { fill: p.enamel, w: 4.5 }),
  ].join('')
}

export function windowSide(p, steam) {
  reseed(11)
  return tiles(p) + view(p) + frameAndNet(p) + plant(p) + counter(p) + farLeft(p) + kettle(p, steam)
}
