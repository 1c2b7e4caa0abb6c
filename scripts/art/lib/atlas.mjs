// A person in one file: every pose, every face and its eyes at every place of the head, and the lids of a blink, each a group of its own.
// The fragment of an address shows one of them: desmond.svg#pose-cup-in-hand. Cut out, a group needs nothing around it.

import { faceNames, headNames, poseNames } from './cast.mjs'
import { optimised, ROOM_FRAME, svg } from './files.mjs'
import { extent } from './trace.mjs'

const HIDE = '<style>svg>g:not(:target){display:none}</style>'

export const poseId = (pose) => `pose-${pose}`
export const faceId = (head, face) => `face-${head}-${face}`
export const eyesId = (head, face) => `eyes-${head}-${face}`
export const lidsId = (head) => `lids-${head}`

/** [id, markup] of everything a person's atlas holds. */
function parts(person) {
  const { pose, face, eyes, lids } = person
  const perHead = (idOf, draw) => (name) => headNames(person).map((head) => [idOf(head, name), draw(head, name)])
  return [
    ...poseNames(person).map((name) => [poseId(name), pose(name)]),
    // One face after the other, not one head after the other: what is alike lies near, and is compressed once.
    ...faceNames(person).flatMap(perHead(faceId, face)),
    ...faceNames(person).flatMap(perHead(eyesId, eyes)),
    ...headNames(person).map((head) => [lidsId(head), lids(head)]),
  ]
}

const FRAME = ROOM_FRAME.split(' ').map(Number)

/** The file's text, a line a group, and by id what each group covers in the frame: [x, y, width, height]. */
export function atlas(person) {
  // Each group is made small by itself: together, what surrounds a drawing could be worked into it.
  const groups = parts(person).map(([id, drawn]) => [id, optimised(svg(ROOM_FRAME, drawn)).replace(/^<svg[^>]*>|<\/svg>$/g, '')])
  const boxes = Object.fromEntries(groups.map(([id, drawn]) => [id, extent(drawn, FRAME)]))
  return { text: svg(ROOM_FRAME, `${HIDE}\n${groups.map(([id, drawn]) => `<g id="${id}">${drawn}</g>`).join('\n')}\n`), boxes }
}

/** The smallest box that holds them all. */
export function around(boxes) {
  const x = Math.min(...boxes.map((box) => box[0]))
  const y = Math.min(...boxes.map((box) => box[1]))
  return [x, y, Math.max(...boxes.map((box) => box[0] + box[2])) - x, Math.max(...boxes.map((box) => box[1] + box[3])) - y]
}
