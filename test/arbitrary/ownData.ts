import fc from 'fast-check'
import type { KeptAttempt } from '../../src/core/debrief/attempt.ts'
import type { Drill } from '../../src/core/debrief/drill.ts'
import type { Log } from '../../src/core/encounter/log.ts'
import { type Draft, MOST_SAID } from '../../src/core/encounter/ownWords.ts'
import { settled } from '../../src/core/records/merge.ts'
import type { Kept, OwnData, Visit } from '../../src/core/records/ownData.ts'
import { MODELS, type ModelId } from '../../src/core/reflection/models.ts'
import type { Reflection } from '../../src/core/reflection/reflection.ts'
import { anyAttempt } from '../core/debrief/attempts.ts'
import { anyEntries } from './logs.ts'

// What two devices of one person hold: few vignettes and seeds, so that the same encounters and reflections are on both, further on here
// than there, or gone on with apart.

const time = fc.nat({ max: 9 })
const words = fc.string({ unit: 'grapheme', maxLength: 12 })

/** A road of entries, and how far along it somebody got: so that one log often goes on from another. */
const roads: fc.Arbitrary<Log['entries']> = fc.tuple(fc.constantFrom(0, 1), fc.nat({ max: 5 })).map(([road, length]) =>
  Array.from({ length }, (_, n) => ({
    type: 'chose' as const,
    choice: `place-${n}/${n > 2 ? `way-${road}` : 'on'}`,
    at: n,
    ...(n === 1 && { said: 'I would ask.' }),
  })),
)

const log: fc.Arbitrary<Log> = fc.record({
  vignette: fc.constantFrom('gift-offer', 'night-call'),
  script: fc.constantFrom('first', 'second'),
  model: fc.constant(1),
  locale: fc.constantFrom('en-GB', 'en-US'),
  seed: fc.nat({ max: 1 }),
  facts: fc.constantFrom<Log['facts']>({}, { meaning: 'debt' }),
  entries: fc.oneof({ weight: 3, arbitrary: roads }, { weight: 1, arbitrary: anyEntries }),
})

const kept: fc.Arbitrary<Kept> = fc.record(
  { log, at: time, underWay: fc.boolean(), over: fc.constant(true as const) },
  { requiredKeys: ['log', 'at', 'underWay'] },
)

/** Of few meetings, told in few ways: so that one was looked back at on both, and written about further here than there. */
const told = fc.sample(anyAttempt, { numRuns: 3, seed: 1 }).map((one) => one.told)
const attempt: fc.Arbitrary<KeptAttempt> = fc.record({ at: time, log, told: fc.constantFrom(...told) })

const hidden = fc.constantFrom('{}', '{"meaning":"thanks"}', '{"meaning":"debt"}', '{"meaning":"test"}')
const visit: fc.Arbitrary<Visit> = fc.record({
  vignette: fc.constantFrom('gift-offer', 'night-call'),
  at: time,
  met: fc.uniqueArray(hidden, { maxLength: 4 }),
})

/** Of few decisions, in words that go on from one another or are in a log by now. */
const draft: fc.Arbitrary<Draft> = fc.record(
  {
    vignette: fc.constantFrom('gift-offer', 'night-call'),
    seed: fc.nat({ max: 1 }),
    after: fc.constantFrom<Draft['after']>([], ['place-0/on'], ['place-0/on', 'place-1/on']),
    text: fc.constantFrom('I', 'I would', 'I would ask. ', 'No', 'x'.repeat(MOST_SAID)),
    at: time,
    shown: fc.constant(true as const),
  },
  { requiredKeys: ['vignette', 'seed', 'after', 'text', 'at'] },
)
const drill: fc.Arbitrary<Drill> = fc.record({
  vignette: fc.constantFrom('gift-offer', 'night-call'),
  place: fc.constantFrom('box', 'door'),
  at: time,
  road: fc.constantFrom('a', 'b'),
  choice: fc.constantFrom('box/on', 'door/on'),
})

export const anyReflection: fc.Arbitrary<Reflection> = fc.record({
  sittings: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 }),
  began: time,
  changed: time,
  model: fc.constantFrom(...(Object.keys(MODELS) as ModelId[])),
  answers: fc.dictionary(fc.constantFrom('what.what', 'what.so', 'gibbs.plan', 'supervision.think'), words, {
    maxKeys: 3,
    noNullPrototype: true,
  }),
  quotes: fc.uniqueArray(fc.nat({ max: 3 }), { maxLength: 3 }),
  about: fc.record({
    vignette: fc.constantFrom('gift-offer', 'night-call'),
    title: words,
    person: words,
    locale: fc.constantFrom('en-GB', 'en-US'),
    ending: words,
    seed: fc.nat({ max: 3 }),
    choices: fc.array(fc.constantFrom('a/b', 'a/c'), { maxLength: 3 }),
    word: words,
    keep: words,
    next: words,
    lines: fc.array(
      fc.record({ who: words, text: words, unspoken: fc.boolean(), turn: fc.nat({ max: 4 }) }, { requiredKeys: ['who', 'text'] }),
      { maxLength: 4 },
    ),
    opportunities: fc.array(fc.record({ code: fc.constantFrom('C1', 'P2'), met: fc.nat({ max: 3 }), seen: fc.nat({ max: 3 }) }), {
      maxLength: 2,
    }),
  }),
})

const settings = fc.record(
  { size: fc.constantFrom('100', '150'), theme: fc.constantFrom('day', 'night'), volume: fc.constantFrom(5, 70), at: time },
  { requiredKeys: ['size', 'theme'] },
)

/** What one browser keeps. */
export const anyOwnData: fc.Arbitrary<OwnData> = fc
  .record(
    {
      encounters: fc.array(kept, { maxLength: 6 }),
      reflections: fc.array(anyReflection, { maxLength: 4 }),
      attempts: fc.array(attempt, { maxLength: 4 }),
      drills: fc.array(drill, { maxLength: 4 }),
      visits: fc.array(visit, { maxLength: 3 }),
      drafts: fc.array(draft, { maxLength: 4 }),
      settings,
      unreadable: fc.array(fc.constantFrom('rubbish', '{"broken'), { maxLength: 2 }),
    },
    { requiredKeys: ['encounters', 'reflections', 'attempts', 'drills', 'visits', 'drafts', 'unreadable'] },
  )
  .map(settled)
