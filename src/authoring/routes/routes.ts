import type { Encounter } from '../../core/encounter/encounter.ts'
import type { ChoiceId, Stake } from '../../core/encounter/passage.ts'
import { act, offered } from '../../script/rule.ts'
import type { Opened } from '../check.ts'

/** A situation of a walk, as far as the rules look at it. */
export type Place = {
  readonly encounter: Encounter
  readonly next: ReadonlyMap<ChoiceId, Place>
  readonly faults: ReadonlyMap<ChoiceId, string>
}

/** A walk, as far as the rules look at it: one for each way the hidden facts can fall. */
export type Walked = { readonly start: Place; readonly situations: readonly Place[]; readonly whole: boolean }

/** Where a choice is written; the whole script where it cannot be told. */
export function spotOf({ path, compiled }: Opened): (id: ChoiceId) => { readonly file: string; readonly line: number } {
  const spots = new Map(offered(compiled.source).map((choice) => [act(choice)?.id, { file: choice.file, line: choice.line }]))
  return (id) => spots.get(id) ?? { file: path, line: 0 }
}

/** A way from the first words to an ending, and how often something was at stake on it. */
export type Route = { readonly choices: readonly ChoiceId[]; readonly times: number }

/**
 * The way to an ending on which this dimension is at stake least often, of all ways that were walked. What was not walked may have one
 * that is poorer still; a way that goes round adds nothing to itself and is never the poorest.
 */
export function poorest({ start }: Walked, stake: Stake): Route | undefined {
  const done = new Set<Place>()
  // Ways by how often it was at stake on them: those with the fewest go on first.
  const waiting: (readonly [place: Place, choices: readonly ChoiceId[]])[][] = [[[start, []]]]
  for (let times = 0; times < waiting.length; times++) {
    for (const [place, choices] of waiting[times] ?? []) {
      if (done.has(place)) continue
      done.add(place)
      const { passage } = place.encounter
      if (passage.ending !== undefined) return { choices, times }
      for (const [id, next] of place.next) {
        const stakes = passage.choices.find((choice) => choice.id === id)?.act.stakes ?? []
        const then = times + (stakes.includes(stake) ? 1 : 0)
        const same = waiting[then] ?? []
        waiting[then] = same
        same.push([next, [...choices, id]])
      }
    }
  }
  return undefined
}
