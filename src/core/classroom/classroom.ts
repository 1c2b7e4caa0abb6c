import type { ChoiceId } from '../encounter/passage.ts'
import type { Ballot, Written } from './ballot.ts'
import type { Event, From, Refusal, SeatId } from './event.ts'
import type { HouseMessage } from './messages.ts'
import type { Shown } from './shown.ts'
import type { Had } from './tookUp.ts'
import type { Triads } from './triad.ts'
import type { Workshop } from './workshop.ts'

/**
 * One who takes part. `key`: hash of the token that proves it. `line`: the connection that was last seen, while it holds.
 * `out`: stepped out for a while, which nobody is shown.
 */
export type Seat = {
  readonly id: SeatId
  readonly key: string
  readonly name?: string
  readonly line?: string
  readonly ready?: true
  readonly out?: true
  readonly left?: true
  /** Sent out by the facilitator: this seat does not come back by coming again. */
  readonly removed?: true
}

type Taken = { readonly id: string; readonly n: number }

export type Opened = Omit<Extract<HouseMessage, { readonly type: 'opened' }>, 'type'>

/** A live class, as its events have made it. Plain data, replaced at every event. Only `view` says who may see what of it. */
export type Classroom = {
  /** Number of the last event that was taken. */
  readonly n: number
  /** What was taken lately, by sender: what is sent again is known, and the number it has. */
  readonly taken: Readonly<Partial<Record<From, readonly Taken[]>>>
  readonly opened: Opened
  readonly step: number
  readonly stepAt: number
  readonly paused: boolean
  readonly closed: boolean
  /** Whether seats may write reasons and own words. */
  readonly freeText: boolean
  readonly seats: readonly Seat[]
  /** Where the facilitator has played to: the choices that stand, and what everybody sees. */
  readonly path: readonly ChoiceId[]
  readonly shown?: Shown
  /** Decisions put to the room, the latest last. */
  readonly ballots: readonly Ballot[]
  readonly words: readonly Written[]
  readonly notes: readonly Written[]
  readonly workshop?: Workshop
  /** Playing in threes, once there are cards or threes. */
  readonly triads?: Triads
  /** Vignettes the class had before this one, the latest last. */
  readonly had: readonly Had[]
}

/** Most seats in one class. Our judgement: a lecture hall. */
export const MOST_SEATS = 600
/** Ids remembered of each sender: more than can be under way at once. */
const REMEMBERED = 40

export const isClassroom = (answer: Classroom | Refusal): answer is Classroom => typeof answer !== 'string'

/** The class as its first event makes it; nothing where that is not the opening. */
export function begin({ n, id, from, message }: Event): Classroom | undefined {
  if (message.type !== 'opened') return undefined
  const { type: _, ...opened } = message
  return {
    n,
    taken: { [from]: [{ id, n }] },
    opened,
    step: 0,
    stepAt: 0,
    paused: false,
    closed: false,
    freeText: false,
    seats: [],
    path: [],
    ballots: [],
    words: [],
    notes: [],
    had: [],
  }
}

/** What a part of the class makes of an event; undefined where it is not its own. */
export type Part = (classroom: Classroom, event: Event) => Classroom | Refusal | undefined

/** The class with an event taken and its id remembered. */
export function remembered(classroom: Classroom, { n, from, id }: Event): Classroom {
  const ids = [...(classroom.taken[from] ?? []), { id, n }].slice(-REMEMBERED)
  return { ...classroom, n, taken: { ...classroom.taken, [from]: ids } }
}

/** The number under which this was taken before, if it was. */
export const takenAs = ({ taken }: Classroom, from: From, id: string): number | undefined => taken[from]?.find((one) => one.id === id)?.n

/** Who sits there and has not left. */
export const seated = ({ seats }: Classroom): readonly Seat[] => seats.filter(({ left }) => !left)

export const seatOf = ({ seats }: Classroom, id: SeatId): Seat | undefined => seats[Number(id.slice(1)) - 1]

/** Whose token this hash belongs to. */
export const seatWithKey = ({ seats }: Classroom, key: string): Seat | undefined => seats.find((seat) => seat.key === key)
