import fc from 'fast-check'
import type { Classroom } from '../../src/core/classroom/classroom.ts'
import type { SeatId } from '../../src/core/classroom/event.ts'
import type { FacilitatorMessage, SeatMessage } from '../../src/core/classroom/messages.ts'
import { PHASES, type Phase } from '../../src/core/classroom/triad.ts'
import { type MoveId, moves } from '../../src/core/relationship/moves.ts'
import type { Profile } from '../../src/core/relationship/profile.ts'
import { type Course, course, leads, type Said, says, sits } from './classroom.ts'

export const DESMOND: Profile = {
  guardedness: 0.4,
  history: 0,
  closeness: 'flexible',
  reciprocity: 0.9,
  reactance: 0.4,
  stigma: 0.5,
  needs: [],
  distress: 0.3,
}

/** Cards with their role in their words: so that a test sees at once what leaks. */
export const CARDS: Extract<FacilitatorMessage, { readonly type: 'cards' }> = {
  type: 'cards',
  person: {
    id: 'desmond',
    name: 'Desmond',
    pronouns: { they: 'he', them: 'him', their: 'his', theirs: 'his' },
    profile: DESMOND,
    preset: { trust: 60, rapport: 60, clarity: 45, selfDetermination: 50 },
    topic: 'gift',
  },
  cards: {
    before: ['Five minutes, then two.'],
    worker: [{ head: 'Your aim', text: 'card-of-worker' }],
    person: [{ head: 'You keep back', text: 'card-of-service-user' }],
    thermometer: ['shut', 'civil', 'easy', 'glad', 'square'],
    leave: 'You may stop.',
    observer: [{ head: '', text: 'card-of-observer' }],
    checklist: ['Asked what it means, then waited', 'Named a real strength'],
    policy: { title: 'Gifts', lines: ['card-of-worker: nothing of value.'], note: 'Made up.' },
  },
}

export const here = (n: number): Said => ['house', { type: 'here', seat: `s${n}`, line: `line-${n}` }]
export const comes = (n: number): readonly Said[] => [sits(n, `name-of-s${n}`), here(n)]
export const coming = (many: number): readonly Said[] => Array.from({ length: many }, (_, index) => comes(index + 1)).flat()
export const began = (round: number) => leads({ type: 'round-began', round })
export const phase = (name: Phase) => leads({ type: 'triad-phase', phase: name })
export const formed = leads({ type: 'triads-formed' })

/** So many, in groups, with cards, and one round begun. In three: s1 is the worker, s2 Desmond, s3 watches. */
export const round = (many: number, ...said: Said[]): Course => course(...coming(many), leads(CARDS), formed, began(1), ...said)

/** Who plays what: the parts of each group in the order of its members. */
export const parts = ({ triads }: Classroom): readonly string[] =>
  (triads?.groups ?? []).map(({ members, parts: who }) => members.map((seat) => `${seat} ${who[seat]}`).join(', '))

const SOME: readonly MoveId[] = ['greet-as-person', 'open-question', 'kind-firm', 'rigid-refusal', 'rescue', 'collude', 'honour-meaning']
export const anyMove = fc.constantFrom(...(Object.keys(moves) as MoveId[]))

const anySteer: fc.Arbitrary<FacilitatorMessage> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PHASES).map((name) => ({ type: 'triad-phase' as const, phase: name })) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }).map((number) => ({ type: 'round-began' as const, round: number })) },
  fc.constantFrom<FacilitatorMessage>(CARDS, { type: 'triads-formed' }, { type: 'triads-joined' }, { type: 'triads-ended' }),
)

/** What a seat does in its part, with itself in whatever it writes. */
const anyDone = (seat: SeatId): fc.Arbitrary<SeatMessage> => {
  const words = fc.nat(9).map((n) => `notes-of-${seat}-${n}`)
  return fc.oneof(
    fc.record({ type: fc.constant('felt' as const), what: fc.constantFrom('trust' as const, 'heard' as const), place: fc.nat(4) }),
    { weight: 3, arbitrary: fc.record({ type: fc.constant('heard' as const), move: fc.constantFrom(...SOME), quote: words }) },
    fc.constantFrom<SeatMessage>({ type: 'unheard' }, { type: 'stopped' }, { type: 'goes-on' }, { type: 'left' }, { type: 'stepped-out' }),
    fc.record({
      type: fc.constant('seen' as const),
      item: fc.nat(3),
      how: fc.constantFrom('seen' as const, 'partly' as const),
      quote: words,
    }),
    fc.record({ type: fc.constant('noticed' as const), text: words }),
    fc.record({ type: fc.constant('talked' as const), share: fc.constantFrom(25 as const, 50 as const, 75 as const) }),
    fc.record({ type: fc.constant('pulled' as const), to: fc.constantFrom('pushing' as const, 'stuck' as const), text: words }),
    fc.record({ type: fc.constant('rather-watches' as const), on: fc.boolean() }),
    fc.record({ type: fc.constant('swapped' as const), to: fc.constantFrom('another' as const, 'rest' as const) }),
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('takes-part' as const),
        round: fc.constantFrom(1, 1, 2, 3),
        role: fc.constantFrom('worker' as const, 'service-user' as const, 'observer' as const),
        on: fc.boolean(),
      }),
    },
  )
}

/** A class of up to nine in which triads are formed, and then anything happens in any order; some come late. */
export const anyTriads: fc.Arbitrary<Course> = fc
  .tuple(
    fc.integer({ min: 1, max: 8 }),
    fc.array(
      fc.oneof(
        { weight: 3, arbitrary: anySteer.map((message): Said => leads(message)) },
        { weight: 8, arbitrary: fc.integer({ min: 1, max: 9 }).chain((n) => anyDone(`s${n}`).map((message): Said => says(n, message))) },
        { weight: 1, arbitrary: fc.integer({ min: 2, max: 9 }).map(here) },
      ),
      { maxLength: 60 },
    ),
  )
  .map(([many, turns]) =>
    course(
      ...coming(many),
      ...[...Array(9 - many)].map((_, place) => sits(many + place + 1)),
      leads(CARDS),
      formed,
      began(1),
      phase('scene'),
      ...turns,
    ),
  )
