import fc from 'fast-check'
import type { Beat, Circumstance } from '../src/core/relationship/beat.ts'
import { betweenContacts, endContact, type Gap } from '../src/core/relationship/contact.ts'
import { type MoveId, moves } from '../src/core/relationship/moves.ts'
import type { Need, Profile } from '../src/core/relationship/profile.ts'
import { begin, type Preset, type Relationship, TOPICS, type Topic } from '../src/core/relationship/relationship.ts'
import { type Adjustment, type Outcome, respond } from '../src/core/relationship/respond.ts'
import type { Rules } from '../src/core/relationship/rules.ts'
import { keepsSecret } from '../src/core/relationship/secrets.ts'

export const moveIds = Object.keys(moves) as MoveId[]
const needs: readonly Need[] = ['interpreter', 'easy-read', 'extra-time', 'hearing', 'sight', 'low-print', 'remote']

const tenths = (low: number, high: number) => fc.integer({ min: low * 10, max: high * 10 }).map((n) => n / 10)

export const anyMove = fc.constantFrom(...moveIds)
export const anyTopic: fc.Arbitrary<Topic> = fc.constantFrom(...TOPICS)

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

export const anyPreset: fc.Arbitrary<Preset> = fc.record(
  {
    trust: tenths(0, 100),
    rapport: tenths(0, 100),
    clarity: tenths(0, 100),
    selfDetermination: tenths(0, 100),
    strain: tenths(0, 100),
  },
  { requiredKeys: [] },
)

/** What a worker means to do. `play` makes a beat of it, leaving out what cannot be done, such as keeping a promise never made. */
export type Choice = {
  readonly move: MoveId
  readonly topics: readonly Topic[]
  readonly adjust: readonly Adjustment[]
  readonly where: Omit<Circumstance, 'contact'>
  readonly promises?: { readonly size: 1 | 2 | 3; readonly due: number }
  readonly settles?: true
  readonly exposes?: true
}
export type Turn = Choice | { readonly gap: Gap }

const anyAdjustment: fc.Arbitrary<Adjustment> = fc.oneof(
  fc.record({
    on: fc.constantFrom('trust' as const, 'rapport' as const, 'clarity' as const, 'selfDetermination' as const, 'strain' as const),
    by: fc.constantFrom(1 as const, -1 as const),
    why: fc.constant('so it was'),
  }),
  fc.constant({ on: 'exceptions', by: 1, why: 'a precedent' } as const),
)

const anyWhere: fc.Arbitrary<Omit<Circumstance, 'contact'>> = fc.oneof(
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

/** One plain thing done in the room. */
export const just = (move: MoveId, also: Partial<Choice> = {}): Choice => ({
  move,
  topics: [],
  adjust: [],
  where: { channel: 'room' },
  ...also,
})

const anyGap: fc.Arbitrary<Turn> = fc.record({
  gap: fc.record(
    { distress: tenths(0, 1), evening: fc.constantFrom('protected' as const, 'broken' as const), booked: fc.nat({ max: 2 }) },
    { requiredKeys: [] },
  ),
})

// Chance alone mends almost no rupture and tells almost no secret first, so some stretches are directed.
const hurt = fc.constantFrom<MoveId>('moralise', 'rigid-refusal', 'assume', 'speak-past')
const mending = fc
  .tuple(
    hurt,
    fc.constantFrom<MoveId[]>(['name-process', 'invite-complaint'], ['own-apologise'], ['name-process', 'own-apologise']),
    fc.array(anyMove, { maxLength: 3 }),
  )
  .map(([break_, steps, between]): Turn[] => [break_, ...between, ...steps, 'renegotiate' as const].map((move) => just(move)))
const telling = fc
  .tuple(
    fc.constantFrom<MoveId>('breach', 'conceal', 'collude'),
    fc.array(choosing(anyMove), { maxLength: 3 }),
    fc.constantFrom<MoveId>('own-apologise', 'avoid'),
  )
  .map(([hide, between, move]): Turn[] => [just(hide), ...between, just(move, { exposes: true }), just('renegotiate')])
const changing = fc
  .tuple(promised, fc.constantFrom<MoveId>('renegotiate', 'close-loop', 'own-apologise'))
  .map(([promises, move]): Turn[] => [just('promise-realistic', { promises }), just(move, { settles: true, promises })])

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
    { maxLength: 16 },
  )
  .map((stretches) => stretches.flat())

export type Step = {
  readonly before: Relationship
  readonly outcome: Outcome
  readonly beat?: Beat
  readonly circumstance?: Circumstance
}
export type Play = {
  readonly opening: Relationship
  readonly steps: readonly Step[]
  readonly relationship: Relationship
  readonly contact: number
}

/** Plays a log from a first meeting. A gap ends the contact first, as an encounter does. */
export function play(profile: Profile, preset: Preset, log: readonly Turn[], rules?: Rules): Play {
  const opening = begin(profile, preset)
  const steps: Step[] = []
  let contact = 0
  const now = () => steps.at(-1)?.outcome.relationship ?? opening
  for (const turn of log) {
    const before = now()
    if ('gap' in turn) {
      steps.push({ before, outcome: endContact(before, profile, contact, rules) })
      steps.push({ before: now(), outcome: betweenContacts(now(), profile, turn.gap, rules) })
      contact += 1
    } else {
      const circumstance = { contact, ...turn.where }
      const beat = beatOf(turn, before, steps.length)
      steps.push({ before, beat, circumstance, outcome: respond(before, profile, beat, circumstance, rules) })
    }
  }
  return { opening, steps, relationship: now(), contact }
}

function beatOf({ move, topics, adjust, promises, settles, exposes }: Choice, { ledger, secrets }: Relationship, n: number): Beat {
  const open = ledger.filter((p) => p.status === 'open')
  const renegotiates = settles && move === 'renegotiate' ? open[0]?.id : undefined
  const keeps = settles && move !== 'renegotiate' ? open.find((p) => p.feasible)?.id : undefined
  const expose = exposes ? secrets.find((s) => !s.exposed)?.id : undefined
  const promise = promises ?? (renegotiates === undefined ? undefined : ({ size: 1, due: 0 } as const))
  return {
    move,
    topics,
    ...(adjust.length > 0 && { adjust }),
    ...(promise && { promise: { id: `promise-${n}`, text: 'what was promised', ...promise } }),
    ...(keeps !== undefined && { keeps }),
    ...(renegotiates !== undefined && { renegotiates }),
    ...(keepsSecret(move) && { secret: `secret-${n}` }),
    ...(expose !== undefined && { expose }),
  }
}

/** A person and a worker who have some history. */
export const anyHistory = fc.record({ profile: anyProfile, preset: anyPreset, log: anyLog })
