// Faces put together from Open Peeps' brows, eyes, noses and mouths, and the closed lids of a blink.

import { bend, bendData, markup, piece, strokes } from '../lib/peeps.mjs'
import { PERSON_INK } from '../lib/person.mjs'

// Which strokes of an Open Peeps face are what. Serious, Suspicious and VeryAngry draw brow and eye in one stroke.
const PARTS = {
  Blank: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] },
  Calm: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] },
  Cheeky: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] },
  Concerned: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5, 6, 7] },
  ConcernedFear: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5, 6] },
  Contempt: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] },
  EyesClosed: { eyes: [1, 2], nose: [3], mouth: [4] },
  Explaining: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [6, 7, 8] },
  Serious: { eyes: [0], nose: [1], mouth: [2] },
  Smile: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] },
  Solemn: { brows: [0, 1], eyes: [2], nose: [3], mouth: [4] },
  Suspicious: { brows: [0], eyes: [1, 2], nose: [3], mouth: [5] },
  Tired: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] },
  VeryAngry: { eyes: [0, 1], nose: [2], mouth: [3] },
}

/** One line of a face: the parts of an Open Peeps face that are used, and how far they are moved. */
export const take = (from, parts, by = [0, 0]) => ({ from, parts: parts.split(' '), by })

/** A face as Open Peeps drew it. */
export const whole = (from) => [take(from, 'brows eyes nose mouth')]

function drawn({ from, parts, by: [dx, dy] }) {
  const wanted = parts.flatMap((part) => PARTS[from][part] ?? [])
  return piece('face', from)
    .filter((path) => path.role === 'ink')
    .map((path) =>
      bend(
        strokes(path, (k) => wanted.includes(k)),
        (x, y) => [x + dx, y + dy],
      ),
    )
}

/** The strokes of a face, for a head that is moved so. */
export const faceStrokes = (lines, move) =>
  markup(
    lines.flatMap(drawn).map((path) => bend(path, move)),
    { ink: PERSON_INK },
  )

// Large enough for every eye in FACES, and clear of the brows, the nose and the outline of the cheek.
const LIDS = [
  'M430 296C431 286 442 281 458 280L508 279C520 280 527 288 526 302C523 330 504 343 480 343C452 343 433 324 430 296Z',
  'M562 296C563 286 570 280 582 279L606 279C618 280 626 288 625 300C623 324 610 338 594 338C576 337 564 322 562 296Z',
]

/** Lids of skin over the eyes with the line of lowered lashes: laid over any face, a blink. */
export function lidStrokes(skin, move) {
  const cover = `<path fill="${skin}" d="${LIDS.map((d) => bendData(d, move)).join('')}"/>`
  return cover + faceStrokes([take('Contempt', 'eyes')], move)
}

/** The head turned by some degrees about the nape and carried along. */
export function tilted(degrees, by, about = [445, 470]) {
  const a = (degrees * Math.PI) / 180
  return (x, y) => {
    const [dx, dy] = [x - about[0], y - about[1]]
    return [about[0] + dx * Math.cos(a) - dy * Math.sin(a) + by[0], about[1] + dx * Math.sin(a) + dy * Math.cos(a) + by[1]]
  }
}
