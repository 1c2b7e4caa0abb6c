import type { Join } from './layout.ts'

/** Rows from the top, and each way once, as it points down. `back`: it leads the other way. */
export type Ranked = { readonly rows: string[][]; readonly down: readonly (Join & { readonly back: boolean })[] }

/** A row for each: one below the lowest that leads to it. What no way leads to begins at the top, after the start. */
export function ranked(ids: readonly string[], joins: readonly Join[], start: string | undefined): Ranked {
  const next = new Map<string, Set<string>>(ids.map((id) => [id, new Set()]))
  for (const { from, to } of joins) if (from !== to && next.has(to)) next.get(from)?.add(to)
  const { order, back } = searched(ids, next, start)
  const down = new Map<string, Join & { readonly back: boolean }>()
  for (const [from, all] of next)
    for (const to of all) {
      const isBack = back.has(`${from}\n${to}`)
      const [upper, lower] = isBack ? [to, from] : [from, to]
      if (!down.has(`${upper}\n${lower}`) || !isBack) down.set(`${upper}\n${lower}`, { from: upper, to: lower, back: isBack })
    }
  const ways = [...down.values()]
  const row = new Map<string, number>()
  const leaving = new Map<string, string[]>()
  for (const { from, to } of ways) {
    const all = leaving.get(from)
    if (all) all.push(to)
    else leaving.set(from, [to])
  }
  for (const id of order) {
    const here = row.get(id) ?? 0
    row.set(id, here)
    for (const to of leaving.get(id) ?? []) row.set(to, Math.max(row.get(to) ?? 0, here + 1))
  }
  const rows: string[][] = []
  for (const id of order) {
    const at = row.get(id) ?? 0
    while (rows.length <= at) rows.push([])
    rows[at]?.push(id)
  }
  return { rows, down: ways }
}

/** Goes as deep as it can, from the start on. @returns everybody, each before those it leads to, and the ways that lead back */
function searched(ids: readonly string[], next: ReadonlyMap<string, ReadonlySet<string>>, start: string | undefined) {
  const back = new Set<string>()
  const open = new Set<string>()
  const seen = new Set<string>()
  const done: string[] = []
  const from = (root: string) => {
    const path: { readonly id: string; readonly ways: Iterator<string> }[] = []
    const enter = (id: string) => {
      seen.add(id)
      open.add(id)
      path.push({ id, ways: (next.get(id) ?? new Set<string>()).values() })
    }
    enter(root)
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const { done: over, value: to } = here.ways.next()
      if (over) {
        open.delete(here.id)
        done.push(here.id)
        path.pop()
      } else if (open.has(to)) back.add(`${here.id}\n${to}`)
      else if (!seen.has(to)) enter(to)
    }
  }
  for (const root of start === undefined ? ids : [start, ...ids]) if (next.has(root) && !seen.has(root)) from(root)
  // The last to be finished comes first, and the start was finished before whoever cannot be reached from it.
  return { order: done.toReversed(), back }
}
