// Desmond's kitchen: what is behind him (back) and the table he and you sit at (front).

import { box, curve, everywhere, flat, ink, oval, reseed, rows, shadow, tube } from '../lib/pen.mjs'
import { evening, lampGlow } from '../lib/tone.mjs'
import { chair, wallSide } from './kitchen-wall.mjs'
import { windowSide } from './kitchen-window.mjs'

const TABLE = 'M-800 940V742H1800V940Z'
const GRAIN = rows(
  '-600 790 260 784, 60 826 330 820, 520 772 900 768, 620 872 1120 864, -100 882 180 880, 1010 800 1300 796, -500 850 -160 846',
)

const shade = (p, where) => (p.shade ? where(p.shade.colour, p.shade.op) : '')

const lamp = (p) =>
  [
    lampGlow(p, 'kitchen-lamp', 545, 250, 520, 460),
    curve('M545 0V30'),
    curve('M470 92C476 50 508 28 545 28C582 28 614 50 620 92Z', { fill: '#3f6f70', w: 5.5 }),
    oval(545, 94, 34, 9, { fill: p.bulb, stroke: 'none' }),
  ].join('')

export function kitchenBack(p) {
  const steam = !p.shade // nothing steams while a rupture is open
  return [
    everywhere(p.wall),
    windowSide(p, steam),
    wallSide(p),
    p.lamp ? lamp(p) : '',
    shade(p, everywhere),
    chair(p),
    evening(p, 'kitchen-gloom-back'),
  ].join('')
}

function table(p) {
  reseed(88)
  const grain = GRAIN.map(([x0, y0, x1, y1]) =>
    curve(`M${x0} ${y0}C${x0 + (x1 - x0) * 0.3} ${y0 - 6} ${x0 + (x1 - x0) * 0.7} ${y1 + 5} ${x1} ${y1}`, { w: 2.4, stroke: p.tableGrain }),
  )
  return [
    `<path d="${TABLE}" fill="${p.table}"/>`,
    shade(p, (colour, op) => `<path d="${TABLE}" fill="${colour}" opacity="${op}"/>`),
    ink('-800 742, 300 740, 1800 742'),
    ...grain,
    p.lightOp ? `<path d="M560 742L980 742L1150 905L700 905Z" fill="${p.light}" opacity="${p.lightOp * 0.62}"/>` : '',
    flat('-800 908, 1800 908, 1800 950, -800 950', p.tableEdge),
    ink('-800 908, 500 910, 1800 908'),
    ink(box(410, 924, 250, 40), { fill: p.tableEdge, w: 4 }),
  ].join('')
}

/** Your own cup: always nearest to you, for you are at this table. */
function yourCup(p, steam) {
  return [
    shadow(810, 880, 96, 14),
    tube('M850 812C902 804 902 862 846 858', p.teal, 5),
    curve('M742 792C744 846 752 874 768 880C790 886 826 886 842 878C858 866 860 840 860 792Z', { fill: p.teal }),
    oval(801, 792, 59, 13, { fill: p.cup }),
    oval(801, 795, 46, 8, { fill: '#6d3e22', w: 3 }),
    steam ? curve('M790 772C782 756 802 746 792 728', { w: 3.6, stroke: '#fff', op: 0.7 }) : '',
  ].join('')
}

/** The sugar bowl stands well to the side: the box needs the middle of the table. */
function sugar(p) {
  return [
    '<g transform="translate(-54 0)">',
    shadow(236, 866, 62, 10, 0.16),
    curve('M178 820C180 856 202 866 236 866C270 866 292 856 294 820Z', { fill: p.cup }),
    oval(236, 820, 58, 11, { fill: p.paper, w: 4.5 }),
    curve('M230 822L200 780', { w: 6 }),
    curve('M200 846C214 852 250 854 268 846', { w: 3, stroke: p.teal }),
    '</g>',
  ].join('')
}

export function kitchenFront(p) {
  return table(p) + yourCup(p, !p.shade) + sugar(p) + evening(p, 'kitchen-gloom-front', TABLE)
}
