import type { Debrief } from '../../core/debrief/debrief.ts'
import type { ChoiceId } from '../../core/encounter/passage.ts'

/** Another road: what the same encounter comes to with one choice swapped, and later ones kept as far as they are still offered. */
export type Road = {
  readonly debrief: Debrief
  /** The choice that was swapped, and the later ones that could be followed. */
  readonly choices: readonly ChoiceId[]
  /** How many later choices there were to follow. */
  readonly later: number
}

/** Tells the road that another choice at this place would have been. Nothing where the story cannot tell it. */
export type TellRoad = (at: number, instead: ChoiceId) => Road | undefined

/** The same, each road told once: an encounter that is looked back at does not change. */
export function remembered(tell: TellRoad): TellRoad {
  const told = new Map<string, Road | undefined>()
  return (at, instead) => {
    const key = `${at} ${instead}`
    if (!told.has(key)) told.set(key, tell(at, instead))
    return told.get(key)
  }
}
