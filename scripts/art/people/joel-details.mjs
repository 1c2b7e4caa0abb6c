// What tracing cannot tell for Joel: hands, the letter, the bag, rolled sleeves, the tea towel. In Open Peeps' units.

import { area, fill, lines, outlined, soft } from '../lib/brush.mjs'
import { bendData, pathData, piece, strokes } from '../lib/peeps.mjs'
import { PERSON_INK } from '../lib/person.mjs'

export const SKIN = '#e3b48d' // as in his biography
export const HAIR = '#5a4334'
export const TOP = '#5f7f73'
const TURNED = '#86a294' // the inside of a rolled cuff
export const TROUSERS = '#454b57'
const STUBBLE = { fill: '#8d6a52', op: 0.42 }
const CHIN_SHADE = { fill: '#8a5532', op: 0.34 }
const PAPER = '#fbf4e3'

const inkOf = (folder, name) => piece(folder, name).find((path) => path.role === 'ink')
const part = (name, n) => pathData(strokes(inkOf('pose/bust', name), (k) => k === n))

/** A shape that was a hole in the ink of a body, on its own: its colour, with a line round it. */
const lifted = (d, colour, w = 20) =>
  `<path d="${d}" fill="${PERSON_INK}" stroke="${PERSON_INK}" stroke-width="${w}" stroke-linejoin="round"/>${fill(d, colour)}`

/** Stubble is a tone on the jaw without a line. */
const JAW =
  '350 330, 370 326, 384 384, 428 424, 478 404, 512 386, 560 376, 602 390, 628 404, 634 432, 620 470, 584 496, 530 504, 470 494, 424 474, 390 452, 364 412'
export const stubble = (move) => ({ d: bendData(soft(JAW), move), ...STUBBLE })

/** One flat tone under the chin: its upper edge goes with the head, its lower one stays on the neck. */
export const underChin = (move, down) => {
  const chin = bendData('M400 476L434 474L468 500L510 509L534 509', move)
  return { d: `${chin}L552 ${552 + down}L532 ${574 + down}Q450 ${584 + down} 392 ${512 + down}Z`, ...CHIN_SHADE }
}

/** Two buttons at the neck of his jumper. */
export const buttons = () =>
  [
    lines(8, '470 700, 474 760, 470 812'),
    `<circle cx="490" cy="728" r="8" fill="${PERSON_INK}"/><circle cx="490" cy="776" r="8" fill="${PERSON_INK}"/>`,
  ].join('')

const ARM = 5
/** One sleeve rolled above the elbow, the forearm bare, the hand held out as he explains. */
export const bareForearm = () =>
  [
    lifted(part('Explaining', ARM), SKIN),
    area(
      '144 630, 116 640, 106 660, 84 706, 53 800, 35 900, 28 1000, 28 1180, 250 1180, 300 1040, 236 960, 232 880, 236 780, 214 680, 186 640',
      TOP,
    ),
    lines(12, '250 800, 238 850, 216 900, 190 936'),
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

const [HAND_AND_PAPER, OTHER_HAND] = [7, 12]
/** One letter, held in both hands; the sleeves are down. */
export const letterInHands = () =>
  [
    area('652 940, 700 950, 752 930, 766 1000, 772 1130, 690 1130, 664 1030', TOP),
    lines(14, '654 944, 666 1020, 690 1120'),
    lifted(part('Paper', HAND_AND_PAPER), SKIN),
    fill('M671 664L803 669L766 774L692 796L664 790L646 772L608 760Z', PAPER),
    lines(6, '692 694, 740 698, 770 696'),
    lines(6, '682 718, 730 722, 762 720'),
    lines(6, '674 742, 700 746, 720 746'),
    lifted(part('Paper', OTHER_HAND), SKIN),
    outlined('648 938, 700 948, 762 924, 774 950, 772 974, 706 990, 656 980', TOP, 12),
    area('150 1000, 270 936, 380 870, 440 848, 464 896, 468 968, 340 1026, 250 1086, 170 1130', TOP),
    lines(14, '190 980, 270 936, 380 870, 440 848, 464 896, 467 968, 340 1026, 250 1086, 190 1130'),
    lines(9, '412 862, 438 910, 440 978'),
  ].join('')

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

const [NEAR_ARM, FAR_ARM] = [2, 3]
const elbowIn = (x, y) => [x > 600 ? 600 + (x - 600) * 0.8 : x, y]
/** Arms folded high and tight, sleeves down, the hands tucked away but for a finger's breadth. */
export const foldedArms = () => {
  const arms = [
    lifted(part('ArmsCrossed', FAR_ARM), TOP),
    area('96 820, 132 850, 136 900, 176 980, 150 1020, 96 960', TOP),
    lifted(bendData(part('ArmsCrossed', NEAR_ARM), elbowIn), TOP),
    area('664 862, 706 820, 742 820, 760 850, 764 900, 750 930, 700 884', TOP),
    outlined('690 872, 686 838, 700 822, 716 832, 716 864', SKIN, 11),
    outlined('660 866, 654 826, 670 810, 688 822, 690 862', SKIN, 11),
    outlined('630 860, 626 824, 640 808, 658 820, 662 858', SKIN, 11),
    area('610 852, 640 856, 680 864, 720 872, 722 890, 640 884, 606 876', TOP),
    lines(12, '604 846, 640 852, 680 861, 726 872'),
    lines(8, '240 880, 262 930, 254 980'),
    lines(8, '700 900, 716 936, 708 968'),
  ]
  return `<g transform="translate(4 -70)">${arms.join('')}</g>`
}

/** On the telephone: the sleeve rolled, the forearm bare, and in the other hand what he has written down to say. */
export const phoneAndNotes = () =>
  [
    area('652 940, 700 950, 752 930, 766 1000, 772 1130, 690 1130, 664 1030', TOP),
    lines(14, '654 944, 666 1020, 690 1120'),
    `<path d="M604 690L760 664L790 824L646 852Z" fill="${PAPER}" stroke="${PERSON_INK}" stroke-width="10" stroke-linejoin="round"/>`,
    lines(6, '630 714, 680 704, 738 694'),
    lines(6, '636 742, 680 734, 742 724'),
    lines(6, '642 770, 680 764, 716 756'),
    lifted(part('Paper', OTHER_HAND), SKIN),
    outlined('648 938, 700 948, 762 924, 774 950, 772 974, 706 990, 656 980', TOP, 12),
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
