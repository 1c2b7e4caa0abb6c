import { type Ballot, isAsked } from './ballot.ts'
import { type Classroom, seatOf } from './classroom.ts'
import type { SeatId } from './event.ts'
import { type Common, common, letOutOf, type Results, results } from './everybody.ts'
import type { Shown } from './shown.ts'

/** A decision as one seat sees it: its own vote and words, and what the room was shown. */
export type SeatBallot = {
  readonly number: number
  readonly stage: Ballot['stage']
  readonly round: Ballot['round']
  readonly asked: boolean
  readonly mine?: string
  readonly reason?: string
  readonly said?: string
  readonly talkUntil?: number
  readonly results?: Results
  readonly reasons: readonly string[]
  readonly went?: string
}

export type SeatView = Common & {
  readonly as: 'seat'
  readonly seat: SeatId
  readonly name?: string
  readonly ready: boolean
  readonly out: boolean
  readonly left: boolean
  /** Lines and choices; a phone shows no picture. */
  readonly shown?: Pick<Shown, 'lines' | 'choices' | 'title' | 'ending' | 'beside'>
  readonly ballot?: SeatBallot
  readonly word?: string
  readonly note?: string
}

/** What all seats see alike: made once for a whole room. */
export type ForSeats = Common & Pick<SeatView, 'shown'> & { readonly ballot?: SharedBallot }
type SharedBallot = Omit<SeatBallot, 'asked' | 'mine' | 'reason' | 'said'>

export function forSeats(classroom: Classroom): ForSeats {
  const ballot = classroom.ballots.at(-1)
  return {
    ...common(classroom),
    ...(classroom.shown && { shown: words(classroom.shown) }),
    ...(ballot && { ballot: sharedBallot(ballot, classroom.ballots.length - 1) }),
  }
}

/** @param shared  what `forSeats` made of this very class */
export function seatView(classroom: Classroom, id: SeatId, shared: ForSeats = forSeats(classroom)): SeatView | undefined {
  const seat = seatOf(classroom, id)
  if (!seat) return undefined
  const { name, ready = false, out = false, left = false } = seat
  const { ballot: sharedBallot, ...everybody } = shared
  const ballot = classroom.ballots.at(-1)
  const [word, note] = [ownText(classroom.words, id), ownText(classroom.notes, id)]
  return {
    as: 'seat',
    ...everybody,
    seat: id,
    ready,
    out,
    left,
    ...(name !== undefined && { name }),
    ...(ballot && sharedBallot && { ballot: { ...sharedBallot, ...ownPart(ballot, id) } }),
    ...(word !== undefined && { word }),
    ...(note !== undefined && { note }),
  }
}

function words({ cue: _, says: __, ...shown }: Shown): NonNullable<SeatView['shown']> {
  return shown
}

function sharedBallot(ballot: Ballot, number: number): SharedBallot {
  const { stage, round, talkUntil, went, reasons } = ballot
  return {
    number,
    stage,
    round,
    reasons: letOutOf(reasons),
    ...(talkUntil !== undefined && { talkUntil }),
    ...(stage === 'shown' && { results: results(ballot) }),
    ...(went !== undefined && { went }),
  }
}

function ownPart(ballot: Ballot, id: SeatId): Pick<SeatBallot, 'asked' | 'mine' | 'reason' | 'said'> {
  const mine = ballot.votes[id]
  const [reason, said] = [ownText(ballot.reasons, id), ownText(ballot.said, id)]
  return {
    asked: isAsked(ballot, id),
    ...(mine !== undefined && { mine }),
    ...(reason !== undefined && { reason }),
    ...(said !== undefined && { said }),
  }
}

const ownText = (list: readonly { readonly seat: SeatId; readonly text: string }[], id: SeatId): string | undefined =>
  list.find((one) => one.seat === id)?.text
