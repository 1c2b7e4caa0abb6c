import fc from 'fast-check'
import { begin, type Classroom, isClassroom } from '../../src/core/classroom/classroom.ts'
import type { Event, From, Refusal, SeatId } from '../../src/core/classroom/event.ts'
import type { FacilitatorMessage, HouseMessage, Message, SeatMessage } from '../../src/core/classroom/messages.ts'
import { take } from '../../src/core/classroom/take.ts'

export const OPENED: Extract<HouseMessage, { readonly type: 'opened' }> = {
  type: 'opened',
  vignette: 'gift-offer',
  locale: 'en-GB',
  title: 'The gift',
  seed: 7,
  facts: { meaning: 'goodbye' },
  plan: 'fifty',
  names: true,
}

/** A passage with three things to say, as the facilitator's browser posts it. */
export const BOX: FacilitatorMessage = {
  type: 'showed',
  path: ['kettle/check-access'],
  shown: {
    lines: [{ speaker: 'Desmond', text: 'For you. Go on.', body: 'His hand stays on the lid.' }],
    choices: ['ask-meaning', 'kind-firm', 'rigid-refusal'].map((move) => ({ id: `box/${move}`, text: `Words of ${move}.` })),
  },
}
export const CHOICES = ['box/ask-meaning', 'box/kind-firm', 'box/rigid-refusal'] as const

/** What happens in a class, in order, and what became of each. */
export type Course = {
  readonly events: readonly Event[]
  readonly classroom: Classroom
  readonly refused: readonly (Refusal | undefined)[]
}

export type Said = readonly [From, Message]

/** A class in which this was said, one thing a second; `undefined` in `refused` is what was taken. */
export function course(...said: Said[]): Course {
  const opening: Event = { n: 1, at: 0, from: 'house', id: 'e1', message: OPENED }
  let classroom = begin(opening) as Classroom
  const refused: (Refusal | undefined)[] = []
  const events = said.map(([from, message], index): Event => ({ n: index + 2, at: 1000 * (index + 1), from, id: `e${index + 2}`, message }))
  for (const event of events) {
    const next = take(classroom, event)
    refused.push(isClassroom(next) ? undefined : next)
    if (isClassroom(next)) classroom = next
  }
  return { events: [opening, ...events], classroom, refused }
}

export const sits = (n: number, name?: string): Said => [
  'house',
  { type: 'joined', seat: `s${n}`, key: `key-of-${n}`, ...(name !== undefined && { name }) },
]
export const sitting = (many: number) => Array.from({ length: many }, (_, index) => sits(index + 1))
export const leads = (message: FacilitatorMessage): Said => ['facilitator', message]
export const says = (n: number, message: SeatMessage): Said => [`s${n}`, message]
export const votes = (n: number, choice: string, ballot = 0, round: 1 | 2 = 1) => says(n, { type: 'voted', ballot, round, choice })

const anySeat = fc.integer({ min: 1, max: 8 }).map((n): SeatId => `s${n}`)
/** Secret words, each with its writer in it: so that a test sees at once what leaks. */
const anyWords = (seat: SeatId) => fc.nat(9).map((n) => `words-of-${seat}-${n}`)
const anyChoice = fc.constantFrom(...CHOICES)

const anySteer: fc.Arbitrary<FacilitatorMessage> = fc.oneof(
  fc.constant(BOX),
  fc.constantFrom<FacilitatorMessage>(
    { type: 'vote-opened' },
    { type: 'vote-opened', part: 'odd' },
    { type: 'vote-closed' },
    { type: 'vote-again' },
    { type: 'results-shown' },
    { type: 'paused' },
    { type: 'resumed' },
    { type: 'free-text', on: true },
    { type: 'pair-talk', seconds: 60 },
  ),
  fc.record({ type: fc.constant('went' as const), choice: anyChoice }),
  fc.record({ type: fc.constant('went-to' as const), step: fc.nat(6) }),
  fc.record({
    type: fc.constant('released' as const),
    what: fc.constantFrom('word' as const, 'said' as const, 'note' as const),
    text: anySeat.chain(anyWords),
    on: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('released' as const),
    what: fc.constant('reason' as const),
    text: anySeat.chain(anyWords),
    choice: anyChoice,
    on: fc.boolean(),
  }),
)

const anySaid = (seat: SeatId): fc.Arbitrary<SeatMessage> =>
  fc.oneof(
    fc.constantFrom<SeatMessage>({ type: 'ready' }, { type: 'stepped-out' }, { type: 'came-back' }),
    fc.record({ type: fc.constantFrom('word' as const, 'note' as const), text: anyWords(seat) }),
    fc.record({
      type: fc.constant('voted' as const),
      ballot: fc.nat(2),
      round: fc.constantFrom(1 as const, 2 as const),
      choice: anyChoice,
    }),
    fc.record({ type: fc.constantFrom('reason' as const, 'said' as const), ballot: fc.nat(2), text: anyWords(seat) }),
  )

const anyTurn = fc.oneof(
  { weight: 3, arbitrary: anySteer.map((message): Said => ['facilitator', message]) },
  { weight: 5, arbitrary: anySeat.chain((seat) => anySaid(seat).map((message): Said => [seat, message])) },
)

/** A class of five with names, where anything is said in any order. */
export const anyCourse: fc.Arbitrary<Course> = fc
  .array(anyTurn, { maxLength: 60 })
  .map((turns) =>
    course(
      ...[1, 2, 3, 4, 5].map((n) => sits(n, `name-of-s${n}`)),
      ['facilitator', BOX],
      ['facilitator', { type: 'free-text', on: true }],
      ['facilitator', { type: 'vote-opened' }],
      ...turns,
    ),
  )
