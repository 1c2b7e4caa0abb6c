/** Times the rows are gone through, down and up. */
const SWEEPS = 8

/** Orders each row so that few links cross: everybody goes to the middle of those they are linked with, by turns from above and below. */
export function ordered(
  rows: readonly (readonly string[])[],
  links: readonly (readonly [string, string])[],
): readonly (readonly string[])[] {
  const [above, below] = [new Map<string, string[]>(), new Map<string, string[]>()]
  const add = (map: Map<string, string[]>, key: string, id: string) => {
    const all = map.get(key)
    if (all) all.push(id)
    else map.set(key, [id])
  }
  for (const [from, to] of links) {
    add(above, to, from)
    add(below, from, to)
  }
  let now = rows.map((row) => [...row])
  let best = now
  let fewest = crossings(now, below)
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    const downwards = sweep % 2 === 0
    now = swept(now, downwards ? above : below, downwards)
    const found = crossings(now, below)
    if (found < fewest) [best, fewest] = [now, found]
  }
  return best
}

function swept(rows: readonly (readonly string[])[], linked: ReadonlyMap<string, readonly string[]>, downwards: boolean): string[][] {
  const out = rows.map((row) => [...row])
  const place = new Map<string, number>()
  for (const index of downwards ? out.keys() : [...out.keys()].toReversed()) {
    const row = out[index] as string[]
    const middle = new Map(
      row.map((id, at) => {
        const all = (linked.get(id) ?? []).flatMap((one) => place.get(one) ?? [])
        return [id, all.length > 0 ? all.reduce((sum, one) => sum + one, 0) / all.length : at / Math.max(1, row.length)] as const
      }),
    )
    row.sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0))
    for (const [at, id] of row.entries()) place.set(id, (at + 0.5) / row.length)
  }
  return out
}

/** How many links cross, between each row and the next. */
export function crossings(rows: readonly (readonly string[])[], below: ReadonlyMap<string, readonly string[]>): number {
  return rows.reduce((sum, row, index) => {
    const next = new Map(rows[index + 1]?.map((id, at) => [id, at] as const))
    const ends = row.flatMap((id) => (below.get(id) ?? []).flatMap((to) => next.get(to) ?? []).toSorted((a, b) => a - b))
    return sum + inversions(ends, next.size)
  }, 0)
}

/** Pairs that stand the wrong way round, counted with a tree of sums. Numbers are from 0 to `size` - 1. */
function inversions(ends: readonly number[], size: number): number {
  const tree = Array<number>(size + 1).fill(0)
  let sum = 0
  for (const [index, end] of ends.entries()) {
    let atMost = 0
    for (let i = end + 1; i > 0; i -= i & -i) atMost += tree[i] ?? 0
    sum += index - atMost
    for (let i = end + 1; i <= size; i += i & -i) tree[i] = (tree[i] ?? 0) + 1
  }
  return sum
}
