// Tunde Bakare, a colleague in the team: quick, loud in a good way, first to the kettle. Flecked jumper, hair he looks after.

import { facesOf } from '../lib/face.mjs'
import { looks } from '../lib/looks.mjs'
import { bend, piece, strokes, turned } from '../lib/peeps.mjs'
import { colouredPerson } from '../lib/person.mjs'
import {
  CUFF,
  closed,
  collar,
  creases,
  drawn,
  flecks,
  HAIR,
  JUMPER,
  LOWER,
  NOTE,
  PHONE,
  SKIN,
  TROUSERS,
  writing,
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
  standing: { place: 'translate(304 126) scale(.57)', move: upright },
}

/** A body without the flecks it was drawn with: only the strokes named are kept. */
const only = (folder, name, kept) =>
  piece(folder, name).map((path) => (path.role === 'ink' ? strokes(path, (k) => kept.includes(k)) : path))
const bust = (name, ...kept) => only('pose/bust', name, kept)
const jumper = () => JUMPER

/** The folded arms come up a hand's breadth, to be seen above a desk. */
const higher = (x, y) => [x, y < 680 ? y : y < 880 ? 680 + (y - 680) * 0.55 : y - 90]

/** The plain jumper, closed where flecks cut its edge and where the shirt's own collar was. */
const plain = () => [...bust('PoloSweater', 0), ...closed('PoloSweater')]

const POSE_PARTS = {
  'at-desk': () => ({ head: 'facing', body: plain(), massColour: jumper, over: flecks() + drawn(creases('PoloSweater')) }),
  'leaning-in': () => ({ head: 'near', body: plain(), massColour: jumper, over: flecks() + drawn(creases('PoloSweater')) }),
  'note-in-hands': () => ({
    head: 'bowed',
    body: [...bust('Paper', 0, 7, 12, 13, 16, 18), ...closed('Paper')],
    massColour: jumper,
    cuts: [{ d: NOTE, fill: '#fbf4e3' }],
    regionColour: ({ x, y, size }) => (size > 400 && x > 500 && y > 600 ? SKIN : JUMPER),
    over:
      flecks([
        [420, 640, 820, 960],
        [180, 780, 360, 960],
      ]) + drawn([...creases('Paper'), ...writing()]),
  }),
  'phone-in-hand': () => ({
    head: 'facing',
    body: bust('Device', 0, 1, 4, 9, 14),
    yoke: YOKES.Device,
    cuts: [{ d: PHONE, fill: '#3b4650' }],
    regionColour: ({ x, y, size }) => (x > 500 && y < 860 && y > 660 && size > 20 ? (size < 200 ? '#3b4650' : SKIN) : JUMPER),
    over: flecks([
      [400, 620, 800, 950],
      [180, 820, 480, 1040],
      [690, 900, 720, 1000],
    ]),
  }),
  'arms-folded': () => ({
    head: 'facing',
    body: bust('Sweater', 0, 1, 2, 3, 5, 6, 7, 23, 25, 26, 27, 28, 29, 30, 31, 33).map((path) => bend(path, higher)),
    yoke: YOKES.Sweater,
    regionColour: ({ x, y, size }) => (y > 790 && y < 930 && size < 5000 ? (x > 580 ? CUFF : SKIN) : JUMPER),
    over: flecks([
      [60, 780, 800, 1100],
      [640, 720, 700, 760],
    ]),
  }),
  standing: () => ({
    head: 'standing',
    body: piece('pose/standing', 'RestingWB'),
    yoke: YOKES.RestingWB,
    massColour: ({ y }) => (y > 1390 ? TROUSERS : undefined),
    regionColour: ({ x, y, size }) => (size > 20000 || y < 1380 ? JUMPER : x < 260 ? TROUSERS : SKIN),
    over: flecks([[60, 1180, 520, 1500]], LOWER),
  }),
}

export const POSES = Object.keys(POSE_PARTS)
export const headOf = (pose) => POSE_PARTS[pose]().head

export function pose(name) {
  const { head, body, yoke, cuts, over, massColour, regionColour = jumper } = POSE_PARTS[name]()
  const person = colouredPerson({
    body: [...body, ...collar(yoke, head === 'bowed')],
    head: headPieces(),
    moveHead: HEADS[head].move,
    cuts,
    over,
    // Slivers where the white beneath a body looks out of its line are left blank.
    regionColour: (area) =>
      area.size < 100 && area.y > 500 && area.y < 640 ? undefined : area.y < 470 ? (area.size < 100 ? HAIR : SKIN) : regionColour(area),
    massColour,
    hairColour: () => HAIR,
  })
  return `<g transform="${HEADS[head].place}">${person}</g>`
}

export const { face, eyes, lids, steady } = facesOf({ id, heads: HEADS, faces: FACES })
