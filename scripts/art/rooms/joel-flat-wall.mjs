// Joel's flat, left half: his tools on their rail, lidded tubs with a strip of tape on each, and one clean pan.

import { box, curve, flat, ink, oval, reseed, rows, shadow } from '../lib/pen.mjs'

/** His knives: rolled in their canvas and tied, as he carried them for eighteen years. None of them is seen. */
function knifeRoll(p) {
  const [left, right] = [46, 98]
  const ties = [left, right].map((x) => `M${x - 4} 242C${x + 4} 262 ${x + 4} 284 ${x - 4} 306`).join('')
  const bows = `M${left} 306l-12 26M${left} 306l10 28M${right} 306l-10 28M${right} 306l12 24`
  return [
    curve(`M${left} 206V246M${right} 206V246`, { w: 5 }),
    curve('M18 250C54 238 96 238 130 250C141 262 141 292 130 302C96 314 54 314 18 302C8 292 8 262 18 250Z', { fill: p.navy, w: 4.5 }),
    oval(131, 276, 9, 26, { fill: p.tin, w: 3.6 }),
    curve('M131 262C136 268 136 284 131 290C127 284 128 272 132 270', { w: 2.4 }),
    curve(ties + bows, { w: 9 }) + curve(ties + bows, { w: 3.6, stroke: p.top }),
  ].join('')
}

const shaft = (p, x, to) => curve(`M${x} 200V${to}`, { w: 11 }) + curve(`M${x} 200V${to}`, { w: 4.5, stroke: p.steel2 })

const ladle = (p) => shaft(p, 164, 268) + curve('M142 264H186C186 290 178 300 164 300C150 300 142 290 142 264Z', { fill: p.steel, w: 4.5 })

function sieve(p) {
  const mesh = [-18, -6, 6, 18].map((k) => `M${216 + k} ${272 - 20}v40M${216 - 22} ${272 + k}h44`).join('')
  return shaft(p, 216, 246) + oval(216, 272, 29, 28, { fill: p.cloth, w: 5 }) + curve(mesh, { w: 2, op: 0.4 })
}

function whisk(p) {
  const wires = 'M268 240C240 272 250 318 268 324C286 318 296 272 268 240'
  return [
    shaft(p, 268, 240),
    curve(`${wires}ZM268 240C259 272 259 308 268 324C277 308 277 272 268 240`, { w: 4.5, stroke: p.steel2 }),
    curve(wires, { w: 2.4 }),
  ].join('')
}

const spoon = (x, to, colour) =>
  [
    curve(`M${x} 200V${to}`, { w: 11 }) + curve(`M${x} 200V${to}`, { w: 5, stroke: colour }),
    oval(x, to + 18, 12, 20, { fill: colour, w: 4 }),
    curve(`M${x - 4} ${to + 10}C${x - 6} ${to + 18} ${x - 4} ${to + 26} ${x} ${to + 29}`, { w: 2.4, op: 0.5 }),
  ].join('')

/** The rail: his knife roll, a ladle, a sieve, a whisk, spoons. */
function rail(p) {
  reseed(404)
  return [
    knifeRoll(p),
    ladle(p) + sieve(p) + whisk(p),
    spoon(314, 252, p.seat),
    spoon(346, 238, p.seat),
    ink('4 178, 372 176, 372 206, 4 208', { fill: p.seat2, w: 4.5 }),
    ...[46, 98, 164, 216, 268, 314, 346].map((x) => oval(x, 192, 3.6, 3.6, { fill: p.brass, stroke: 'none' })),
  ].join('')
}

function tiles(p) {
  let lines = ''
  for (let x = -776; x < 436; x += 72) lines += `M${x} 404v112`
  return flat(box(-800, 400, 1236, 124), p.tile) + curve(`${lines}M-800 460H434`, { w: 2, stroke: p.wall2 })
}

function counter(p) {
  return [
    ink('-800 516, 440 516, 440 544, -800 544', { fill: p.counterTop }),
    flat(box(-800, 547, 1234, 400), p.navy),
    ink('434 544, 434 960'),
    ...[-700, -450, -200, 60].map((x) => ink(box(x, 572, 226, 400), { close: true, w: 3.4 })),
    ...[-500, -246, 244].map((x) => curve(`M${x} 606v44`, { w: 8, stroke: p.brass })),
    ink(box(302, 572, 118, 60), { close: true, w: 3.4 }) + curve('M340 602h44', { w: 8, stroke: p.brass }),
    ink(box(302, 650, 118, 320), { close: true, w: 3.4 }),
  ].join('')
}

/** One pan, scoured till it shines, its lid set straight. */
function pan(p) {
  reseed(408)
  return [
    ink(box(40, 502, 238, 14), { fill: p.steel2, w: 4 }),
    shadow(150, 502, 90, 6),
    curve('M216 452C260 446 300 440 330 436C340 436 340 450 330 452C300 456 262 464 218 470Z', { fill: p.steel2, w: 4.5 }),
    curve('M78 434H222C222 470 218 494 208 500C180 506 120 506 92 500C82 494 78 470 78 434Z', { fill: p.copper }),
    oval(150, 434, 73, 10, { fill: p.steel, w: 4.5 }),
    curve('M82 430C96 408 204 408 218 430', { fill: p.steel, w: 4.5 }),
    curve('M138 412C138 398 162 398 162 412', { w: 7 }),
    curve('M96 448C96 470 98 482 104 490', { w: 4, stroke: '#fff', op: 0.6 }),
  ].join('')
}

const tub = (p, x, y, fill) =>
  ink(
    [
      [x, y],
      [x + 62, y],
      [x + 58, y + 46],
      [x + 4, y + 46],
    ],
    { fill, w: 4 },
  ) +
  ink(box(x - 3, y - 10, 68, 11), { fill: p.cloth, w: 3.5 }) +
  flat(box(x + 9, y + 14, 44, 14), p.letter2) +
  curve(`M${x + 15} ${y + 21}h26`, { w: 3.5, op: 0.7 })

/** Everything he keeps is in a tub with tape on it, as it was when he ran six cooks. */
const tubs = (p) =>
  rows('352 470 0, 354 413 1, 351 356 2')
    .map(([x, y, c]) => tub(p, x, y, [p.red, p.plant, p.brass][c]))
    .join('')

function highShelf(p) {
  reseed(410)
  const plates = [0, 1, 2, 3].map((k) => ink(`${-176 + k * 3} ${318 - k * 12}, ${-46 - k * 3} ${318 - k * 12}`, { w: 7 }))
  return [
    ink('-366 326, -30 326, -30 342, -366 342', { fill: p.seat2, w: 4.5 }),
    ...plates,
    tub(p, -352, 280, p.plant) + tub(p, -272, 280, p.brass),
  ].join('')
}

export const cookSide = (p) => tiles(p) + counter(p) + highShelf(p) + rail(p) + pan(p) + tubs(p)
