import type { CompiledStory } from '../script/ink.ts'

// What lies ahead of a place in a story. Two histories that differ only in what nobody asks about any more are the same.

/** What may still be read from a knot on: visit counts, and variables. */
export type Ahead = { readonly counts: (place: string) => boolean; readonly variables: ReadonlySet<string> }

/** What one knot reads and where it leads, from its compiled text. */
export type Knot = { readonly counts: readonly string[]; readonly variables: readonly string[]; readonly to: readonly string[] }

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found ?? '')
/** The knot of a path in compiled Ink. */
export const knotOf = (path: string) => path.split('.')[0] ?? ''

/** Looks ahead in a compiled story. The answer for each knot is worked out once. */
export function lookAhead({ ink }: CompiledStory): (knots: readonly string[]) => Ahead {
  const knots = knotsIn(ink)
  const answers = new Map<string, Ahead>()
  return (from) => {
    const key = from.toSorted().join()
    const known = answers.get(key) ?? ahead(reached(knots, from), knots)
    answers.set(key, known)
    return known
  }
}

/** The knots of a compiled story, by name. */
export function knotsIn(ink: CompiledStory['ink']): ReadonlyMap<string, Knot> {
  const named = (ink.root as readonly unknown[]).at(-1) as Readonly<Record<string, unknown>>
  return new Map(Object.entries(named).map(([name, container]) => [name, readKnot(JSON.stringify(container))]))
}

function readKnot(text: string): Knot {
  return {
    counts: all(text, /"CNT\?":"([^".][^"]*)"/g),
    variables: all(text, /"VAR\?":"(\w+)"/g),
    to: all(text, /"(?:->|->t->|f\(\)|x\(\)|\^->)":"([^".][^"]*)"/g).map(knotOf),
  }
}

function reached(knots: ReadonlyMap<string, Knot>, from: readonly string[]): ReadonlySet<string> {
  const seen = new Set(from)
  for (const name of seen) for (const next of knots.get(name)?.to ?? []) seen.add(next)
  return seen
}

/** A knot asks about its own choices and sequences, and about whatever it names. */
function ahead(names: ReadonlySet<string>, knots: ReadonlyMap<string, Knot>): Ahead {
  const reads = [...names].flatMap((name) => knots.get(name) ?? [])
  const counted = new Set(reads.flatMap(({ counts }) => counts))
  return {
    counts: (place) => counted.has(place) || (place.includes('.') && names.has(knotOf(place))),
    variables: new Set(reads.flatMap(({ variables }) => variables)),
  }
}
