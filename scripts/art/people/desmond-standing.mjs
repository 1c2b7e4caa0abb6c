// Standing, arms folded: the standing Open Peeps figure wears a jumper, so the collar and buttons of his shirt are laid over it.

import { bend, patch, piece, strokes } from '../lib/peeps.mjs'
import { CHIN_SHADE, OPEN_NECK, OPEN_NECK_SHADE, pocketAndPencil, SHIRT, SKIN } from './desmond-details.mjs'

// Wide enough to hide the jumper's round neck, and nothing of the shoulders' outline.
const COLLAR =
  'M394 470L384 487L356 491L338 519L316 525L314 570L326 640L328 696L346 692L384 716L458 734L530 712L578 664L630 652L604 560L586 506L556 494Z'

const BUTTONS = { 4: 0, 7: -52 } // strokes of the buttoned shirt, and how far each is moved up
const [COLLAR_AND_EDGE, NAPE] = [0, 1]

/** The edge of the shirt runs to the hem in the bust; here the folded arms end it, so what lies below the collar is shortened. */
const shortened = (x, y) => [x, y < 680 ? y : 680 + (y - 680) * 0.34]

/** His neck is drawn outside the collar's back; tucked in, it hides under the collar. */
const tucked = (x, y) => [x, x > 326 && x < 440 && y < 530 ? 530 : y]

export function standingBody() {
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
  return {
    body: [...piece('pose/standing', 'CrossedArmsWB').map((path) => bend(path, tucked)), ...neck, collar, ...buttons],
    isShirt: ({ size, y }) => size > 20000 || y > 1000,
    cuts: [],
    over: pocketAndPencil(-26, -6),
  }
}
