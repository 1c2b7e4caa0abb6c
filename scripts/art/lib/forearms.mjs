// Forearms and hands of Open Peeps' bodies, lifted out to lie over any seated body in its own colours. In Open Peeps' units.

import { area, fill, lines, outlined } from './brush.mjs'
import { bendData, pathData, piece, strokes } from './peeps.mjs'
import { PERSON_INK } from './person.mjs'

const inkOf = (name) => piece('pose/bust', name).find((path) => path.role === 'ink')
/** A stroke of a body, on its own. */
export const part = (name, n) => pathData(strokes(inkOf(name), (k) => k === n))

/** A shape that was a hole in the ink of a body: its colour, with a line round it. */
export const lifted = (d, colour, w = 20) =>
  `<path d="${d}" fill="${PERSON_INK}" stroke="${PERSON_INK}" stroke-width="${w}" stroke-linejoin="round"/>${fill(d, colour)}`

const [NEAR_ARM, FAR_ARM] = [2, 3]
/** The elbow comes in to the side of the body that wears the arm. */
const elbowIn = (share) => (x, y) => [x > 600 ? 600 + (x - 600) * share : x, y]

/**
 * Arms folded high and tight, sleeves down, both hands tucked away.
 * @param side where the body's own side is, above the elbow; @param elbow how far out the elbow comes
 */
export function foldedArms({ sleeve, side, elbow = 0.8 }) {
  const out = 600 + 215 * elbow
  const arms = [
    lifted(part('ArmsCrossed', FAR_ARM), sleeve),
    area('96 820, 132 850, 136 900, 176 980, 150 1020, 96 960', sleeve),
    lifted(bendData(part('ArmsCrossed', NEAR_ARM), elbowIn(elbow)), sleeve),
    area(`640 848, 690 826, 716 818, ${side - 2} 812, ${side + 8} 840, ${out - 10} 880, ${out - 12} 920, 700 900, 650 884`, sleeve),
    lines(12, '300 846, 380 832, 480 838, 600 856, 680 868, 722 876'),
    lines(13, `${side + 3} 816, ${side + 8} 836, ${side + 18} 862, ${out - 1} 900, ${out + 2} 940, ${out - 2} 970`),
    lines(8, '240 880, 262 930, 254 980'),
    lines(8, '690 896, 706 932, 698 964'),
  ]
  return `<g transform="translate(4 -70)">${arms.join('')}</g>`
}

const PAPER = '#fbf4e3'
const [HAND_AND_PAPER, OTHER_HAND] = [7, 12]
const SHEET = 'M616 764L671 666L800 671L750 776L712 784L690 794L684 812L688 826L668 846L664 834L668 826L660 802L646 782L632 770Z'

/** A far hand that holds something, its sleeve down. */
export const farHand = ({ sleeve, skin }) =>
  lifted(part('Paper', OTHER_HAND), skin) + outlined('648 938, 700 948, 762 924, 774 950, 772 974, 706 990, 656 980', sleeve, 12)

/** The sleeve of the far arm, under that hand. */
export const farSleeve = ({ sleeve }) =>
  area('652 940, 700 950, 752 930, 766 1000, 772 1130, 690 1130, 664 1030', sleeve) + lines(14, '654 944, 666 1020, 690 1120')

/** A sheet held in both hands; the sleeves are down. There are no letters in pictures: bars for writing. */
export const letterInHands = ({ sleeve, skin }) =>
  [
    farSleeve({ sleeve }),
    lifted(part('Paper', HAND_AND_PAPER), skin),
    fill(SHEET, PAPER),
    lines(6, '692 694, 740 698, 770 696'),
    lines(6, '682 718, 730 722, 762 720'),
    lines(6, '674 742, 700 746, 720 746'),
    farHand({ sleeve, skin }),
    area('150 1000, 270 936, 380 870, 440 848, 464 896, 468 968, 340 1026, 250 1086, 170 1130', sleeve),
    lines(14, '190 980, 270 936, 380 870, 440 848, 464 896, 467 968, 340 1026, 250 1086, 190 1130'),
    lines(9, '412 862, 438 910, 440 978'),
  ].join('')
