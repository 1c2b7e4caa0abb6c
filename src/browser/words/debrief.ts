import { LOOKING_BACK } from './lookingBack.ts'
import { CONTEXTS, EXCEPTIONS, HAPPENED, HAPPENINGS, LOSS_WEIGHS_MORE, RULES, TERMS } from './reasons.ts'
import { DID, WHY } from './reasonsOfMoves.ts'
import { COSTS, OPENS } from './roads.ts'
import { DIMENSION_NAMES, GATES, INDICATORS, LEVELS_SEEN, RUBRIC } from './rubric.ts'
import { LOSS_SOURCE, RULE_SOURCES, SOURCES, TERM_SOURCES } from './sources.ts'

/** Every word of the debrief that is the product's own. It speaks plainly, of what was done and not of who did it. */
const enGB = {
  reasons: {
    terms: TERMS,
    lossWeighsMore: LOSS_WEIGHS_MORE,
    rules: RULES,
    happenings: HAPPENINGS,
    happened: HAPPENED,
    exceptions: EXCEPTIONS,
    contexts: CONTEXTS,
    did: DID,
    why: WHY,
    opens: OPENS,
    costs: COSTS,
  },
  sources: { ...SOURCES, terms: TERM_SOURCES, rules: RULE_SOURCES, loss: LOSS_SOURCE },
  rubric: { ...RUBRIC, names: DIMENSION_NAMES, seen: LEVELS_SEEN, gates: GATES },
  indicators: INDICATORS,
  ...LOOKING_BACK,

  // Before any feedback
  howWasIt: 'What is one word for how that felt?',
  howWasItSays: 'Before anything else is said about it. It is kept with this encounter, on this device. You can leave it empty.',
  goOn: 'Go on',

  // The head of the page
  soFar: 'so far',
  title: 'What it was like for {name}',

  // How the trust moved
  howTrustMoved: 'How the trust moved',
  lead: '{moments}. Rapport is the weather of the talk; trust is the climate. {turns}',
  moments: { one: 'One moment', many: '{count} moments' },
  turns: { none: 'Trust held steady throughout.', one: 'One of them turned it.', many: '{count} moments turned it.' },
  nothingYet: 'Nothing has been chosen yet, so there is nothing to look back at.',
  trust: 'Trust',
  rapport: 'Rapport',
  bands: { open: 'open', working: 'working', wary: 'wary', guarded: 'guarded' },
  chartBegan: 'Trust began at {trust}, {band}.',
  chartTurn: 'At turning point {number}, {label}, it {went} {trust}.',
  went: { up: 'rose to', down: 'fell to', same: 'stayed at' },
  chartEnded: 'It ended at {trust}, {band}; rapport ended at {rapport}.',
  table: { caption: 'The same as a table', moment: 'Moment', opening: 'At the opening', band: 'Band' },
  contacts: { room: '{nth} visit', phone: '{nth} call', video: '{nth} video call' },
  ordinals: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
  counts: [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twenty',
  ],

  // A sum, and what it came to
  dimensions: {
    trust: 'Trust',
    rapport: 'Rapport',
    clarity: 'Clarity',
    selfDetermination: '{their} say',
    strain: 'your strain',
    scar: 'Scar',
  },
  meanings: {
    trust: 'daring to rely on you',
    rapport: 'ease between you',
    clarity: 'where the limits are',
    selfDetermination: 'how far {they} steered',
    strain: 'what it took out of you',
    scar: 'what trust can no longer reach',
  },
  whySum: 'Why {what}',
  whyRule: 'Why {what}: {rule}',
  times: ['', 'once', 'twice', 'three times', 'four times', 'five times'],
  sizes: ['small', 'middling', 'large'],
  statuses: { kept: 'kept', renegotiated: 'moved in time', 'late-owned': 'late, and owned', broken: 'broken', open: 'still open' },
  afterOthers: ', after others you had kept',
  step: { half: 'part of a step {way}', small: 'a small step {way}', middling: 'a middling step {way}', large: 'a large step {way}' },
  ways: { up: 'up', down: 'down', burden: 'of strain', relief: 'of relief' },
  usually: ' (usually {of})',
  becauseHere: 'Here: {why}.',
  becauseLate: 'A limit that comes late takes some trust with it.',
  measure: { low: 'a little', middle: 'some', high: 'some' },
  levels: { low: 'low', middle: 'fair', high: 'good' },
  exceptions: { one: 'an exception', many: '{count} exceptions' },
  fromTo: 'from {from} to {to}: {meaning}',
  became: '“{before}” became “{after}”',
  stillLess: 'still “{band}”, with less to spare',
  stillMore: 'still “{band}”, with more to spare',
  stillNearer: 'still “{band}”, nearer to “{next}”',
  stillLower: 'still “{band}”, further down',
  stillSame: 'no change',
  heights: { low: 'low', middle: 'middling', high: 'high' },
  strained: 'over {of}, where it shows in your face',
  unstrained: 'not over {of}, where it does not show',
  scarred: 'trust can reach {of} at most',
  together: 'Together: {what}',

  // What happened
  rupture: { withdrawal: 'moved away from you', confrontation: 'moved against you' },
  repair: { notice: 'noticed it aloud', own: 'owned your part', invite: 'asked to hear it', amend: 'agreed how to make it good' },
  secrets: {
    breach: 'something private, told elsewhere.',
    conceal: 'a mistake, kept quiet.',
    collude: 'something the two of you kept from others.',
  },
  topics: {
    hours: 'your hours',
    time: 'how long you have',
    gift: 'gifts',
    contact: 'how to reach you',
    tasks: 'who does what',
    confidentiality: 'what stays private',
    ending: 'how the work ends',
  },

  // Every choice
  everyChoice: 'All that was said, and what each choice did',
  everyChoiceLead: 'Open a number to see what it is made of. Sums are read from the top down.',
  youDid: 'You {did}.',
  youWrote: 'You wrote:',
  youChose: 'You chose:',
  whenItEnded: 'When the meeting ended',
  noChange: 'no change',
  playFrom: 'Play from here',
  hadSaid: 'You had said: {promise}',

  // Promises and secrets
  promised: 'What you promised',
  promisedLead: '{count}. Follow-through is most of what trust is made of.',
  promises: { one: 'One promise', many: '{count} promises' },
  noPromises: 'You promised nothing this time.',
  noPromisesSays: 'A small dated promise is one way to show that you will come back.',
  fate: {
    kept: 'Kept.',
    renegotiated: 'Moved in time.',
    'late-owned': 'Late, and owned.',
    broken: 'Broken.',
    open: 'Still open.',
  },
  openSays: 'It had not come due.',
  insteadOf: 'In its place: {promise}',
  turningPoint: 'Turning point',
  seeTurn: 'see turning point {number}',
  unsaid: 'What was left unsaid',
  unsaidSays: { found: 'It came out.', owned: 'You told it first.', hidden: '{name} never learned of it.', shared: '{name} was in on it.' },
  unsaidOf: {
    breach: 'Something private was told elsewhere.',
    conceal: 'A mistake was kept quiet.',
    collude: 'The two of you kept something from others.',
  },

  // Onward
  goBackTo: 'Go back to {quote} and try again',
  playAnother: 'Play it again, another way',
  write: 'Write a reflection',
  print: 'Print',
  save: 'Save as a file',
  startAgain: 'Start again',
  shelf: 'Back to the shelf',
  model: 'This is a teaching model, not a measurement of a person. Sizes are chosen by us; the directions come from research.',
  practice: '{title} · practice, not assessment',
} as const

/** The debrief's words, in any locale. */
export type DebriefWords = typeof enGB

/** The words of the debrief. American English does not differ in any of them. */
export const debriefWordsFor = (_locale: string): DebriefWords => enGB
