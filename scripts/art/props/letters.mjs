// The letters out of Joel's bag: all in a heap, three set apart, in order by date, and one of them open.

import { box, curve, flat, ink, reseed, rows, shadow } from '../lib/pen.mjs'
import { joelPalette } from '../rooms/joel-flat.mjs'
import { envelope } from './bag.mjs'

const MARKS = ['window', 'stamp', 'window', 'red', 'window']
const pile = (p, places, size = 1) =>
  rows(places)
    .map(([x, y, turn], k) =>
      envelope(p, x, y, turn, { mark: MARKS[k % 5], colour: [p.letter, p.letter2, p.letter3][(k * 2) % 3], back: k % 4 === 2, size }),
    )
    .join('')

function heap(p) {
  return [
    shadow(604, 878, 186, 15, 0.2),
    pile(
      p,
      '462 832 -24, 524 806 14, 604 794 -8, 690 818 22, 738 850 -12, 478 862 8, 556 850 -18, 640 856 10, 700 856 -28, 588 822 30, 530 836 -6, 664 832 -14, 604 862 4',
    ),
  ].join('')
}

/** Three lie square before him; what is left waits in a stack at the side, face down. */
function threeApart(p) {
  const stack = [0, 1, 2, 3, 4].map((k) =>
    envelope(p, 716 + (k % 2) * 5, 806 - k * 8, -4 + k * 3, { size: 0.86, back: true, colour: [p.letter, p.letter2, p.letter3][k % 3] }),
  )
  return [
    shadow(720, 826, 54, 8, 0.2),
    ...stack,
    ...[
      [462, 'red', p.letter],
      [582, 'window', p.letter2],
      [702, 'stamp', p.letter],
    ].map(
      ([x, mark, colour], k) =>
        flat(box(x - 50, 832, 106, 62), '#2b2320', 0.14) + envelope(p, x, 852, [-3, 2, -1][k], { mark, colour, size: 1.2 }),
    ),
  ].join('')
}

/** In a row by date, oldest at the left: each has a slip with its day, which is a square; one is ringed. */
function sorted(p) {
  const one = (k) => {
    const x = 446 + k * 65
    const slip = ink(box(-17, -48, 34, 30), { fill: p.letter, w: 3 })
    const day = `<rect x="-6" y="-39" width="12" height="12" rx="2" fill="#2b2320" opacity="${0.3 + k * 0.08}"/>`
    const ring = k === 5 ? curve('M-12 -33C-14 -48 14 -50 14 -34C14 -20 -12 -20 -11 -35', { w: 3.6, stroke: p.red }) : ''
    const under = envelope(p, 4, 8, 3, { back: true, colour: p.letter3 })
    return `<g transform="translate(${x} ${846 - (k % 2) * 3})">${slip}${day}${ring}${under}${envelope(p, 0, 2, [-2, 1, -1, 2, 0, -1][k], { mark: MARKS[k % 5], colour: [p.letter, p.letter2][k % 2] })}</g>`
  }
  return flat('396 886, 410 868, 818 868, 822 886', '#2b2320', 0.16) + [0, 1, 2, 3, 4, 5].map(one).join('')
}

/** One is out of its envelope and flat, read down to where a finger would be; the rest have been put behind it. */
function oneOpen(p) {
  const lines = [0, 1, 2, 3, 4, 5].map((k) => `M${452 - k * 5} ${790 + k * 15}h${[120, 168, 150, 174, 132, 76][k] + k * 4}`).join('')
  return [
    shadow(752, 808, 54, 8, 0.2),
    ...[0, 1, 2, 3].map((k) =>
      envelope(p, 752 + (k % 2) * 5, 788 - k * 8, 5 - k * 4, {
        size: 0.86,
        back: k !== 3,
        mark: 'window',
        colour: [p.letter2, p.letter3][k % 2],
      }),
    ),
    `<g transform="translate(452 812) rotate(-14)">${ink('-42 -27, 0 -56, 42 -27', { fill: p.letter2, w: 4 })}</g>`,
    envelope(p, 452, 812, -14, { colour: p.letter, mark: 'red' }),
    '<g transform="translate(52 0)">',
    flat('386 900, 450 744, 660 742, 684 900', '#2b2320', 0.16),
    ink('394 890, 442 744, 648 740, 668 888', { fill: p.letter, w: 4.5 }),
    curve('M418 818C500 812 580 814 658 812', { w: 2.4, op: 0.5 }),
    curve(lines, { w: 3.6, op: 0.45 }),
    curve('M462 766h96', { w: 8, stroke: p.red }),
    ink(box(600, 758, 30, 22), { fill: p.letter3, w: 2.6 }),
    curve('M436 836h140', { w: 6, stroke: p.stripe, op: 0.75 }),
    '</g>',
  ].join('')
}

const drawn = (draw, seed) => (light) => {
  reseed(seed)
  return draw(joelPalette(light))
}

export const LETTERS = {
  heap: drawn(heap, 471),
  'three-apart': drawn(threeApart, 472),
  'sorted-by-date': drawn(sorted, 473),
  'one-open': drawn(oneOpen, 474),
}
