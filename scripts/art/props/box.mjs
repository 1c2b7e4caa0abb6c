// The walnut box, forty-four dovetails, wherever the story has put it. It carries the scene: it is never drawn smaller than it is dear.

import { curve, dot, flat, INK, ink, num, oval, reseed, rows } from '../lib/pen.mjs'

const path = (at, points, close = true) =>
  `M${rows(points)
    .map(([x, y]) => at(x, y).map(num).join(' '))
    .join('L')}${close ? 'Z' : ''}`

function dovetails(p, at) {
  let g = ''
  for (const [side, inward] of rows('4 1, 286 -1')) {
    for (let k = 0; k < 3; k++) {
      const y = 72 + k * 20
      g += curve(
        path(
          at,
          [
            [side, y],
            [side + inward * 22, y - 2],
            [side + inward * 22, y + 12],
            [side, y + 10],
          ],
          false,
        ),
        { w: 2.6, fill: p.walnut3 },
      )
    }
  }
  return g
}

function grain(p, at, size, lines) {
  return lines.map(([x, y, bend, run, fall]) => {
    const [x0, y0] = at(x, y)
    return curve(`M${num(x0)} ${num(y0)}q${num(bend[0] * size)} ${num(bend[1] * size)} ${num(run * size)} ${num(fall * size)}`, {
      w: 2,
      stroke: p.walnut3,
    })
  })
}

const FRONT_GRAIN = [
  [60, 96, [80, 8], 170, -2],
  [80, 114, [50, -5], 120, 2],
]
const LID_GRAIN = [
  [70, 14, [60, -6], 140, 2],
  [50, 28, [80, -7], 190, 0],
]

const place = (x, y, size) => (px, py) => [x + px * size, y + py * size]
const shadowOf = (at, size, half = 170) =>
  oval(...at(150, 138).map((v) => +num(v)), +num(half * size), +num(15 * size), { fill: INK, stroke: 'none', op: 0.22 })
const some = (at, points) => rows(points).map(([x, y]) => at(x, y))

/** The closed box with its upper left corner at x, y; 290 by 138 units at size 1, its shadow wider. */
export function closedBox(p, x = 0, y = 0, size = 1, shadowHalf = 170) {
  reseed(91)
  const at = place(x, y, size)
  return [
    shadowOf(at, size, shadowHalf),
    ink(some(at, '0 46, 290 46, 284 132, 8 132'), { fill: p.walnut }),
    ink(some(at, '40 0, 250 0, 290 46, 0 46'), { fill: p.walnut2 }),
    ink(some(at, '2 66, 288 66'), { w: 3.5 }),
    dovetails(p, at),
    ...grain(p, at, size, [...LID_GRAIN, ...FRONT_GRAIN]),
    ink(some(at, '140 14, 158 22, 142 32, 124 22'), { fill: p.brass, w: 2.6 }),
    ink(some(at, '136 60, 152 60, 152 76, 136 76'), { fill: p.brass, w: 3 }),
  ].join('')
}

/** The lid, seen from within: 100 units high when it stands up, less when it leans back. */
function lid(p, at, high) {
  const out = (high - 100) * 0.22 + 22
  const [top, edge] = [4 - high, 4 - high - 12]
  const baize = `${52 - out * 0.2} ${4 - high * 0.12}, ${238 + out * 0.2} ${4 - high * 0.12}, ${238 + out * 0.82} ${4 - high * 0.88}, ${52 - out * 0.82} ${4 - high * 0.88}`
  return [
    ink(some(at, `38 4, 252 4, ${252 + out} ${top}, ${38 - out} ${top}`), { fill: p.walnut2 }),
    ink(some(at, baize), { fill: p.baize, w: 3.5 }),
    ink(some(at, `${38 - out} ${top}, ${252 + out} ${top}, ${248 + out} ${edge}, ${42 - out} ${edge}`), { fill: p.walnut, w: 4.5 }),
  ]
}

/** Lid up: green baize, cut true. What lies on it is the caller's. */
export function openBox(p, x, y, size, contents = () => '', high = 100) {
  reseed(93)
  const at = place(x, y, size)
  return [
    shadowOf(at, size),
    ...lid(p, at, high),
    ink(some(at, '38 4, 252 4, 290 66, 0 66'), { fill: p.walnut2 }), // the rim
    ink(some(at, '54 14, 236 14, 266 58, 24 58'), { fill: p.walnut3, w: 3.5 }),
    flat(some(at, '60 26, 230 26, 262 56, 28 56'), p.baize),
    contents(at),
    ink(some(at, '0 66, 290 66, 284 132, 8 132'), { fill: p.walnut }),
    dovetails(p, at),
    ...grain(p, at, size, FRONT_GRAIN),
    ink(some(at, '136 66, 152 66, 152 76, 136 76'), { fill: p.brass, w: 3 }),
    dot(...at(90, 0).map((v) => +num(v)), 5 * size, p.brass),
    dot(...at(200, 0).map((v) => +num(v)), 5 * size, p.brass),
  ].join('')
}

/** An envelope, its flap to us; the name on it is turned away, for there are no letters in pictures. */
const envelope = (p) => (at) =>
  ink(some(at, '96 24, 206 20, 222 50, 92 54'), { fill: p.paper, w: 4 }) + curve(path(at, rows('97 25, 154 42, 205 21'), false), { w: 3.2 })

/** Where it lay: a paler mark on the wood, and the drawer a hair proud. */
function putAway(p) {
  reseed(97)
  return [
    `<path d="M432 806L646 806L684 850L396 850Z" fill="${p.tableGrain}" opacity=".45"/>`,
    '<path d="M398 916h274l6 12h-286z" fill="#1d1512" opacity=".55"/>',
    ink('398 926, 672 926, 672 966, 398 966', { fill: p.tableGrain }),
  ].join('')
}

/** Open, it stands beside the hand with the cup, and its lid leans back: neither hides the other. */
const opened = (contents) => (p) => openBox(p, 258, 774, 0.92, contents?.(p), 52)

export const BOXES = {
  'on-table': (p) => closedBox(p, 392, 764, 0.98),
  'his-side': (p) => closedBox(p, 254, 722, 0.78),
  'your-side': (p) => closedBox(p, 366, 750, 1.1),
  open: opened(envelope),
  'open-empty': opened(),
  'in-drawer': putAway,
}
