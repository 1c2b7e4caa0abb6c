// Faces by what is seen of them, put together from Open Peeps' strokes (see face.mjs). A person takes those that are theirs.

export const LOOKS = {
  'soft-eyes': 'Smile',
  'laughing-eyes': 'Calm',
  level: { brows: ['Driven', [0, -4]], eyes: 'Driven', mouth: 'Serious' },
  'brow-drawn': 'Tired',
  'lids-lowered': 'Contempt',
  // The straight bar of EyesClosed looks stern, and it is grief: brows from Tired, lifted clear of the lids.
  'eyes-closed': { brows: ['Tired', [0, -17]], eyes: 'EyesClosed', nose: 'EyesClosed', mouth: 'EyesClosed' },
  'eyes-closed-smile': { brows: ['Calm', [0, 4]], eyes: 'Contempt', mouth: 'Smile' },
  'eyes-down': { brows: ['Tired', [0, -6]], eyes: 'Contempt', mouth: 'Tired' },
  'half-lids': { brows: ['Blank', [0, -6]], eyes: 'Blank', mouth: 'Contempt' },
  'one-brow': 'Suspicious',
  'mouth-corner': { brows: [['Suspicious', [4, 14], [0]], ['Smile', [0, 0], [1]]], eyes: 'Smile', mouth: 'Cheeky' },
  'brows-lifted': { brows: ['Concerned', [-4, -8]], eyes: 'Smile', mouth: 'Smile' },
  'brows-up': { brows: ['Calm', [0, -16]], eyes: 'Smile', mouth: 'Contempt' },
  'jaw-set': { brows: ['Driven', [0, 6]], eyes: 'Driven', mouth: ['Tired', [0, 8]] },
  'corners-down': 'Solemn',
  'mid-word': 'Explaining',
  'lips-parted': { brows: ['ConcernedFear', [0, -6]], eyes: 'Smile', mouth: 'ConcernedFear' },
}

/** Those of the looks that are named, in this order; `own` are more, or this person's way with one of them. */
export const looks = (names, own = {}) => ({ ...Object.fromEntries(names.split(' ').map((name) => [name, LOOKS[name]])), ...own })
