import type { GateName } from '../../core/debrief/gates.ts'
import type { Stake } from '../../core/encounter/passage.ts'

// The seven dimensions in words. They speak of what was done here, never of what somebody is.

export const RUBRIC = {
  heading: 'Seven sides of the work',
  lead: 'Each by itself, from the decisions in which it was at stake. There is no total. Under each name stands what that level can look like; open one to see what it is read from.',
  levels: ['Not yet', 'Developing', 'Sound', 'Skilled'],
  unseen: 'Not enough seen',
  unseenSays: 'A level is read from two decisions or more. {count}.',
  unseenCounts: { none: 'There was none here', one: 'There was one here', many: 'There were {count} here' },
  meanOf: { one: 'Mean of one decision', many: 'Mean of {count} decisions' },
  bounds: 'Of size and place the better counts. Developing begins at a mean of 1, sound at 1.7, skilled at 2.3; the most is 3.',
  measured: 'A step of {step} is {size} by its size, and {place} beside what else was offered ({lowest} to {highest}).',
  capped: {
    unhelpful: 'this kind of move takes something, however warm it is',
    late: 'the limit came late',
    'very-late': 'the limit came very late',
  },
  atMost: 'At most {most}: {why}.',
  rated: 'The story gives {quality}: {why}.',
  promised: '{promise} A promise, {status}.',
  held: 'At most “{level}”: {why}',
  source: 'Our own rubric; bounds and sizes are chosen by us, and nobody outside has checked them yet.',
} as const

export const DIMENSION_NAMES: Readonly<Record<Stake, string>> = {
  C: 'Connection and empathy',
  T: 'Trustworthiness',
  B: 'Kind and firm boundaries',
  S: 'Self-determination and strengths',
  A: 'Access, culture and fairness',
  R: 'Safety, privacy and sharing',
  U: 'Use of self',
}

/** What each level looks like, the lowest first. */
export const LEVELS_SEEN: Readonly<Record<Stake, readonly [string, string, string, string]>> = {
  C: ['talks past feelings', 'notices some feelings', 'reflects, and checks', 'reaches the meaning, at {their} pace'],
  T: [
    'promises drift, or things are hidden',
    'some promises kept; late ones unowned',
    'promises kept, or moved in time',
    'few promises, clear and kept; mistakes owned at once',
  ],
  B: ['limits missing, or harsh', 'limits late, or apologetic', 'limits clear, with reasons', 'limits early, warm, held, with a way on'],
  S: ['takes over, or pushes', 'asks after deciding', 'offers real choices', '{name} leads, and strengths do the work'],
  A: [
    'speaks past what {they} needed',
    'adapts when stuck',
    'checks early, and adapts',
    'adapts, and stays curious about own assumptions and power',
  ],
  R: [
    'risk or privacy missed',
    'hesitates',
    'asks, and shares no more than needed',
    'asks, shares openly, and keeps {name} in the middle of it',
  ],
  U: ['runs on empty, or reacts', 'notices later', 'pauses, and consults', 'uses feelings as information, and takes them to supervision'],
}

export const GATES: Readonly<Record<GateName, string>> = {
  'rupture-open': 'a rupture was left open.',
  'promises-unkept': 'fewer than half of the promises were kept or moved in time.',
  secret: 'something was kept secret.',
  'secret-told': 'something was kept secret, and you told it before it was found.',
  'never-warm': 'no limit came with something warm just before it.',
  'never-firm': 'no limit was said, though there was a place for one.',
  'say-fell': '{name} had less say at the end than at the beginning.',
  'need-unmet': 'nobody asked what {name} needed in order to take part.',
  'signal-unexplored': 'there were signs of risk, and nobody asked about them.',
  breach: 'something private was told elsewhere.',
  'never-steady': 'there were no three choices running without rescuing, pushing or being stuck.',
}

/** Behaviour counts after MITI, in plain words: what was said, as an outsider would count it. */
export const INDICATORS = {
  heading: 'Counted from outside',
  short: 'Borrowed indicators, not a MITI score',
  lead: 'MITI is a way to code motivational interviewing: a trained coder listens to twenty minutes of talk. This counts the moves of a story. It is not a MITI score, and no mark. Not every meeting asks for a question or a reflection. What you did alone is left out.',
  names: {
    SR: 'Simple reflections',
    CR: 'Complex reflections',
    Q: 'Questions',
    AF: 'Affirmations',
    Seek: 'Seeking collaboration',
    Emphasize: 'Naming autonomy',
    GI: 'Giving information',
    Persuade: 'Persuading without permission',
    Confront: 'Confronting',
  },
  means: {
    SR: 'what was said, said back',
    CR: 'the feeling or the meaning, said back',
    Q: 'open and closed ones alike',
    AF: 'something {they} did well, with its evidence',
    Seek: 'asking {them} in on what happens next',
    Emphasize: 'saying that it is {theirs} to decide',
    GI: 'telling, explaining, coming back with news',
    Persuade: 'arguing for a change nobody asked about',
    Confront: 'correcting, shaming, warning',
  },
  none: 'none',
  adherent:
    'In the spirit of motivational interviewing: {count} (affirming, seeking collaboration, naming autonomy). Against it: {against} (persuading, confronting).',
  ratio: 'Reflections for each question: {value}.',
  ratioBounds: 'The manual’s authors call {fair} fair, and {good} good.',
  complex: 'Complex among all reflections: {value}%.',
  complexBounds: 'They call {fair}% fair, and {good}% good.',
  notEnough: 'Not enough seen: it takes {least} or more to say anything.',
  noQuestions: 'Nothing was asked, so there is no ratio.',
  ratioOf: 'Reflections for each question.',
  complexOf: 'Complex among all reflections.',
  source:
    'After MITI 4.2.1 (Moyers, Manuel & Ernst). Its bounds for fair and good are its authors’ expert opinion, for whole sessions of motivational interviewing. Which move counts as what, and how many are enough, is chosen by us.',
} as const
