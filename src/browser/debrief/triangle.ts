import { type Stance, type Standing, twinOf } from '../../core/debrief/standing.ts'

// Where things stand in the triangle, in a field of 100 by 87: 0 0 is the upper left. Pure; the drawing is in Triangle.tsx.

export type Place = readonly [x: number, y: number]

const height = 50 * Math.sqrt(3)
const outer = { rescuing: [50, 0], pushing: [0, height], stuck: [100, height] } as const satisfies Record<string, Place>

/** The middle of the triangle: nobody has been anywhere lately. */
export const middle: Place = [50, (2 / 3) * height]

/** How far out the healthy twin stands, the outer corners being 1. Our judgement: near enough to be seen as their inside. */
const inside = 0.5

const towards = ([x, y]: Place, part: number): Place => [middle[0] + part * (x - middle[0]), middle[1] + part * (y - middle[1])]

/** The six corners: the drama outside, the twin inside it. */
export const corners: Readonly<Record<Stance, Place>> = {
  ...outer,
  caring: towards(outer[twinOf.caring], inside),
  assertive: towards(outer[twinOf.assertive], inside),
  vulnerable: towards(outer[twinOf.vulnerable], inside),
}

/**
 * Each trace pulls from the middle towards its own corner, as far as it is strong; the drama and its twin each by themselves. Small
 * leanings are drawn larger than they are, so that they can be told apart; nothing leaves the triangle.
 */
export function placeOf(standing: Standing): Place {
  const [drama, twin] = [pull(standing, ['rescuing', 'pushing', 'stuck']), pull(standing, ['caring', 'assertive', 'vulnerable'])]
  const both: Place = [drama[0] + twin[0], drama[1] + twin[1]]
  const out = outwards(both, 1)
  return out > 1 ? from(both, 1 / out) : from(both, 1)
}

const from = ([x, y]: Place, part: number): Place => [middle[0] + x * part, middle[1] + y * part]

/** How far, and which way, three traces together pull; from 0 0. */
function pull(standing: Standing, stances: readonly Stance[]): Place {
  const along = (axis: 0 | 1) => stances.reduce((sum, stance) => sum + standing[stance] * (corners[stance][axis] - middle[axis]), 0)
  const place: Place = [along(0), along(1)]
  const size = stances[0] === 'caring' ? inside : 1
  const share = outwards(place, size)
  return share > 0 ? [place[0] * share ** (STRETCH - 1), place[1] * share ** (STRETCH - 1)] : place
}

/** A share of the way to the edge is drawn as this power of it. Our judgement: a quarter then shows as somewhat less than half. */
const STRETCH = 0.6

/** How far a place lies on the way from the middle to the edge of a triangle of this size; 0 to 1 within it. */
const outwards = (place: Place, size: number): number =>
  Math.max(...(['rescuing', 'pushing', 'stuck'] as const).map((corner) => -2 * dot(place, corner))) / size

/** The part of a place that points to this corner, where 1 is the corner itself. */
const dot = ([x, y]: Place, corner: keyof typeof outer): number => {
  const [cx, cy] = [outer[corner][0] - middle[0], outer[corner][1] - middle[1]]
  return (x * cx + y * cy) / (cx * cx + cy * cy)
}

/** What a standing is nearest to, in words; nothing where no trace stands out. */
export function nearest(standing: Standing): Stance | undefined {
  const [strongest] = (Object.entries(standing) as [Stance, number][]).toSorted((a, b) => b[1] - a[1])
  return strongest && strongest[1] >= STANDS_OUT ? strongest[0] : undefined
}

/** One step leaves a quarter behind. */
const STANDS_OUT = 0.25

/** Places for numbered discs, moved so that none lies over another and all stay within the field. */
export function apart(places: readonly Place[], distance: number): readonly Place[] {
  const moved = places.map(([x, y]) => [x, y] as [number, number])
  for (let round = 0; round < 40; round++) {
    for (const [index, one] of moved.entries()) {
      for (const [other, two] of moved.slice(index + 1).entries()) push(one, two, distance, index + other)
    }
  }
  return moved
}

/** Moves two places half of what they lack of the distance each; those that coincide are parted sideways. */
function push(one: [number, number], two: [number, number], distance: number, nth: number): void {
  const [dx, dy] = [two[0] - one[0], two[1] - one[1]]
  const far = Math.hypot(dx, dy)
  if (far >= distance) return
  const [ux, uy] = far > 0.01 ? [dx / far, dy / far] : [Math.cos(nth), Math.sin(nth)]
  const half = (distance - far) / 2
  one[0] -= ux * half
  one[1] -= uy * half
  two[0] += ux * half
  two[1] += uy * half
}
