// The supervision room's window: a car park with bays, three cars, a lamp, and Marian's bicycle against the rail.

import { box, curve, flat, ink, oval, reseed, rows } from '../lib/pen.mjs'

const car = (p, x, y, colour, k = 1) =>
  `<g transform="translate(${x} ${y}) scale(${k})">${[
    curve('M-52 0C-56 -20 -48 -24 -36 -26C-28 -44 -18 -50 4 -50C26 -50 34 -42 42 -26C54 -24 60 -18 56 0Z', { fill: colour, w: 4 }),
    curve('M-26 -27C-20 -40 -14 -42 -2 -42V-27ZM6 -42C20 -42 26 -38 32 -27H6Z', { fill: p.frame, w: 3 }),
    oval(-28, 0, 11, 11, { fill: '#3a3330', w: 3.5 }),
    oval(32, 0, 11, 11, { fill: '#3a3330', w: 3.5 }),
  ].join('')}</g>`

const bicycle = (x, y) =>
  `<g transform="translate(${x} ${y})">${oval(-30, 0, 22, 22, { w: 3.5 })}${oval(34, 0, 22, 22, { w: 3.5 })}${curve(
    'M-30 0L-12 -34L22 -34L34 0M-12 -34L4 0H-30M4 0L22 -34L18 -48H30M-12 -34L-14 -46M-24 -47H-6',
    { w: 4.5, stroke: '#8f3f2e' },
  )}</g>`

export function view(p) {
  const bays = rows('560 300 520, 640 300 612, 724 300 706, 812 300 806').map(([x, y, to]) =>
    curve(`M${x} ${y}L${to} 392`, { w: 3.5, stroke: p.frame, op: 0.8 }),
  )
  const lit = p.lamp
    ? '<radialGradient id="supervision-car-park" cx=".5" cy=".5" r=".5"><stop offset="0" stop-color="#ffd48a" stop-opacity=".7"/><stop offset="1" stop-color="#ffd48a" stop-opacity="0"/></radialGradient><ellipse cx="716" cy="126" rx="110" ry="100" fill="url(#supervision-car-park)"/>'
    : ''
  return [
    flat(box(482, 62, 344, 332), p.sky),
    flat('482 262, 482 216, 540 190, 596 216, 596 204, 660 204, 660 240, 738 240, 738 212, 826 212, 826 262', p.roof),
    flat('482 258, 826 258, 826 394, 482 394', p.asphalt),
    curve('M482 258H826', { w: 3 }),
    ...bays,
    curve('M756 330V120C756 108 740 106 722 110', { w: 5 }) +
      curve('M706 112h32l5 12h-42Z', { fill: p.lamp ? p.bulb : p.frame, w: 3 }) +
      lit,
    car(p, 594, 306, p.enamel, 0.8),
    car(p, 686, 308, p.rose, 0.8),
    curve('M482 352H640M500 352v34M560 352v34M620 352v34', { w: 4.5 }),
    bicycle(566, 366),
    car(p, 770, 372, p.can, 1.1),
  ].join('')
}

export function carPark(p) {
  reseed(508)
  let slats = ''
  for (let k = 0; k < 3; k++)
    slats += ink(
      [
        [484, 70 + k * 17],
        [824, 70 + k * 17],
        [821, 78 + k * 17],
        [487, 78 + k * 17],
      ],
      { fill: p.frame, w: 2.6 },
    )
  return [
    ink(box(460, 42, 388, 374), { fill: p.frame }),
    view(p),
    ink(box(482, 62, 344, 332), { close: true }),
    ink('654 62, 654 394', { w: 6 }),
    slats,
    curve('M806 112V230', { w: 3 }) + oval(806, 236, 6, 9, { fill: p.can, w: 3 }),
    curve('M508 350L548 262M530 356L554 306', { w: 4, stroke: '#fff', op: p.lamp ? 0.25 : 0.5 }),
    ink('444 414, 864 414, 856 436, 452 436', { fill: p.frame }),
  ].join('')
}
