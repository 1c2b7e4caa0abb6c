import { type Group as MoveGroup, moves } from '../relationship/moves.ts'
import { type Figure, figures, HIDDEN_UNDER } from './figures.ts'
import { type Group, isFrom, type Triads } from './triad.ts'

/** What kind of moves the whole room heard, in the order of the catalogue; figures that point at no group. */
export type RoomHeard = readonly { readonly group: MoveGroup; readonly figure: Figure }[]

/** A round as it is told once it is over. `step`: of the running sheet. `groups`: how many played, as far as that is said. */
export type RoundTold = { readonly step: number; readonly round: number; readonly groups: Figure; readonly heard: RoomHeard }

/** One group may write down many moves: where few groups wrote any, nothing is said. */
export function roomHeard(groups: readonly Group[]): RoomHeard {
  const all = groups.flatMap(({ notes }) => notes.heard)
  const kinds = [...new Set(Object.values(moves).map(({ group }) => group))]
  const counts = kinds.map((kind) => all.filter(({ move }) => moves[move].group === kind).length)
  const enough = groups.filter(({ notes }) => notes.heard.length > 0).length >= HIDDEN_UNDER
  const said = enough ? figures(counts) : counts.map((): Figure => 'unsaid')
  return kinds.map((group, place) => ({ group, figure: said[place] as Figure }))
}

/** The rounds before, and the one under way once its notes stand: what is written goes, these figures stay. */
export function toldSoFar({ past = [], phase, round, groups }: Triads, step: number): readonly RoundTold[] {
  if (!phase || !isFrom(phase, 'lines')) return past
  const many = groups.length < HIDDEN_UNDER ? 'few' : groups.length
  const rest = past.filter((one) => one.step !== step || one.round !== round)
  return [...rest, { step, round, groups: many, heard: roomHeard(groups) }]
}
