// What is only Tunde's: a teal jumper with pale flecks, over a shirt with its collar out. In Open Peeps' units.

import { area, lines } from '../lib/brush.mjs'
import { line, markup, patch, solid } from '../lib/peeps.mjs'
import { PERSON_INK } from '../lib/person.mjs'

export const SKIN = '#8d5a39'
export const JUMPER = '#3f6f70'
export const COLLAR = '#efe4d0'
export const TROUSERS = '#4a4f57'
export const HAIR = '#1d1612'
const FLECK = '#a9cbc4'

const NECK = 'M392 470L386 508L462 600L494 606L560 506L544 478Z'
const NECK_SHADE = 'M394 472L420 482L470 500L546 508L536 546Q450 546 398 516Z'
const LEFT_LEAF = 'M386 503L374 489L344 514L346 640L428 598L464 602Z'
const RIGHT_LEAF = 'M562 500L492 608L538 588L606 606L582 522Z'

/** The neck in its collar. Above the body, whatever neck that was drawn with. */
export const collar = (yoke = [], bowed = false) => [
  ...yoke,
  patch(NECK, SKIN),
  patch(NECK_SHADE, '#4a2b18', 0.3),
  line(bowed ? 'M392 462L386 506' : 'M392 462L386 506M552 492L557 506'),
  patch(LEFT_LEAF, COLLAR),
  patch(RIGHT_LEAF, COLLAR),
  line(LEFT_LEAF, 10),
  line(RIGHT_LEAF, 10),
]

/** Flecks knitted in: [x, y, turn]. */
const FLECKS = [
  [250, 600, 30],
  [190, 690, -50],
  [300, 690, 10],
  [400, 690, -30],
  [560, 680, 20],
  [660, 640, -20],
  [150, 790, 20],
  [250, 800, -40],
  [345, 790, 40],
  [470, 760, 25],
  [570, 790, -35],
  [680, 740, 15],
  [110, 890, -20],
  [210, 910, 25],
  [320, 890, -15],
  [430, 880, -40],
  [520, 880, 15],
  [620, 890, 45],
  [700, 860, -25],
  [140, 1010, 35],
  [270, 1010, -30],
  [380, 1010, 15],
  [490, 990, -20],
  [600, 1010, 25],
  [705, 985, -40],
]

const within =
  ([x, y]) =>
  ([x0, y0, x1, y1]) =>
    x > x0 && x < x1 && y > y0 && y < y1

/** The flecks that lie on cloth; `clear` are the boxes where hands, or what they hold, are. */
export const flecks = (clear = [], more = []) => flecksOf([...FLECKS, ...more].filter((fleck) => !clear.some(within(fleck))))

export function flecksOf(places) {
  return places
    .map(([x, y, turn]) => {
      const a = (turn * Math.PI) / 180
      const d = `M${(x - 12 * Math.cos(a)).toFixed(1)} ${(y - 12 * Math.sin(a)).toFixed(1)}L${(x + 12 * Math.cos(a)).toFixed(1)} ${(y + 12 * Math.sin(a)).toFixed(1)}`
      return `<path fill="none" stroke="${FLECK}" stroke-width="8" stroke-linecap="round" d="${d}"/>`
    })
    .join('')
}

export const drawn = (paths) => markup(paths, { ink: PERSON_INK })

/** Closes the jumper where the collar of the body's own shirt was. */
export const closed = () => [solid('M400 590L590 570L600 650L400 650Z')]

export const creases = () => [line('M191 1066L198 1168M706 1110L712 1168', 10)]

/** What covers the neck a body was drawn with, and stray flecks that touch its lines. */
export const YOKES = {
  Device: [
    patch('M268 555L300 546L384 524L552 520L606 556L619 563L622 600L608 650L560 702L340 702L276 640Z', JUMPER),
    line('M262 541L300 528L384 508M552 510L592 533L618 556', 10),
  ],
  RestingWB: [
    patch('M286 560L384 520L548 522L590 553L628 573L626 660L560 712L420 712L320 670L286 610Z', JUMPER),
    line('M286 556L384 518M548 520L586 549', 12),
  ],
}

/** The shoulders run on to the collar in one line. */
export const shoulders = () =>
  [
    area('262 540, 284 532, 304 530, 304 562, 262 562', JUMPER),
    area('582 532, 604 548, 622 560, 604 584, 580 566', JUMPER),
    lines(13, '222 560, 256 542, 300 527, 352 512'),
    lines(13, '570 518, 592 533, 612 550, 640 566'),
    ...[LEFT_LEAF, RIGHT_LEAF].map(
      (d) => `<path d="${d}" fill="${COLLAR}" stroke="${PERSON_INK}" stroke-width="10" stroke-linejoin="round"/>`,
    ),
  ].join('')

export const PHONE = 'M588 748L645 627L792 632L706 806L696 790L640 784L600 786L656 766L664 750L650 742L612 744Z'

/** On folded arms. */
export const ON_ARMS = [
  [190, 830, 30],
  [210, 920, -30],
  [330, 880, 20],
  [380, 800, -20],
  [490, 812, 30],
  [560, 880, -25],
  [640, 850, 20],
  [700, 910, -40],
]

/** For a jumper seen to the hem. */
export const LOWER = [
  [120, 1120, 20],
  [300, 1120, -30],
  [420, 1100, 15],
  [540, 1110, -20],
  [660, 1090, 30],
  [110, 1230, -35],
  [560, 1230, 25],
  [680, 1220, -15],
  [640, 1340, 20],
  [760, 1130, -30],
  [540, 1370, -25],
  [770, 1290, 20],
]
