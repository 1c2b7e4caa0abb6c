// The words of the scoring sheet, of the page that says how it is kept, and of the table of moves.

/** What is kept on this sheet, and which kind of rupture this person tends to. */
type Kept = { readonly switches: boolean; readonly strain: boolean; readonly person: string; readonly rupture: string }

export const scoringWords = {
  sheet: 'The scoring sheet',
  sheetFor: 'One for each playing. Whoever keeps it says nothing of it until the debrief.',
  date: 'Group, date:',
  begins: 'begins at',
  road: 'Paragraph and choice',
  comeBack: 'Come back to:',
  crossOff: 'Cross off',
  ticks: 'Tick',
  memo: 'Write',
  accessAsked: 'access asked',
  limitNamed: (topic: string) => `limit named (${topic})`,
  counts: 'Count',
  rescueCount: 'rescue count',
  exceptions: (topic: string) => `exceptions (${topic})`,
  promises: 'Promises',
  promised: 'What was promised',
  size: 'Size',
  due: 'Due',
  cameTo: 'Kept, moved, late, broken',
  rupture: 'Rupture',
  ruptureLines: ['open', 'noticed', 'owned or invited', 'late'],
  ruptureLost: 'lost: trust _________ rapport _________',
  rulesOf: 'Keeping the sheet',
  rulesLines: ({ switches, strain, person, rupture }: Kept): readonly string[] => [
    'Use the sheet only if somebody likes it. Without it, when an arrow asks about a number, the facilitator chooses; cross-offs and ticks are enough.',
    'Every number is from 0 to 100. Add what the answer’s first line says to the last row, and write the new row. That is all for most decisions.',
    'Bands of trust: under 25 guarded, from 25 wary, from 45 working, from 70 open. The others: under 40 low, from 60 high.',
    `A rupture opens when one decision takes 8 or more from trust, or when the last three decisions of this contact have taken 12 or more from rapport; what they gave does not count. With ${person} a rupture is a ${rupture}, unless its paragraph says otherwise. Tick “open”, and write beside “lost” what that decision took. While it is open, use the numbers in brackets where there are any, and add to “lost” what is lost further.`,
    'Repair goes in three steps, in this order: notice; own or invite (owning is noticing, too); begin again. A step counts only if the rupture was open before it. At “begin again” it is mended: give back what the table says, and rub the box out. A hurt as large as one that opens a rupture rubs out the steps, and “late”.',
    `Where a contact ends: draw a line under the last row. A promise that is due and still open is broken: trust −5 times its size, rapport −5${strain ? ', strain +3' : ''}; it may open a rupture. Then rapport goes a quarter of the way to trust (only down while a rupture is open), the three decisions are counted anew, and an open rupture is late.`,
    ...(switches ? ['The rescue count: 2 more where an answer says so, 1 less at every other decision; never under 0 or over 5.'] : []),
  ],
  back: 'What a repair gives back',
  lost: 'Lost',
  trustBack: 'Trust back',
  rapportBack: 'Rapport back',
  lateBack: 'Late: half of it, rounded, and without the two points that trust gets above.',
  simple: 'What is simpler here than in the game',
  simpleLines: [
    'Each number is what the game’s model gives for that choice on average over many playings, in whole points. So it does not know how often a technique was used this time, how tired the worker is, how long a limit was left unsaid, or how much room there still is.',
    'Rapport’s pull towards trust during a contact is in those numbers. Guardedness, access and distress are too.',
    'A repair is late as soon as another contact has begun. A secret that came out weighs in its numbers, and leaves no scar beyond them.',
  ],
  measured:
    'Measured over random playings of the stories of the house: the band of trust on this sheet was the game’s after more than nine decisions in ten, and trust was within ten points of it after nineteen in twenty. Where the two part, the sheet counts.',
  table: 'Moves in whole numbers (from the model’s list, for facilitators)',
  tableSays:
    'For an option of your own, and for threes: what each move does with this person at the first meeting of this story, done for the first time. Where nothing stands, nothing changes. Again within five decisions: half of each gain. While a rupture is open: half of what trust and rapport gain.',
  move: 'Move',
  dimensions: { trust: 'Trust', rapport: 'Rapport', clarity: 'Clarity', selfDetermination: 'Their say', strain: 'Your strain' },
}
