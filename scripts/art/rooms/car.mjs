// Your car, parked in the rain: wheel before you, the passenger seat beside you with the notebook on it.

import { box, curve, dot, ink, oval, reseed, rows, tube } from '../lib/pen.mjs'
import { street } from './street.mjs'

const day = {
  sky: '#dde3df',
  far: '#c3cac4',
  slate: '#8f999b',
  brick: ['#c79c7e', '#d8c3a2', '#b98a70'],
  doors: ['#3f6f70', '#b04a34', '#d7a748'],
  pane: '#eef0e6',
  lit: '#fbf0cf',
  road: '#a9b0ae',
  dash: '#eceade',
  parked: '#8fb0ac',
  glow: false,
  trim: '#5b6a6c',
  trim2: '#48565a',
  roof: '#d9d3c3',
  seat: '#8a7668',
  wheel: '#3d4548',
  paper: '#fbf4e3',
  cover: '#3f6f70',
  brass: '#d7a748',
}

const dusk = {
  ...day,
  sky: '#33425c',
  far: '#2a374e',
  slate: '#2d3748',
  brick: ['#5f5254', '#6b6260', '#55494f'],
  doors: ['#2f5052', '#70382f', '#7d6436'],
  pane: '#3a4a63',
  lit: '#ffd48a',
  road: '#3a4353',
  dash: '#8b8f97',
  parked: '#4c6467',
  glow: true,
  trim: '#333d4a',
  trim2: '#28313d',
  roof: '#4d5563',
  seat: '#554a49',
  wheel: '#222a33',
  paper: '#c9c2b2',
  cover: '#2f5a5b',
}

export const CAR_LIGHTS = { day, dusk }

const mirror = (p) =>
  [
    curve('M330 84V122', { w: 9 }),
    curve('M228 122C250 112 410 112 432 122C442 150 436 172 426 182C390 190 270 190 234 182C224 172 218 150 228 122Z', { fill: p.trim2 }),
    curve('M242 132C270 126 390 126 418 132C424 150 420 164 414 172C382 178 278 178 246 172C240 164 236 150 242 132Z', {
      fill: p.pane,
      w: 3.5,
    }),
    curve('M266 164L300 140', { w: 4, stroke: '#fff', op: 0.6 }),
  ].join('')

/** Roof lining, the pillars and the mirror: the frame round the windscreen. */
function frame(p) {
  return [
    curve('M-820 -20H1820V110C1300 74 -300 74 -820 110Z', { fill: p.roof }),
    curve('M-30 -20C-70 160 -130 360 -190 600H-330C-240 380 -170 160 -140 -20Z', { fill: p.trim }),
    curve('M1046 -20C1096 160 1150 360 1206 600H1346C1266 380 1196 160 1160 -20Z', { fill: p.trim }),
    mirror(p),
  ].join('')
}

const wipers = () => curve('M300 590L560 500M292 592L566 492', { w: 4 }) + curve('M760 590L1010 506M752 592L1018 498', { w: 4 })

function dashboard(p) {
  return [
    curve('M-820 606C-300 566 1300 566 1820 606V960H-820Z', { fill: p.trim }),
    curve('M-820 660C-300 632 1300 632 1820 660', { w: 3.5 }),
    curve('M520 592C560 548 860 548 900 592V650H520Z', { fill: p.trim2 }), // the hood over the dials
    oval(640, 622, 44, 40, { fill: p.glow ? '#3d5f63' : p.paper, w: 4 }),
    oval(780, 622, 44, 40, { fill: p.glow ? '#3d5f63' : p.paper, w: 4 }),
    curve('M640 622L618 602M780 622L798 598', { w: 4, stroke: '#b04a34' }),
    ...[0, 1, 2, 3].map((k) => ink(box(388, 656 + k * 15, 96, 7), { fill: p.trim2, w: 2.4 })),
    ink('120 676, 350 672, 348 716, 124 720', { fill: p.trim2, w: 3.5 }),
    curve('M214 696h46', { w: 5 }),
    ink(box(384, 740, 104, 80), { fill: p.trim2, w: 3.5 }),
    dot(410, 770, 9, p.brass),
    dot(462, 770, 9, p.brass),
  ].join('')
}

function passengerSeat(p) {
  return [
    curve('M-330 960C-320 800 -290 768 -180 762C-20 752 210 752 300 768C352 782 368 860 372 960Z', { fill: p.seat }),
    curve('M-250 960C-242 850 -226 820 -150 812C-20 802 180 802 250 816C286 828 296 890 298 960', { w: 3.5 }),
  ].join('')
}

/** The notebook, with its pen: two pages, lines for words, a ribbon. */
function notebook(p) {
  const rules = rows('14 4, 26 8, 38 12, 50 16, 62 20')
  const drawn = [
    `<path d="M2 892L130 846L312 872L192 930Z" fill="#2b2320" opacity=".22"/>`,
    ink('-12 880, 118 834, 306 858, 184 918', { fill: p.cover }),
    ink('2 876, 120 836, 200 846, 88 896', { fill: p.paper, w: 4 }),
    ink('200 846, 292 858, 180 910, 88 896', { fill: p.paper, w: 4 }),
    ...rules.map(([, k]) => curve(`M${34 + k * 4} ${872 - k * 1.4}l58 8`, { w: 2.4, op: 0.45 })),
    ...rules.slice(0, 3).map(([, k]) => curve(`M${128 + k * 4} ${888 - k * 1.7}l52 7`, { w: 2.4, op: 0.45 })),
    curve('M88 896L84 924', { w: 5, stroke: '#b04a34' }),
    tube('M226 886L286 842', p.brass, 5, 7),
  ].join('')
  return `<g transform="translate(34 -8)">${drawn}</g>`
}

function wheel(p) {
  const rim = 'M430 960C420 800 540 684 710 684C880 684 1000 800 990 960'
  return [
    curve('M470 940C560 880 640 862 710 862C780 862 860 880 950 940V1000H470Z', { fill: p.wheel }),
    curve('M480 906L600 884M940 906L820 884', { w: 30 }),
    tube(rim, p.wheel, 30, 11),
    curve('M500 800C540 732 620 706 700 704', { w: 4, stroke: '#fff', op: 0.4 }),
    oval(710, 916, 46, 26, { w: 3.5 }),
    curve('M900 760L1010 734', { w: 13 }),
    curve('M520 760L416 738', { w: 13 }),
  ].join('')
}

export function car(p) {
  reseed(420)
  const glass = curve('M222 342L280 240M246 356L270 314', { w: 4, stroke: '#fff', op: 0.22 })
  return [street(p), glass, wipers(), frame(p), dashboard(p), passengerSeat(p), notebook(p), wheel(p)].join('')
}
