// Desmond Clarke, 68, cabinet-maker. Poses without a face, and faces for each place his head takes.

import { openHand } from '../lib/arms.mjs'
import { facesOf } from '../lib/face.mjs'
import { LOOKS, looks } from '../lib/looks.mjs'
import { bend, piece, roundGlasses, strokes, turned } from '../lib/peeps.mjs'
import { colouredPerson } from '../lib/person.mjs'
import { BEARD, cupCuts, HAIR, openShirtCuts, pencil, pocketAndPencil, SHIRT, SKIN } from './desmond-details.mjs'
import { atEase, foldedArms, telephoning } from './desmond-standing.mjs'

export const id = 'desmond'
export const REST = { pose: 'cup-in-hand', face: 'soft-eyes' }
export const skin = SKIN

export const FACES = looks(
  'soft-eyes laughing-eyes level brow-drawn lids-lowered eyes-closed eyes-closed-smile eyes-down half-lids one-brow mouth-corner brows-lifted brows-up jaw-set mid-word lips-parted',
  {
    // His brows come a little higher than other people's: lower, they lie along the rims of his glasses.
    level: { ...LOOKS.level, brows: ['Contempt', [0, -8]] },
  },
)

const headPieces = () => [...piece('hair', 'Short'), ...piece('facialHair', 'Chin'), ...roundGlasses()]

const upright = (x, y) => [x, y]

/** The head goes forward and down, turning about the nape: grief, and tea that is not drunk. */
const bowed = turned(5, [445, 470], [10, 16])

/** Everything below the collar slides down, stretching the chest a little: the arm sinks and nothing has to be cut. */
const CUP_DROP = 55
function sunk(x, y) {
  const t = Math.min(1, Math.max(0, (y - 600) / 170))
  return [x, y + CUP_DROP * t * t * (3 - 2 * t)]
}

// Where a head is; each has all faces. Transforms take Open Peeps' units to the room's.
export const HEADS = {
  near: { place: 'translate(252 92) scale(.66)', move: upright }, // he leans over the table
  back: { place: 'translate(318 152) scale(.56)', move: upright }, // he has pushed his chair back
  facing: { place: 'translate(276 112) scale(.62)', move: upright },
  bowed: { place: 'translate(276 112) scale(.62)', move: bowed },
  away: { place: 'translate(826 150) scale(-.62 .62)', move: upright }, // mirrored: the deaf ear is to you
  standing: { place: 'translate(344 108) scale(.48)', move: upright }, // he has stepped back from the table to stand up
}

const coffee = () => piece('pose/bust', 'Coffee')
const buttonShirt = () => piece('pose/bust', 'ButtonShirt')

/** The bowed head covers the right side of the neck: its stroke, drawn through, would show on the chin. */
const NECK_STROKE = 1
const lowCup = () => coffee().map((path) => bend(path.role === 'ink' ? strokes(path, (k) => k !== NECK_STROKE) : path, sunk))

const POSE_PARTS = {
  'cup-in-hand': () => ({ head: 'facing', body: coffee(), ...cupCuts(), over: pocketAndPencil(22, -48) }),
  'cup-low': () => ({ head: 'bowed', body: lowCup(), ...cupCuts(sunk), over: pocketAndPencil(18, 0) }),
  'hands-under-table': () => ({ head: 'facing', body: buttonShirt(), ...openShirtCuts(), over: pencil() }),
  'hand-open': () => ({
    head: 'facing',
    body: buttonShirt(),
    ...openShirtCuts(),
    over: pencil() + openHand({ sleeve: SHIRT, skin: SKIN }),
  }),
  'leaning-in': () => ({ head: 'near', body: coffee(), ...cupCuts(), over: pocketAndPencil(22, -48) }),
  'sat-back': () => ({ head: 'back', body: buttonShirt(), ...openShirtCuts(), over: pencil() }),
  'turned-away': () => ({ head: 'away', body: buttonShirt(), ...openShirtCuts(), over: pencil() }),
  standing: () => ({ head: 'standing', ...atEase() }),
  'phone-at-ear': () => ({ head: 'standing', ...telephoning() }),
  'arms-folded': () => ({ head: 'standing', ...foldedArms() }),
}

export const POSES = Object.keys(POSE_PARTS)
export const headOf = (pose) => POSE_PARTS[pose]().head

/** The pose: body and head with glasses, the face left blank. */
export function pose(name) {
  const { head, body, isShirt, massColour, cuts, clip, over } = POSE_PARTS[name]()
  const person = colouredPerson({
    body,
    head: headPieces(),
    moveHead: HEADS[head].move,
    massColour,
    cuts,
    over: clip ? '' : over,
    regionColour: (area) => (isShirt(area) ? SHIRT : SKIN),
    hairColour: (area) => (area.y < 300 ? HAIR : BEARD),
  })
  const seen = clip
    ? `<clipPath id="desmond-${name}"><path d="${clip}"/></clipPath><g clip-path="url(#desmond-${name})">${person}</g>${over}`
    : person
  return `<g transform="${HEADS[head].place}">${seen}</g>`
}

export const { face, eyes, lids, steady } = facesOf({ heads: HEADS, faces: FACES })
