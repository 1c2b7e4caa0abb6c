import type { Situation } from './walk.ts'

/** How many paths there are of each length, counted in choices. */
export type Lengths = ReadonlyMap<number, number>

/** All paths from a situation to an ending: by ending, how many of each length. `loops`: ways that lead back to where one was. */
export type Paths = { readonly byEnding: ReadonlyMap<string, Lengths>; readonly loops: number }

/** Counts paths. A way that comes back to a situation it has passed is a loop, and is not followed. */
export function paths(start: Situation): Paths {
  const done = new Map<Situation, ReadonlyMap<string, Map<number, number>>>()
  const open = new Set<Situation>()
  let loops = 0
  const count = (situation: Situation): ReadonlyMap<string, Map<number, number>> => {
    const known = done.get(situation)
    if (known) return known
    const found = new Map<string, Map<number, number>>()
    const { ending } = situation.encounter.passage
    if (ending !== undefined) found.set(ending, new Map([[0, 1]]))
    open.add(situation)
    for (const next of situation.next.values()) {
      if (open.has(next)) loops++
      else for (const [name, lengths] of count(next)) add(found, name, lengths)
    }
    open.delete(situation)
    done.set(situation, found)
    return found
  }
  return { byEnding: count(start), loops }
}

/** Adds what lies one choice further on. */
function add(found: Map<string, Map<number, number>>, ending: string, lengths: Lengths): void {
  const sum = found.get(ending) ?? new Map<number, number>()
  for (const [length, number] of lengths) sum.set(length + 1, (sum.get(length + 1) ?? 0) + number)
  found.set(ending, sum)
}

/** Number, shortest, middle and longest, over several counts. All 0 where there is no path. */
export function summary(all: Iterable<Lengths>): {
  readonly number: number
  readonly min: number
  readonly median: number
  readonly max: number
} {
  const entries = [...all].flatMap((lengths) => [...lengths]).toSorted(([a], [b]) => a - b)
  const number = entries.reduce((sum, [, count]) => sum + count, 0)
  let passed = 0
  const median = entries.find(([, count]) => {
    passed += count
    return passed >= number / 2
  })
  return { number, min: entries[0]?.[0] ?? 0, median: median?.[0] ?? 0, max: entries.at(-1)?.[0] ?? 0 }
}
