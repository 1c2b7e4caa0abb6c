// A wet street seen through the windscreen: terraces on both sides, a lamp post, a parked car, rain.

import { box, curve, dot, flat, ink, num, oval, random, reseed, rows } from '../lib/pen.mjs'

/** One terraced house, drawn flat: door, two windows up, one down, a roof and its chimney. */
function house(p, x, y, w, h, wall, lit) {
  const pane = (px, py, on) => ink(box(x + px * w, y + py * h, w * 0.2, h * 0.2), { fill: on ? p.lit : p.pane, w: 3 })
  const chimney = ink(box(x + w * 0.7, y - h * 0.3, w * 0.16, h * 0.2), { fill: wall, w: 3.5 })
  const roof = ink(
    [
      [x - 6, y],
      [x + w * 0.08, y - h * 0.2],
      [x + w * 0.92, y - h * 0.2],
      [x + w + 6, y],
    ],
    { fill: p.slate, w: 4 },
  )
  const door = ink(box(x + w * 0.62, y + h * 0.52, w * 0.22, h * 0.48), { fill: p.doors[lit % 3], w: 3.5 })
  return [
    chimney,
    roof,
    ink(box(x, y, w, h), { fill: wall, w: 4 }),
    pane(0.16, 0.16, lit & 1),
    pane(0.62, 0.16, lit & 2),
    pane(0.16, 0.6, lit & 4),
    door,
  ].join('')
}

function terraces(p) {
  const houses = rows(
    '-820 236 250 264 1, -570 240 230 258 6, -340 246 216 248 3, -124 252 200 240 4, 76 262 172 226 5, 640 264 170 224 2, 810 256 196 236 7, 1006 250 214 244 0, 1220 242 230 256 5, 1450 238 250 262 1, 1700 232 250 268 4',
  )
  return houses.map(([x, y, w, h, lit], i) => house(p, x, y, w, h, p.brick[i % 3], lit)).join('')
}

/** The street's far end: smaller roofs, paler, where the two terraces meet the sky. */
const farEnd = (p) =>
  flat('240 488, 240 372, 284 340, 330 372, 330 356, 392 356, 430 330, 470 358, 528 358, 528 376, 584 344, 640 376, 640 488', p.far)

function lampPost(p) {
  const glow = p.glow
    ? `<radialGradient id="street-lamp" gradientUnits="userSpaceOnUse" cx="560" cy="190" r="200"><stop offset="0" stop-color="#ffd48a" stop-opacity=".75"/><stop offset="1" stop-color="#ffd48a" stop-opacity="0"/></radialGradient><circle cx="560" cy="190" r="200" fill="url(#street-lamp)"/>`
    : ''
  return (
    glow +
    curve('M612 500V206C612 178 590 172 566 176', { w: 7 }) +
    curve('M540 176h52l8 18h-66Z', { fill: p.glow ? '#ffe9b8' : p.slate, w: 4 })
  )
}

const parkedCar = (p) =>
  [
    oval(300, 492, 106, 9, { fill: '#2b2320', stroke: 'none', op: 0.25 }),
    curve('M206 484C200 452 214 446 236 442C250 412 268 404 302 404C338 404 352 414 368 442C392 446 402 454 398 484Z', {
      fill: p.parked,
      w: 4.5,
    }),
    curve('M250 442C262 420 274 416 296 416V442ZM308 416C332 416 342 422 352 442H308Z', { fill: p.pane, w: 3.5 }),
    oval(244, 484, 19, 19, { fill: '#3a3330', w: 4 }),
    oval(362, 484, 19, 19, { fill: '#3a3330', w: 4 }),
    dot(214, 462, 6, p.lit),
  ].join('')

const road = (p) =>
  [
    flat('-800 486, 1800 486, 1800 620, -800 620', p.road),
    curve('M-800 488H1800', { w: 4 }),
    flat('440 500, 470 500, 462 524, 424 524', p.dash),
    flat('418 536, 458 536, 448 572, 398 572', p.dash),
    ...rows('160 530 52, 560 548 66, 760 516 44, -200 540 60, 1100 534 64').map(([x, y, w]) =>
      curve(`M${x} ${y}h${w}`, { w: 4, stroke: p.glow ? '#ffd48a' : '#fff', op: p.glow ? 0.18 : 0.26 }),
    ),
  ].join('')

/** Drops on the glass, and the few that run. */
function rain() {
  reseed(404)
  let drops = ''
  let runs = ''
  for (let i = 0; i < 240; i++) {
    const x = num(-780 + random() * 2560)
    const y = num(92 + random() * 430)
    const size = 2 + random() * 3.4
    if (i % 5) drops += `<ellipse cx="${x}" cy="${y}" rx="${num(size)}" ry="${num(size * 1.5)}"/>`
    else runs += `M${x} ${y}q${num(random() * 8 - 4)} 22 ${num(random() * 5 - 2)} ${num(30 + random() * 40)}`
  }
  return `<g fill="#fff" opacity=".6">${drops}</g>${curve(runs, { w: 3.4, stroke: '#fff', op: 0.5 })}`
}

export function street(p) {
  reseed(401)
  return [flat('-800 0, 1800 0, 1800 500, -800 500', p.sky), farEnd(p), terraces(p), road(p), parkedCar(p), lampPost(p), rain()].join('')
}
