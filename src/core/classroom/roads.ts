import type { ChoiceId } from '../encounter/passage.ts'

/** A way between two decisions that teams went: from what was chosen before ('' at the beginning), to what was chosen next. */
export type Way = { readonly step: number; readonly from: ChoiceId | ''; readonly to: ChoiceId; readonly teams: readonly number[] }

/**
 * Where teams parted and met: for each choice after each other, who went there. For a drawing of roads, and its table.
 *
 * @param paths  the choices of each team, in order
 * @returns by step, then in the order of the teams
 */
export function roads(paths: readonly (readonly ChoiceId[])[]): readonly Way[] {
  const ways = new Map<string, Way & { readonly teams: number[] }>()
  for (const [team, path] of paths.entries())
    for (const [step, to] of path.entries()) {
      const from = path[step - 1] ?? ''
      const key = JSON.stringify([step, from, to])
      const way = ways.get(key)
      if (way) way.teams.push(team)
      else ways.set(key, { step, from, to, teams: [team] })
    }
  return [...ways.values()].toSorted((a, b) => a.step - b.step)
}

/** A place where teams chose differently: each choice and who made it, in the order of the teams. */
export type Split = {
  readonly place: string
  readonly choices: readonly { readonly choice: ChoiceId; readonly teams: readonly number[] }[]
}

/** The places where teams did not choose alike when they first came there, in the order in which they were reached. */
export function splits(paths: readonly (readonly ChoiceId[])[]): readonly Split[] {
  const places = new Map<string, Map<ChoiceId, number[]>>()
  const been = new Set<string>()
  const reached = paths
    .flatMap((path, team) => path.map((choice, step) => ({ choice, team, step })))
    .toSorted((a, b) => a.step - b.step || a.team - b.team)
  for (const { choice, team } of reached) {
    const place = choice.split('/')[0] as string
    if (been.has(`${team} ${place}`)) continue
    been.add(`${team} ${place}`)
    const choices = places.get(place) ?? new Map<ChoiceId, number[]>()
    choices
      .set(choice, choices.get(choice) ?? [])
      .get(choice)
      ?.push(team)
    places.set(place, choices)
  }
  return [...places]
    .filter(([, choices]) => choices.size > 1)
    .map(([place, choices]) => ({ place, choices: [...choices].map(([choice, teams]) => ({ choice, teams })) }))
}
