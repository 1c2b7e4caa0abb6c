// The addresses by which statements name things; docs/xapi-profile.md says what each means. Those of others stand as they gave them.

/** Ours begin here. `.example` belongs to nobody for good (RFC 2606): it leads nowhere, and can never come to mean somebody else's. */
export const OURS = 'https://kind-but-firm.example/xapi'

const ADL = 'http://adlnet.gov/expapi'
const CMI5 = 'https://w3id.org/xapi/cmi5/context'

/** Verbs, by the word for them. All but one are ADL's; those that cmi5 defines are marked. */
export const VERBS = {
  initialized: { id: `${ADL}/verbs/initialized`, defined: true },
  responded: { id: `${ADL}/verbs/responded`, defined: false },
  'looked-back': { id: `${OURS}/verbs/looked-back`, defined: false },
  completed: { id: `${ADL}/verbs/completed`, defined: true },
  terminated: { id: `${ADL}/verbs/terminated`, defined: true },
} as const
export type VerbName = keyof typeof VERBS

/** Types of activities. */
export const TYPES = {
  vignette: `${ADL}/activities/simulation`,
  interaction: `${ADL}/activities/cmi.interaction`,
  profile: `${ADL}/activities/profile`,
} as const

/** Activities in whose category a statement stands. */
export const CATEGORIES = {
  ours: OURS,
  cmi5: `${CMI5}/categories/cmi5`,
  moveOn: `${CMI5}/categories/moveon`,
} as const

/** What a result says beyond the answer. */
export const OF_RESULT = {
  /** The move as it was heard. */
  move: `${OURS}/result/move`,
  /** The move as it was chosen, where it was heard as another. */
  chosen: `${OURS}/result/chosen`,
  /** How trust and rapport showed before and after. */
  bands: `${OURS}/result/bands`,
  /** Why they moved: each change by the rule that made it. No points. */
  reasons: `${OURS}/result/reasons`,
  /** Own words before the options were seen. Only by consent. */
  words: `${OURS}/result/words`,
  /** A level for each side of which enough was seen. Only by consent. There is no total. */
  levels: `${OURS}/result/levels`,
  /** The ending that was reached. */
  ending: `${OURS}/result/ending`,
} as const

/** What a context says of where a decision was made. */
export const OF_CONTEXT = {
  /** How many decisions stood before it, from 0. One that comes again with the same or a lower number: the learner went back. */
  step: `${OURS}/context/step`,
  /** Number of the contact with this person, from 0. */
  contact: `${OURS}/context/contact`,
  /** Every option that was offered, with its move. */
  offered: `${OURS}/context/offered`,
  /** Which story it was, and which version of the model. */
  story: `${OURS}/context/story`,
  /** When it was made, where it is told in a later visit. */
  made: `${OURS}/context/made`,
} as const
