import { type Ballot, isAsked } from './ballot.ts'
import { type Classroom, seatOf } from './classroom.ts'
import type { SeatId } from './event.ts'
import { type Common, common, letOutOf, type Results, results } from './everybody.ts'
import type { Shown } from './shown.ts'
import { decidedBefore } from './tookUp.ts'
import { type SeatTriads, seatTriads } from './triadView.ts'
import { type OwnTeam, ownTeam } from './workshopView.ts'

/** A decision as one seat sees it: its own vote and words, and what the room was shown. */
export type SeatBallot = {
  readonly number: number
  readonly stage: Ballot['stage']
  readonly round: Ballot['round']
  readonly asked: boolean
  /** What one would say comes before the choices. */
  readonly ownWords?: true
  readonly mine?: string
  readonly reason?: string
  readonly said?: string
  readonly talkUntil?: number
  readonly results?: Results
  readonly reasons: readonly string[]
  readonly went?: string
}

/**
 * `n`: of the last thing this seat said, by which its page knows what it sees to be in. Not the class's: that would count to every phone what
 * all others do, one by one.
 */
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
  readonly team?: OwnTeam
  readonly triads?: SeatTriads
}

export function seatView(classroom: Classroom, id: SeatId): SeatView | undefined {
  const seat = seatOf(classroom, id)
  if (!seat) return undefined
  const { name, ready = false, out = false, left = false } = seat
  const own = (list: readonly { readonly seat: SeatId; readonly text: string }[]) => list.find((one) => one.seat === id)?.text
  const [word, note] = [own(classroom.words), own(classroom.notes)]
  return {
    as: 'seat',
    ...common(classroom),
    n: lastSaid(classroom, id),
    seat: id,
    ready,
    out,
    left,
    ...(name !== undefined && { name }),
    ...(word !== undefined && { word }),
    ...(note !== undefined && { note }),
    ...(!left && inTheRoom(classroom, id)),
  }
}

const lastSaid = ({ taken }: Classroom, id: SeatId): number => taken[id]?.at(-1)?.n ?? 0

/** What the class does. Whoever has left, or was sent out, is told no more of it. */
function inTheRoom(classroom: Classroom, id: SeatId): Pick<SeatView, 'shown' | 'ballot' | 'team' | 'triads'> {
  const [ballot, team, triads] = [ballotOf(classroom, id), ownTeam(classroom, id), seatTriads(classroom, id)]
  return {
    ...(classroom.shown && { shown: words(classroom.shown) }),
    ...(ballot && { ballot }),
    ...(team && { team }),
    ...(triads && { triads }),
  }
}

function words({ cue: _, says: __, ...shown }: Shown): NonNullable<SeatView['shown']> {
  return shown
}

function ballotOf(classroom: Classroom, id: SeatId): SeatBallot | undefined {
  const { ballots } = classroom
  const ballot = ballots.at(-1)
  if (!ballot) return undefined
  const { stage, round, talkUntil, ownWords, went, votes, reasons, said } = ballot
  const own = (list: readonly { readonly seat: SeatId; readonly text: string }[]) => list.find((one) => one.seat === id)?.text
  const [mine, reason, wrote] = [votes[id], own(reasons), own(said)]
  return {
    number: decidedBefore(classroom) + ballots.length - 1,
    stage,
    round,
    asked: isAsked(ballot, id),
    reasons: letOutOf(reasons),
    ...(ownWords && { ownWords }),
    ...(mine !== undefined && { mine }),
    ...(reason !== undefined && { reason }),
    ...(wrote !== undefined && { said: wrote }),
    ...(talkUntil !== undefined && { talkUntil }),
    ...(stage === 'shown' && { results: results(ballot) }),
    ...(went !== undefined && { went }),
  }
}
