// Faces put together from Open Peeps' brows, eyes, noses and mouths, and the closed lids of a blink.

import { bend, flatter, markup, piece, strokes } from './peeps.mjs'
import { PERSON_INK } from './person.mjs'

// Which strokes of an Open Peeps face are what. Serious draws brow and eye in one stroke, and so does the near eye of Suspicious.
const PARTS = {
  Blank: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] },
  Calm: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] },
  Cheeky: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] },
  Concerned: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5, 6, 7] },
  ConcernedFear: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] }, // without the tongue
  Contempt: { brows: [0, 1], nearBrow: [1], eyes: [2, 3], nose: [4], mouth: [5] },
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

/**
 * One line of a face: the parts of an Open Peeps face that are used, how far they are moved, and their size (x and y; below 0 it is
 * turned over); for a mouth, how far its corners come down.
 */
export const take = (from, parts, by = [0, 0], size = [1, 1], down = 0) => ({ from, parts: parts.split(' '), by, size, down })

/** A face as Open Peeps drew it. */
export const whole = (from) => [take(from, 'brows eyes nose mouth')]

function drawn({ from, parts, by: [dx, dy], size, down }, which) {
  const [mx, my] = MIDDLE[parts[0]] ?? [0, 0]
  const wanted = parts.filter(which).flatMap((part) => PARTS[from][part] ?? [])
  return piece('face', from)
    .filter((path) => path.role === 'ink')
    .map((path) =>
      bend(
        strokes(path, (k) => wanted.includes(k)),
        both(flatter(down), (x, y) => [mx + (x - mx) * size[0] + dx, my + (y - my) * size[1] + dy]),
      ),
    )
}

const inked = (lines, which, move) =>
  markup(
    lines.flatMap((line) => drawn(line, which)).map((path) => bend(path, move)),
    { ink: PERSON_INK },
  )
const isEyes = (part) => part === 'eyes'

/** The strokes of a face without its eyes, for a head that is moved so; and the eyes, which may look at something. */
export const faceStrokes = (lines, move) => inked(lines, (part) => !isEyes(part), move)
export const eyeStrokes = (lines, move) => inked(lines, isEyes, move)

/** Whose eyes are lids: they look at nothing. */
const SHUT = ['Calm', 'Contempt', 'EyesClosed']
/** The names of the faces whose eyes are shut. */
export const shutOf = (faces) =>
  Object.keys(faces).filter((name) => faces[name].some(({ from, parts }) => parts.includes('eyes') && SHUT.includes(from)))

/** The line of lowered lashes, in place of any eyes: a blink. */
export const lidStrokes = (move) => eyeStrokes([take('Contempt', 'eyes')], move)

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
