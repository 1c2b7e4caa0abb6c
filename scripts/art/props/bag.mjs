// Joel's bag with the letters nobody has opened: beside him, behind his chair, on the table, in his hands, and empty.

import { curve, flat, ink, reseed, shadow } from '../lib/pen.mjs'
import { joelPalette } from '../rooms/joel-flat.mjs'

/** An envelope of 84 by 54, turned; with a window, or a stamp, or a bar of red along its edge. */
export function envelope(p, x, y, turn, { colour = p.letter, mark = 'window', back = false, size = 1 } = {}) {
  const marks = {
    window: `<rect x="-30" y="-2" width="34" height="16" rx="3" fill="${p.letter3}" stroke="#2b2320" stroke-width="2.6"/>`,
    stamp: `<rect x="22" y="-20" width="13" height="15" fill="${p.bag}"/>${curve('M-28 4h32M-28 13h22', { w: 3, op: 0.5 })}`,
    red: `<path d="M-40 -18H40" stroke="${p.red}" stroke-width="8"/>${curve('M-26 8h40', { w: 3, op: 0.5 })}`,
  }
  const flap = curve('M-40 -25L0 6L40 -25', { w: 3.2 })
  const drawn = ink('-42 -27, 42 -27, 42 27, -42 27', { fill: colour, w: 4 }) + (back ? flap : marks[mark])
  return `<g transform="translate(${x} ${y}) rotate(${turn})${size === 1 ? '' : ` scale(${size})`}">${drawn}</g>`
}

const handles = (p, x, y, k) =>
  [
    curve(`M${x + 46 * k} ${y + 6 * k}C${x + 40 * k} ${y - 58 * k} ${x + 84 * k} ${y - 62 * k} ${x + 88 * k} ${y + 4 * k}`, { w: 11 }),
    curve(`M${x + 46 * k} ${y + 6 * k}C${x + 40 * k} ${y - 58 * k} ${x + 84 * k} ${y - 62 * k} ${x + 88 * k} ${y + 4 * k}`, {
      w: 4.5,
      stroke: p.bag2,
    }),
  ].join('')

/** What he holds when it is in his hands: a part of the pose, for his fingers are over its edge. In the room's units. */
export function bagInHands(x, y) {
  reseed(455)
  return full(joelPalette('day'), x, y, 0.98)
}

/** Full, and standing: 170 wide and 150 high at size 1, from its upper left corner. */
function full(p, x, y, k) {
  const at = (px, py) => `${(x + px * k).toFixed(1)} ${(y + py * k).toFixed(1)}`
  return [
    envelope(p, x + 46 * k, y - 2 * k, -16, { size: k }),
    envelope(p, x + 118 * k, y - 8 * k, 12, { mark: 'stamp', colour: p.letter2, size: k }),
    envelope(p, x + 84 * k, y - 14 * k, -4, { mark: 'red', size: k }),
    curve(
      `M${at(0, 8)}C${at(8, 0)} ${at(160, -2)} ${at(170, 8)}C${at(176, 60)} ${at(178, 110)} ${at(168, 148)}C${at(130, 156)} ${at(44, 156)} ${at(4, 148)}C${at(-8, 110)} ${at(-6, 60)} ${at(0, 8)}Z`,
      {
        fill: p.bag,
        w: 5.5,
      },
    ),
    handles(p, x, y + 2 * k, k) + handles(p, x + 46 * k, y + 4 * k, k),
    curve(
      `M${at(16, 40)}C${at(12, 80)} ${at(14, 116)} ${at(22, 138)}M${at(84, 34)}C${at(80, 60)} ${at(82, 76)} ${at(86, 96)}M${at(150, 36)}C${at(156, 70)} ${at(152, 100)} ${at(146, 120)}`,
      {
        w: 3.4,
        op: 0.7,
      },
    ),
  ].join('')
}

/** On a stool at his elbow, where he can see it: the table hides its lower edge. */
function besideChair(light) {
  const p = joelPalette(light)
  reseed(451)
  return `<clipPath id="joel-bag-beside-${light}"><path d="M780 400H1100V741H780Z"/></clipPath><g clip-path="url(#joel-bag-beside-${light})">${full(p, 826, 610, 0.98)}</g>${ink('836 742, 1000 742', { w: 5 })}`
}

/** Pushed back until only a side of it shows past the chair. */
function behindChair(light) {
  const p = joelPalette(light)
  reseed(452)
  return [
    `<clipPath id="joel-bag-behind-${light}"><path d="M820 500H1000V741H823Z"/></clipPath>`,
    `<g clip-path="url(#joel-bag-behind-${light})">${full(p, 716, 656, 0.86)}</g>`,
  ].join('')
}

function onTable(light) {
  const p = joelPalette(light)
  reseed(453)
  return shadow(320, 866, 108, 14, 0.2) + full(p, 236, 706, 1.02)
}

/** Empty, it is a flat thing with two loops. */
function emptied(light) {
  const p = joelPalette(light)
  reseed(454)
  const drawn = [
    flat('262 892, 286 806, 446 800, 470 892', '#2b2320', 0.16),
    curve('M262 872C262 842 276 812 290 800C330 808 392 796 436 800C450 820 460 850 458 876C420 886 300 890 262 872Z', {
      fill: p.bag,
      w: 5,
    }),
    curve('M316 802C312 774 350 770 354 800M374 800C378 772 414 776 412 800', { w: 10 }),
    curve('M316 802C312 774 350 770 354 800M374 800C378 772 414 776 412 800', { w: 4, stroke: p.bag2 }),
    curve('M292 828C320 840 330 826 352 850M420 822C404 846 420 858 404 872M300 866C330 854 340 868 372 862', { w: 3.2, op: 0.7 }),
  ].join('')
  return `<g transform="translate(22 160) scale(.82)">${drawn}</g>`
}

export const BAGS = { 'beside-chair': besideChair, 'behind-chair': behindChair, 'on-table': onTable, emptied }
