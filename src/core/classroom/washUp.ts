import type { ChoiceId } from '../encounter/passage.ts'
import type { FacilitatorView } from './facilitatorView.ts'
import type { Split } from './roads.ts'
import type { LedTeam, LedWorkshop } from './workshopView.ts'

/** How trust went with a choice, for the teams that made it, where that is known of them. */
export type Went = 'rose' | 'fell' | 'held' | 'differed'

/** One road at a place where teams parted. `teams`: their numbers, from 1. */
export type RoadTaken = { readonly choice: ChoiceId; readonly teams: readonly number[]; readonly trust?: Went }

/**
 * A place where teams parted. `divided`: two roads or more with two teams at least, or where only two or three came by; `one-apart`: a team
 * stands alone, so that the room is asked and not that team.
 */
export type Parting = { readonly place: string; readonly roads: readonly RoadTaken[]; readonly why: 'divided' | 'one-apart' }

/** Where a team came to. `ending`: as its own phone says, since only the story knows it by the path. */
export type Stood = Pick<LedTeam, 'number' | 'path' | 'ended'> & { readonly ending?: string }

/**
 * A debrief for these teams, written from what they did, in the order of PEARLS (Eppich and Cheng 2015): reactions, description, analysis,
 * summary. `alike`: how many choices from the first all made alike. `swap`: where a team could try another's road.
 */
export type WashUp = {
  readonly reactions: { readonly words: readonly string[] }
  readonly description: { readonly teams: readonly Stood[]; readonly alike: number; readonly parted: readonly Parting[] }
  readonly analysis: { readonly worthAsking: readonly Parting[] }
  readonly summary: { readonly notes: readonly string[]; readonly swap?: Parting }
}

/** Partings that are asked about in the time there is. Our judgement. */
const MOST = 3
/** Points of trust under which it has not moved to speak of. Our judgement. */
const LEAST = 1

export function washUp({ words, toRelease, workshop }: Pick<FacilitatorView, 'words' | 'toRelease' | 'workshop'>): WashUp {
  const teams = workshop?.teams.filter(({ path }) => path.length > 0) ?? []
  const parted = (workshop?.splits ?? []).map((split) => parting(split, workshop as LedWorkshop))
  const ranked = parted.toSorted((one, other) => aside(other) - aside(one))
  const worthAsking = ranked.slice(0, MOST).toSorted((one, other) => parted.indexOf(one) - parted.indexOf(other))
  const [swap] = ranked
  const notes = toRelease.notes.filter(({ released }) => released).map(({ text }) => text)
  return {
    reactions: { words },
    description: { teams: teams.map(stood), alike: alike(teams), parted },
    analysis: { worthAsking },
    summary: { notes, ...(swap && { swap }) },
  }
}

/** How many teams did not go the way that most went: the more, the more there is to ask. */
const aside = ({ roads }: Parting): number => {
  const many = roads.map(({ teams }) => teams.length)
  return many.reduce((sum, count) => sum + count, 0) - Math.max(...many)
}

const stood = ({ number, path, ended, ending, shown }: LedTeam): Stood => {
  const title = shown?.ending ?? ending
  return { number, path, ended, ...(title !== undefined && { ending: title }) }
}

/** Choices from the first on which no team parted from another. */
function alike(teams: readonly LedTeam[]): number {
  const [first, ...others] = teams.map(({ path }) => path)
  if (!first || others.length === 0) return 0
  const parted = first.findIndex((choice, step) => others.some((path) => path[step] !== choice))
  return parted < 0 ? first.length : parted
}

function parting({ place, choices }: Split, { teams }: LedWorkshop): Parting {
  const roads = choices.map(({ choice, teams: who }) => {
    const trust = together(who.map((index) => went(teams[index] as LedTeam, choice)))
    return { choice, teams: who.map((index) => index + 1), ...(trust && { trust }) }
  })
  const came = new Set(roads.flatMap((road) => road.teams)).size
  const grouped = roads.filter((road) => road.teams.length > 1).length
  return { place, roads, why: came > 3 && grouped < 2 ? 'one-apart' : 'divided' }
}

/** Where a choice was made more than once, the first time. Unknown where the team's page did not say where it stood before. */
function went({ path, marks }: LedTeam, choice: ChoiceId): Went | undefined {
  const step = path.indexOf(choice)
  const at = (choices: number) => marks.findLast((mark) => mark.choices === choices)?.trust
  const [before, after] = [at(step), at(step + 1)]
  if (before === undefined || after === undefined) return undefined
  return after - before >= LEAST ? 'rose' : before - after >= LEAST ? 'fell' : 'held'
}

function together(all: readonly (Went | undefined)[]): Went | undefined {
  const known = all.filter((one) => one !== undefined)
  return known.every((one) => one === known[0]) ? known[0] : 'differed'
}
