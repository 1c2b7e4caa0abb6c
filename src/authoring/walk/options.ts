import type { ChoiceId, Passage } from '../../core/encounter/passage.ts'
import { type MoveId, moves } from '../../core/relationship/moves.ts'
import { DIMENSIONS } from '../../core/relationship/relationship.ts'
import { heardIn, type Walk } from './walk.ts'
import { takes, WAYS } from './ways.ts'

// What the options of a story are worth as options.

/** An option that another one offered beside it betters every time, on all five dimensions. */
export type Dominated = { readonly choice: ChoiceId; readonly by: ChoiceId; readonly helpful: boolean }

/** How often the option written first is what a kind but firm worker would take; `byChance`: how often any option is. From 0 to 1. */
export type FirstOption = { readonly decisions: number; readonly first: number; readonly byChance: number }

/** Every passage with choices that somebody can stand at. */
const decisions = (walks: readonly Walk[]): readonly Passage[] => heardIn(walks).filter(({ choices }) => choices.length > 0)

/** Options that no way of working would take wherever they are offered: nobody is tempted by them. */
export function deadDistractors(walks: readonly Walk[]): readonly ChoiceId[] {
  const [offered, taken] = [new Set<ChoiceId>(), new Set<ChoiceId>()]
  for (const passage of decisions(walks)) {
    for (const { id } of passage.choices) offered.add(id)
    for (const way of WAYS) if (way !== 'random') for (const place of takes(way, passage)) taken.add(passage.choices[place]?.id ?? '')
  }
  return [...offered].filter((id) => !taken.has(id)).toSorted()
}

/** Moves that no passage offers. */
export function movesNeverOffered(walks: readonly Walk[]): readonly MoveId[] {
  const offered = new Set(decisions(walks).flatMap(({ choices }) => choices.map(({ act }) => act.move)))
  return (Object.keys(moves) as MoveId[]).filter((move) => !offered.has(move))
}

/** Each set of options counts once, however often one comes to it. */
export function firstOption(walks: readonly Walk[]): FirstOption {
  const each = new Map(decisions(walks).map((passage) => [passage.choices.map(({ id }) => id).join(), passage]))
  const taken = [...each.values()].map((passage) => ({ passage, places: takes('kind-but-firm', passage) }))
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  return {
    decisions: taken.length,
    first: mean(taken.map(({ places }) => Number(places.includes(0)))),
    byChance: mean(taken.map(({ passage, places }) => places.length / passage.choices.length)),
  }
}

/** Options that one and the same other option betters in every situation in which both were tried. */
export function dominated(walks: readonly Walk[]): readonly Dominated[] {
  const pairs = new Map<string, { readonly choice: ChoiceId; readonly by: ChoiceId; readonly helpful: boolean; always: boolean }>()
  for (const walk of walks) compare(walk, pairs)
  const found = [...pairs.values()].filter(({ always }) => always)
  const first = new Map(found.toSorted((a, b) => a.by.localeCompare(b.by)).map((pair) => [pair.choice, pair]))
  return [...first.values()]
    .map(({ choice, by, helpful }) => ({ choice, by, helpful }))
    .toSorted((a, b) => a.choice.localeCompare(b.choice))
}

type Pairs = Map<string, { readonly choice: ChoiceId; readonly by: ChoiceId; readonly helpful: boolean; always: boolean }>

function compare({ walked: { trail }, going: { ink } }: Walk, pairs: Pairs): void {
  for (let at = 0; at < trail.situations; at++) {
    const { choices } = ink.at(trail.place[at] as number)
    for (let one = trail.stepFrom(at); one >= 0; one = trail.stepAfter(one)) {
      for (let other = trail.stepFrom(at); other >= 0; other = trail.stepAfter(other)) {
        if (one === other) continue
        const [choice, by] = [choices[trail.choice[one] as number], choices[trail.choice[other] as number]]
        if (!choice || !by) continue
        const key = `${choice.id} ${by.id}`
        const pair = pairs.get(key) ?? { choice: choice.id, by: by.id, helpful: moves[choice.act.move].helpful, always: true }
        pairs.set(key, pair)
        pair.always &&= betters(trail, trail.to[other] as number, trail.to[one] as number)
      }
    }
  }
}

/** Whether one situation is nowhere worse than another and somewhere better. */
function betters(trail: Walk['walked']['trail'], one: number, other: number): boolean {
  let better = false
  for (const [on, dimension] of DIMENSIONS.entries()) {
    const by = (trail.value(one, on) - trail.value(other, on)) * (dimension === 'strain' ? -1 : 1)
    if (by < 0) return false
    better ||= by > 0
  }
  return better
}
