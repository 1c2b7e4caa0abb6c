// Faces by what is seen of them, put together from Open Peeps' strokes (see face.mjs). A person takes those that are theirs.

export const LOOKS = {
  'soft-eyes': 'Smile',
  'laughing-eyes': 'Calm',
  level: { brows: ['Contempt', [0, 2]], eyes: 'Driven', mouth: ['Serious', [-4, -24]] },
  'brow-drawn': { brows: ['Tired', [0, -12]], eyes: 'Tired', nose: 'Tired', mouth: 'Tired' },
  'lids-lowered': { brows: 'Contempt', eyes: 'Contempt', mouth: ['Contempt', [0, 0, 1.06, 3.2]] },
  // The straight bar of EyesClosed looks stern, and it is grief: brows from Tired, lifted clear of the lids.
  'eyes-closed': { brows: ['Tired', [0, -17]], eyes: 'EyesClosed', nose: 'EyesClosed', mouth: 'EyesClosed' },
  'eyes-closed-smile': { brows: ['Calm', [0, 4]], eyes: 'Contempt', mouth: 'Smile' },
  'eyes-down': { brows: ['Tired', [0, -6]], eyes: 'Contempt', mouth: 'Tired' },
  'half-lids': {
    brows: ['Blank', [0, -6]],
    eyes: [
      ['Blank', [8, 2], [3]],
      ['Blank', [-8, 2], [2]],
    ],
    mouth: ['Serious', [-4, -24]],
  },
  'one-brow': {
    brows: [
      ['Suspicious', [2, 16], [0]],
      ['Contempt', [0, 2], [1]],
    ],
    eyes: 'Driven',
    mouth: ['Suspicious', [0, -14]],
  },
  'mouth-corner': {
    brows: [
      ['Suspicious', [4, 14], [0]],
      ['Smile', [0, 0], [1]],
    ],
    eyes: 'Smile',
    mouth: ['Driven', [-4, 8]],
  },
  'brows-lifted': { brows: ['Concerned', [-8, -26]], eyes: 'Smile', mouth: 'Smile' },
  'brows-up': { brows: ['Calm', [0, -16]], eyes: 'Smile', mouth: 'Contempt' },
  // Brows that slope inwards look like a threat, and on some faces more than on others: these are only low.
  'jaw-set': { brows: ['Contempt', [0, 11]], eyes: 'Driven', mouth: ['Tired', [0, 8]] },
  'mid-word': { brows: 'Explaining', eyes: 'Explaining', mouth: ['ConcernedFear', [-4, 2, 0.72]] },
  'lips-parted': { brows: ['ConcernedFear', [-6, -24]], eyes: 'Smile', mouth: ['ConcernedFear', [-2, 2, 0.86]] },
}

/** Those of the looks that are named, in this order; `own` are more, or this person's way with one of them. */
export const looks = (names, own = {}) => ({ ...Object.fromEntries(names.split(' ').map((name) => [name, LOOKS[name]])), ...own })
