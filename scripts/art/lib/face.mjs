// Faces put together from Open Peeps' strokes: a face names whose brows, eyes, nose and mouth it takes. With them the lids of a blink.

import { bend, bendData, markup, patch, piece, strokes } from './peeps.mjs'
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
/** Moves a stroke; a mouth may be made smaller about where mouths are. */
const MOUTH = [541, 418]
const shifted =
  ([dx, dy, size = 1]) =>
  (x, y) => [MOUTH[0] + (x - MOUTH[0]) * size + dx, MOUTH[1] + (y - MOUTH[1]) * size + dy]

/** One part of a face: `take` is Open Peeps' name, or [name, [dx, dy, size]], or [name, [dx, dy], strokes] for some of them only. */
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

/** All paths of a face: either one name, or { brows, eyes, nose, mouth }, with lists where a part comes from two faces. */
function pathsOf(face) {
  const whole = typeof face === 'string' ? { brows: face, eyes: face, nose: face, mouth: face } : { nose: 'Smile', ...face }
  return ['brows', 'eyes', 'nose', 'mouth'].flatMap((kind) => {
    const take = whole[kind] ?? []
    const several = Array.isArray(take) && Array.isArray(take[0])
    return (several ? take : [take]).flatMap((one) => (one.length ? part(kind, one) : []))
  })
}

// What a lid covers: the eye and the line above it, and as little of the brow as can be. The second ends at the edge of the face.
const LEFT_LID = 'M430 300L446 294L458 284L464 270L490 270L500 278L526 284L528 318L506 340L462 344L434 326Z'
const RIGHT_LID = 'M556 284L574 280L582 273L604 274L614 290L613 322L598 340L574 340L558 322Z'

/** Glasses without the arm that goes to the ear, for hair lies over it. */
const bare = (x, y) => [Math.max(x, 405), y]

/**
 * `face(head, name)` and `lids(head)` of a person.
 * @param heads { name: { place, move } }, @param faces { name: face }, @param glasses Open Peeps' name: drawn again over the lids
 * @param parted { name: d } a gap cut into a stroke
 */
export function facesOf({ id, skin, heads, faces, glasses, parted = {} }) {
  const placed = (head, drawn) => `<g transform="${heads[head].place}">${drawn}</g>`

  function face(head, name) {
    const { move } = heads[head]
    const drawn = markup(
      pathsOf(faces[name]).map((path) => bend(path, move)),
      { ink: PERSON_INK },
    )
    if (!parted[name]) return placed(head, drawn)
    const clip = `${id}-${head}-${name}`
    const window = `M0 0L1000 0L1000 1000L0 1000Z${bendData(parted[name], move)}`
    return `<clipPath id="${clip}"><path clip-rule="evenodd" d="${window}"/></clipPath>${placed(head, `<g clip-path="url(#${clip})">${drawn}</g>`)}`
  }

  function lids(head) {
    const skins = [patch(LEFT_LID, skin), patch(RIGHT_LID, skin)]
    const paths = [...skins, ...(glasses ? piece('accessories', glasses).map((path) => bend(path, bare)) : []), ...part('eyes', 'Contempt')]
    return placed(
      head,
      markup(
        paths.map((path) => bend(path, heads[head].move)),
        { ink: PERSON_INK },
      ),
    )
  }

  return { face, lids }
}
