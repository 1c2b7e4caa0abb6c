// What tracing cannot tell apart, cut by hand for Desmond: mug from shirt, neck from collar. In Open Peeps' units.

import { bendData, markup, piece, strokes } from '../lib/peeps.mjs'
import { INK } from '../lib/pen.mjs'
import { PERSON_INK } from '../lib/person.mjs'

export const SKIN = '#8d5a39' // as in his biography; never lightened
export const SHIRT = '#7d98a6'
export const HAIR = '#cbc5bc'
export const BEARD = '#d3cdc4'
export const TROUSERS = '#5a5148'
const MUG = '#f2e6d0'

export const CHIN_SHADE = { fill: '#4a2b18', op: 0.3 } // one flat tone under the chin
export const OPEN_NECK = 'M385 465L420 474L470 496L548 508L556 524L541 556L521 600L501 640L492 664L482 664L466 636L382 522Z'
export const OPEN_NECK_SHADE = 'M392 468L420 474L470 496L548 508L556 524L538 560Q450 548 388 505Z'

const same = (x, y) => [x, y]

/** Cup in hand: the mug, the shade on the neck, and which regions are shirt. */
export function cupCuts(move = same) {
  const mug = 'M528 783L560 778L610 782L660 796L667 840L664 866L654 912L630 952L598 962L535 955L513 925L538 870L541 830L529 824L519 800Z'
  const neck = 'M392 482Q440 520 552 528L535 548Q450 560 386 520Z'
  return {
    isShirt: ({ size, x, y }) => size > 20000 || x < 200 || (y > 520 && y < 720 && x > 530 && size > 300),
    cuts: [
      { d: bendData(mug, move), fill: MUG },
      { d: bendData(neck, move), ...CHIN_SHADE },
    ],
  }
}

/** The buttoned shirt: its collar and the neck share a region. */
export const openShirtCuts = () => ({
  isShirt: ({ size, y }) => size > 20000 || (y > 480 && size > 900),
  cuts: [
    { d: OPEN_NECK, fill: SKIN },
    { d: OPEN_NECK_SHADE, ...CHIN_SHADE },
  ],
})

/** The carpenter's pencil, in the breast pocket of the buttoned shirt. */
export function pencil() {
  const line = `stroke="${INK}" stroke-linejoin="round"`
  const shaft = `<path d="M560 772L574 690L592 693L580 776Z" fill="#c9562f" stroke-width="8" ${line}/>`
  const point = `<path d="M574 690L586 668L592 693Z" fill="#efd9ae" stroke-width="7" ${line}/>`
  return shaft + point
}

/** For bodies without a pocket: the buttoned shirt's, moved, with the pencil in it. */
const POCKET_STROKE = 5
export function pocketAndPencil(dx, dy) {
  const pocket = piece('pose/bust', 'ButtonShirt')
    .filter((path) => path.role === 'ink')
    .map((path) => strokes(path, (k) => k === POCKET_STROKE))
  return `<g transform="translate(${dx} ${dy})">${markup(pocket, { ink: PERSON_INK })}${pencil()}</g>`
}
