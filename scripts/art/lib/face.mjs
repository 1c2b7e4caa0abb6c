// Faces put together from Open Peeps' strokes: a face names whose brows, eyes, nose and mouth it takes. The eyes are apart, so that
// they can look at something. With them the lids of a blink.

import { bend, flatter, markup, piece, strokes } from './peeps.mjs'
import { PERSON_INK } from './person.mjs'

// Which strokes of an Open Peeps face are what. In Serious the brows and eyes are one stroke, in VeryAngry and Solemn some are.
const PARTS = {
  Smile: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] },
  Calm: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] },
  Serious: { brows: [0], eyes: [], nose: [1], mouth: [2] },
  Tired: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] },
  Contempt: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] },
  EyesClosed: { brows: [0], eyes: [1, 2], nose: [3], mouth: [4] },
  Concerned: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5, 6, 7] },
  ConcernedFear: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5, 6] },
  Solemn: { brows: [0, 1], eyes: [2], nose: [3], mouth: [4] },
  Suspicious: { brows: [0], eyes: [1, 2], nose: [3], mouth: [4, 5] },
  Blank: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] },
  Explaining: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [6, 7, 8] },
  Cheeky: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] },
  VeryAngry: { brows: [0, 1], eyes: [], nose: [2], mouth: [3] },
  Driven: { brows: [0, 1], eyes: [2, 3], nose: [4], mouth: [5] },
}

// Strokes that are holes in an open mouth: through them teeth and tongue are seen, not skin.
const TEETH = '#f4e8d6'
const TONGUE = '#b0645a'
const IN_MOUTH = { Concerned: { 6: TEETH, 7: TONGUE }, ConcernedFear: { 6: TEETH }, Explaining: { 7: TEETH, 8: TONGUE } }

const inkOf = (from) => piece('face', from).find((path) => path.role === 'ink')
/** Moves a stroke; a mouth may be made smaller about where mouths are, and flatter. */
const MOUTH = [541, 418]
const shifted =
  ([dx, dy, size = 1, down = 0]) =>
  (x, y) => {
    const [sx, sy] = flatter(down)(x, y)
    return [MOUTH[0] + (sx - MOUTH[0]) * size + dx, MOUTH[1] + (sy - MOUTH[1]) * size + dy]
  }

/** One part of a face: `take` is Open Peeps' name, or [name, [dx, dy, size, flatter]], or [name, [dx, dy], strokes] for some of them only. */
function part(kind, take) {
  const [from, by = [0, 0], only] = [take].flat()
  const wanted = only ?? PARTS[from][kind]
  const line = bend(
    strokes(inkOf(from), (k) => wanted.includes(k)),
    shifted(by),
  )
  const inside = Object.entries(IN_MOUTH[from] ?? {}).filter(([k]) => wanted.includes(+k))
  const fills = inside.map(([k, colour]) => ({
    ...bend(
      strokes(inkOf(from), (stroke) => stroke === +k),
      shifted(by),
    ),
    role: 'patch',
    colour,
  }))
  return [...fills, line]
}

const WITHOUT_EYES = ['brows', 'nose', 'mouth']

/** What a part of a face takes; a face is either one name, or { brows, eyes, nose, mouth }, with lists where a part comes from two faces. */
function taken(face, kind) {
  const whole = typeof face === 'string' ? { brows: face, eyes: face, nose: face, mouth: face } : { nose: 'Smile', ...face }
  const take = whole[kind] ?? []
  return Array.isArray(take) && Array.isArray(take[0]) ? take : [take]
}
const pathsOf = (face, kinds) => kinds.flatMap((kind) => taken(face, kind).flatMap((one) => (one.length ? part(kind, one) : [])))

/** Whose eyes are lids: they look at nothing. */
const SHUT = ['Calm', 'Contempt', 'EyesClosed']
const isShut = (face) => taken(face, 'eyes').some((take) => SHUT.includes([take].flat()[0]))

/**
 * `face(head, name)` without its eyes, `eyes(head, name)`, `lids(head)` and `steady` (the faces whose eyes look nowhere else) of a person.
 * @param heads { name: { place, move } }, @param faces { name: face }
 */
export function facesOf({ heads, faces }) {
  const placed = (head, paths) =>
    `<g transform="${heads[head].place}">${markup(
      paths.map((path) => bend(path, heads[head].move)),
      { ink: PERSON_INK },
    )}</g>`
  const face = (head, name) => placed(head, pathsOf(faces[name], WITHOUT_EYES))
  const lids = (head) => placed(head, part('eyes', 'Contempt'))
  const eyes = (head, name) => placed(head, pathsOf(faces[name], ['eyes']))
  const steady = Object.keys(faces).filter((name) => isShut(faces[name]))
  return { face, eyes, lids, steady }
}
