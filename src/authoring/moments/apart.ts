import type { RoadThere } from '../../core/encounter/hardMoment.ts'

/** How one stands at a moment, the most telling first: what is hidden; trust and rupture; what was promised; what is offered. */
export type Standing = readonly [hidden: string, between: string, promised: string, offered: string]

/** Roads to one moment, each by how one then stands, as JSON, in the order they were found. */
export type Found = Map<string, RoadThere>

/** What each part of a standing weighs beside the others: one that is new outweighs all that come after it. */
const WEIGHTS = [8, 4, 2, 1] as const

/** Of all roads those that differ most, at most so many: first the first, then always the one that brings most that is new. */
export function furthestApart(found: Found, most: number): readonly RoadThere[] {
  const left = [...found].map(([key, road]) => ({ road, parts: JSON.parse(key) as Standing }))
  const seen = WEIGHTS.map(() => new Set<string>())
  const taken: RoadThere[] = []
  while (taken.length < most && left.length > 0) {
    const news = left.map(({ parts }) => parts.reduce((sum, part, at) => sum + (seen[at]?.has(part) ? 0 : (WEIGHTS[at] ?? 0)), 0))
    const [best] = left.splice(news.indexOf(Math.max(...news)), 1)
    if (!best) break
    for (const [at, part] of best.parts.entries()) seen[at]?.add(part)
    taken.push(best.road)
  }
  return taken
}
