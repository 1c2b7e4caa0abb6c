// The calendar by Joel's tubs. Days are squares: plain, with one date ringed, and with the days before it struck through.

import { box, curve, dot, flat, INK, ink, reseed } from '../lib/pen.mjs'
import { joelPalette } from '../rooms/joel-flat.mjs'

const at = (row, column) => [314 + column * 15.6, 206 + row * 17]

function sheet(p) {
  let days = ''
  for (let row = 0; row < 5; row++)
    for (let column = 0; column < 7; column++) {
      const outside = (row === 0 && column < 2) || (row === 4 && column > 3)
      const [x, y] = at(row, column)
      if (!outside)
        days += `<rect x="${x.toFixed(1)}" y="${y}" width="8" height="8" rx="2" fill="${INK}" opacity="${column > 4 ? 0.22 : 0.42}"/>`
    }
  return [
    ink(box(302, 128, 128, 168), { fill: p.letter, w: 4.5 }),
    flat(box(306, 132, 120, 60), p.stripe),
    curve('M318 182C326 150 350 146 366 160C382 172 398 168 414 148', { w: 3.4, stroke: p.letter2 }),
    curve('M336 174h30M342 166c6-10 12-10 18 0', { w: 3, stroke: p.letter2 }),
    dot(366, 128, 5, p.brass) + curve('M366 126v-10', { w: 4 }),
    days,
  ].join('')
}

const ring = (p) => {
  const [x, y] = at(3, 3)
  return curve(
    `M${x - 6} ${y + 6}C${x - 10} ${y - 8} ${x + 16} ${y - 10} ${x + 18} ${y + 4}C${x + 18} ${y + 16} ${x - 4} ${y + 18} ${x - 6} ${y + 4}C${x - 6} ${y - 4} ${x + 4} ${y - 8} ${x + 14} ${y - 5}`,
    {
      w: 4,
      stroke: p.red,
    },
  )
}

/** One stroke a day, the same way each time. */
function struck() {
  let d = ''
  for (let k = 9; k < 24; k++) {
    const [x, y] = at(Math.floor(k / 7), k % 7)
    d += `M${(x - 3).toFixed(1)} ${y + 10}l13 -11`
  }
  return curve(d, { w: 3, op: 0.75 })
}

const drawn = (draw) => (light) => {
  const p = joelPalette(light)
  reseed(481)
  return `<g transform="translate(-16 -36)">${sheet(p)}${draw(p)}</g>`
}

export const CALENDARS = { plain: drawn(() => ''), circled: drawn(ring), struck: drawn((p) => struck() + ring(p)) }
