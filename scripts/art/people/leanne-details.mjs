// What tracing cannot tell for Leanne: the hood laid on bodies that have none, her arms and hands, and what she wears.

import { area, fill, lines, outlined, stroke } from '../lib/brush.mjs'
import { bend, bendData, patch, piece, strokes } from '../lib/peeps.mjs'

export const SKIN = '#f0c9a6' // as in her biography
export const HAIR = '#8a4a2c'
export const TOP = '#d19a3e'
export const LINING = '#b27f2f'
export const TEE = '#efe4d0'
export const JEANS = '#4c5f78'
export const PHONE = '#4d6672'
export const onPhone = patch('M613 716L636 696L644 730L612 742Z', PHONE) // over a fleck
const MUG = '#8fb0ac'
const CHIN_SHADE = { fill: '#a8643a', op: 0.32 } // one flat tone under the chin

const hoodieInk = () => piece('pose/bust', 'Hoodie').find((path) => path.role === 'ink')
const inkPath = (...texts) => ({ ...patch(texts.map((text) => stroke(text, 13)).join(''), null), role: 'ink' })

const BULGE = 'M392 448L310 440L265 460L250 496L195 515L165 560L166 618L221 582L289 540L312 528L370 500Z'
const NECK = 'M378 440L560 440L562 522L490 606L383 492Z'

/** The hood alone: of the strokes that run on down her sides, everything below the shoulders is pressed into one line. */
export function hood(rightShoulder) {
  const [back, collar] = [0, 1].map((n) => strokes(hoodieInk(), (k) => k === n))
  return [
    patch(BULGE, LINING),
    patch(NECK, SKIN),
    patch('M390 502L556 502L540 548Q450 556 384 502Z', CHIN_SHADE.fill, CHIN_SHADE.op),
    bend(back, (x, y) => [x, Math.min(y, 640)]),
    collar,
    inkPath(rightShoulder),
  ]
}

/** Standing she wears it unzipped: the hood lies behind her neck, and the lapels of Open Peeps' blazer are painted out. */
export const openHood = () => ({
  behind: [patch(BULGE, LINING), inkPath('395 452, 312 440, 264 462, 250 496, 195 515, 165 560, 168 612')],
  before: [
    neckCover('M378 498L304 522L280 556L262 690L262 735L360 1000L472 1250L484 1225L440 1010L404 830L384 690L372 590Z'),
    neckCover(
      'M572 500L604 506L634 544L656 598L714 688L726 760L724 800L714 1070L684 1070L672 900L654 740L640 644L622 594L593 557L578 530Z',
    ),
    neckCover('M706 1140L806 1140L814 1216L796 1240L770 1340L744 1340L706 1216Z'),
    inkPath('330 520, 340 560, 362 610, 376 660'),
    inkPath('572 498, 606 508, 636 546, 654 602'),
    inkPath('746 1020, 766 1110, 790 1190, 820 1266'),
  ],
})

/** Hides a neckline that is not a hoodie's. */
export const neckCover = (d) => patch(d, TOP)

/** Her neck, where the chin covers it or nearly, and one flat tone on it. */
export const NECK_UNDER_CHIN = [
  { d: 'M392 440L556 440L556 514L400 514Z', fill: SKIN },
  { d: 'M384 470Q440 505 545 512L560 524L540 548Q450 556 380 500Z', ...CHIN_SHADE },
]

/** The badge of the tenants' group: a roof on red. */
export const badge = (x, y) => {
  const roof = `M${x - 15} ${y + 1}L${x} ${y - 14}L${x + 15} ${y + 1}L${x + 10} ${y + 1}L${x + 10} ${y + 13}L${x - 10} ${y + 13}L${x - 10} ${y + 1}Z`
  return `<circle cx="${x}" cy="${y}" r="27" fill="#b04a34" stroke="#1d1612" stroke-width="9"/>${fill(roof, '#fbf4e3')}`
}

/** Kit's hair slide, a plain one: where he put it, there it stays. */
export function clip(move) {
  const slide = (w, colour) =>
    `<path d="${bendData('M292 240C310 226 330 214 350 206', move)}" fill="none" stroke="${colour}" stroke-width="${w}" stroke-linecap="round"/>`
  return slide(38, '#1d1612') + slide(20, '#5c9a94')
}

/** Both sleeves drawn down over her hands, round a mug; only the fingertips are out. */
export function sleevesRoundMug() {
  const left = '150 930, 230 880, 300 806, 346 762, 386 774, 400 830, 386 892, 330 924, 250 990, 190 1060, 150 1110'
  const right = '700 930, 640 880, 590 806, 548 762, 508 774, 494 830, 508 892, 560 924, 630 990, 680 1060, 710 1110'
  const tips = [
    '380 780, 420 774, 438 792, 420 810, 388 812',
    '390 818, 428 812, 442 832, 424 848, 392 848',
    '384 856, 418 850, 430 868, 412 882, 384 880',
  ]
  const fingers = tips.map((tip) => outlined(tip, SKIN, 10)).join('')
  return [
    outlined('338 712, 380 698, 447 694, 514 698, 556 712, 552 800, 536 902, 500 926, 447 930, 394 926, 358 902, 342 800', MUG),
    area('352 714, 400 704, 447 702, 494 704, 542 714, 494 728, 447 731, 400 728', '#6b4a33'),
    lines(9, '346 718, 398 733, 447 736, 496 733, 548 718'),
    fingers,
    `<g transform="matrix(-1 0 0 1 894 0)">${fingers}</g>`,
    area(left, TOP),
    area(right, TOP),
    lines(15, '176 916, 230 880, 300 806, 346 764, 384 774, 400 830, 386 890, 330 924, 250 990, 190 1060, 150 1110'),
    lines(15, '690 922, 640 880, 590 806, 548 764, 510 774, 494 830, 508 890, 560 924, 630 990, 680 1060, 710 1110'),
    lines(8, '336 796, 350 832, 344 872'),
    lines(8, '558 796, 544 832, 550 872'),
  ].join('')
}

/** Her phone held to the ear: the arm comes up over the hood and the hair. */
export const phoneAtEar = () =>
  [
    outlined('256 276, 292 264, 310 278, 350 452, 340 470, 308 476, 294 462, 246 294', PHONE, 13),
    area(
      '4 1010, 10 930, 60 800, 130 660, 196 540, 226 474, 270 466, 330 492, 336 530, 300 640, 258 760, 216 880, 190 1000, 150 1110, 20 1110',
      TOP,
    ),
    outlined('226 486, 214 440, 216 396, 236 352, 258 330, 276 340, 282 366, 320 372, 330 388, 336 420, 340 456, 328 504', SKIN, 13),
    lines(9, '284 372, 276 384, 268 392'),
    lines(9, '290 404, 312 402, 334 404'),
    lines(9, '296 434, 316 432, 338 434'),
    area('206 520, 226 474, 270 470, 332 494, 336 532, 316 586, 240 560', TOP),
    lines(15, '4 1030, 12 930, 60 800, 130 660, 196 540, 224 476, 270 470, 330 494, 337 530, 300 640, 258 760, 216 880, 192 1010'),
    lines(9, '208 524, 262 524, 320 552'),
    lines(10, '60 930, 100 940, 130 920'),
  ].join('')

/** A voice note: the phone is held up before the mouth. */
export const phoneAtMouth = () =>
  [
    outlined('628 388, 664 376, 684 388, 704 540, 694 560, 660 566, 644 554, 622 404', PHONE, 13),
    area('606 650, 636 604, 690 600, 740 626, 772 720, 804 840, 822 960, 816 1060, 720 1110, 690 980, 646 800', TOP),
    outlined('622 560, 618 516, 634 486, 652 478, 664 490, 690 470, 716 474, 724 500, 734 530, 736 580, 726 640, 640 640', SKIN, 13),
    lines(9, '664 492, 660 510, 650 524'),
    lines(9, '680 506, 704 500, 726 504'),
    lines(9, '686 536, 710 530, 734 534'),
    lines(9, '690 566, 712 562, 736 566'),
    area('606 652, 632 608, 690 602, 742 630, 756 680, 690 700, 626 690', TOP),
    lines(15, '700 1110, 690 980, 650 810, 606 652, 632 608, 690 602, 742 630, 774 720, 806 840, 824 960, 826 1090'),
    lines(9, '618 668, 680 652, 750 672'),
  ].join('')
