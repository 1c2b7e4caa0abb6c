import { circumstance, type Encounter } from '../../core/encounter/encounter.ts'
import type { Choice, Passage } from '../../core/encounter/passage.ts'
import { DIMENSIONS, type Relationship } from '../../core/relationship/relationship.ts'
import { respond } from '../../core/relationship/respond.ts'
import { rules } from '../../core/relationship/rules.ts'
import type { Walk } from '../walk/walk.ts'
import { inWords, standingAt } from './routes.ts'

/** What a choice came to: points of each value, strain counted as relief, over the situations it was tried in. */
export type Option = {
  readonly choice: Choice
  readonly gains: Readonly<Record<(typeof DIMENSIONS)[number], number>>
  readonly worth: number
}

/** An encounter as it stands where something is to be decided. */
type Facing = Pick<Encounter, 'passage' | 'relationship' | 'terms'>

/** One decision: what was offered together, and where. `encounters`: some of the situations in which it comes up. */
export type Decision = { readonly place: string; readonly options: readonly Option[]; readonly encounters: readonly Facing[] }

/** Situations each decision is tried in, spread over all that were walked; more say the same. Our judgement. */
const TRIED = 12

/** Every decision of a walk, once: the same choices in the same place are one. */
export function decisions(walks: readonly Walk[]): readonly Decision[] {
  const all = new Map<string, { readonly walk: Walk; readonly situation: number }[]>()
  for (const walk of walks) {
    const { going, walked } = walk
    const keys = going.ink.places.map((_, place) => keyOf(going.ink.at(place)))
    for (let situation = 0; situation < walked.trail.situations; situation++) {
      const key = keys[walked.trail.place[situation] as number] as string
      const known = all.get(key)
      if (known) known.push({ walk, situation })
      else if (key !== '') all.set(key, [{ walk, situation }])
    }
  }
  return [...all.values()].flatMap((found) => decision(spread(found).map(({ walk, situation }) => facing(walk, situation))) ?? [])
}

const keyOf = ({ choices }: Passage): string => choices.map(({ id }) => id).join()

const spread = <One>(all: readonly One[]): readonly One[] =>
  all.length <= TRIED ? all : Array.from({ length: TRIED }, (_, index) => all[Math.floor((index * all.length) / TRIED)] as One)

function facing(walk: Walk, situation: number): Facing {
  const { going } = walk
  const { relationship, place } = standingAt(walk, situation)
  return { relationship, passage: inWords(going.ink.at(place)), terms: going.terms }
}

function decision(encounters: readonly Facing[]): Decision | undefined {
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
function gains({ relationship, terms, passage }: Facing, { act }: Choice): Option['gains'] | undefined {
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
