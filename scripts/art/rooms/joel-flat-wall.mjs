// Joel's flat, left half: good knives on their rail, lidded tubs with a strip of tape on each, and one clean pan.

import { box, curve, flat, ink, oval, reseed, rows, shadow } from '../lib/pen.mjs'

/** Blade downwards from a handle at the top; w is the blade's width at the heel. */
function knife(p, x, length, w, handle) {
  const top = 128
  const heel = top + 74
  return [
    curve(
      `M${x - w / 2} ${heel}H${x + w / 2}C${x + w / 2} ${heel + length * 0.55} ${x + w * 0.3} ${heel + length * 0.86} ${x - w / 2} ${heel + length}Z`,
      {
        fill: p.steel,
        w: 4,
      },
    ),
    curve(`M${x - w / 2 + 7} ${heel + 14}V${heel + length * 0.62}`, { w: 3.5, stroke: '#fff', op: 0.6 }),
    curve(`M${x - 10} ${heel}V${top + 8}C${x - 10} ${top - 4} ${x + 12} ${top - 4} ${x + 12} ${top + 8}L${x + 10} ${heel}Z`, {
      fill: handle,
      w: 4,
    }),
    ...[22, 40, 58].map((dy) => oval(x + 1, top + dy, 2.6, 2.6, { fill: p.brass, stroke: 'none' })),
  ].join('')
}

/** The rail: knives he has had since he was an apprentice, a ladle, a whisk. */
function rail(p) {
  reseed(404)
  return [
    ink('24 196, 274 194, 274 226, 24 228', { fill: p.seat2, w: 4.5 }),
    knife(p, 56, 150, 38, p.walnut3),
    knife(p, 106, 122, 28, p.walnut3),
    knife(p, 150, 84, 22, p.walnut2),
    curve('M194 132V292', { w: 12 }) + curve('M194 132V292', { w: 5, stroke: p.steel2 }),
    curve('M164 286H224C224 318 210 328 194 328C178 328 164 318 164 286Z', { fill: p.steel, w: 4.5 }),
    curve('M244 132V226', { w: 12 }) + curve('M244 132V226', { w: 5, stroke: p.steel2 }),
    curve('M244 226C214 262 224 316 244 322C264 316 274 262 244 226ZM244 226C234 262 234 306 244 322C254 306 254 262 244 226', {
      w: 4.5,
      stroke: p.steel2,
    }) + curve('M244 226C214 262 224 316 244 322C264 316 274 262 244 226', { w: 2.4 }),
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
