import type { PlanId } from '../../core/classroom/plan.ts'

// The words of a facilitator's pack that are the same for every vignette.

const enGB = {
  pack: 'Facilitator’s pack',
  lead: 'Everything for a session without any device: a pencil for whoever keeps the sheet is enough. You read the script aloud, the room chooses, one person marks what each choice did.',
  thisVersion: 'The script in this pack is for one version of what is hidden:',
  others: (others: readonly string[]) =>
    `Each other version has a pack of its own, to be chosen where you printed this one: ${others.join('; ')}.`,
  holds: 'What is in it',
  contents: [
    ['Run sheets', 'for you: 20, 50 and 90 minutes, ground rules, what to have with you'],
    ['For the facilitator', 'for you alone: what is hidden, likely votes, when voices split'],
    ['The script', 'for whoever reads aloud: numbered paragraphs'],
    ['The scoring sheet', 'for whoever keeps it: two pages; the second says how'],
    ['The debrief', 'for you: questions in their order'],
    ['Cards for three', 'one for each part, for the person one in each version (another for each round), and the observer’s sheet'],
  ] as readonly (readonly [string, string])[],
  before: 'Before you begin',
  need: [
    'Print once: this page, the run sheets, the facilitator’s pages, the script, the debrief. The scoring sheet once for each playing; the cards once for each three.',
    'Play it yourself, twice, differently. Know your local support list, and have it with you.',
    'If you also mark these people, say at the beginning that this plays no part in it.',
  ],
  rules: 'Ground rules, to be said aloud',
  ruleLines: [
    'This is practice, not assessment. Mistakes are the material.',
    'Speak as the worker in the story. No real people from real work.',
    'What is shared stays here, with the usual limits. Say which they are.',
    'Anyone may pass, pause, swap or step out, without saying why.',
    'Nobody plays close to their own life unless they ask.',
    'Read the content note aloud, and offer another story without asking why.',
  ],
  note: 'Content note',
  briefing: 'Read aloud before paragraph 1, or hand it round: what the worker knows.',
  runs: 'Run sheets',
  minutes: 'Minutes',
  what: 'What',
  how: 'How, on paper',
  plans: { twenty: 'Twenty minutes', fifty: 'Fifty minutes', ninety: 'Ninety minutes' } as Readonly<Partial<Record<PlanId, string>>>,
  steps: {
    rules: ['Ground rules, content note', 'Read them from the first page. Say how long it takes, and where support is.'],
    word: ['One word: what pulls you in this?', 'On a slip of paper, no names. Collect them, mix them, read them out.'],
    play: [
      'The script, aloud',
      'One reads the person, one what a camera sees. At a decision: a minute of silence, hands with eyes down, a minute in pairs, hands again, reasons from both sides, then the number most chose. Between votes let one voice choose.',
    ],
    triads: [
      'In threes',
      'Worker, service user, observer: a card each. In each round everybody leaves their part before what was seen is read out.',
    ],
    break: ['A break', 'Not optional.'],
    debrief: ['Look back', 'The debrief page, in its order. If time is short, keep the order and ask less.'],
    exit: ['One thing to try', 'Each writes one sentence, for themselves. Say where you can be found afterwards.'],
  } as Readonly<Record<string, readonly [string, string]>>,
  rounds: (rounds: number) =>
    `A round takes about eleven minutes with its feedback; ${rounds} at most, and a further one only where all of it fits.`,
  shortPlay: 'As far as the first hard decision: one vote.',
  tracks: 'Where fewer than five chose, say “a few”, and no number. No option is right; most of them cost something.',
  guide: 'For the facilitator',
  guideOnly: 'For you alone. What is hidden stands here.',
  script: 'The script',
  reading: 'How to read it',
  readingLines: [
    'Begin at paragraph 1. Read aloud what is said and what is seen; never what stands in grey boxes or begins with an arrow: that is for you and the sheet.',
    'Read out all options. The number at the end of each is where to go. An option that says “only if” is read out only if it is so.',
    'An answer begins with a line for the sheet. Whoever keeps it does that first; then read on. “Go to 27” is done in silence.',
    'A question (“If trust is 45 or more”) is put to the sheet as it stands at that moment, not to the room.',
    'What is crossed off stays crossed off. A number that is asked about stands on the sheet.',
    'Where a promise breaks at the end of a contact: rub out what this answer had you cross off or write, go back to its number, and follow its questions once more with the sheet as it now is.',
  ],
  leftOut:
    'What paper leaves out: pictures and sounds (a sound that matters is in words), what the person thinks, other wordings in plain English, and the order of options, which a screen shuffles.',
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
  ruptureLines: ['open', 'lost: trust', 'rapport', 'noticed', 'owned or invited', 'late'],
  rulesOf: 'Keeping the sheet',
  rulesLines: (switches: boolean): readonly string[] => [
    'Every number is from 0 to 100. Add what the answer’s first line says to the last row, and write the new row. That is all for most decisions.',
    'Bands of trust: under 25 guarded, from 25 wary, from 45 working, from 70 open. The others: under 40 low, from 60 high.',
    'A rupture opens when one decision takes 8 or more from trust, or when the last three decisions of this contact have taken 12 or more from rapport. Tick “open”, and write down what that decision took. While it is open, use the number in brackets where there is one, and add to “lost” what is lost further.',
    'Repair goes in three steps, in this order: notice; own or invite (owning is noticing, too); begin again. A step counts only if the rupture was open before it. At “begin again” it is mended: give back what the table says, and rub the box out. A hurt as large as one that opens a rupture rubs the steps out.',
    'Where a contact ends: a promise that is due and still open is broken. Trust −5 for each of its sizes, rapport −5, strain +3; it may open a rupture. Then rapport goes a quarter of the way to trust (only down while a rupture is open), the three decisions are counted anew, and an open rupture is late.',
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
  table: 'Moves in whole numbers',
  tableSays:
    'For an option of your own, and for threes: what each move does with this person at the first meeting of this story, done for the first time. Again within five decisions: half of each gain. While a rupture is open: half of what trust and rapport gain.',
  move: 'Move',
  dimensions: { trust: 'Trust', rapport: 'Rapport', clarity: 'Clarity', selfDetermination: 'Their say', strain: 'Your strain' },
  debrief: 'The debrief',
  debriefSays:
    'As long as the playing. In this order, after PEARLS (Eppich and Cheng 2015): reactions, what happened, analysis, summary. First whoever read a part says their own name, one way in which they are unlike the part, and moves seat.',
  debriefParts: [
    ['1. Reactions', ['What is one word for how that felt? Round the room; anyone may pass. Nothing is answered yet.']],
    ['2. Their side', ['What was it like to be the person just now? Let whoever read them speak first, then ask the room.']],
    [
      '3. What happened',
      [
        'Read the road from the sheet, number by number. Where did trust turn, and what was said just before?',
        'Which number would you turn back to? Read that paragraph again, and let the room try another option.',
      ],
    ],
    [
      '4. Analysis',
      [
        'Name two things that worked, with the words that were said.',
        'At one decision: what did each option protect, and what did it cost? Hear a reason for each before you say your own.',
      ],
    ],
    [
      '5. The body, and the triangle',
      [
        'When did you lean towards taking over, towards pushing, or feel stuck? What did your body tell you?',
        'What were you trying to protect, and whose need was it?',
      ],
    ],
    [
      '6. Promises, and what was not said',
      [
        'Which promises are on the sheet, and what became of each? What would the person say you promised?',
        'Was anything hidden? If a colleague read your note, what would they see?',
      ],
    ],
    [
      '7. Summary',
      ['One thing to keep, one to try on Monday. Each writes their own.', 'Say where support is to be found, and stay a few minutes.'],
    ],
  ] as readonly (readonly [string, readonly string[]])[],
  storys: 'Questions of this story',
  practice: 'practice, not assessment',
  choosePaper: 'Paper',
  ownPaper: 'the printer’s own',
  print: 'Print',
  backToShelf: 'Back to the shelf',
  cannot: 'This vignette cannot be laid out on paper yet:',
  screenSays: 'This is how it prints. Choose the paper your printer holds; the pages break as the printer’s own preview shows.',
}

export type PackWords = typeof enGB

/** Where American English differs. */
const enUS: PackWords = {
  ...enGB,
  steps: {
    ...enGB.steps,
    triads: [
      'In threes',
      'Worker, client, observer: a card each. In each round everybody leaves their part before what was seen is read out.',
    ],
  },
}

export const packWordsFor = (locale: string): PackWords => (locale === 'en-US' ? enUS : enGB)
