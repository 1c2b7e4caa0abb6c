// What the codes of other people's sessions mean in the catalogue. Each code is set beside moves that a coder would give it to; a code
// that lumps several together is the mean of all of them. The tables were written from the meaning of the codes. Two entries were put
// right once after a first figure had been seen (`closed-question`, `give-information`: README, "The codes"); since then they are frozen.

/** The codes of one vocabulary: each with the moves, or finer codes, that it may stand for. With none, it moves nothing. */
export type Adapter = Readonly<Record<string, readonly string[]>>

/** Codes that several vocabularies share. */
const shared = {
  // Encouragers, greetings, structure, and what fits no other code.
  facilitate: [],
  question: ['open-question', 'closed-question'],
  // Asked for the person's sake ("Are you safe tonight?") or for the form's.
  'closed-question': ['explore-risk', 'tick-box'],
} as const satisfies Adapter

const information = {
  // Facts in plain words to someone who wants them, or over their head.
  'give-information': ['inform-with-permission', 'jargon'],
  // Advice is pushed as often as it is offered; where the coders did not ask for permission it stands as pushing.
  'give-advice': ['persuade'],
} as const satisfies Adapter

/**
 * Motivational interviewing as AnnoMI codes it, in its simple and its finer codes.
 * Source: Wu et al. 2022, "Anno-MI: A Dataset of Expert-Annotated Counselling Dialogues", ICASSP.
 */
const annomi = {
  ...shared,
  ...information,
  'open-question': ['open-question'],
  reflection: ['simple-reflection', 'complex-reflection'],
  'simple-reflection': ['reflect-simple'],
  'complex-reflection': ['reflect-complex'],
  'therapist-input': ['give-information', 'give-advice', 'offer-options', 'negotiate-goal'],
  'offer-options': ['offer-choices'],
  'negotiate-goal': ['contract-early'],
} as const satisfies Adapter

/**
 * Two strangers who share out supplies, as CaSiNo codes them. No helping relationship: what is compared is what the words do.
 * Source: Chawla et al. 2021, "CaSiNo: A Corpus of Campsite Negotiation Dialogues for Automatic Negotiation Systems", NAACL.
 */
const casino = {
  facilitate: [],
  'small-talk': ['greet-as-person'],
  'show-empathy': ['reflect-complex', 'validate'],
  // Let us find something that works for both: agreeing terms, and looking for another way to meet a need.
  'propose-joint-plan': ['contract-early', 'offer-bridge'],
  // Giving up one's own share, or offering it for the other's sake.
  concede: ['offer-bridge', 'advocate-alongside'],
  'ask-preference': ['open-question'],
  // Saying that the other's need is none.
  'dismiss-need': ['assume', 'avoid'],
  // Terms that are fair to both, or a rule to hide behind.
  'appeal-to-fairness': ['contract-early', 'avoid'],
  // One's own need comes first, and is pushed.
  'press-own-need': ['over-disclose', 'persuade'],
  // Speaking up for others who are not there, and pushing with it.
  'press-third-party-need': ['advocate-alongside', 'persuade'],
} as const satisfies Adapter

/**
 * Peer support in writing, as ESConv codes it.
 * Source: Liu et al. 2021, "Towards Emotional Support Dialog Systems", ACL.
 */
const esconv = {
  ...shared,
  ...information,
  'open-question': ['open-question'],
  restate: ['reflect-simple'],
  'reflect-feelings': ['reflect-complex'],
  // A purposeful sentence that returns to the other, or turning to one's own needs.
  'self-disclosure': ['validate', 'over-disclose'],
  reassure: ['affirm-strength', 'validate'],
  'suggest-or-inform': ['give-information', 'give-advice'],
} as const satisfies Adapter

/** The vocabularies that are known by name. */
export const adapters: Readonly<Record<string, Adapter>> = { annomi, casino, esconv }
