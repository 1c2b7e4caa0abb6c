import fc from 'fast-check'
import { type MoveId, moves } from '../src/core/relationship/moves.ts'
import type { Need, Profile } from '../src/core/relationship/profile.ts'
import { type Preset, TOPICS, type Topic } from '../src/core/relationship/relationship.ts'
import type { Adjustment } from '../src/core/relationship/respond.ts'
import { type Choice, just, type Turn } from './arbitrary/play.ts'

export const moveIds = Object.keys(moves) as MoveId[]
const needs: readonly Need[] = ['interpreter', 'easy-read', 'extra-time', 'hearing', 'sight', 'low-print', 'remote']

const tenths = (low: number, high: number) => fc.integer({ min: low * 10, max: high * 10 }).map((n) => n / 10)

export const anyMove = fc.constantFrom(...moveIds)
export const anyTopic: fc.Arbitrary<Topic> = fc.constantFrom(...TOPICS)

/** At least one: that someone needs nothing is another matter. */
export const someNeeds = fc.subarray([...needs], { minLength: 1 })

export const anyProfile: fc.Arbitrary<Profile> = fc.record({
  guardedness: tenths(0, 1),
  history: tenths(-1, 1),
  closeness: fc.constantFrom('distance' as const, 'flexible' as const, 'seeks-closeness' as const),
  reciprocity: tenths(0, 1),
  reactance: tenths(0, 1),
  stigma: tenths(0, 1),
  needs: fc.subarray([...needs]),
  distress: tenths(0, 1),
  selfDetermination: tenths(0, 100),
})

/** Where two people may stand who have met before. Trust stays under the ceiling of a scar they bring along. */
export const anyPreset: fc.Arbitrary<Preset> = fc
  .record(
    {
      trust: tenths(0, 100),
      rapport: tenths(0, 100),
      clarity: tenths(0, 100),
      selfDetermination: tenths(0, 100),
      strain: tenths(0, 100),
      scar: fc.constantFrom(0, 0, 5, 15, 30, 40),
      streak: fc.nat({ max: 6 }),
    },
    { requiredKeys: [] },
  )
  .map(({ trust, ...preset }) => ({ ...preset, ...(trust !== undefined && { trust: Math.min(trust, 100 - (preset.scar ?? 0)) }) }))

const anyAdjustment: fc.Arbitrary<Adjustment> = fc.oneof(
  fc.record({
    on: fc.constantFrom('trust' as const, 'rapport' as const, 'clarity' as const, 'selfDetermination' as const, 'strain' as const),
    by: fc.constantFrom(1 as const, -1 as const),
    why: fc.constant('so it was'),
  }),
  fc.constant({ on: 'exceptions', by: 1, why: 'a precedent' } as const),
)

const anyWhere: fc.Arbitrary<Choice['where']> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ channel: 'room' } as const) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { channel: 'phone' } as const,
      { channel: 'video', risk: true } as const,
      { channel: 'room', alone: true } as const,
      { channel: 'room', rupture: 'withdrawal' } as const,
    ),
  },
)

const promised = fc.record({ size: fc.constantFrom(1 as const, 2 as const, 3 as const), due: fc.nat({ max: 2 }) })
const rarely = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })

const choosing = (move: fc.Arbitrary<MoveId>, also: Partial<Choice> = {}): fc.Arbitrary<Choice> =>
  fc
    .record({
      move,
      topics: fc.subarray([...TOPICS], { maxLength: 2 }),
      adjust: fc.array(anyAdjustment, { maxLength: 1 }),
      where: anyWhere,
      promises: rarely(promised),
      settles: rarely(fc.constant(true as const)),
      exposes: rarely(fc.constant(true as const)),
    })
    .map(({ promises, settles, exposes, ...choice }) => ({
      ...choice,
      ...(promises && { promises }),
      ...(settles && { settles }),
      ...(exposes && { exposes }),
      ...also,
    }))

const anyGap: fc.Arbitrary<Turn> = fc.record({
  gap: fc.record(
    { distress: tenths(0, 1), evening: fc.constantFrom('protected' as const, 'broken' as const), booked: fc.nat({ max: 2 }) },
    { requiredKeys: [] },
  ),
})

// Chance alone mends almost no rupture and tells almost no secret first, so some stretches are directed. What comes between may be
// anything: other words, another contact.
const between = (turn: fc.Arbitrary<Turn>) =>
  fc.array(fc.oneof({ weight: 4, arbitrary: turn }, { weight: 1, arbitrary: anyGap }), { maxLength: 4 })
const hurt = fc.constantFrom<MoveId>('moralise', 'rigid-refusal', 'assume', 'speak-past')
const roads = fc.constantFrom<MoveId[]>(['name-process', 'invite-complaint'], ['own-apologise'], ['name-process', 'own-apologise'])
const mending = fc
  .tuple(hurt, between(anyMove.map((move) => just(move))), roads)
  .map(([hurts, others, steps]): Turn[] => [just(hurts), ...others, ...[...steps, 'renegotiate' as const].map((move) => just(move))])
const telling = fc
  .tuple(
    fc.constantFrom<MoveId>('breach', 'conceal', 'collude'),
    between(choosing(anyMove)),
    fc.constantFrom<MoveId>('own-apologise', 'avoid'),
    roads,
  )
  .map(([hide, others, move, steps]): Turn[] => [
    just(hide),
    ...others,
    just(move, { exposes: true }),
    ...[...steps, 'renegotiate' as const].map((step) => just(step)),
  ])
const changing = fc
  .tuple(
    fc.constantFrom<MoveId>('promise-realistic', 'over-promise'),
    promised,
    between(choosing(anyMove)),
    fc.constantFrom<MoveId>('renegotiate', 'close-loop', 'own-apologise'),
  )
  .map(([opening, promises, others, move]): Turn[] => [
    just(opening, { promises }),
    ...others,
    just(move, { settles: true, ...(move === 'renegotiate' && { promises }) }),
  ])

const asking = fc.integer({ min: 3, max: 4 }).map((times): Turn[] => Array.from({ length: times }, () => just('open-question')))

/** A stretch of practice, over several contacts. */
export const anyLog: fc.Arbitrary<readonly Turn[]> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: choosing(anyMove).map((choice): Turn[] => [choice]) },
      { weight: 2, arbitrary: anyGap.map((gap): Turn[] => [gap]) },
      { weight: 1, arbitrary: mending },
      { weight: 1, arbitrary: telling },
      { weight: 1, arbitrary: changing },
      { weight: 1, arbitrary: asking },
    ),
    { maxLength: 14 },
  )
  .map((stretches) => stretches.flat())

/** A person and a worker who have some history. */
export const anyHistory = fc.record({ profile: anyProfile, preset: anyPreset, log: anyLog })
