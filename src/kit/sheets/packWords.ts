import type { PlanId } from '../../core/classroom/plan.ts'
import { scoringWords } from './scoringWords.ts'

// The words of a facilitator's pack that are the same for every vignette.

const enGB = {
  pack: 'Facilitator’s pack',
  lead: 'Everything for a session without any device: a pencil for whoever keeps the sheet is enough. You read the script aloud, the room chooses, one person marks what each choice did.',
  versionOf: (place: number, of: number) => `version ${place} of ${of}`,
  thisVersion: 'The script in this pack is for one version of what is hidden:',
  others: (others: readonly string[]) =>
    `Each other version has a pack of its own, to be chosen where you printed this one: ${others.join('; ')}.`,
  holds: 'What is in it',
  contents: [
    ['To be read aloud', 'ground rules, content note, what the worker knows, the rule'],
    ['Run sheets', 'for you: 20, 50 and 90 minutes'],
    ['For the facilitator', 'for you alone: which version this is, what is hidden, likely votes, when voices split'],
    ['The script', 'for two who read aloud and one who keeps the sheet: numbered paragraphs'],
    ['The scoring sheet', 'for whoever keeps it: two pages; the second says how'],
    ['The debrief', 'for you: questions in their order'],
    ['Cards for three', 'one for each part, for the person one in each version (another for each round), and the observer’s sheet'],
  ] as readonly (readonly [string, string])[],
  before: 'Before you begin',
  need: (pages: number): readonly string[] => [
    `Print once: this page and the next, the run sheets, the facilitator’s pages, the debrief. Print the script three times: for whoever reads the person, for whoever reads the rest and the options, and for whoever keeps the sheet. The scoring sheet once for each playing; the cards once for each three. About ${pages} pages for one copy of everything.`,
    'Of the person’s cards give each three one for each round, a different one each time: whoever heard the last round knows what was hidden.',
    'Play it yourself, twice, differently. Know your local support list, and have it with you.',
    'If you also mark these people, say at the beginning that this plays no part in it.',
    'Read the content note to everybody before any card is given out. Have another story’s cards ready, for a second group or to read alone: offer it to all, ask nobody why.',
    '*Access.* Ask beforehand who needs large print, and print it. Ask for readers; nobody is told to read aloud. Say what is seen as well as what is said.',
  ],
  aloud: 'To be read aloud',
  rules: 'Ground rules',
  ruleLines: [
    'This is practice, not assessment. Mistakes are the material.',
    'Speak as the worker in the story. No real people from real work.',
    'What is said here stays here. One limit: if I hear that somebody is at serious risk, I may have to pass it on, and I will tell you first if I can.',
    'Anyone may pass, pause, swap or step out, without saying why.',
    'Passing, watching or leaving is not noted, and makes no difference to any mark. I teach you, so a “yes” to me may not feel free: “no” is fine.',
    'Nobody plays close to their own life unless they ask.',
    'I keep nothing with a name on it.',
  ],
  note: 'Content note',
  briefing: 'What the worker knows',
  aloudSays: 'Before paragraph 1. This page may be handed round.',
  policy: 'The rule you work under',
  runs: 'Run sheets',
  minutes: 'Minutes',
  what: 'What',
  how: 'How, on paper',
  plans: { twenty: 'Twenty minutes', fifty: 'Fifty minutes', ninety: 'Ninety minutes' } as Readonly<Partial<Record<PlanId, string>>>,
  steps: {
    rules: ['Ground rules, content note', 'Read them from the second page. Say how long it takes, and where support is.'],
    word: [
      'One word: what pulls you in this?',
      'On a slip of paper, no names. Collect them, look them through first, and leave out whatever names or could hurt somebody. Read the others out. Tear them up.',
    ],
    play: [
      'The script, aloud',
      'It takes four of you: you lead the votes, one reads the person, one what a camera sees and the options, one keeps the sheet. At a decision: a minute of silence, hands with eyes down, a minute in pairs, hands again, reasons from both sides, then the number most chose. Between votes let one voice choose.',
    ],
    triads: [
      'In threes',
      'Worker, service user, observer: a card each. In each round everybody leaves their part before what was seen is read out.',
    ],
    break: ['A break', 'Not optional.'],
    debrief: ['Look back', 'The debrief page, in its order. Never leave it out. If time is short, keep the order and ask less.'],
    exit: ['One thing to try', 'Each writes one sentence, for themselves. Say where you can be found afterwards.'],
  } as Readonly<Record<string, readonly [string, string]>>,
  rounds: (rounds: number) =>
    `A round takes about eleven minutes with its feedback; ${rounds} at most, and a further one only where all of it fits.`,
  lengths: {
    twenty: 'As far as the first hard decision: one vote.',
    fifty: 'On paper two votes, one in a longer story. Stop there.',
    ninety: 'Two votes; stop at minute 33 wherever you are, and read the debrief from there. The whole script takes 35 to 50 minutes.',
  } as Readonly<Partial<Record<PlanId, string>>>,
  tracks: 'Where fewer than five chose, say “a few”, and no number. No option is right; most of them cost something.',
  guide: 'For the facilitator',
  guideOnly: 'For you alone. What is hidden stands here.',
  script: 'The script',
  reading: 'How to read it',
  readingLines: [
    'It takes four people: one reads the person, one reads the rest and the options, one keeps the sheet, and you lead the votes. Each of the first three has a copy of the script.',
    'Begin at paragraph 1. Read aloud what is said and what is seen; never what stands in grey boxes or begins with an arrow: that is for you and the sheet.',
    'Read out all options. The number at the end of each is where to go. An option that says “only if” is read out only if it is so.',
    'An answer begins with a line for the sheet. Whoever keeps the sheet does it from their own copy, and nods; then read on. When an arrow asks something, they say only “yes” or “no”. “Go to 27” is done in silence.',
    'A question (“If trust is 45 or more”) is put to the sheet as it stands at that moment, not to the room.',
    'What is crossed off stays crossed off. A number that is asked about stands on the sheet.',
    'Where a promise breaks at the end of a contact: rub out what this answer had you cross off or write, go back to its number, and follow its questions once more with the sheet as it now is.',
  ],
  leftOut:
    'What paper leaves out: pictures and sounds (a sound that matters is in words), what the person thinks, and other wordings in plain English. Read the options in any order.',
  ...scoringWords,
  debrief: 'The debrief',
  debriefSays:
    'Never leave it out. As long as the playing, if you have it; ten minutes at least. In this order, after PEARLS (Eppich and Cheng 2015): reactions, what happened, analysis, summary. First whoever read a part says their own name, one way in which they are unlike the part, and moves seat.',
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
  vote: (name: string) => `Vote: ${name}`,
  someRoads: 'not on every road',
  storys: 'Questions of this story',
  practice: 'practice, not assessment',
  cannot: 'This vignette cannot be laid out on paper yet:',
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
