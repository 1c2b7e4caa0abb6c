// What tracing cannot tell for Joel: hands, the letter, the bag, rolled sleeves, the tea towel. In Open Peeps' units.

import { area, fill, lines, outlined, soft } from '../lib/brush.mjs'
import { farHand, farSleeve, foldedArms, letterInHands, lifted, part } from '../lib/forearms.mjs'
import { bendData } from '../lib/peeps.mjs'
import { PERSON_INK } from '../lib/person.mjs'

export const SKIN = '#e3b48d' // as in his biography
export const HAIR = '#5a4334'
export const TOP = '#5f7f73'
const TURNED = '#86a294' // the inside of a rolled cuff
export const TROUSERS = '#454b57'
const STUBBLE = { fill: '#8d6a52', op: 0.42 }
const CHIN_SHADE = { fill: '#8a5532', op: 0.34 }
const PAPER = '#fbf4e3'

/** Stubble is a tone on the jaw without a line. */
const JAW =
  '350 330, 370 326, 384 384, 428 424, 478 404, 512 386, 560 376, 602 390, 628 404, 634 432, 620 470, 584 496, 530 504, 470 494, 424 474, 390 452, 364 412'
export const stubble = (move) => ({ d: bendData(soft(JAW), move), ...STUBBLE })

/** One flat tone under the chin: its upper edge goes with the head, its lower one stays on the neck. */
export const underChin = (move, down) => {
  const chin = bendData('M400 476L434 474L468 500L510 509L534 509', move)
  return { d: `${chin}L552 ${552 + down}L532 ${574 + down}Q450 ${584 + down} 392 ${512 + down}Z`, ...CHIN_SHADE }
}

/** Two buttons at the neck of his jumper; and the jaw's line, which meets the neck's. */
export const buttons = () =>
  [
    lines(15, '384 452, 393 466, 400 482'),
    lines(8, '470 700, 474 760, 470 812'),
    `<circle cx="490" cy="728" r="8" fill="${PERSON_INK}"/><circle cx="490" cy="776" r="8" fill="${PERSON_INK}"/>`,
  ].join('')

const ARM = 5
/** One sleeve rolled above the elbow, the forearm bare, the hand held out as he explains. */
export const bareForearm = () =>
  [
    lifted(part('Explaining', ARM), SKIN),
    area(
      '144 630, 116 640, 106 660, 84 706, 53 800, 35 900, 28 1000, 28 1180, 250 1180, 300 1040, 236 960, 230 880, 236 780, 220 680, 186 640',
      TOP,
    ),
    outlined('204 926, 238 892, 264 884, 300 926, 340 988, 332 1014, 300 1040, 266 1056, 238 1000', TURNED),
    lines(8, '234 912, 270 960, 300 1026'),
  ].join('')

/** The tea towel over his shoulder: six cooks' worth of habit. */
export const towel = () =>
  [
    outlined('584 546, 640 548, 700 584, 722 640, 730 740, 724 836, 660 842, 612 830, 606 740, 602 650, 580 600', '#efe4d0', 12),
    lines(9, '606 786, 660 798, 727 790'),
    fill(soft('608 752, 660 764, 728 756, 727 776, 660 784, 607 772'), '#b65f45'),
    lines(8, '664 620, 674 690, 668 740'),
  ].join('')

/** One letter, held in both hands. */
export const letter = () => letterInHands({ sleeve: TOP, skin: SKIN })

/** Both hands on the bag in front of him, over its edge; the bag is drawn beneath them. */
export function handsOnBag() {
  const hand = [
    area('150 1010, 190 960, 250 880, 300 838, 330 900, 300 980, 240 1060, 150 1110', TOP),
    lines(14, '196 946, 250 880, 298 838, 330 896, 304 976, 250 1050, 200 1110'),
    outlined('304 832, 340 800, 380 790, 410 800, 414 822, 410 850, 400 878, 372 896, 330 898', SKIN, 12),
    lines(8, '352 826, 386 820, 410 824'),
    lines(8, '350 850, 384 846, 410 850'),
    lines(8, '350 874, 376 872, 400 876'),
    lines(9, '282 862, 306 894, 304 930'),
  ].join('')
  return `${hand}<g transform="matrix(-1 0 0 1 900 0)">${hand}</g>`
}

/** Arms folded high and tight. */
export const armsFolded = () => foldedArms({ sleeve: TOP, side: 750 })

/** On the telephone: the sleeve rolled, the forearm bare, and in the other hand what he has written down to say. */
export const phoneAndNotes = () =>
  [
    farSleeve({ sleeve: TOP }),
    `<path d="M604 690L760 664L790 824L646 852Z" fill="${PAPER}" stroke="${PERSON_INK}" stroke-width="10" stroke-linejoin="round"/>`,
    lines(6, '630 714, 680 704, 738 694'),
    lines(6, '636 742, 680 734, 742 724'),
    lines(6, '642 770, 680 764, 716 756'),
    farHand({ sleeve: TOP, skin: SKIN }),
    outlined('262 268, 300 262, 314 280, 330 440, 318 466, 286 468, 272 450, 252 290', '#3d4450', 13),
    outlined(
      '60 900, 110 800, 170 680, 216 560, 232 500, 216 440, 214 396, 236 352, 262 336, 280 350, 284 372, 320 376, 332 392, 338 424, 342 462, 338 500, 322 560, 290 660, 240 790, 190 900, 130 960',
      SKIN,
      14,
    ),
    lines(9, '286 376, 276 388, 268 398'),
    lines(9, '288 408, 312 406, 336 408'),
    lines(9, '292 438, 316 436, 340 440'),
    lines(9, '296 468, 318 466, 340 472'),
    area('30 1010, 40 900, 76 800, 110 730, 160 746, 226 780, 254 806, 236 860, 200 940, 170 1130, 40 1130', TOP),
    lines(14, '22 1030, 36 900, 74 800, 108 730'),
    lines(14, '252 810, 226 880, 198 950, 186 1030'),
    outlined('96 736, 112 706, 136 704, 200 732, 262 764, 268 790, 250 826, 226 822, 160 788, 104 764', TURNED, 13),
    lines(8, '108 738, 176 766, 250 800'),
  ].join('')
