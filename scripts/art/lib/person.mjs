// A coloured person from an Open Peeps body and head. Order of painting: colour regions, hand cuts (two things that share
// one region), the ink, and on top the colour of what Open Peeps draws as solid ink (hair, beard).

import { bend, bendData, markup } from './peeps.mjs'
import { inkMasses, rasterise, whiteRegions } from './trace.mjs'

// People's ink is darker than the room's, so that a face line keeps 3:1 against Desmond's skin in every light.
export const PERSON_INK = '#1d1612'

const TRACED = { ink: '#000', white: '#fff' }
const shape = (d, fill, op) => `<path d="${d}" fill="${fill}"${op ? ` opacity="${op}"` : ''}/>`

/**
 * @param body paths of the body; @param head paths of the head without a face; @param moveHead how this pose tilts it
 * @param regionColour, hairColour, massColour (area) => colour, or none; the last is for the body's solid ink, and where it gives no colour
 *   ink is what it stays
 * @param cuts [{ d, fill, op }] under the ink; @param over markup above everything
 */
export function colouredPerson({ body, head, moveHead, regionColour, hairColour, massColour, cuts = [], over = '' }) {
  const placed = head.map((path) => bend(path, moveHead))
  const colour = whiteRegions(rasterise(markup([...body, ...placed], TRACED))).flatMap((area) => {
    const fill = regionColour(area)
    return fill ? [shape(area.path, fill)] : []
  })
  const cut = cuts.map(({ d, fill, op }) => shape(d, fill, op))
  const ink = markup([...body, ...placed], { ink: PERSON_INK })
  // Hair is traced on the upright head and moved with it: on a tilted raster a thin beard would fall apart.
  const hair = inkMasses(rasterise(markup(head, TRACED))).map((area) => shape(bendData(area.path, moveHead), hairColour(area)))
  const masses = massColour ? inkMasses(rasterise(markup(body, TRACED))) : []
  const cloth = masses.map((area) => [area.path, massColour(area)]).filter(([, fill]) => fill)
  return [...colour, ...cut, ink, ...cloth.map(([d, fill]) => shape(d, fill)), ...hair, over].join('')
}
