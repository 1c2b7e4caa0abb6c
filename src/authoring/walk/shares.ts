import type { Walked } from './exact.ts'
import type { Going } from './going.ts'
import type { Items } from './items.ts'
import type { Sample } from './sample.ts'
import type { Trail } from './trail.ts'

// How large a share of all paths comes by each item at least once.

/** Numbers held at once for items that have to be followed situation by situation: 160 MB of them. */
const AT_ONCE = 2e7

/** By item, how many of the paths that end come by it. `all`: how many there are. */
export type Shares = { readonly all: number; readonly by: Float64Array }

/** Of the playings of a sample that were left to their way of working. */
export function sharesPlayed({ playings, trail, going }: Sample, items: Items): Shares {
  const counts: number[] = []
  const last: number[] = []
  const free = playings.filter(({ way, ending }) => way !== 'directed' && ending !== undefined)
  for (const [number, { steps }] of free.entries()) {
    const met = [...items.of(going.start.passage), ...steps.flatMap((step) => itemsOf(trail, step, items))]
    for (const item of met) {
      if (last[item] === number) continue
      last[item] = number
      counts[item] = (counts[item] ?? 0) + 1
    }
  }
  return { all: free.length, by: Float64Array.from({ length: items.count }, (_, item) => counts[item] ?? 0) }
}

const itemsOf = ({ place, from, choice, passage }: Trail, step: number, items: Items) =>
  items.ofStep(place[from[step] as number] as number, choice[step] as number, passage[step] as number)

/**
 * Of all paths of a whole walk. An item that a path can come by only once is counted by adding up the paths through its steps; where
 * it can come again, by following from the ends back how many paths meet it from each situation on.
 */
export function sharesWalked({ trail }: Walked, going: Going, items: Items): Shares {
  const order = trail.inOrder()
  const toEnds = pathsToEnds(trail, going, order)
  const all = toEnds[0] as number
  const repeated = repeatable(going, items)
  const by = new Float64Array(items.count)
  for (let step = 0; step < trail.steps; step++) {
    const through = (trail.paths[trail.from[step] as number] as number) * (toEnds[trail.to[step] as number] as number)
    for (const item of itemsOf(trail, step, items)) by[item] = (by[item] as number) + through
  }
  const rooms = Math.max(1, Math.floor(AT_ONCE / trail.situations))
  const follow = [...repeated]
  for (let from = 0; from < follow.length; from += rooms) countOnce(by, follow.slice(from, from + rooms), { trail, items, order, toEnds })
  for (const item of items.of(going.start.passage)) by[item] = all
  return { all, by }
}

/** How many paths lead from each situation to an ending. */
function pathsToEnds(trail: Trail, going: Going, order: Uint32Array): Float64Array {
  const toEnds = new Float64Array(trail.situations)
  for (const at of order.toReversed()) {
    if (going.ink.at(trail.place[at] as number).ending !== undefined) toEnds[at] = 1
    for (let step = trail.stepFrom(at); step >= 0; step = trail.stepAfter(step))
      toEnds[at] = (toEnds[at] as number) + (toEnds[trail.to[step] as number] as number)
  }
  return toEnds
}

type Followed = { readonly trail: Trail; readonly items: Items; readonly order: Uint32Array; readonly toEnds: Float64Array }

/** Counts for some items the paths that meet each at least once. */
function countOnce(by: Float64Array, some: readonly number[], { trail, items, order, toEnds }: Followed): void {
  const wide = some.length
  const meet = new Float64Array(trail.situations * wide)
  const room = new Map(some.map((item, index) => [item, index]))
  const here = new Uint8Array(wide)
  for (const at of order.toReversed()) {
    for (let step = trail.stepFrom(at); step >= 0; step = trail.stepAfter(step)) {
      const to = trail.to[step] as number
      here.fill(0)
      for (const item of itemsOf(trail, step, items)) {
        const index = room.get(item)
        if (index !== undefined) here[index] = 1
      }
      for (let index = 0; index < wide; index++) {
        const on = here[index] === 1 ? toEnds[to] : meet[to * wide + index]
        meet[at * wide + index] = (meet[at * wide + index] as number) + (on as number)
      }
    }
  }
  for (const [index, item] of some.entries()) by[item] = meet[index] as number
}

/** The items that Ink could tell twice on one path: those that may still come after they have come. */
function repeatable({ ink }: Going, items: Items): ReadonlySet<number> {
  const ways = ink.places.map((_, place) =>
    ink.stepsOf(place).map((step) => ({ ...step, met: items.ofStep(place, step.choice, step.passage) })),
  )
  const ahead = ways.map(() => new Set<number>())
  for (let changed = true; changed; ) {
    changed = false
    for (const [place, steps] of ways.entries()) {
      const known = ahead[place] as Set<number>
      const before = known.size
      for (const { place: to, met } of steps) for (const item of [...met, ...(ahead[to] as Set<number>)]) known.add(item)
      changed ||= known.size > before
    }
  }
  return new Set(ways.flatMap((steps) => steps.flatMap(({ place, met }) => met.filter((item) => ahead[place]?.has(item)))))
}
