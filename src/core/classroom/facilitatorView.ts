import type { Asked, Ballot } from './ballot.ts'
import { type Classroom, seated } from './classroom.ts'
import type { SeatId } from './event.ts'
import { type Results, results } from './everybody.ts'
import { onTheWall, type ScreenBallot, type ScreenView, screenView } from './screenView.ts'
import { decidedBefore, type Had } from './tookUp.ts'
import { type FacilitatorTriads, facilitatorTriads } from './triadView.ts'
import { type LedWorkshop, ledWorkshop } from './workshopView.ts'

/** Something written, to be released or not: whose it is, is not told. `item`: what to release it by. */
export type Item = { readonly item: number; readonly text: string; readonly released: boolean; readonly choice?: string }

/** A decision, what was put to the room there, and how it stands, also before the room is shown. */
export type Decision = ScreenBallot & Asked & { readonly standing: Results }

/** A decision as its facilitator sees it: also while it is open, and all that was written. */
export type FacilitatorBallot = Decision & {
  readonly toRelease: { readonly reasons: readonly Item[]; readonly said: readonly Item[] }
}

/** Who sits where: for a hand when somebody is locked out. Stepping out is not seen. */
export type SeatRow = { readonly seat: SeatId; readonly name?: string; readonly here: boolean; readonly ready: boolean }

/** A vignette the class had before, as it may be taken along. */
export type HadView = Pick<Had, 'vignette' | 'locale' | 'title' | 'path' | 'rounds'> & {
  readonly decisions: readonly Decision[]
  readonly workshop?: LedWorkshop
}

export type FacilitatorView = Omit<ScreenView, 'as' | 'ballot' | 'triads' | 'workshop'> & {
  readonly as: 'facilitator'
  readonly seed: number
  readonly facts: Classroom['opened']['facts']
  readonly path: Classroom['path']
  readonly seats: readonly SeatRow[]
  readonly ballot?: FacilitatorBallot
  /** Decisions before this one. */
  readonly earlier: readonly Decision[]
  readonly toRelease: { readonly words: readonly Item[]; readonly notes: readonly Item[] }
  readonly workshop?: LedWorkshop
  readonly triads?: FacilitatorTriads
  readonly had: readonly HadView[]
}

export function facilitatorView(classroom: Classroom): FacilitatorView {
  const { opened, path, ballots, words, notes } = classroom
  const { as: _, ballot: __, triads: ___, workshop: ____, ...screen } = screenView(classroom)
  const workshop = ledWorkshop(classroom)
  const last = ballots.at(-1)
  const triads = facilitatorTriads(classroom)
  return {
    as: 'facilitator',
    ...screen,
    seed: opened.seed,
    facts: opened.facts,
    path,
    seats: seated(classroom).map(({ id, name, line, ready = false }) => ({
      seat: id,
      here: line !== undefined,
      ready,
      ...(name !== undefined && { name }),
    })),
    earlier: ballots.slice(0, -1).map((ballot, number) => decided(classroom, ballot, decidedBefore(classroom) + number)),
    had: classroom.had.map((had, index) => seenAgain(classroom, had, decidedBefore({ had: classroom.had.slice(0, index) }))),
    toRelease: { words: items(words), notes: items(notes) },
    ...(last && { ballot: watched(classroom, last) }),
    ...(workshop && { workshop }),
    ...(triads && { triads }),
  }
}

const decided = (classroom: Classroom, ballot: Ballot, number: number): Decision => {
  const { title, offered, path } = ballot
  return { ...onTheWall(classroom, ballot, number), offered, path, standing: results(ballot), ...(title !== undefined && { title }) }
}

/** Passages are not taken along: the choices stand for them. */
function seenAgain(classroom: Classroom, had: Had, before: number): HadView {
  const { vignette, locale, title, path, rounds, ballots, workshop: teams } = had
  const decisions = ballots.map((ballot, number) => decided(classroom, ballot, before + number))
  const workshop = teams && ledWorkshop({ ...classroom, workshop: { ...teams, teams: teams.teams.map(({ shown: _, ...team }) => team) } })
  return { vignette, locale, title, path, rounds, decisions, ...(workshop && { workshop }) }
}

const watched = (classroom: Classroom, ballot: Ballot): FacilitatorBallot => ({
  ...decided(classroom, ballot, decidedBefore(classroom) + classroom.ballots.length - 1),
  toRelease: { reasons: items(ballot.reasons), said: items(ballot.said) },
})

/** In the order of their letters, so that the order of writing tells nothing. */
function items(list: readonly { readonly text: string; readonly released: boolean; readonly choice?: string }[]): readonly Item[] {
  return list
    .map(({ text, released, choice }, item) => ({ item, text, released, ...(choice !== undefined && { choice }) }))
    .toSorted((a, b) => (a.text < b.text ? -1 : 1))
}
