// Faces put together from Open Peeps' brows, eyes, noses and mouths, and the closed lids of a blink.

import { bend, bendData, markup, piece, strokes } from './peeps.mjs'
import { PERSON_INK } from './person.mjs'

// Which strokes of an Open Peeps face are what. Serious and Suspicious draw brow and eye in one stroke.
const PARTS = {
  Blank: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] },
  Calm: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] },
  Cheeky: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] },
  Concerned: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5, 6, 7] },
  ConcernedFear: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] }, // without the tongue
  Contempt: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] },
  EyesClosed: { eyes: [1, 2], nose: [3], mouth: [4] },
  Explaining: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [6, 7, 8] },
  Serious: { eyes: [0], nose: [1], mouth: [2] },
  Smile: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] },
  Solemn: { brows: [0, 1], eyes: [2], nose: [3], mouth: [4] },
  Suspicious: { brows: [0], eyes: [1, 2], nose: [3], mouth: [5] },
  Tired: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] },
}

// About what a part is made larger or smaller.
const MIDDLE = { brows: [528, 270], mouth: [536, 416] }

/** One line of a face: the parts of an Open Peeps face that are used, how far they are moved, and their size (x and y; below 0 it is turned over). */
export const take = (from, parts, by = [0, 0], size = [1, 1]) => ({ from, parts: parts.split(' '), by, size })

/** A face as Open Peeps drew it. */
export const whole = (from) => [take(from, 'brows eyes nose mouth')]

function drawn({ from, parts, by: [dx, dy], size }) {
  const [mx, my] = MIDDLE[parts[0]] ?? [0, 0]
  const wanted = parts.flatMap((part) => PARTS[from][part] ?? [])
  return piece('face', from)
    .filter((path) => path.role === 'ink')
    .map((path) =>
      bend(
        strokes(path, (k) => wanted.includes(k)),
        (x, y) => [mx + (x - mx) * size[0] + dx, my + (y - my) * size[1] + dy],
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
  'M431 301C431 292 440 288 452 286C455 276 464 271 475 271C486 271 494 276 496 284L510 283C522 283 527 291 526 303C523 330 504 343 480 343C452 343 432 326 431 301Z',
  'M562 298C563 288 568 284 574 282C577 276 584 273 592 273C602 273 609 277 612 283C621 285 626 292 625 302C623 324 610 338 594 338C576 337 564 322 562 298Z',
]

/** Lids of skin over the eyes with the line of lowered lashes: laid over any face, a blink. */
export function lidStrokes(skin, move) {
  const cover = `<path fill="${skin}" d="${LIDS.map((d) => bendData(d, move)).join('')}"/>`
  return cover + faceStrokes([take('Contempt', 'eyes')], move)
}

/** On a narrow face the far eye and brow come closer; nose and mouth stay. */
export const narrowed = (share) => (x, y) => [x > 540 && y < 345 ? 540 + (x - 540) * share : x, y]

/** First one movement, then another. */
export const both = (first, then) => (x, y) => then(...first(x, y))

/** The head turned by some degrees about the nape and carried along. */
export function tilted(degrees, by, about = [445, 470]) {
  const a = (degrees * Math.PI) / 180
  return (x, y) => {
    const [dx, dy] = [x - about[0], y - about[1]]
    return [about[0] + dx * Math.cos(a) - dy * Math.sin(a) + by[0], about[1] + dx * Math.sin(a) + dy * Math.cos(a) + by[1]]
  }
}
