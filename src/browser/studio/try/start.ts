import type { Person, Terms } from '../../../core/encounter/encounter.ts'
import type { ChoiceId, OpenScript } from '../../../core/encounter/passage.ts'
import { follow } from '../../../core/encounter/replay.ts'
import type { Dimension, Preset, Relationship } from '../../../core/relationship/relationship.ts'
import { opened, type RuptureKind } from '../../../core/relationship/rupture.ts'

/** What an author sets of the relationship: some of its five values, and whether a rupture is open. */
export type Wish = Partial<Readonly<Record<Dimension, number>>> & { readonly rupture?: RuptureKind | 'none' }

/** Where a trial begins: at the first word, or at a place, come to by a road or, where none was found, out of nowhere. */
export type Start = {
  readonly facts: Readonly<Record<string, string>>
  readonly wish: Wish
  readonly place?: { readonly id: string; readonly knot: string; readonly road: readonly ChoiceId[] | undefined }
}

/** How a script is opened, and with what one meets. */
export type Opening = { readonly openScript: OpenScript; readonly terms: Terms }

/** The seed of trials: the same words each time. */
export const SEED = 1

/**
 * Opens a script where an author wants to stand. What the road there left (promises, secrets, the story's own memory) stays; only what
 * was wished for is as wished.
 *
 * @param cold  opens the script at a knot, as if nothing had been before
 * @throws StoryFault where the story breaks off on the way
 */
export function openAt(openScript: OpenScript, terms: Terms, { place, wish }: Start, cold: (knot: string) => OpenScript): Opening {
  if (!place) return { openScript, terms: wishing(terms, terms.person.preset ?? {}, wish) }
  const { road } = place
  if (!road) return { openScript: cold(place.knot), terms: wishing(terms, terms.person.preset ?? {}, wish) }
  const { encounter } = follow(road, openScript, SEED, terms)
  return {
    terms: wishing(terms, encounter.relationship, wish),
    openScript: (seed, signals) => {
      const { script } = follow(road, openScript, seed, terms)
      return { first: script.again(signals), follow: script.follow, again: script.again, aside: script.aside }
    },
  }
}

const wishing = (terms: Terms, from: Preset, wish: Wish): Terms => ({ ...terms, person: asWished(terms.person, wish, from) })

/** A person with whom things stand as an author wishes; what is not wished for is `from` what was. */
export function asWished(person: Person, { rupture, ...values }: Wish = {}, from: Preset = person.preset ?? {}): Person {
  const { rupture: was, ...rest } = from
  const preset: Preset = { ...rest, ...within(values, from.scar ?? 0) }
  const broken =
    rupture === undefined ? was : rupture === 'none' ? undefined : opened(rupture, bond(preset), { trust: -10, rapport: -10 }, undefined)
  return { ...person, preset: { ...preset, ...(broken && { rupture: broken }) } }
}

/** Trust cannot be higher than old wounds leave it. */
const within = (values: Partial<Record<Dimension, number>>, scar: number): Partial<Record<Dimension, number>> =>
  values.trust === undefined ? values : { ...values, trust: Math.min(values.trust, 100 - scar) }

const bond = ({ trust = 50, rapport = 50 }: Preset): Pick<Relationship, 'trust' | 'rapport'> => ({ trust, rapport })
