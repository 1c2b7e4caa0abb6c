import type { Ballot } from './ballot.ts'
import { type Classroom, seated } from './classroom.ts'
import { type Common, common, letOutOf, type Results, results, turnout } from './everybody.ts'
import type { Shown } from './shown.ts'
import { decidedBefore } from './tookUp.ts'
import { type ScreenTriads, screenTriads } from './triadView.ts'
import { type WorkshopOnScreen, workshopOnScreen } from './workshopView.ts'

/** A decision on the wall: how many have chosen, never where, until the room is shown itself; reasons first. */
export type ScreenBallot = {
  readonly number: number
  readonly stage: Ballot['stage']
  readonly round: Ballot['round']
  readonly part?: 'odd' | 'even'
  readonly ownWords?: true
  readonly chosen: number
  readonly of: number
  readonly talkUntil?: number
  readonly results?: Results
  /** The first round's, beside the second's. */
  readonly before?: Results
  readonly reasons: readonly { readonly choice?: string; readonly text: string }[]
  readonly said: readonly string[]
  readonly went?: string
}

export type ScreenView = Common & {
  readonly as: 'screen'
  readonly seated: number
  readonly shown?: Shown
  readonly ballot?: ScreenBallot
  readonly words: readonly string[]
  readonly workshop?: WorkshopOnScreen
  readonly triads?: ScreenTriads
}

export function screenView(classroom: Classroom): ScreenView {
  const ballot = classroom.ballots.at(-1)
  const workshop = workshopOnScreen(classroom)
  const triads = screenTriads(classroom)
  return {
    as: 'screen',
    ...common(classroom),
    seated: seated(classroom).length,
    words: letOutOf(classroom.words),
    ...(workshop && { workshop }),
    ...(classroom.shown && { shown: classroom.shown }),
    ...(ballot && { ballot: onTheWall(classroom, ballot, decidedBefore(classroom) + classroom.ballots.length - 1) }),
    ...(triads && { triads }),
  }
}

export function onTheWall(classroom: Classroom, ballot: Ballot, number: number): ScreenBallot {
  const { stage, round, part, talkUntil, ownWords, went, reasons, said, choices, before, handsBefore } = ballot
  const out = stage === 'shown'
  return {
    number,
    stage,
    round,
    ...turnout(classroom, ballot),
    reasons: reasonsOut(reasons),
    said: letOutOf(said),
    ...(part && { part }),
    ...(ownWords && { ownWords }),
    ...(talkUntil !== undefined && { talkUntil }),
    ...(out && { results: results(ballot) }),
    ...(out && before && { before: results({ choices, votes: before, ...(handsBefore && { hands: handsBefore }) }) }),
    ...(went !== undefined && { went }),
  }
}

/** In the order of their letters, as all that is let out: each stands by a choice, and the order of writing could say whose that was. */
const reasonsOut = (reasons: Ballot['reasons']): ScreenBallot['reasons'] =>
  reasons
    .filter(({ released }) => released)
    .map(({ choice, text }) => ({ text, ...(choice !== undefined && { choice }) }))
    .toSorted((a, b) => (a.text < b.text ? -1 : 1))
