// What paths came to: endings, how long they took, and how far there was trust.

/** How many paths there are of each size: of so many choices, or so many seconds. */
export type Spread = ReadonlyMap<number, number>

/** All paths to one ending. Trust is what it was at the end, 0 to 100. */
export type End = {
  paths: number
  readonly choices: Map<number, number>
  readonly seconds: Map<number, number>
  trust: { readonly least: number; readonly most: number }
}

/** All paths to endings, by ending. */
export type Ends = ReadonlyMap<string, End>

/** One kind of arrival: so many paths that end alike. `seconds`: as pairs of seconds and how many of the paths took them. */
export type Arrival = {
  readonly ending: string
  readonly paths: number
  readonly choices: number
  readonly seconds: readonly number[]
  readonly trust: number
}

/** Adds paths that have ended. */
export function arriveAt(ends: Map<string, End>, { ending, paths, choices, seconds, trust }: Arrival): void {
  const end = ends.get(ending) ?? { paths: 0, choices: new Map(), seconds: new Map(), trust: { least: trust, most: trust } }
  ends.set(ending, end)
  end.paths += paths
  end.choices.set(choices, (end.choices.get(choices) ?? 0) + paths)
  for (let i = 0; i < seconds.length; i += 2) {
    const [took = 0, many = 0] = seconds.slice(i, i + 2)
    end.seconds.set(took, (end.seconds.get(took) ?? 0) + many)
  }
  end.trust = { least: Math.min(end.trust.least, trust), most: Math.max(end.trust.most, trust) }
}

/** Number, least, middle and most, over several counts. All 0 where there is nothing. */
export type Summary = { readonly number: number; readonly min: number; readonly median: number; readonly max: number }

/** Sums up how paths are spread. The middle: half of all paths are no longer. */
export function summary(all: Iterable<Spread>): Summary {
  const entries = [...all].flatMap((spread) => [...spread]).toSorted(([a], [b]) => a - b)
  const number = entries.reduce((sum, [, count]) => sum + count, 0)
  let passed = 0
  const median = entries.find(([, count]) => {
    passed += count
    return passed >= number / 2
  })
  return { number, min: entries[0]?.[0] ?? 0, median: median?.[0] ?? 0, max: entries.at(-1)?.[0] ?? 0 }
}
