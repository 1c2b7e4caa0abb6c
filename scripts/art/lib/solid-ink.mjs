// Trousers that Open Peeps draws as solid ink, in a colour: what is left when the ink is worn down by half a line.

import { fill } from './brush.mjs'
import { markup } from './peeps.mjs'
import { inkMasses, rasterise } from './trace.mjs'

/** Markup for every solid mass of a body whose middle lies below y. */
export const solidInk = (body, below, colour) =>
  inkMasses(rasterise(markup(body, { ink: '#000', white: '#fff' })))
    .filter(({ y }) => y > below)
    .map(({ path }) => fill(path, colour))
    .join('')
