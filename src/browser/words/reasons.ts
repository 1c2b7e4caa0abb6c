import type { ContextName, RuleName, TermKind } from '../../core/relationship/effect.ts'
import type { ExceptionCause, HappeningKind } from '../../core/relationship/happening.ts'

// Why a number moved, as one person would say it to another. {of} is the value that the part comes from; {name}, {they}, {them} and
// {their} are the service user. Exhaustive by type: a rule without words does not compile.

/** What each part of a sum means. */
export const TERMS: Readonly<Record<TermKind, string>> = {
  base: 'what one step is worth here',
  move: 'you {did}: {step}',
  promise: 'a promise of {size} size, {status}',
  secret: 'it came out that you had {did}: {step}',
  novelty: 'you had done the same {times} just before, and it wears thin',
  congruence: 'your strain was high ({of}), and a tired face says something else than kind words',
  access: 'there was something {name} needed in order to take this in, and nobody had asked yet',
  distress: 'it is hard to take in facts while this much is going on inside',
  strained: 'there was an open rupture between you, so only half of a kindness could arrive',
  'repair-pays-later': 'a step of mending pays nothing until the mending is whole',
  guardedness: 'it was {their} way to let people come closer slowly',
  room: 'the more there is already ({of}), the slower it grows',
  standing: 'only what is there ({of}) can be lost',
  reactance: 'being pushed weighed more on {them} than on many people',
  stigma: '{they} had been made to feel small before, so this weighed more',
  reciprocity: 'a gift turned down weighed more on {them} than on many people',
  'benefit-of-the-doubt': '{they} gave you {measure} benefit of the doubt, because rapport was {level} ({of})',
  exceptions: 'the limit came late, after {exceptions}',
  named: 'the limit had been agreed before, so it was no surprise',
  'warm-first': 'something warm had come just before it',
  closeness: 'a limit costs more with somebody who comes closer when things are hard',
  rescuing: 'you had lately been doing things for {them}, and that adds up',
  pull: 'how much of the way rapport goes at a time',
  distance: 'how far rapport was from trust, which stood at {of}',
  'share-regained': 'the part of the loss that mending gives back',
  depth: 'what the rupture had cost',
  'stronger-after': 'mended in good time, it holds a little better than before',
  'no-further': 'mending does not go past where it could stand ({of})',
  scar: 'what a secret leaves behind once it is out',
  ceiling: 'after a secret, trust does not rise past {of}',
  rest: 'an evening that was your own',
  slots: 'hours that were booked twice ({of})',
  rounding: 'rounded to one decimal',
  clamp: 'it does not go past {of}',
}

/** For a loss of trust or rapport, in place of what one step is worth. */
export const LOSS_WEIGHS_MORE = 'a loss weighs more than a gain of the same size'

/** What moved it: a heading of a few words, and one sentence why. A move has words of its own. */
export const RULES: Readonly<Record<RuleName, { readonly what: string; readonly why: string }>> = {
  drift: { what: 'time', why: 'As people talk, rapport settles nearer to trust.' },
  move: { what: 'you {did}', why: '{why}' },
  'promise-kept': { what: 'a promise kept', why: 'A promise kept is most of what trust is made of.' },
  'promise-renegotiated': {
    what: 'a promise moved in time',
    why: 'Moving a promise before it breaks costs a little ease and keeps things clear.',
  },
  'promise-late-owned': { what: 'a promise late, and owned', why: 'It came late, and you said so: that costs half of what silence would.' },
  'promise-broken': { what: 'a promise broken', why: 'The day passed and it had not been done; {they} had counted on it.' },
  exposure: { what: 'a secret that came out', why: 'What was hidden hurts when it comes out, less when it comes from you.' },
  repair: {
    what: 'a rupture mended',
    why: 'A rupture that is worked through gives back most of what it cost, and can leave things stronger.',
  },
  between: { what: 'time between', why: 'Between two meetings rapport settles nearer to trust.' },
  evening: { what: 'an evening off', why: 'An evening that is your own takes some of the strain away.' },
  booked: { what: 'a double-booked day', why: 'Two people booked into the same hour is strain before either door opens.' },
}

/** What happened and is no number. An exception has words of its own. */
export const HAPPENINGS: Readonly<Record<Exclude<HappeningKind, 'exception-made'>, string>> = {
  'rupture-opened': 'A rupture opened between you: {name} {rupture}.',
  'rupture-deepened': 'It hurt again while the rupture was open.',
  'repair-step': 'A step of mending: you {repair}.',
  repaired: 'The rupture was mended.',
  'promise-made': 'You promised: {promise}',
  'promise-kept': 'You kept a promise: {promise}',
  'promise-renegotiated': 'You moved a promise in time: {promise}',
  'promise-late-owned': 'You came late with a promise, and said so: {promise}',
  'promise-broken': 'A promise was broken: {promise}',
  'secret-kept': 'A secret was left behind: {secret}',
  'secret-exposed': 'It came out: {secret}',
  'limit-named': 'A limit was said aloud: {topic}.',
  'need-met': 'You asked what {name} needed in order to take part.',
  'switch-risk': 'Doing things for {them} had become the pattern; from there the parts people play can turn.',
  retagged: 'It was heard another way: you {did}.',
  context: '{context}',
}

/** Where the same kind of thing can go two ways. */
export const HAPPENED = {
  restarted: 'It hurt so much again that mending had to start from the beginning.',
  repairedLate: 'The rupture was mended, late: less of what it cost comes back.',
  repairedDeceit: 'The rupture was mended as far as a deceit allows.',
  toldFirst: 'You told it before it was found: {secret}',
} as const

/** What stands against the next limit on a topic, by what made it so; {why} is the author's. */
export const EXCEPTIONS: Readonly<Record<ExceptionCause, string>> = {
  crossed: 'A limit was crossed without a word: {topic}.',
  'let-go': 'A limit that had been said aloud was let go: {topic}.',
  author: 'A limit can cost more after this ({topic}): {why}.',
}

/** How the moment changed what a move was worth. */
export const CONTEXTS: Readonly<Record<ContextName, string>> = {
  'risk-signal': 'There were signs of risk, so being asked was worth more.',
  'late-access': 'Asked late in the meeting, it says less than asked early.',
  'limit-let-go': 'The limit had been said aloud, so letting it go won no trust.',
  'remote-silence': 'Where you cannot be seen, a silence has to say that you are there.',
  'too-close': 'With little trust yet, being understood so quickly was too close, too soon.',
  'meaning-unasked': 'What it meant had not been asked, so only half of this arrived.',
  'limits-explained': 'What cannot stay private had been explained, so sharing it cost half.',
  'once-per-contact': 'Done once in a meeting it is warm; done again it adds nothing.',
  'clumsy-naming': 'With trust this low and nothing broken yet, naming it had no ground to stand on.',
}
