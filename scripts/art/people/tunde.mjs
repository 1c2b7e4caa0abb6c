// Tunde Bakare, a colleague in the team: quick, loud in a good way, first to the kettle. Flecked jumper, hair he looks after.

import { facesOf } from '../lib/face.mjs'
import { withoutFlecks } from '../lib/flecks.mjs'
import { foldedArms, letterInHands } from '../lib/forearms.mjs'
import { looks } from '../lib/looks.mjs'
import { bendData, hemUp, piece, stood, strokes, turned } from '../lib/peeps.mjs'
import { colouredPerson } from '../lib/person.mjs'
import {
  closed,
  collar,
  creases,
  drawn,
  flecks,
  flecksOf,
  HAIR,
  JUMPER,
  LOWER,
  ON_ARMS,
  PHONE,
  SKIN,
  shoulders,
  TROUSERS,
  YOKES,
} from './tunde-details.mjs'

export const id = 'tunde'
export const REST = { pose: 'at-desk', face: 'soft-eyes' }
export const skin = SKIN

export const FACES = looks(
  'soft-eyes laughing-eyes level brow-drawn lids-lowered eyes-closed eyes-closed-smile eyes-down half-lids one-brow mouth-corner brows-lifted brows-up jaw-set mid-word lips-parted',
)

const headPieces = () => [...piece('hair', 'TwistsVolumed'), ...piece('facialHair', 'Chin')]
const upright = (x, y) => [x, y]

export const HEADS = {
  facing: { place: 'translate(276 126) scale(.62)', move: upright },
  bowed: { place: 'translate(276 126) scale(.62)', move: turned(5, [445, 470], [8, 14]) },
  near: { place: 'translate(250 128) scale(.67)', move: upright },
  standing: { place: 'translate(344 128) scale(.48)', move: upright },
}

/** A body without the flecks it was drawn with: only the strokes named are kept. */
const bust = (name, ...kept) => withoutFlecks(name).map((path) => (path.role === 'ink' ? strokes(path, (k) => kept.includes(k)) : path))
const jumper = () => JUMPER

/** The plain jumper, closed where the shirt's own collar was. */
const plain = () => [...bust('PoloSweater', 0), ...closed()]

const POSE_PARTS = {
  'at-desk': () => ({ head: 'facing', body: plain(), massColour: jumper, over: flecks() + drawn(creases()) }),
  'leaning-in': () => ({ head: 'near', body: plain(), massColour: jumper, over: flecks() + drawn(creases()) }),
  'note-in-hands': () => ({
    head: 'bowed',
    body: plain(),
    massColour: jumper,
    over:
      flecks([
        [560, 620, 900, 1100],
        [180, 860, 900, 1100],
        [440, 740, 900, 1100],
      ]) + letterInHands({ sleeve: JUMPER, skin: SKIN }),
  }),
  'phone-in-hand': () => ({
    head: 'facing',
    body: bust('Device', 0, 1, 4, 9, 14),
    yoke: YOKES.Device,
    cuts: [{ d: PHONE, fill: '#3b4650' }],
    regionColour: ({ x, y, size }) => (x > 500 && y < 860 && y > 660 && size > 20 ? (size < 200 ? '#3b4650' : SKIN) : JUMPER),
    over:
      shoulders() +
      flecks([
        [400, 620, 800, 950],
        [180, 820, 480, 1040],
        [690, 900, 720, 1000],
      ]),
  }),
  'arms-folded': () => ({
    head: 'facing',
    body: plain(),
    massColour: jumper,
    over: flecks([[0, 740, 900, 1100]]) + foldedArms({ sleeve: JUMPER, side: 733, elbow: 0.76 }) + flecksOf(ON_ARMS),
  }),
  standing: () => ({
    head: 'standing',
    body: piece('pose/standing', 'RestingWB'),
    yoke: YOKES.RestingWB,
    massColour: ({ y }) => (y > 1390 ? TROUSERS : undefined),
    regionColour: ({ x, y, size }) => (size > 20000 || y < 1380 ? JUMPER : x < 260 || y > 1560 ? TROUSERS : SKIN),
    over: flecks([[60, 1180, 520, 1500]], LOWER),
    stands: hemUp(820, 1600, 0.44),
  }),
}

export const POSES = Object.keys(POSE_PARTS)
export const headOf = (pose) => POSE_PARTS[pose]().head

/** Twists let through what is behind them. */
const UNDER_HAIR = 'M244 90L340 80L340 200L244 200Z'

export function pose(name) {
  const { head, body, yoke, cuts, over, stands, massColour, regionColour = jumper } = POSE_PARTS[name]()
  const person = colouredPerson({
    body: [...body, ...collar(yoke, head === 'bowed')],
    head: headPieces(),
    moveHead: HEADS[head].move,
    cuts: [{ d: bendData(UNDER_HAIR, HEADS[head].move), fill: HAIR }, ...(cuts ?? [])],
    over,
    // Slivers where the white beneath a body looks out of its line are left blank.
    regionColour: (area) =>
      area.size < 100 && area.y > 500 && area.y < 640 ? undefined : area.y < 470 ? (area.size < 100 ? HAIR : SKIN) : regionColour(area),
    massColour,
    hairColour: () => HAIR,
  })
  return `<g transform="${HEADS[head].place}">${stands ? stood(person, stands) : person}</g>`
}

export const { face, eyes, lids, steady } = facesOf({ heads: HEADS, faces: FACES })
