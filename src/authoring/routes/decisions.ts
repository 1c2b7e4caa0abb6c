import { circumstance, type Encounter } from '../../core/encounter/encounter.ts'
import type { Choice } from '../../core/encounter/passage.ts'
import { DIMENSIONS, type Relationship } from '../../core/relationship/relationship.ts'
import { respond } from '../../core/relationship/respond.ts'
import { rules } from '../../core/relationship/rules.ts'
import type { Walked } from './routes.ts'

/** What a choice came to: points of each value, strain counted as relief, over the situations it was tried in. */
export type Option = {
  readonly choice: Choice
  readonly gains: Readonly<Record<(typeof DIMENSIONS)[number], number>>
  readonly worth: number
}

/** One decision: what was offered together, and where. `encounters`: some of the situations in which it comes up. */
export type Decision = { readonly place: string; readonly options: readonly Option[]; readonly encounters: readonly Encounter[] }

/** Situations each decision is tried in; more say the same. Our judgement. */
const TRIED = 12

/** Every decision of a walk, once: the same choices in the same place are one. */
export function decisions(walks: readonly Walked[]): readonly Decision[] {
  const all = new Map<string, Encounter[]>()
  for (const { situations } of walks)
    for (const { encounter } of situations) {
      const { choices } = encounter.passage
      if (choices.length === 0) continue
      const key = choices.map(({ id }) => id).join()
      const known = all.get(key) ?? []
      all.set(key, known)
      if (known.length < TRIED) known.push(encounter)
    }
  return [...all.values()].flatMap((encounters) => decision(encounters) ?? [])
}

function decision(encounters: readonly Encounter[]): Decision | undefined {
  const passage = encounters[0]?.passage
  if (!passage) return undefined
  const tried = encounters.map((encounter) => encounter.passage.choices.map((choice) => gains(encounter, choice)))
  const options = passage.choices.map((choice, index) => {
    const each = tried.flatMap((found) => found[index] ?? [])
    const mean = (on: (typeof DIMENSIONS)[number]) => each.reduce((sum, one) => sum + one[on], 0) / Math.max(1, each.length)
    const means = byDimension(mean)
    return { choice, gains: means, worth: DIMENSIONS.reduce((sum, on) => sum + means[on], 0) }
  })
  return { place: passage.scene.place, options, encounters }
}

/** What the model answers here and now; nothing where the story asks of it what cannot be, which the walk reports. */
function gains({ relationship, terms, passage }: Encounter, { act }: Choice): Option['gains'] | undefined {
  try {
    return between(relationship, respond(relationship, terms.person.profile, act, circumstance(passage.scene), rules).relationship)
  } catch {
    return undefined
  }
}

const between = (before: Relationship, after: Relationship) =>
  byDimension((on) => (on === 'strain' ? before[on] - after[on] : after[on] - before[on]))

const byDimension = (value: (on: (typeof DIMENSIONS)[number]) => number): Option['gains'] => ({
  trust: value('trust'),
  rapport: value('rapport'),
  clarity: value('clarity'),
  selfDetermination: value('selfDetermination'),
  strain: value('strain'),
})

/** Choices which, in some situation, no other option equals or beats on any of the five values. */
export function bestOnAll({ encounters }: Decision): readonly string[] {
  return [
    ...new Set(
      encounters.flatMap((encounter) => {
        const all = encounter.passage.choices.flatMap((choice) => {
          const found = gains(encounter, choice)
          return found ? [{ id: choice.id, found }] : []
        })
        return all.filter((one) => all.every((other) => DIMENSIONS.every((on) => one.found[on] >= other.found[on]))).map(({ id }) => id)
      }),
    ),
  ]
}
