import { type Stance, type Standing, twinOf } from '../../core/debrief/standing.ts'

// Where things stand in the triangle, in a field of 100 by 87: 0 0 is the upper left. Pure; the drawing is in Triangle.tsx.

export type Place = readonly [x: number, y: number]

const outer = { rescuing: [50, 0], pushing: [0, 86.6], stuck: [100, 86.6] } as const satisfies Record<string, Place>

/** The middle of the triangle: nobody has been anywhere lately. */
export const middle: Place = [50, 57.7]

/** How far out the healthy twin stands, the outer corners being 1. Our judgement: near enough to be seen as their inside. */
const inside = 0.42

const towards = ([x, y]: Place, part: number): Place => [middle[0] + part * (x - middle[0]), middle[1] + part * (y - middle[1])]

/** The six corners: the drama outside, the twin inside it. */
export const corners: Readonly<Record<Stance, Place>> = {
  ...outer,
  caring: towards(outer[twinOf.caring], inside),
  assertive: towards(outer[twinOf.assertive], inside),
  vulnerable: towards(outer[twinOf.vulnerable], inside),
}

/** Each trace pulls from the middle towards its own corner, as far as it is strong. */
export function placeOf(standing: Standing): Place {
  const stances = Object.keys(corners) as Stance[]
  const along = (axis: 0 | 1) =>
    stances.reduce((sum, stance) => sum + standing[stance] * (corners[stance][axis] - middle[axis]), middle[axis])
  return [along(0), along(1)]
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
