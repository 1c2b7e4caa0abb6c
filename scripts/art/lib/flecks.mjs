// Some of Open Peeps' jumpers are flecked. Where a fleck meets a line, it cuts the line or hangs on it: those are taken out.

import { mended, piece } from './peeps.mjs'

/** By body and stroke: the commands that draw a fleck on a line. */
const ON_LINES = {
  Device: {
    0: [[87, 92]],
    1: [
      [7, 16],
      [33, 39],
      [44, 52],
      [73, 77],
      [88, 93],
      [125, 129],
      [132, 137],
    ],
  },
  PoloSweater: {
    0: [
      [34, 36],
      [75, 77],
    ],
  },
}

export const withoutFlecks = (body) => piece('pose/bust', body).map((path) => (path.role === 'ink' ? mended(path, ON_LINES[body]) : path))
