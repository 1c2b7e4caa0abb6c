// Leanne Doherty, 29, teaching-assistant trainee, mother of Kit.

import { both, eyeStrokes, faceStrokes, lidStrokes, narrowed, shutOf, take, tilted, whole } from '../lib/face-parts.mjs'
import { withoutFlecks } from '../lib/flecks.mjs'
import { foldedArms } from '../lib/forearms.mjs'
import { bend, hemUp, piece, stood, strokes } from '../lib/peeps.mjs'
import { colouredPerson } from '../lib/person.mjs'
import { solidInk } from '../lib/solid-ink.mjs'
import * as her from './leanne-details.mjs'

export const id = 'leanne'
export const skin = her.SKIN
export const REST = { pose: 'sleeves-round-mug', face: 'soft-eyes' }

// Our names say what is seen. Her fringe hides a brow that is lifted high, so those come down a little.
export const FACES = {
  'soft-eyes': whole('Smile'),
  'laughing-eyes': whole('Calm'),
  level: [take('Contempt', 'brows', [0, 6]), take('Smile', 'eyes nose'), take('Serious', 'mouth', [0, -16])],
  'brow-drawn': [take('Tired', 'brows', [0, -8]), take('Tired', 'eyes nose mouth')],
  'lids-lowered': [take('Contempt', 'brows eyes nose'), take('Contempt', 'mouth', [0, 0], [1.12, 1], 3.2)],
  'eyes-closed': [take('EyesClosed', 'eyes nose mouth'), take('Tired', 'brows', [0, -17])],
  'eyes-aside': [
    take('Contempt', 'brows', [-4, 4]),
    take('Smile', 'eyes', [-22, 10]),
    take('Smile', 'nose'),
    take('Serious', 'mouth', [0, -14]),
  ],
  'one-brow': [
    take('Suspicious', 'brows', [2, 16]),
    take('Contempt', 'nearBrow', [0, 6]),
    take('Smile', 'eyes nose'),
    take('Serious', 'mouth', [0, -16]),
  ],
  'half-lids': [take('Blank', 'brows', [0, 6]), take('Blank', 'eyes', [0, 8]), take('Blank', 'nose'), take('Serious', 'mouth', [0, -16])],
  'jaw-set': [take('Contempt', 'brows', [0, 10]), take('Smile', 'eyes nose', [0, 5]), take('Tired', 'mouth', [0, 8])],
  'mouth-down': [take('Tired', 'brows', [0, -8]), take('Tired', 'eyes nose'), take('Solemn', 'mouth', [0, 2], [0.8, 0.8])],
  'mid-sentence': [take('Explaining', 'brows', [0, 0]), take('Smile', 'eyes nose'), take('ConcernedFear', 'mouth', [4, 0], [0.6, -0.56])],
  lopsided: [take('Cheeky', 'brows', [0, -4]), take('Smile', 'eyes nose'), take('Calm', 'mouth', [6, 0])],
  'brows-up': [
    take('Concerned', 'brows', [0, -16]),
    take('Concerned', 'eyes', [2, -14]), // above the nose, so that they can look aside
    take('Concerned', 'nose', [0, -4]),
    take('ConcernedFear', 'mouth', [0, 4], [0.46, 0.4]),
  ],
  'breath-out': [take('Smile', 'brows', [0, 4]), take('Contempt', 'eyes nose'), take('ConcernedFear', 'mouth', [0, 4], [0.34, 0.36])],
  'smile-brows-up': [take('Concerned', 'brows', [0, -12]), take('Smile', 'eyes nose'), take('Contempt', 'mouth', [0, 4])],
}

const upright = (x, y) => [x, y]

// Where a head is; each has its own faces. Transforms take Open Peeps' units to the room's.
export const HEADS = {
  facing: { place: 'translate(286 124) scale(.61)', move: upright },
  tilted: { place: 'translate(286 124) scale(.61)', move: tilted(-5, [2, 2]) }, // to the phone
  away: { place: 'translate(822 146) scale(-.61 .61)', move: tilted(5, [8, 12]) }, // mirrored
  standing: { place: 'translate(358 108) scale(.48)', move: upright },
}

const only = (paths, wanted) => paths.map((path) => (path.role === 'ink' ? strokes(path, (k) => wanted.includes(k)) : path))
const hoodie = () => piece('pose/bust', 'Hoodie')

// The jumper with the phone has flecks; some hang on its lines.
const DEVICE = [0, 1, 4, 9, 14]
const SHOES = 10 // and trouser creases, below every picture
const BLAZER_POCKETS = [6, 7]
const face0 = ({ x, y }) => y < 480 && x > 250
const inNeck = ({ x, y }) => x > 400 && x < 560 && y > 470 && y < 570
const bulge = ({ x, y, size }) => x < 300 && y > 470 && y < 620 && size < 2500

/** What of a neck would show through the chin is pushed down to where the chin ends. */
const tucked = (path) => bend(path, (x, y) => [x, x > 340 && x < 600 && y < 502 ? 502 : y])

const NO_NECKLINE =
  'M372 490L296 512L200 556L168 606L206 610L270 592L292 690L380 712L520 706L596 660L640 606L662 588L640 548L600 498L556 478Z'
const hooded = (paths, rightShoulder) => [...paths, her.neckCover(NO_NECKLINE), ...her.hood(rightShoulder)]

function standingBody() {
  const blazer = piece('pose/standing', 'BlazerWB').map((path) =>
    path.role === 'ink' ? strokes(path, (k) => k < SHOES && !BLAZER_POCKETS.includes(k)) : path,
  )
  const { behind, before } = her.openHood()
  return [...behind, ...blazer, ...before]
}

const POSE_PARTS = {
  'hands-under-table': () => ({ head: 'facing', body: hoodie(), skin: inNeck, over: her.badge(330, 730) }),
  'sleeves-round-mug': () => ({ head: 'facing', body: hoodie(), skin: inNeck, over: her.badge(290, 720) + her.sleevesRoundMug() }),
  'phone-in-hand': () => ({
    head: 'facing',
    body: hooded([...only(withoutFlecks('Device'), DEVICE), her.onPhone], '556 478, 600 492, 628 526, 648 566, 700 612'),
    skin: ({ x, y, size }) => inNeck({ x, y }) || (x > 520 && y > 770 && y < 900 && size < 6000),
    phone: ({ x, y }) => x > 640 && y < 760,
    over: her.badge(300, 730),
  }),
  'phone-at-ear': () => ({ head: 'tilted', body: hoodie(), skin: inNeck, over: her.badge(370, 740) + her.phoneAtEar() }),
  'phone-at-mouth': () => ({ head: 'facing', body: hoodie(), skin: inNeck, over: her.badge(330, 730) + her.phoneAtMouth() }),
  'arms-folded': () => ({
    head: 'facing',
    body: hoodie(),
    skin: inNeck,
    over: her.badge(300, 690) + foldedArms({ sleeve: her.TOP, side: 744, elbow: 0.82 }),
  }),
  'turned-away': () => ({ head: 'away', body: hoodie(), skin: inNeck, over: her.badge(330, 730) }),
  standing: () => ({
    head: 'standing',
    body: standingBody(),
    skin: ({ x, y }) => (x > 400 && x < 570 && y < 640) || y > 1250,
    tee: ({ x, y }) => x > 440 && x < 620 && y > 640 && y < 1100,
    stands: hemUp(700, 1500, 0.84),
    over: her.badge(318, 720),
  }),
}

export const POSES = Object.keys(POSE_PARTS)
export const headOf = (name) => POSE_PARTS[name]().head

/** The pose: body and head, the face left blank. */
export function pose(name) {
  const { head, body, skin: isSkin, phone = () => false, tee = () => false, over = '', stands } = POSE_PARTS[name]()
  const { place, move } = HEADS[head]
  const colourOf = (a) => {
    if (a.size < 300 && a.x > 740 && a.y < 640) return 'none' // a corner between the lines of the telephone
    if (phone(a)) return her.PHONE
    if (tee(a)) return her.TEE
    if (bulge(a)) return her.LINING
    return face0(a) || isSkin(a) ? her.SKIN : her.TOP
  }
  const person = colouredPerson({
    body: body.map(tucked),
    head: piece('hair', 'MediumBangsFilled'),
    moveHead: move,
    cuts: her.NECK_UNDER_CHIN,
    over: (stands ? solidInk(body, 1200, her.JEANS) : '') + her.clip(move) + over,
    regionColour: colourOf,
    hairColour: () => her.HAIR,
  })
  return `<g transform="${place}">${stands ? stood(person, stands) : person}</g>`
}

const fitted = (head) => both(narrowed(0.75), HEADS[head].move)

/** The face alone, to lie over a pose whose head is at this place; over it its eyes. */
export const face = (head, name) => `<g transform="${HEADS[head].place}">${faceStrokes(FACES[name], fitted(head))}</g>`
export const eyes = (head, name) => `<g transform="${HEADS[head].place}">${eyeStrokes(FACES[name], fitted(head))}</g>`

/** Faces whose eyes look nowhere else: shut, or drawn as they look aside. */
export const steady = [...shutOf(FACES), 'eyes-aside']

/** Closed lids, in place of the eyes of any face. */
export const lids = (head) => `<g transform="${HEADS[head].place}">${lidStrokes(fitted(head))}</g>`
