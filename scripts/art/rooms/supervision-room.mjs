// The room where supervision happens: two chairs, a low table, a plant somebody waters, a window on the car park.

import { box, curve, dot, everywhere, flat, ink, oval, reseed, rows, shadow, tube } from '../lib/pen.mjs'
import { evening, grain, lampGlow, roomPalette, shade } from '../lib/tone.mjs'
import { carPark } from './supervision-room-window.mjs'

const FAR = {
  wall: '#d6dfdc',
  wall2: '#c2cecb',
  skirting: '#f0ece0',
  carpet: '#8b9a8f',
  asphalt: '#a8adab',
  door: '#c79f74',
  helmet: '#e0b34c',
}
const NEAR = {
  seat: '#b9694c',
  seat2: '#9c553b',
  own: '#4f7a86',
  own2: '#3f6570',
  top: '#d8b98a',
  topGrain: '#c09f6e',
  topEdge: '#a3824f',
  leafDark: '#5f8a63',
  leaf: '#7fa878',
  can: '#d7a748',
  lilac: '#9d92b5',
  rose: '#cf8f86',
}
export const supervisionPalette = (light) => roomPalette(light, FAR, NEAR)

const TABLE = 'M-60 744H1060L1130 886V908H-130V886Z'

/** Marian's chair, low-armed, the piping worn at the front of the arms. */
function herChair(p) {
  reseed(512)
  return [
    curve('M282 770C262 660 268 540 300 500C340 470 740 470 786 500C818 540 824 660 806 770Z', { fill: p.seat }),
    curve('M330 520C322 590 322 660 330 740M758 520C766 590 766 660 758 740', { w: 3.5, stroke: p.seat2 }),
    curve('M240 772C232 710 236 648 258 634C284 622 312 630 318 652C326 690 326 730 322 772Z', { fill: p.seat }),
    curve('M764 772C760 730 760 690 768 652C774 630 804 622 830 634C852 648 854 710 848 772Z', { fill: p.seat }),
  ].join('')
}

/** Yours, turned a little towards hers: the same chair in another stuff, your bag against it. */
function yourChair(p) {
  reseed(514)
  return [
    shadow(80, 772, 190, 12),
    curve('M-104 780C-122 660 -118 560 -92 522C-60 496 80 500 112 528C132 560 140 640 138 700', { fill: p.own }),
    curve('M-62 544C-70 610 -66 660 -58 706', { w: 3.5, stroke: p.own2 }),
    curve('M-62 700C0 684 150 688 204 704C222 716 222 760 212 800H-60Z', { fill: p.own }),
    curve('M-58 730C20 722 140 722 210 734', { w: 3.5, stroke: p.own2 }),
    curve('M-128 800C-138 720 -134 668 -112 654C-86 644 -60 652 -54 674C-48 716 -50 760 -54 800Z', { fill: p.own }),
  ].join('')
}

/** The plant, grown to the curtain rail, in a pot with a saucer. */
function plant(p) {
  reseed(518)
  const leaf = (x, y, turn, long, c) =>
    `<g transform="translate(${x} ${y}) rotate(${turn})">${curve(`M0 0C${long * 0.3} ${-long * 0.34} ${long * 0.8} ${-long * 0.3} ${long} 0C${long * 0.8} ${long * 0.3} ${long * 0.3} ${long * 0.34} 0 0Z`, { fill: c, w: 4 })}${curve(`M6 0H${(long * 0.8).toFixed(0)}`, { w: 2.6, op: 0.6 })}</g>`
  const leaves = rows(
    '896 470 -150 96 0, 898 430 -28 100 1, 892 372 -160 92 1, 900 340 -20 96 0, 890 284 -146 84 0, 898 250 -38 88 1, 894 212 -118 74 1, 898 204 -66 78 0, 902 500 -10 92 0',
  )
  return [
    curve('M900 570C892 480 902 380 894 206', { w: 8 }),
    curve('M900 570C892 480 902 380 894 206', { w: 3, stroke: p.leafDark }),
    ...leaves.map(([x, y, turn, long, c]) => leaf(x, y, turn, long, c ? p.leaf : p.leafDark)),
    ink('846 562, 954 562, 940 676, 860 676', { fill: p.rose }),
    ink('838 546, 962 546, 960 566, 840 566', { fill: p.rose, w: 4.5 }),
    oval(900, 680, 66, 9, { fill: p.skirting, w: 4.5 }),
    ink('826 690, 1040 690, 1040 706, 826 706', { fill: p.door, w: 4.5 }),
    ink('846 706, 852 780', { w: 7 }) + ink('1020 706, 1014 780', { w: 7 }),
  ].join('')
}

/** A small brass can with a long spout, put down where it was last used. */
const can = (p) =>
  [
    curve('M1014 664C1034 654 1042 632 1054 616', { w: 11 }) + curve('M1014 664C1034 654 1042 632 1054 616', { w: 4.5, stroke: p.can }),
    curve('M1050 606L1066 614L1058 628L1042 618Z', { fill: p.can, w: 3.5 }),
    curve('M966 640C950 596 1010 590 1012 636', { w: 8 }),
    ink('962 638, 1018 638, 1022 690, 958 690', { fill: p.can, w: 4.5 }),
  ].join('')

/** A notebook for every year, and a stone from a beach; above them her helmet, for she cycles. */
function shelf(p) {
  reseed(520)
  const books = rows('36 88 22 0, 60 94 20 1, 82 86 24 2, 108 92 20 3, 130 88 22 4, 154 96 20 0, 176 84 24 2')
  const colours = [p.teal, p.lilac, p.red, p.can, p.leafDark]
  const helmet = [
    ink('90 156, 210 154, 210 176, 90 178', { fill: p.door, w: 4.5 }),
    curve('M150 168v14q0 10 10 8', { w: 5 }),
    curve('M96 262C88 214 118 186 152 186C188 186 216 212 210 262C186 272 122 272 96 262Z', { fill: p.helmet, w: 5 }),
    curve('M122 258C116 226 124 206 136 194M152 262V188M184 258C190 226 184 206 172 194', { w: 9, op: 0.75 }),
    curve('M104 264C112 300 128 312 142 316M204 264C196 296 172 312 142 316', { w: 4 }),
    oval(142, 317, 8, 6, { fill: p.teal, w: 3 }),
  ].join('')
  return [
    ink('14 416, 330 414, 330 430, 14 432', { fill: p.door, w: 4.5 }),
    curve('M50 432v22h14M294 430v24h-14', { w: 4.5 }),
    ...books.map(
      ([x, h, w, c]) =>
        ink(box(x, 416 - h, w, h), { fill: colours[c], w: 4 }) + curve(`M${x + 5} ${430 - h}h${w - 10}`, { w: 3, stroke: p.skirting }),
    ),
    curve('M206 412L224 330', { w: 22 }) + curve('M206 408L222 334', { w: 13, stroke: p.rose }),
    curve('M246 414C242 392 262 380 282 384C304 386 314 402 308 414Z', { fill: p.wall2, w: 4.5 }),
    curve('M256 402C272 392 292 394 304 402', { w: 3, stroke: '#fff', op: 0.7 }),
    `<g transform="translate(-6 -62)">${helmet}</g>`,
  ].join('')
}

export const door = (p) => ink(box(1270, 66, 310, 740), { fill: p.skirting }) + ink(box(1300, 96, 250, 710), { fill: p.door })

/** Seen only in wide crops: the door with its pane, a radiator, chairs stacked for other days. */
function farSides(p) {
  reseed(526)
  return [
    door(p),
    ink(box(1336, 140, 90, 250), { fill: p.sky, w: 4 }) + curve('M1350 350L1400 200', { w: 4, stroke: '#fff', op: 0.6 }),
    curve('M1512 460h-44', { w: 10 }),
    ink(box(-720, 470, 360, 240), { fill: p.skirting, w: 4.5 }),
    ...[0, 1, 2, 3, 4, 5, 6, 7].map((k) => curve(`M${-690 + k * 43} 490V690`, { w: 3.5 })),
    ink(box(-690, 120, 300, 220), { fill: p.skirting, w: 4.5 }),
    curve('M-670 300C-630 220 -590 280 -550 230S-470 250 -410 190', { w: 5, stroke: p.teal }) + dot(-450, 170, 18, p.can),
  ].join('')
}

export function supervisionBack(light) {
  const p = supervisionPalette(light)
  reseed(501)
  const sun = `<g fill="${p.light}" opacity="${p.lightOp * 1.3}"><path d="M352 200L444 222L444 430L352 408Z"/><path d="M242 176L338 198L338 404L242 382Z"/></g>`
  return [
    everywhere(p.wall),
    lampGlow(p, 'supervision-lamp-wall', 366, 240, 440, 400, '#ffcf86', 0.5),
    p.lightOp ? sun : '',
    flat('-800 676, 1800 676, 1800 712, -800 712', p.skirting) + ink('-800 676, 1800 676', { w: 3.5 }),
    flat('-800 713, 1800 713, 1800 940, -800 940', p.carpet) + ink('-800 713, 1800 713', { w: 4.5 }),
    farSides(p),
    carPark(p),
    shelf(p),
    p.lamp ? standardLamp(p) : unlitLamp(p),
    `<g transform="translate(-40 0)">${plant(p)}${can(p)}</g>`,
    shade(p),
    yourChair(p),
    herChair(p),
    evening(p, 'supervision-gloom-back'),
  ].join('')
}

const lampStand = (p, shadeColour) =>
  curve('M366 720V250', { w: 9 }) +
  curve('M366 716V254', { w: 3, stroke: p.door }) +
  ink('316 250, 338 160, 394 160, 416 250', { fill: shadeColour, w: 4.5 })
const unlitLamp = (p) => {
  reseed(530)
  return lampStand(p, p.skirting)
}
const standardLamp = (p) => {
  reseed(530)
  return lampGlow(p, 'supervision-lamp', 366, 250, 420, 380, '#ffcf86', 0.24) + lampStand(p, p.shade ? p.bulb : '#ffe0a0')
}

/** The low table: the talk lies across it. A notebook shut, its pen beside it; your cup. */
function table(p) {
  reseed(540)
  return [
    '<path d="M-130 908H1130L1180 940H-180Z" fill="#2b2320" opacity=".2"/>',
    `<path d="${TABLE}" fill="${p.top}"/>`,
    shade(p, TABLE),
    grain(rows('-40 800 240, 120 866 300, 480 784 330, 560 852 280, 860 828 200'), p.topGrain),
    p.lightOp ? `<path d="M360 744L640 744L560 886L210 886Z" fill="${p.light}" opacity="${p.lightOp * 0.6}"/>` : '',
    flat('-130 886, 1130 886, 1130 910, -130 910', p.topEdge),
    ink('-60 744, 420 742, 1060 744, 1130 886, 1130 908, -130 908, -130 886, -60 744', { w: 5 }),
    ink('-130 886, 480 888, 1130 886'),
    ink('-92 910, -84 960', { w: 22 }) + ink('1092 910, 1084 960', { w: 22 }),
  ].join('')
}

function onTable(p) {
  return [
    flat('196 870, 222 804, 356 800, 352 870', '#2b2320', 0.16),
    ink('188 862, 214 796, 348 792, 344 862', { fill: p.lilac }),
    curve('M204 858L228 798', { w: 3.5 }),
    tube('M222 882L352 876', p.can, 5, 7),
    shadow(800, 866, 92, 13),
    tube('M838 802C886 796 886 850 834 846', p.own, 5),
    curve('M734 784C736 836 744 862 758 868C780 874 814 874 830 866C844 854 848 830 848 784Z', { fill: p.own }),
    oval(791, 784, 57, 12, { fill: p.cup }),
    oval(791, 787, 46, 8, { fill: '#6d3e22', w: 3 }),
    p.shade ? '' : curve('M782 764C774 748 792 738 784 722', { w: 3.6, stroke: '#fff', op: 0.7 }),
  ].join('')
}

export function supervisionFront(light) {
  const p = supervisionPalette(light)
  return table(p) + onTable(p) + evening(p, 'supervision-gloom-front', TABLE)
}
