// Joel's flat: the end of it where he cooks (back), and the table the bag is emptied on (front).

import { box, curve, everywhere, flat, ink, oval, reseed, rows, shadow, tube } from '../lib/pen.mjs'
import { evening, grain, lampGlow, roomPalette, shade } from '../lib/tone.mjs'
import { cookSide } from './joel-flat-wall.mjs'
import { windowSide } from './joel-flat-window.mjs'

const FAR = {
  wall: '#e7dcc0',
  wall2: '#d6caa9',
  tile: '#f0ece0',
  skirting: '#f4eee0',
  floor: '#a9977f',
  navy: '#4f6478',
  counterTop: '#b98a5c',
}
const NEAR = {
  steel: '#c3cccd',
  steel2: '#98a4a6',
  copper: '#c27a4d',
  top: '#c7a27c',
  topGrain: '#ae8861',
  topEdge: '#7f6a58',
  seat: '#a86f45',
  seat2: '#8c5a36',
  cushion: '#5b7fa0',
  cloth: '#f3eee2',
  stripe: '#4a6c8c',
  bag: '#8fb0ac',
  bag2: '#6f938f',
  letter: '#fbf4e3',
  letter2: '#efdcb8',
  letter3: '#dfe5e2',
}
export const joelPalette = (light) => roomPalette(light, FAR, NEAR)

const TABLE = 'M-800 940V744H1800V940Z'

/** A round-backed wooden chair, with a cushion strapped where the small of a back needs it. */
function chair(p) {
  reseed(414)
  return [
    curve(
      'M262 780L268 560C270 500 330 472 535 472C740 472 806 500 812 560L822 780H786L778 572C772 530 720 508 535 508C350 508 308 530 302 572L298 780Z',
      {
        fill: p.seat,
      },
    ),
    ...rows('362 352, 446 440, 535 535, 624 630, 708 718').map(([x, to]) => tube(`M${x} 510C${x} 600 ${to} 680 ${to} 780`, p.seat2, 11)),
    curve('M322 646C330 618 744 618 752 646C760 690 758 740 750 770H326C318 740 316 690 322 646Z', { fill: p.cushion, w: 4.5 }),
    curve('M322 684C400 696 680 696 752 684', { w: 3 }),
  ].join('')
}

export const door = (p) => ink(box(1240, 66, 320, 720), { fill: p.skirting }) + ink(box(1270, 96, 260, 690), { fill: p.navy })

/** Seen only in wide crops: the hall door with an apron on its hook; a bookcase of fat cookery books and a radio. */
function farSides(p) {
  reseed(420)
  const books = rows(
    '-700 170 44 0, -652 186 34 1, -612 160 52 2, -556 180 40 3, -512 172 36 0, -690 396 50 2, -636 412 40 1, -592 400 34 3',
  )
  const colours = [p.red, p.stripe, p.seat, p.teal]
  return [
    door(p),
    oval(1298, 470, 12, 12, { fill: p.brass, w: 4 }),
    curve('M1400 140V164', { w: 7 }),
    curve('M1360 170C1380 150 1420 150 1440 170L1462 260C1470 330 1470 400 1462 452H1338C1330 400 1330 330 1338 260Z', {
      fill: p.cloth,
      w: 4.5,
    }),
    curve('M1356 330H1444V396H1356ZM1338 262C1310 290 1300 330 1306 380M1462 262C1490 290 1500 330 1494 380', { w: 3.5 }),
    ink(box(-740, 100, 330, 690), { fill: p.seat2 }),
    ink(box(-722, 118, 294, 180), { fill: p.wall2, w: 4 }) +
      ink(box(-722, 330, 294, 180), { fill: p.wall2, w: 4 }) +
      ink(box(-722, 544, 294, 200), { fill: p.wall2, w: 4 }),
    ...books.map(([x, y, w, c]) => ink(box(x, y, w, (y < 300 ? 298 : 510) - y), { fill: colours[c], w: 4 })),
    ink(box(-540, 430, 96, 80), { fill: p.bag, w: 4 }) +
      oval(-512, 472, 20, 20, { fill: p.cloth, w: 3.5 }) +
      curve('M-482 452h26M-482 466h26', { w: 3.5 }),
  ].join('')
}

const pendant = (p) =>
  [
    curve('M556 0V38', { w: 4.5 }),
    curve('M488 92C494 60 522 38 556 38C590 38 618 60 624 92Z', { fill: p.copper, w: 5 }),
    oval(556, 94, 46, 10, { fill: p.lamp ? p.bulb : p.cloth, stroke: 'none' }),
    curve('M488 92H624', { w: 4.5 }),
  ].join('')

export function joelBack(light) {
  const p = joelPalette(light)
  reseed(401)
  const sun = `<g fill="${p.light}" opacity="${p.lightOp * 1.2}"><path d="M448 150L540 174L540 372L448 348Z"/><path d="M556 178L652 204L652 402L556 376Z"/></g>`
  return [
    everywhere(p.wall),
    lampGlow(p, 'joel-lamp-wall', 556, 190, 560, 480, '#ffcf86', 0.46),
    p.lightOp ? sun : '',
    flat('-800 706, 1800 706, 1800 940, -800 940', p.floor),
    ink('-800 706, 1800 706', { w: 4.5 }),
    farSides(p),
    cookSide(p),
    windowSide(p),
    lampGlow(p, 'joel-lamp', 556, 190, 540, 470, '#ffcf86', 0.22),
    pendant(p),
    shade(p),
    chair(p),
    evening(p, 'joel-gloom-back'),
  ].join('')
}

function table(p) {
  reseed(440)
  return [
    `<path d="${TABLE}" fill="${p.top}"/>`,
    shade(p, TABLE),
    ink('-800 744, 420 742, 1800 744'),
    grain(rows('-520 792 360, 20 802 280, 400 780 320, 860 776 380, 120 874 340, 640 866 300, -300 862 280, 1140 848 320'), p.topGrain),
    curve('M-800 816C-200 812 500 820 1800 814', { w: 2.4, stroke: p.topEdge, op: 0.7 }),
    p.lightOp ? `<path d="M470 744L800 744L730 910L330 910Z" fill="${p.light}" opacity="${p.lightOp * 0.55}"/>` : '',
    flat('-800 910, 1800 910, 1800 950, -800 950', p.topEdge),
    ink('-800 910, 520 912, 1800 910'),
  ].join('')
}

/** Your cup, a plain white one with a blue lip, nearest to you; and pepper and salt, for they have not gone anywhere. */
function onTable(p, steam) {
  return [
    shadow(890, 884, 92, 13),
    tube('M928 818C976 812 976 866 924 862', p.cloth, 5),
    curve('M824 800C826 852 834 878 848 884C870 890 904 890 920 882C934 870 938 846 938 800Z', { fill: p.cloth }),
    oval(881, 800, 57, 12, { fill: p.stripe }),
    oval(881, 802, 47, 8, { fill: '#6d3e22', w: 3 }),
    steam ? curve('M872 780C864 764 882 754 874 738', { w: 3.6, stroke: '#fff', op: 0.7 }) : '',
    '<g transform="translate(-40 0)">',
    shadow(146, 874, 84, 11, 0.16),
    curve(
      'M92 872C88 846 104 836 108 818C112 806 104 798 108 786H150C154 798 146 806 150 818C154 836 170 846 166 872C150 880 108 880 92 872Z',
      { fill: p.seat2 },
    ),
    curve('M104 786C98 762 112 748 129 748C146 748 160 762 154 786Z', { fill: p.seat2, w: 4.5 }),
    oval(129, 744, 8, 7, { fill: p.steel, w: 3.5 }),
    curve('M106 850C120 856 138 856 152 850', { w: 3 }),
    curve('M176 842C178 866 190 874 212 874C234 874 246 866 248 842Z', { fill: p.cloth, w: 4.5 }),
    oval(212, 842, 36, 8, { fill: '#fff', w: 4 }),
    '</g>',
  ].join('')
}

export function joelFront(light) {
  const p = joelPalette(light)
  return table(p) + onTable(p, !p.shade) + evening(p, 'joel-gloom-front', TABLE)
}
