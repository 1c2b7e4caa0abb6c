import type { ChoiceId } from '../encounter/passage.ts'
import type { LedWorkshop } from './workshopView.ts'

/** A team as it is told when all is over: what it chose together, and at which ending it came out. */
export type TeamTold = { readonly team: number; readonly path: readonly ChoiceId[]; readonly ending?: string }

/** A place where teams parted, and who went where. */
export type Parting = {
  readonly place: string
  readonly roads: readonly { readonly choice: ChoiceId; readonly teams: readonly number[] }[]
}

/** Of whoever played alone, a path would be one person's: it is not told. */
const LEAST = 2

/** Teams and their partings, by their numbers, and nobody in them. */
export function teamsTold(workshop: LedWorkshop | undefined): {
  readonly teams: readonly TeamTold[]
  readonly partings: readonly Parting[]
} {
  const teams = (workshop?.teams ?? []).filter(({ size, path }) => size >= LEAST && path.length > 0)
  const told = new Set(teams.map(({ number }) => number))
  const partings = (workshop?.splits ?? []).map(({ place, choices }) => ({
    place,
    roads: choices
      .map((road) => ({ choice: road.choice, teams: road.teams.map((index) => index + 1).filter((number) => told.has(number)) }))
      .filter((road) => road.teams.length > 0),
  }))
  return {
    teams: teams.map(({ number, path, ending }) => ({ team: number, path, ...(ending !== undefined && { ending }) })),
    partings: partings.filter(({ roads }) => roads.length > 1),
  }
}
