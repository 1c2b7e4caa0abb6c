import type { RoadThere } from '../encounter/hardMoment.ts'
import { keyFor } from '../encounter/keys.ts'
import type { ChoiceId } from '../encounter/passage.ts'
import { isName, isWhole, readEach } from '../encounter/readEach.ts'

/** One answer to a hard moment that was drilled by itself. `road`: id of the road that led there. `at`: milliseconds since 1970. */
export type Drill = {
  readonly vignette: string
  readonly place: string
  readonly at: number
  readonly road: string
  readonly choice: ChoiceId
}

/** One drill, read from data of anywhere; nothing where it is none. */
export function readDrill(value: unknown): Drill | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { vignette, place, at, road, choice } = value as Readonly<Record<string, unknown>>
  const fits = isName(vignette) && isName(place) && isName(road) && isName(choice) && isWhole(at)
  return fits ? { vignette, place, at, road, choice } : undefined
}

/** All drills of one moment, as they are kept; nothing where one of them is none. Never throws. */
export const readDrills = (text: string): readonly Drill[] | undefined => readEach(text, readDrill)

/**
 * The road to take next: one that was not met yet, else the one met longest ago.
 *
 * @param but  the road one comes from: another one is taken where there is any
 */
export function nextRoad(roads: readonly RoadThere[], drills: readonly Drill[], but?: string): RoadThere | undefined {
  const others = roads.filter(({ id }) => id !== but)
  const last = ({ id }: RoadThere) => Math.max(-1, ...drills.filter(({ road }) => road === id).map(({ at }) => at))
  return (others.length > 0 ? others : roads).toSorted((a, b) => last(a) - last(b))[0]
}

/** The key under which a moment's drills stand. */
export const drilledAt = ({ vignette, place }: Pick<Drill, 'vignette' | 'place'>): string => keyFor('drill', `${vignette}:${place}`)
