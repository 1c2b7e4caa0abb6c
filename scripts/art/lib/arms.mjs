// An arm of one Open Peeps body laid over another. Their lines are one outline with holes: an arm is a hole, drawn again
// with a line around it and parted at the wrist, so that a hand never takes the colour of the sleeve.

import { lines, outlined } from './brush.mjs'
import { line, markup, patch, piece, strokes } from './peeps.mjs'
import { PERSON_INK } from './person.mjs'

const STEPS = 6
const between = (a, b, t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]

/** A point of a curve with any number of control points. */
function along(points, t) {
  if (points.length === 1) return points[0]
  return along(
    points.slice(1).map((p, i) => between(points[i], p, t)),
    t,
  )
}

function flattened({ commands }) {
  const out = []
  for (const { n } of commands) {
    const points = []
    for (let i = 0; i < n.length; i += 2) points.push([n[i], n[i + 1]])
    if (points.length < 2) out.push(...points)
    else for (let k = 1; k <= STEPS; k++) out.push(along([out.at(-1), ...points], k / STEPS))
  }
  return out
}

const written = (points) => `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`

/** What of a closed shape lies to the right of the way from a to b (as one sees it, with y downwards). */
function half(points, [ax, ay], [bx, by]) {
  const side = ([x, y]) => (bx - ax) * (y - ay) - (by - ay) * (x - ax)
  return points.flatMap((p, i) => {
    const q = points[(i + 1) % points.length]
    const [s, t] = [side(p), side(q)]
    const crossing = s * t < 0 ? [between(p, q, s / (s - t))] : []
    return [...(s >= 0 ? [p] : []), ...crossing]
  })
}

/** One hole of a body's drawing, as points. */
export function hole(body, k) {
  const ink = piece('pose/bust', body).find((path) => path.role === 'ink')
  return flattened(strokes(ink, (stroke) => stroke === k))
}

const OUTLINE = 20 // half of it shows
const ELBOW = 226 // the arm begins here: what is left of it is the body's own

/** The open hand of Explaining, palm up: forearm from the elbow, sleeve to the wrist. Laid over any seated body. */
export function openHand({ sleeve, skin }) {
  const arm = half(hole('Explaining', 5), [ELBOW, 1200], [ELBOW, 600])
  const ends = arm.filter(([x]) => Math.abs(x - ELBOW) < 1).map(([, y]) => y)
  const [top, bottom] = [Math.min(...ends), Math.max(...ends)]
  const elbow = [
    [ELBOW - 14, top + 4],
    [ELBOW + 1, top],
    [ELBOW + 1, bottom],
    [ELBOW - 14, bottom + 10],
  ]
  const wrist = [
    [372, 828],
    [420, 906],
  ]
  const hand = half(arm, wrist[1], wrist[0])
  const edge = `M${wrist[0].join(' ')}Q${(wrist[0][0] + wrist[1][0]) / 2 + 10} ${(wrist[0][1] + wrist[1][1]) / 2 - 8} ${wrist[1].join(' ')}`
  return markup(
    [line(written(arm), OUTLINE), patch(written(arm), sleeve), patch(written(elbow), sleeve), patch(written(hand), skin), line(edge, 10)],
    { ink: PERSON_INK },
  )
}

/** A phone held to the near ear by somebody who stands: the arm comes up from the elbow, over the body and the hair. */
export const armToEar = ({ sleeve, skin, phone }) =>
  [
    outlined('256 276, 292 264, 310 278, 350 452, 340 470, 308 476, 294 462, 246 294', phone, 13),
    outlined('226 486, 214 440, 216 396, 236 352, 258 330, 276 340, 282 366, 320 372, 330 388, 336 420, 340 456, 328 504', skin, 13),
    lines(9, '284 372, 276 384, 268 392'),
    lines(9, '290 404, 312 402, 334 404'),
    lines(9, '296 434, 316 432, 338 434'),
    outlined(
      '34 930, 52 850, 90 760, 140 650, 196 540, 226 478, 270 470, 328 492, 337 530, 312 620, 290 720, 282 830, 272 930, 232 1000, 150 1020, 70 994',
      sleeve,
      14,
    ),
    lines(9, '208 524, 262 524, 326 548'),
    lines(10, '96 900, 130 914, 158 900'),
  ].join('')
