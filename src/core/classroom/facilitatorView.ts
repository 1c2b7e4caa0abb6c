import type { Asked, Ballot } from './ballot.ts'
import { type Classroom, seated } from './classroom.ts'
import type { SeatId } from './event.ts'
import { type Results, results } from './everybody.ts'
import { onTheWall, type ScreenBallot, type ScreenView, screenView } from './screenView.ts'
import { decidedBefore, type Had } from './tookUp.ts'
import { type FacilitatorTriads, facilitatorTriads } from './triadView.ts'
import { type LedWorkshop, ledWorkshop } from './workshopView.ts'
import type { Words } from './written.ts'

/** Something written, to be released or not. What several wrote alike stands there once. */
export type Item = Words & { readonly released: boolean }

/** A decision, what was put to the room there, and how it stood once it had closed, also before the room is shown. */
export type Decision = ScreenBallot & Asked & { readonly standing?: Results }

/** A decision as its facilitator sees it, and all that was written. */
export type FacilitatorBallot = Decision & {
  readonly toRelease: { readonly reasons: readonly Item[]; readonly said: readonly Item[] }
}

/** Who sits where: for a hand when somebody is locked out. Stepping out is not seen. */
export type SeatRow = { readonly seat: SeatId; readonly name?: string; readonly here: boolean; readonly ready: boolean }

/** A vignette the class had before, as it may be taken along. */
export type HadView = Pick<Had, 'vignette' | 'locale' | 'script' | 'model' | 'title' | 'path' | 'rounds'> & {
  readonly decisions: readonly Decision[]
  readonly workshop?: LedWorkshop
}

export type FacilitatorView = Omit<ScreenView, 'as' | 'ballot' | 'triads' | 'workshop'> &
  Pick<Had, 'script' | 'model'> & {
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
    ...playedWith(opened),
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

/**
 * While a vote is open nobody is told how it stands, who leads the class neither: of two figures, one tap apart, the difference is that one
 * tap, and whoever sees a thumb move knows whose. That is so however large the room. Hands that were typed in are the facilitator's own.
 *
 * How many have chosen is told as it is, and not in steps: it says that somebody chose and never what, whoever passes is not told apart
 * from who still thinks, and the figures sum to it in the end.
 */
const decided = (classroom: Classroom, ballot: Ballot, number: number): Decision => {
  const { title, offered, path, stage, hands } = ballot
  return {
    ...onTheWall(classroom, ballot, number),
    offered,
    path,
    ...((stage !== 'open' || hands) && { standing: results(ballot) }),
    ...(title !== undefined && { title }),
  }
}

/** Which text of the story, and which rules, where the class says so. */
const playedWith = ({ script, model }: Pick<Had, 'script' | 'model'>) => ({
  ...(script !== undefined && { script }),
  ...(model !== undefined && { model }),
})

/** Passages are not taken along: the choices stand for them. */
function seenAgain(classroom: Classroom, had: Had, before: number): HadView {
  const { vignette, locale, title, path, rounds, ballots, workshop: teams } = had
  const decisions = ballots.map((ballot, number) => decided(classroom, ballot, before + number))
  const workshop = teams && ledWorkshop({ ...classroom, workshop: { ...teams, teams: teams.teams.map(({ shown: _, ...team }) => team) } })
  return { vignette, locale, ...playedWith(had), title, path, rounds, decisions, ...(workshop && { workshop }) }
}

const watched = (classroom: Classroom, ballot: Ballot): FacilitatorBallot => ({
  ...decided(classroom, ballot, decidedBefore(classroom) + classroom.ballots.length - 1),
  toRelease: { reasons: items(ballot.reasons), said: items(ballot.said) },
})

/** In the order of their letters, so that the order of writing tells nothing. */
function items(list: readonly Item[]): readonly Item[] {
  const once = new Map<string, Item>()
  for (const { text, released, choice } of list) {
    const key = `${text}\n${choice ?? ''}`
    once.set(key, { text, released: released || once.get(key)?.released === true, ...(choice !== undefined && { choice }) })
  }
  return [...once].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, item]) => item)
}
