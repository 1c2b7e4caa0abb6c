// Marian Doyle, the supervisor on duty: she has done the work she asks about. Blazer, round glasses, grey hair up.

import { openHand } from '../lib/arms.mjs'
import { facesOf } from '../lib/face.mjs'
import { looks } from '../lib/looks.mjs'
import { bend, hemUp, line, piece, roundGlasses, stood, turned } from '../lib/peeps.mjs'
import { colouredPerson } from '../lib/person.mjs'
import { BLAZER, HAIR, LAPEL, SKIN, TEE, TROUSERS } from './marian-details.mjs'

export const id = 'marian'
export const REST = { pose: 'at-desk', face: 'soft-eyes' }
export const skin = SKIN

export const FACES = looks(
  'soft-eyes laughing-eyes level brow-drawn lids-lowered eyes-closed eyes-closed-smile eyes-down half-lids one-brow mouth-corner brows-lifted brows-up jaw-set mid-word lips-parted',
)

const headPieces = () => [...piece('hair', 'GrayMedium'), ...roundGlasses()]
const upright = (x, y) => [x, y]

export const HEADS = {
  facing: { place: 'translate(276 112) scale(.62)', move: upright },
  bowed: { place: 'translate(276 112) scale(.62)', move: turned(5, [445, 470], [8, 14]) },
  near: { place: 'translate(250 98) scale(.67)', move: upright },
  standing: { place: 'translate(344 108) scale(.48)', move: upright },
}

/** The chin covers the upper ends of the neck's lines. */
const tucked = (throat) => (x, y) => {
  if (x > 370 && x < 430) return [x, Math.max(y, 474)]
  return [x, x > 520 && x < (throat > 520 ? 600 : 566) ? Math.max(y, throat) : y]
}
const body = (folder, name, throat = 514) => piece(folder, name).map((path) => (path.role === 'ink' ? bend(path, tucked(throat)) : path))
const blazer = (throat = 514) => [...body('pose/bust', 'BlazerBlackTee', throat), line(`M549 ${throat}L568 505`, 7)]

const seated = ({ size, x, y }) => {
  if (y < 560) return SKIN
  return size < 5000 && x > 300 && x < 640 ? LAPEL : BLAZER
}

const tee = ({ size }) => (size > 1000 ? TEE : undefined)

const POSE_PARTS = {
  'at-desk': () => ({ head: 'facing', body: blazer(), regionColour: seated, massColour: tee }),
  'leaning-in': () => ({ head: 'near', body: blazer(), regionColour: seated, massColour: tee }),
  'hand-open': () => ({
    head: 'facing',
    body: blazer(),
    regionColour: seated,
    massColour: tee,
    over: openHand({ sleeve: BLAZER, skin: SKIN }),
  }),
  'head-bowed': () => ({ head: 'bowed', body: blazer(526), regionColour: seated, massColour: tee }),
  'hand-on-hip': () => ({
    head: 'standing',
    stands: hemUp(700, 1500, 0.84),
    body: body('pose/standing', 'BlazerPantsWB'),
    massColour: () => TROUSERS,
    regionColour: ({ size, x, y }) => {
      if (y < 560 || (size < 6500 && y > 1300)) return SKIN
      return size > 15000 && size < 20000 && x > 400 ? TEE : BLAZER
    },
  }),
  standing: () => ({
    head: 'standing',
    stands: hemUp(750, 1500, 0.8),
    body: piece('pose/standing', 'Doc'),
    regionColour: ({ size, x, y }) => {
      if (y < 560) return SKIN
      return size > 30000 && x > 400 ? TEE : y > 1470 ? TROUSERS : BLAZER
    },
  }),
}

export const POSES = Object.keys(POSE_PARTS)
export const headOf = (pose) => POSE_PARTS[pose]().head

// The parting lets the forehead be seen; the knot of hair lies behind the ear.
const headColour = ({ x, y }) => ((y < 300 && x < 460) || (y > 400 && x < 400) ? HAIR : SKIN)

export function pose(name) {
  const { head, body, regionColour, massColour, over, stands } = POSE_PARTS[name]()
  const person = colouredPerson({
    body,
    head: headPieces(),
    moveHead: HEADS[head].move,
    massColour,
    over,
    regionColour: (area) => (area.y < 470 ? headColour(area) : regionColour(area)),
    hairColour: () => HAIR,
  })
  return `<g transform="${HEADS[head].place}">${stands ? stood(person, stands) : person}</g>`
}

export const { face, eyes, lids, steady } = facesOf({ heads: HEADS, faces: FACES })
