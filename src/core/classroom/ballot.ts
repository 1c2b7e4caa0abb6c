import type { ChoiceId } from '../encounter/passage.ts'
import type { SeatId } from './event.ts'
import type { Shown } from './shown.ts'

/** Something written, and by whom: the seat is for knowing one's own, and is never shown. */
export type Written = { readonly seat: SeatId; readonly text: string; readonly released: boolean }

/** What a seat wrote of a choice, or before it knew the choices. */
export type Reason = Written & { readonly choice?: ChoiceId }

/** What is put to the room, and where: the choices that stand before it. */
export type Asked = {
  readonly title?: string
  readonly offered: Shown['choices']
  readonly path: readonly ChoiceId[]
  /** Half of the room only. */
  readonly part?: 'odd' | 'even'
  /** Everybody writes what they would say before they see the choices. */
  readonly ownWords?: true
}

/**
 * One decision put to the room. `stage`: `open`, votes are taken and may be changed; `closed`, reasons from both sides are heard;
 * `shown`, the room sees itself. `round` 2 is the same question after talking.
 */
export type Ballot = Asked & {
  readonly choices: readonly ChoiceId[]
  readonly stage: 'open' | 'closed' | 'shown'
  readonly round: 1 | 2
  readonly votes: Readonly<Record<SeatId, ChoiceId>>
  /** The first round's, once there is a second. */
  readonly before?: Readonly<Record<SeatId, ChoiceId>>
  readonly hands?: Readonly<Record<ChoiceId, number>>
  /** The first round's hands, once there is a second. */
  readonly handsBefore?: Readonly<Record<ChoiceId, number>>
  /** Pairs talk until then; milliseconds since the class was opened. */
  readonly talkUntil?: number
  readonly reasons: readonly Reason[]
  readonly said: readonly Written[]
  /** What the room went on with. */
  readonly went?: ChoiceId
}

export const opened = (asked: Asked): Ballot => ({
  ...asked,
  choices: asked.offered.map(({ id }) => id),
  stage: 'open',
  round: 1,
  votes: {},
  reasons: [],
  said: [],
})

/** Whether this seat is asked. */
export const isAsked = ({ part }: Ballot, seat: SeatId): boolean => !part || (Number(seat.slice(1)) % 2 === 1) === (part === 'odd')

/** Whether the room is still at this decision: it was put where the story stands, and not gone on from. */
export const isUnderWay = ({ path, went }: Pick<Ballot, 'path' | 'went'>, now: readonly ChoiceId[]): boolean =>
  went === undefined && path.length === now.length && path.every((choice, index) => choice === now[index])

/** Whether a first vote has closed, and the room talks and votes again before it sees itself. */
export const awaitsAgain = ({ stage, round }: Pick<Ballot, 'stage' | 'round'>): boolean => stage === 'closed' && round === 1

/** How many chose what: hands where they were counted, else votes. */
export function counts({ choices, votes, hands }: Pick<Ballot, 'choices' | 'votes' | 'hands'>): readonly number[] {
  // A choice may be called `constructor`: only what was counted counts.
  if (hands) return choices.map((choice) => (Object.hasOwn(hands, choice) ? (hands[choice] ?? 0) : 0))
  const all = Object.values(votes)
  return choices.map((choice) => all.filter((vote) => vote === choice).length)
}
