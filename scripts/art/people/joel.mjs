// Joel Abernathy, 34, ex sous-chef. Broad, unshaven, a tea towel over the shoulder when he is at work; his bag of letters.

import { both, eyeStrokes, faceStrokes, lidStrokes, narrowed, shutOf, take, tilted, whole } from '../lib/face-parts.mjs'
import { bend, hemUp, piece, stood, strokes } from '../lib/peeps.mjs'
import { colouredPerson } from '../lib/person.mjs'
import { solidInk } from '../lib/solid-ink.mjs'
import { bagInHands } from '../props/bag.mjs'
import * as his from './joel-details.mjs'

export const id = 'joel'
export const skin = his.SKIN
export const REST = { pose: 'letter-in-hands', face: 'brow-drawn' }
export const FACES = {
  'soft-eyes': whole('Smile'),
  'laughing-eyes': whole('Calm'),
  level: [take('Contempt', 'brows', [0, 6]), take('Smile', 'eyes nose'), take('Serious', 'mouth', [0, -16])],
  'brow-drawn': [take('Tired', 'brows', [0, -8]), take('Tired', 'eyes nose mouth')],
  'lids-lowered': [take('Contempt', 'brows eyes nose'), take('Contempt', 'mouth', [0, 0], [1.12, 1], 3.2)],
  'eyes-closed': [take('EyesClosed', 'eyes nose mouth'), take('Tired', 'brows', [0, -17])],
  'eyes-aside': [
    take('Tired', 'brows', [-4, -8]),
    take('Smile', 'eyes', [-22, 10]),
    take('Smile', 'nose'),
    take('Tired', 'mouth', [0, -6]),
  ],
  'one-brow': [
    take('Suspicious', 'brows', [2, 16]),
    take('Contempt', 'nearBrow', [0, 6]),
    take('Smile', 'eyes nose'),
    take('Serious', 'mouth', [0, -16]),
  ],
  'half-lids': [take('Tired', 'brows', [0, -8]), take('Blank', 'eyes', [0, 8]), take('Blank', 'nose'), take('Serious', 'mouth', [0, -16])],
  'jaw-set': [take('Contempt', 'brows', [0, 10]), take('Smile', 'eyes nose', [0, 5]), take('Tired', 'mouth', [0, 8])],
  'mouth-down': [take('Tired', 'brows', [0, -8]), take('Tired', 'eyes nose'), take('Solemn', 'mouth', [0, 2], [0.8, 0.8])],
  'mid-sentence': [take('Explaining', 'brows', [0, 0]), take('Smile', 'eyes nose'), take('ConcernedFear', 'mouth', [4, 0], [0.6, -0.56])],
  lopsided: [take('Cheeky', 'brows', [0, -4]), take('Smile', 'eyes nose'), take('Calm', 'mouth', [6, 0])],
  'brows-up': [
    take('Concerned', 'brows', [0, -16]),
    take('Concerned', 'eyes nose', [0, -4]),
    take('ConcernedFear', 'mouth', [0, 4], [0.46, 0.4]),
  ],
  'breath-out': [take('Smile', 'brows', [0, 4]), take('Contempt', 'eyes nose'), take('ConcernedFear', 'mouth', [0, 4], [0.34, 0.36])],
  'smile-brows-up': [take('Concerned', 'brows', [0, -12]), take('Smile', 'eyes nose'), take('Contempt', 'mouth', [0, 4])],
}
const upright = (x, y) => [x, y]
export const HEADS = {
  facing: { place: 'translate(262 108) scale(.64)', move: upright },
  bowed: { place: 'translate(262 116) scale(.64)', move: tilted(7, [16, 22]) },
  away: { place: 'translate(838 120) scale(-.64 .64)', move: tilted(4, [8, 10]) },
  standing: { place: 'translate(339 106) scale(.48)', move: upright },
}

const neckTo = (low) => (path) => bend(path, (x, y) => [x, x > 500 && x < 580 && y < low ? low : y])
const SEEN = 8 // the strokes after these are shoes, below every picture
const standingFigure = (low = 506) =>
  piece('pose/standing', 'RestingWB')
    .map((path) => (path.role === 'ink' ? strokes(path, (k) => k < SEEN) : path))
    .map(neckTo(low))

const POSE_PARTS = {
  'hands-under-table': () => ({ head: 'facing' }),
  'letter-in-hands': () => ({ head: 'facing', over: his.letter() }),
  'hands-on-bag': () => ({ head: 'facing', held: bagInHands(466, 612), hands: his.handsOnBag() }),
  'bag-behind-chair': () => ({ head: 'bowed', body: standingFigure(544), chinDown: 26 }),
  'sleeves-rolled': () => ({ head: 'facing', over: his.towel() + his.bareForearm() }),
  'phone-at-ear': () => ({ head: 'facing', over: his.phoneAndNotes() }),
  'arms-folded': () => ({ head: 'facing', over: his.armsFolded() }),
  'turned-away': () => ({ head: 'away', body: standingFigure(520), chinDown: 18 }),
  standing: () => ({ head: 'standing', over: his.towel(), stands: hemUp(840, 1600, 0.52) }),
}

export const POSES = Object.keys(POSE_PARTS)
export const headOf = (name) => POSE_PARTS[name]().head

const isHand = ({ x, y }) => y > 1300 && x > 260 && (x < 600 || y > 1420)
const isNeckOrHead = ({ y }) => y < 620

/** The pose: body and head, the face left blank. */
export function pose(name) {
  const { head, body = standingFigure(), chinDown = 0, over = '', held = '', hands = '', stands } = POSE_PARTS[name]()
  const { place, move } = HEADS[head]
  const person = colouredPerson({
    body,
    head: piece('hair', 'ShortMessy'),
    moveHead: move,
    cuts: [his.underChin(move, chinDown), his.stubble(move)],
    regionColour: (area) => (isNeckOrHead(area) || isHand(area) ? his.SKIN : his.TOP),
    hairColour: () => his.HAIR,
    over: solidInk(body, 1200, his.TROUSERS) + his.buttons() + over,
  })
  const placed = (drawn) => `<g transform="${place}">${stands ? stood(drawn, stands) : drawn}</g>`
  return held ? placed(person) + held + placed(hands) : placed(person)
}

const fitted = (head) => both(narrowed(0.86), HEADS[head].move)

/** The face alone, to lie over a pose whose head is at this place; over it its eyes. */
export const face = (head, name) => `<g transform="${HEADS[head].place}">${faceStrokes(FACES[name], fitted(head))}</g>`
export const eyes = (head, name) => `<g transform="${HEADS[head].place}">${eyeStrokes(FACES[name], fitted(head))}</g>`

/** Faces whose eyes look nowhere else: shut, or drawn as they look aside. */
export const steady = [...shutOf(FACES), 'eyes-aside']

/** Closed lids, in place of the eyes of any face. */
export const lids = (head) => `<g transform="${HEADS[head].place}">${lidStrokes(fitted(head))}</g>`
