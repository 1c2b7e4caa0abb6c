/** The words of the reflective log. Plain questions; nothing here judges what is written. {name} is the service user. */
const enGB = {
  log: {
    title: 'Your reflections',
    lead: 'What you wrote after a meeting. It stays in this browser; nobody reads it, and nothing judges it.',
    none: 'Nothing is written yet.',
    noneSays: 'Meet somebody, look back, and choose “Write a reflection” at the end.',
    toShelf: 'Back to the shelf',
    toData: 'Your data: save, bring back or erase',
    open: 'Read, or write on',
    noWords: 'No words yet, only quotes.',
    shared: 'This is a shared computer: nothing is kept, and nothing kept before is shown.',
    gone: 'That reflection is not in this browser.',
  },
  write: 'Write a reflection',
  title: 'Your reflection',
  lead: 'For you. Nothing judges it, and there is no right length: a line is enough. Do not name real people.',
  on: '{title} · {date}',
  back: 'Back to looking back',
  backToLog: 'Back to your reflections',
  kept: 'Kept in this browser, as you write.',
  keptShort: 'Kept.',
  inTab: 'Shared computer: it is gone when you leave this page. Print or save it first.',
  full: 'This browser’s storage is full: what you write now is not kept. Print or save it before you leave.',
  forbidden: 'This browser lets the page keep nothing. Print or save what you write before you leave.',
  another: 'Begin another one about this meeting',
  earlier: {
    one: 'You wrote about this meeting before. It stays as it is.',
    many: 'You wrote {count} reflections about this meeting before.',
  },

  // What was said already
  given: 'What you said already',
  word: 'One word for how it felt',
  keep: 'One thing to keep',
  next: 'One thing to try',

  // Quotes
  quotes: 'Words to keep beside you',
  quotesSays: 'Choose lines from this meeting, {name}’s and yours. They go with what you write.',
  choose: 'Choose lines',
  turned: 'Where it turned',
  everything: 'All that was said',
  turn: 'turning point {number}',
  you: 'You',
  youDid: 'You did',
  youWrote: 'You wrote',
  noQuotes: 'No line is chosen.',

  // Models and their steps
  model: 'How would you like to go about it?',
  models: {
    what: { name: 'What? So what? Now what?', after: 'After Borton 1970, Driscoll, and Rolfe.' },
    gibbs: { name: 'Gibbs: six steps', after: 'After Gibbs 1988.' },
    kolb: { name: 'Kolb: four steps', after: 'After Kolb 1984.' },
  },
  modelSays: 'What you wrote in another one stays, should you go back to it.',
  steps: {
    'what.what': ['What?', 'What happened, in your own words? What did you do, and what did {name} do?'],
    'what.so': ['So what?', 'What did it mean, for {name} and for you? What were you trying to protect, and whose need was it?'],
    'what.now': ['Now what?', 'What would you do again? What would you try another time, and what do you need for that?'],
    'gibbs.description': ['What happened', 'Only what a camera would have seen and heard.'],
    'gibbs.feelings': ['What you felt', 'What did you feel and think, at the time and afterwards? What did your body tell you?'],
    'gibbs.evaluation': ['What went well, and what was hard', 'For {name}, and for you. Both can be true of the same moment.'],
    'gibbs.analysis': [
      'How you make sense of it',
      'Why did it go that way? What do you know, from practice, theory or the person, that helps to understand it?',
    ],
    'gibbs.conclusion': ['What else there was', 'What else could you have done, and what would it have cost?'],
    'gibbs.plan': ['Another time', 'If it came again tomorrow, what would you do? Who or what could help?'],
    'kolb.experience': ['What you went through', 'Tell it as it was for you, moment by moment.'],
    'kolb.reflection': ['Looking at it again', 'What stands out now? What might it have been like from {name}’s chair?'],
    'kolb.concept': ['What it teaches', 'Is there a rule of thumb in it, or a doubt about one you had?'],
    'kolb.experiment': ['What to try', 'One small thing to try in the next conversation, and how you would notice whether it helped.'],
    'supervision.report': [
      'What my supervisor needs to know',
      'What was promised, decided or left open; any risk; where your agency’s policy comes in.',
    ],
    'supervision.think': ['What I want to think through', 'A question, not a verdict.'],
    'supervision.carry': ['How I am with it', 'What you carry from it, and what would help.'],
  } satisfies Readonly<Record<string, readonly [string, string]>>,
  sitWith: 'A question to sit with: {question}',
  questions: [
    'What were you trying to protect, and whose need was it?',
    'What did your body tell you?',
    'Whose voice was missing?',
    'What did you assume, and where from?',
    'Where was the power, and how did you use it?',
    'What would {name} say you promised?',
    'If a colleague read your note, what would they see?',
    'What will you take to supervision?',
  ],

  // Competencies
  opportunities: 'What there was to practise',
  opportunitiesSay:
    'How often a helpful option of each kind was on offer in this meeting, and how often you took one. It is a list of openings, not a mark: one meeting shows little.',
  takenOfOffered: 'Taken, of those offered',
  takenOf: '{met} of {seen}',
  takenSays: 'How often a helpful option of this kind was taken, of how often one was on offer. Openings, not marks.',
  noOpportunities: 'This meeting was too short to show any.',

  // Supervision
  supervision: 'For supervision',
  supervisionSays: 'One page to take along. Fill in what you want to talk about; leave the rest empty.',
  sheetTitle: 'For supervision',
  sheetMade: 'From a practice meeting, not a real one. Written by the learner; nobody has assessed it.',
  agreed: 'What we agreed, and by when',

  // Taking it along
  take: 'Take it with you',
  which: 'What',
  whole: 'The whole reflection',
  sheet: 'The supervision page',
  print: 'Print',
  word_: 'Word document',
  markdown: 'Text (Markdown)',
  making: 'The document is being made.',
  notMade: 'The document could not be made: that part has not arrived. Check the connection and try again.',
  empty: 'Nothing written.',
}

/** The reflective log's words, in any locale. */
export type ReflectionWords = typeof enGB
export type StepId = keyof ReflectionWords['steps']

/** Where American English differs. */
const enUS: ReflectionWords = {
  ...enGB,
  opportunities: 'What there was to practice',
}

export const reflectionWordsFor = (locale: string): ReflectionWords => (locale === 'en-US' ? enUS : enGB)
