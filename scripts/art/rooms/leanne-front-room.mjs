// Leanne's front room: what is behind her (back), and the table with one folding leaf she and you sit at (front).

import { box, curve, dot, everywhere, flat, ink, oval, reseed, rows, shadow, tube } from '../lib/pen.mjs'
import { evening, grain, lampGlow, roomPalette, shade } from '../lib/tone.mjs'
import { drawings, posters } from './leanne-front-room-wall.mjs'
import { windowSide } from './leanne-front-room-window.mjs'

const FAR = { wall: '#ecdccb', wall2: '#dcc8b4', skirting: '#f4eee0', floor: '#b9976f', floor2: '#a18158', door: '#c9d3c4' }
const NEAR = {
  seat: '#5f8d8a',
  seat2: '#4d7673',
  top: '#e2cda2',
  topGrain: '#cdb384',
  topEdge: '#b3925e',
  blush: '#d98f7a',
  lilac: '#a99bbd',
  sun: '#e3b14f',
  leaf: '#7f9a72',
  night: '#36506b',
}
export const leannePalette = (light) => roomPalette(light, FAR, NEAR)

const TABLE = 'M-800 940V746H1800V940Z'

/** A high-backed armchair somebody has recovered by hand, and the blanket that lives on it. */
function armchair(p) {
  reseed(318)
  const squares = rows('786 566 0, 816 561 1, 846 558 2, 784 598 2, 814 594 0, 845 591 1, 782 630 1, 813 627 2, 844 624 0')
  const colours = [p.blush, p.sun, p.lilac]
  return [
    curve('M262 760C240 640 246 520 286 474C330 440 760 440 806 474C846 520 850 640 830 760Z', { fill: p.seat }),
    curve('M322 760C306 650 308 560 330 514M772 760C788 650 786 560 764 514', { w: 3.5, stroke: p.seat2 }),
    curve('M180 770C168 690 170 620 196 598C226 582 272 588 286 616C300 660 304 720 300 770Z', { fill: p.seat }),
    curve('M776 770C772 720 772 660 782 618C792 592 838 586 862 600C884 622 886 690 876 770Z', { fill: p.seat }),
    ink('774 550, 876 540, 884 662, 772 670', { fill: p.paper, w: 4.5 }),
    ...squares.map(([x, y, c]) => ink(box(x, y, 24, 24), { fill: colours[c], w: 2.6 }) + dot(x + 12, y + 12, 4.5, p.paper)),
    curve('M778 671l-3 14M800 671v13M824 669l2 13M848 667l2 13M870 665l4 13', { w: 3 }),
  ].join('')
}

export const door = (p) => ink(box(1290, 70, 300, 700), { fill: p.skirting }) + ink(box(1320, 100, 240, 670), { fill: p.door })

/** Seen only in wide crops: the door to the stairs, a bucket of rolled banners, a scooter. */
function farSides(p) {
  reseed(322)
  return [
    door(p),
    ink(box(1356, 146, 168, 230), { close: true, w: 3.5 }) + ink(box(1356, 430, 168, 290), { close: true, w: 3.5 }),
    oval(1346, 420, 12, 12, { fill: p.brass, w: 4 }),
    ink(box(-700, 120, 360, 640), { fill: p.top }) + ink('-700 330, -340 330', { w: 4.5 }) + ink('-700 540, -340 540', { w: 4.5 }),
    ...[
      [-680, 190, p.red],
      [-634, 210, p.night],
      [-586, 180, p.sun],
      [-530, 200, p.leaf],
    ].map(([x, y, c]) => ink(box(x, y, 38, 330 - y), { fill: c, w: 4 })),
    ink(box(-660, 430, 120, 110), { fill: p.lilac, w: 4 }) + ink(box(-510, 450, 120, 90), { fill: p.blush, w: 4 }),
  ].join('')
}

/** A paper globe hangs over the chair. */
function paperGlobe(p) {
  reseed(326)
  const ribs = [-28, -10, 8, 26].map((dy) =>
    curve(`M${560 - 58 + Math.abs(dy) * 0.5} ${22 + dy}q58 7 ${116 - Math.abs(dy)} 0`, { w: 2, op: 0.35 }),
  )
  return oval(560, 22, 64, 60, { fill: p.lamp ? p.bulb : p.paper, w: 4.5 }) + ribs.join('')
}

export function leanneBack(light) {
  const p = leannePalette(light)
  reseed(301)
  return [
    everywhere(p.wall),
    lampGlow(p, 'leanne-lamp-wall', 560, 130, 580, 470, '#ffcf86', 0.42),
    flat('-800 650, 1800 650, 1800 690, -800 690', p.skirting),
    ink('-800 650, 1800 650', { w: 3.5 }),
    flat('-800 692, 1800 692, 1800 940, -800 940', p.floor),
    ink('-800 692, 1800 692', { w: 4.5 }),
    farSides(p),
    windowSide(p),
    posters(p),
    drawings(p),
    p.lightOp
      ? `<g fill="${p.light}" opacity="${p.lightOp * 1.2}"><path d="M246 286L330 306L330 520L246 500Z"/><path d="M344 310L436 332L436 546L344 524Z"/></g>`
      : '',
    paperGlobe(p),
    lampGlow(p, 'leanne-lamp', 560, 130, 560, 460, '#ffcf86', 0.2) + lampGlow(p, 'leanne-night-light', 768, 318, 120, 120, '#ffe2a0', 0.6),
    shade(p),
    armchair(p),
    evening(p, 'leanne-gloom-back'),
  ].join('')
}

function table(p) {
  reseed(340)
  return [
    `<path d="${TABLE}" fill="${p.top}"/>`,
    shade(p, TABLE),
    ink('-800 746, 380 744, 1800 746'),
    grain(rows('-560 800 420, 40 790 300, 560 776 360, 300 856 380, 900 840 420, -200 872 300, 1180 790 260'), p.topGrain),
    p.lightOp ? `<path d="M120 746L430 746L330 912L-60 912Z" fill="${p.light}" opacity="${p.lightOp * 0.62}"/>` : '',
    curve('M706 746C712 800 716 860 722 912', { w: 4 }), // where the leaf folds
    ink(box(712, 800, 14, 20), { fill: p.brass, w: 3 }) + ink(box(716, 864, 14, 20), { fill: p.brass, w: 3 }),
    flat('-800 912, 1800 912, 1800 950, -800 950', p.topEdge),
    ink('-800 912, 480 914, 1800 912'),
  ].join('')
}

/** Your cup, nearest to you; and her earphones, for she would rather hear a thing than read it. */
function onTable(p, steam) {
  return [
    shadow(846, 880, 96, 14),
    tube('M886 812C938 804 938 862 882 858', p.blush, 5),
    curve('M778 792C780 846 788 874 804 880C826 886 862 886 878 878C894 866 896 840 896 792Z', { fill: p.blush }),
    curve('M781 826C810 838 866 838 894 826', { w: 6, stroke: p.paper }),
    oval(837, 792, 59, 13, { fill: p.cup }),
    oval(837, 795, 46, 8, { fill: '#6d3e22', w: 3 }),
    steam ? curve('M826 772C818 756 838 746 828 728', { w: 3.6, stroke: '#fff', op: 0.7 }) : '',
    shadow(220, 866, 74, 11, 0.16),
    curve('M168 846C150 812 196 792 226 806C262 822 258 858 222 862C190 864 180 834 206 824C232 818 244 838 230 848', { w: 8 }),
    curve('M168 846C150 812 196 792 226 806C262 822 258 858 222 862C190 864 180 834 206 824C232 818 244 838 230 848', {
      w: 3,
      stroke: p.paper,
    }),
    oval(164, 852, 12, 9, { fill: p.paper, w: 4 }),
    oval(250, 872, 12, 9, { fill: p.paper, w: 4 }),
  ].join('')
}

export function leanneFront(light) {
  const p = leannePalette(light)
  return table(p) + onTable(p, !p.shade) + evening(p, 'leanne-gloom-front', TABLE)
}
