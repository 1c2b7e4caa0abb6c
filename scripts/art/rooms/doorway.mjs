// A front door seen from the landing, half open: the hall behind whoever stands in it (back), the door's leaf and the rail (front).

import { box, curve, dot, everywhere, flat, ink, oval, reseed, rows, tube } from '../lib/pen.mjs'
import { evening, grain, lampGlow, roomPalette, shade } from '../lib/tone.mjs'

const FAR = {
  wall: '#e3e0d2',
  dado: '#9fb3a6',
  dado2: '#8aa093',
  frame2: '#f4efe2',
  hall: '#f0d9b4',
  hall2: '#e0c497',
  floor: '#a98a68',
  coat: '#e0ab3f',
  coat2: '#7d94a3',
}
const NEAR = {
  leaf: '#a8543f',
  leaf2: '#8e4433',
  rail: '#b9824f',
  rail2: '#9a6838',
  board: '#c7cdbd',
  board2: '#a9b3a2',
  tin: '#8fb0ac',
  bloom: '#c7604f',
  green: '#7f9a72',
}
const HALL_LIT = { hall: '#d9a765', hall2: '#bf8a4c', floor: '#8a6844', coat: '#c08b34', coat2: '#6a7780' }
const HALLS = {
  dusk: HALL_LIT,
  'dusk-overcast': { hall: '#a58b66', hall2: '#8f7650', floor: '#6d5b46', coat: '#977841', coat2: '#616c74' },
}
export const doorwayPalette = (light) => ({ ...roomPalette(light, FAR, NEAR), ...HALLS[light] })

const RAIL = 'M-800 940V744H1800V940Z'

/** The hall: a coat and a raincoat on their pegs, a map of a coast, the kitchen's light at the far end. */
function hall(p) {
  reseed(604)
  return [
    flat(box(270, 60, 542, 700), p.hall),
    flat('270 60, 812 60, 742 128, 372 128', p.hall2),
    ink('270 60, 372 128') + ink('812 60, 742 128') + ink('372 128, 742 128', { w: 3.5 }),
    curve('M372 128V690M742 128V690', { w: 3.5 }),
    flat('270 800, 372 690, 742 690, 812 800', p.floor),
    lampGlow(p, 'doorway-hall-wall', 624, 340, 360, 400, '#ffe0a0', 0.5),
    ink('372 690, 742 690', { w: 3.5 }),
    ink(box(560, 230, 128, 460), { fill: p.frame2, w: 4 }) + flat(box(576, 246, 96, 444), p.lamp ? p.bulb : p.shade ? p.net : p.light),
    curve('M600 460h60v150h-60M600 470h60', { w: 3, op: 0.6 }),
    // pegs on the near side of the hall
    ink('286 196, 356 218, 356 234, 286 216', { fill: p.rail, w: 4 }),
    curve('M302 222C284 246 276 330 280 440L334 436C340 340 336 262 322 228Z', { fill: p.coat, w: 4.5 }),
    curve('M308 226V436', { w: 3 }) + dot(316, 290, 3.6, p.walnut3) + dot(316, 340, 3.6, p.walnut3),
    curve('M336 232C328 260 326 330 330 404L362 398C364 330 360 262 350 236Z', { fill: p.coat2, w: 4.5 }),
    ink('410 190, 520 190, 520 292, 410 292', { fill: p.frame2, w: 4 }),
    curve('M424 206C450 214 440 236 462 240C480 246 476 266 506 276V204Z', { fill: p.tin, w: 3 }),
    dot(450, 262, 4, p.leaf),
  ].join('')
}

export const panes = (p) => flat(box(12, 92, 152, 266), p.sky) + flat('12 358, 12 270, 60 236, 104 270, 164 262, 164 358', p.roof)

/** The landing's own wall: window, bell, a tile with a bird, a geranium in a tin, a lamp. */
function landing(p) {
  reseed(608)
  const glass = panes(p)
  return [
    ink(box(-10, 70, 196, 310), { fill: p.frame2 }),
    glass,
    ink(box(12, 92, 152, 266), { close: true }) + ink('88 92, 88 358', { w: 5 }) + ink('12 222, 164 222', { w: 5 }),
    curve('M36 322L72 250', { w: 4, stroke: '#fff', op: p.lamp ? 0.3 : 0.6 }),
    ink('-26 380, 204 380, 198 398, -20 398', { fill: p.frame2 }),
    ink('198 428, 224 427, 224 478, 198 478', { fill: p.frame2, w: 3.5 }) +
      oval(211, 446, 7, 7, { fill: p.brass, w: 3 }) +
      curve('M204 466h14', { w: 3, op: 0.5 }),
    // tile with a bird
    ink('880 322, 968 320, 970 408, 880 410', { fill: p.frame2, w: 4.5 }),
    curve('M896 378C900 354 926 350 938 362L956 356L948 374C942 392 912 396 896 378Z', { fill: p.tin, w: 3.5 }),
    curve('M916 366C924 362 930 372 922 380M918 392v8M928 390v8', { w: 3 }),
    geranium(p),
    wallLamp(p),
  ].join('')
}

const wallLamp = (p) =>
  [
    lampGlow(p, 'doorway-lamp', 922, 196, 300, 300, '#ffcf86', 0.2),
    ink('908 236, 936 236, 932 266, 912 266', { fill: p.rail2, w: 4 }),
    curve('M922 236V220', { w: 7 }),
    oval(922, 184, 38, 40, { fill: p.lamp ? p.bulb : p.frame2, w: 4.5 }),
    curve('M898 170C900 160 906 154 914 152', { w: 4, stroke: '#fff', op: 0.7 }),
  ].join('')

function geranium(p) {
  const leaves = rows('890 590, 940 574, 966 604, 912 616, 946 628, 900 560, 976 576')
  const blooms = rows('904 528, 918 516, 930 530, 916 538, 962 540, 974 530, 980 546')
  return [
    curve('M928 660C924 610 914 570 914 536M936 660C944 620 962 586 970 550M930 650C916 624 900 610 892 596', { w: 5, stroke: p.green }),
    ...leaves.map(([x, y]) => oval(x, y, 24, 18, { fill: p.green, w: 4 })),
    ...blooms.map(([x, y]) => oval(x, y, 12, 11, { fill: p.bloom, w: 3 })),
    ink('880 646, 986 646, 980 780, 886 780', { fill: p.tin, w: 4.5 }),
    curve('M884 676H982M886 726H980', { w: 3.5 }),
  ].join('')
}

/** Seen only in wide crops: the next door along, shut; stairs going up. */
function farSides(p) {
  reseed(612)
  const steps = [0, 1, 2, 3, 4].map((k) =>
    ink(`${-420 - k * 90} ${760 - k * 70}, ${-420 - k * 90} ${690 - k * 70}, ${-510 - k * 90} ${690 - k * 70}`, { w: 5 }),
  )
  return [
    ink(box(1210, 50, 420, 760), { fill: p.frame2 }) + ink(box(1244, 84, 352, 720), { fill: p.coat2 }),
    ink(box(1290, 130, 260, 250), { close: true, w: 3.5 }) + ink(box(1290, 500, 260, 260), { close: true, w: 3.5 }),
    ink('1370 430, 1470 430, 1470 456, 1370 456', { fill: p.brass, w: 4 }) + oval(1276, 450, 13, 13, { fill: p.brass, w: 4 }),
    flat('-420 760, -420 690, -510 690, -510 620, -600 620, -600 550, -690 550, -690 480, -800 480, -800 760', p.board2),
    ...steps,
    tube('M-380 600L-820 258', p.rail, 14) + curve('M-400 614V740M-520 520V690M-640 428V620M-760 334V550', { w: 6 }),
  ].join('')
}

export function doorwayBack(light) {
  const p = doorwayPalette(light)
  reseed(601)
  return [
    everywhere(p.wall),
    flat(box(-800, 500, 2600, 300), p.dado),
    ink('-800 492, 1800 492, 1800 506, -800 506', { fill: p.dado2, w: 3.5 }),
    lampGlow(p, 'doorway-lamp-wall', 922, 196, 320, 320, '#ffcf86', 0.45),
    farSides(p),
    p.lightOp ? `<g fill="${p.light}" opacity="${p.lightOp * 1.2}"><path d="M-260 60L-130 92V430L-260 398Z"/></g>` : '',
    landing(p),
    hall(p),
    lampGlow(p, 'doorway-hall', 624, 330, 380, 420, '#ffd48a', 0.3),
    ink('232 800, 236 22, 846 20, 850 800, 812 800, 812 60, 270 60, 270 800', { fill: p.frame2 }),
    curve('M256 800V42H828V800', { w: 2.4, op: 0.5 }),
    shade(p),
    evening(p, 'doorway-gloom-back', 'M-800 0H1800V940H812V60H270V940H-800Z'),
  ].join('')
}

/** The leaf, swung in as far as an elbow: panels, knob, letter plate. */
export function leaf(p) {
  reseed(620)
  return [
    ink('812 60, 812 790, 722 790, 720 96', { fill: p.leaf }),
    ink('720 96, 722 790, 708 790, 706 98', { fill: p.leaf2, w: 4.5 }),
    ink('796 116, 796 330, 738 334, 738 140', { close: true, w: 3.5 }),
    ink('796 520, 796 770, 738 770, 738 520', { close: true, w: 3.5 }),
    ink('794 408, 794 444, 744 444, 744 410', { fill: p.brass, w: 4 }) + curve('M790 426H748', { w: 3 }),
    oval(730, 486, 10, 14, { fill: p.brass, w: 4 }),
    oval(767, 238, 5, 7, { fill: p.brass, w: 3 }),
    ink('812 150, 812 186', { w: 10 }) + ink('812 560, 812 596', { w: 10 }),
  ].join('')
}

/** The landing's rail, boarded below: you have come up the stairs, and wait on your side of it. */
function rail(p) {
  reseed(630)
  let boards = ''
  for (let x = -760; x < 1800; x += 118) boards += ink(`${x} 790, ${x + 4} 940`, { w: 3.5, stroke: p.board2 })
  return [
    `<path d="${RAIL}" fill="${p.board}"/>`,
    shade(p, RAIL),
    boards,
    p.lightOp ? `<path d="M-60 790H220L120 940H-180Z" fill="${p.light}" opacity="${p.lightOp * 0.7}"/>` : '',
    flat('-800 790, 1800 790, 1800 806, -800 806', '#2b2320', 0.16),
    ink('-800 744, 380 742, 1800 744, 1800 788, 520 790, -800 788', { fill: p.rail }),
    grain(rows('-640 762 260, -120 768 320, 330 760 260, 640 770 280, 1080 762 300'), p.rail2),
    ink('-800 900, 480 902, 1800 900, 1800 960, -800 960', { fill: p.board2, w: 4.5 }),
  ].join('')
}

/** What you brought stands on the rail: your card on its lanyard, laid down where it can be read. */
function card(p) {
  reseed(634)
  return [
    flat('268 776, 300 752, 372 752, 366 776', '#2b2320', 0.16),
    curve('M300 762C240 740 214 770 182 756C150 744 120 760 96 752', { w: 8 }) +
      curve('M300 762C240 740 214 770 182 756C150 744 120 760 96 752', { w: 3.6, stroke: p.teal }),
    ink('286 774, 304 748, 376 748, 366 774', { fill: p.paper, w: 4 }),
    flat('302 768, 312 754, 332 754, 324 768', p.teal),
    curve('M340 758h22M336 767h20', { w: 3, op: 0.5 }),
  ].join('')
}

/** The post the door hangs on: whoever stands within is seen in the doorway, and not beside it. */
const POST = 'M812 60L846 20L850 800H812Z'
function post(p) {
  reseed(626)
  return [ink('812 60, 846 20, 850 800, 812 800', { fill: p.frame2 }), curve('M828 42V800', { w: 2.4, op: 0.5 }), shade(p, POST)].join('')
}

export function doorwayFront(light) {
  const p = doorwayPalette(light)
  return post(p) + evening(p, 'doorway-gloom-post', POST) + leaf(p) + rail(p) + card(p) + evening(p, 'doorway-gloom-front', RAIL)
}
