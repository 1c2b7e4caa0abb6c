// Standing: arms folded, for which the figure wears a jumper, so that the collar and buttons of his shirt are laid over it; at ease; telephoning.

import { armToEar } from '../lib/arms.mjs'
import { fill, lines, stroke } from '../lib/brush.mjs'
import { bend, hemUp, patch, piece, strokes } from '../lib/peeps.mjs'
import { PERSON_INK } from '../lib/person.mjs'
import { CHIN_SHADE, OPEN_NECK, OPEN_NECK_SHADE, pocketAndPencil, SHIRT, SKIN, TROUSERS } from './desmond-details.mjs'

// Wide enough to hide the jumper's round neck, and nothing of the shoulders' outline.
const COLLAR =
  'M394 470L384 487L356 491L338 519L316 525L314 570L326 640L328 696L346 692L384 716L458 734L530 712L578 664L630 652L604 560L586 506L556 494Z'

const BUTTONS = { 4: 0, 7: -52 } // strokes of the buttoned shirt, and how far each is moved up
const [COLLAR_AND_EDGE, NAPE] = [0, 1]

/** The edge of the shirt runs to the hem in the bust; here the folded arms end it, so what lies below the collar is shortened. */
const shortened = (x, y) => [x, y < 680 ? y : 680 + (y - 680) * 0.34]

/** His neck is drawn outside the collar's back; tucked in, it hides under the collar. */
const tucked = (x, y) => [x, (x > 326 && x < 440) || (x > 520 && x < 580) ? Math.max(y, 530) : y]

const isCloth = ({ size, x, y }) => size > 20000 || y > (x < 300 ? 900 : 1000)
const trousers = ({ y }) => (y > 1000 ? TROUSERS : undefined)

/** Its line runs on to the collar. */
const shoulder = () => fill(stroke('236 529, 266 521, 292 518, 306 520, 322 527', 12, 1), PERSON_INK)

/** Arms folded. The hem is brought up, so that he is seen to stand: his trousers show above the table. */
export function foldedArms() {
  const shirt = piece('pose/bust', 'ButtonShirt').find((path) => path.role === 'ink')
  const collar = bend(
    strokes(shirt, (k) => k === COLLAR_AND_EDGE || k === NAPE),
    shortened,
  )
  const buttons = Object.entries(BUTTONS).map(([stroke, up]) =>
    bend(
      strokes(shirt, (k) => k === +stroke),
      (x, y) => [x, y + up],
    ),
  )
  const neck = [patch(COLLAR, SHIRT), patch(OPEN_NECK, SKIN), patch(OPEN_NECK_SHADE, CHIN_SHADE.fill, CHIN_SHADE.op)]
  const figure = piece('pose/standing', 'CrossedArmsWB').map((path) => bend(path, (x, y) => hemUp(1030, 1410, 0.36)(...tucked(x, y))))
  return {
    body: [...figure, ...neck, collar, ...buttons],
    isShirt: isCloth,
    massColour: trousers,
    cuts: [],
    over: fill('M262 522L318 524L320 558L262 546Z', SHIRT) + shoulder() + pocketAndPencil(-26, -6),
  }
}

const SHORTER = hemUp(720, 2000, 0.62)
const POCKET = [6, 7] // the figure's own; his has a pencil in it
const SHOES = 18
const figure = () =>
  piece('pose/standing', 'ShirtPantsWB').map((path) =>
    bend(path.role === 'ink' ? strokes(path, (k) => k < SHOES && !POCKET.includes(k)) : path, SHORTER),
  )
const isShirt = ({ x, y, size }) => (y < 480 ? false : y < 660 ? x < 420 || x > 500 || y > 560 : y < 1180 || size > 20000)
const shade = [{ d: 'M392 470L420 476L470 498L540 506L546 524L526 562Q450 560 402 520Z', ...CHIN_SHADE }]

/** Hands at his sides. */
export const atEase = () => ({ body: figure(), isShirt, massColour: trousers, cuts: shade, over: pocketAndPencil(84, 60) })

/** The near arm hangs no longer: it is cut off under the elbow of the one that holds the phone. */
const WITHOUT_ARM = 'M-400 -200H1400V1800H284V1170L268 1120V930H-400Z'
const hip = () => fill('M299 1140L350 1162L372 1170L372 1420L286 1420Z', TROUSERS) + lines(14, '300 1128, 296 1180, 291 1260, 286 1420')

/** A phone at his good ear. */
export const telephoning = () => ({
  ...atEase(),
  clip: WITHOUT_ARM,
  over: hip() + pocketAndPencil(84, 60) + armToEar({ sleeve: SHIRT, skin: SKIN, phone: '#3d4450' }),
})
