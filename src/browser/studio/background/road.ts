import { firstFacts, variants } from '../../../authoring/hidden.ts'
import { roadTo } from '../../../authoring/road.ts'
import { rules } from '../../../core/relationship/rules.ts'
import { type CompiledStory, openInk } from '../../../script/ink.ts'
import type { Graph } from '../map/graph.ts'
import type { Asked, Road } from './messages.ts'

/** A road to a place of a script: under the facts wished for, or else under any. Nothing where none was found. Never throws. */
export function road({ script, place, facts, graph }: Extract<Asked, { readonly type: 'road' }>): Road | undefined {
  if (!script.told) return undefined
  const { person, hidden } = script.told
  const openScript = openInk(JSON.parse(script.json) as CompiledStory)
  const far = distances(graph, place)
  const wished = { ...firstFacts(hidden), ...facts }
  for (const drawn of [wished, ...variants(hidden)]) {
    try {
      const found = roadTo(
        openScript,
        { person, facts: drawn, rules },
        place,
        (choice) => far.get(choice) ?? far.get(`${choice.split('/')[0]}/`),
      )
      if (found) return { road: found, facts: drawn }
    } catch {
      // The story breaks off at once under these facts; it may not under others.
    }
  }
  return undefined
}

/** How many ways it is to a room from where each choice leads, and from each room, under its name and a stroke. */
export function distances({ ways }: Graph, to: string): ReadonlyMap<string, number> {
  const from = new Map<string, string[]>()
  for (const way of ways) from.set(way.to, [...(from.get(way.to) ?? []), way.from])
  const far = new Map([[to, 0]])
  for (const [room, distance] of far) for (const before of from.get(room) ?? []) if (!far.has(before)) far.set(before, distance + 1)
  const choices = new Map<string, number>()
  for (const { choice, to: next } of ways) {
    const distance = far.get(next)
    if (choice && distance !== undefined) choices.set(choice.id, Math.min(distance, choices.get(choice.id) ?? distance))
  }
  for (const [room, distance] of far) choices.set(`${room}/`, distance)
  return choices
}
