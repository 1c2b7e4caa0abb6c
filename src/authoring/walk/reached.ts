import { meet } from '../../core/encounter/encounter.ts'
import type { ChoiceId } from '../../core/encounter/passage.ts'
import { BANDS, type Band, band } from '../../core/relationship/relationship.ts'
import { respond } from '../../core/relationship/respond.ts'
import { rules } from '../../core/relationship/rules.ts'
import { kebab } from '../../script/marks.ts'
import { act, choiceIds, offered } from '../../script/rule.ts'
import type { Vignette } from '../../script/vignette.ts'
import type { Opened } from '../check.ts'
import { textsIn } from './lines.ts'
import { heardIn, type Walk } from './walk.ts'

// What of a story was reached by some path that was walked, and what by none.

/** A line, or a choice's words: where it stands, how large a share of paths hears it, and whether anybody ever does. */
export type LineShare = { readonly knot: string; readonly text: string; readonly share: number; readonly reached: boolean }

/** A choice: how large a share of paths offers it, and takes it. */
export type ChoiceShare = { readonly choice: ChoiceId; readonly offered: number; readonly taken: number; readonly reached: boolean }

/** Every line, in the order of the script. Each variant counts alike. */
export function lineShares(walks: readonly Walk[]): readonly LineShare[] {
  const heard = new Set(heardIn(walks).flatMap(textsIn))
  return (walks[0]?.texts ?? []).map(({ text, knot }, number) => ({
    knot: kebab(knot),
    text,
    share: shareOf(walks, () => number),
    reached: heard.has(number),
  }))
}

/** Every choice, in the order of the script. */
export function choiceShares(walks: readonly Walk[], { compiled }: Opened): readonly ChoiceShare[] {
  const seen = offeredAnywhere(walks)
  return [...new Set(choiceIds(compiled.source))].map((choice) => ({
    choice,
    offered: seen.has(choice) ? shareOf(walks, ({ items }) => items.offered(choice)) : 0,
    taken: seen.has(choice) ? shareOf(walks, ({ items }) => items.taken(choice)) : 0,
    reached: seen.has(choice),
  }))
}

function shareOf(walks: readonly Walk[], item: (walk: Walk) => number): number {
  const each = walks.map((walk) => (walk.shares.by[item(walk)] ?? 0) / Math.max(1, walk.shares.all))
  return each.reduce((sum, share) => sum + share, 0) / walks.length
}

const offeredAnywhere = (walks: readonly Walk[]): ReadonlySet<ChoiceId> =>
  new Set(heardIn(walks).flatMap(({ choices }) => choices.map(({ id }) => id)))

/** Choices of the script that no path offers. */
export function choicesUnreached(walks: readonly Walk[], { compiled }: Opened): readonly ChoiceId[] {
  const seen = offeredAnywhere(walks)
  return [...new Set(choiceIds(compiled.source))].filter((choice) => !seen.has(choice))
}

/** Endings of vignette.json that no path reaches. */
export const endingsUnreached = (walks: readonly Walk[], { endings }: Vignette): readonly string[] =>
  Object.keys(endings).filter((ending) => !walks.some(({ walked }) => walked.ends.has(ending)))

/** Bands of trust in which nobody ever stands. */
export function bandsUnseen(walks: readonly Walk[]): readonly Band[] {
  const seen = new Set<Band>()
  for (const { walked } of walks) for (let at = 0; at < walked.trail.situations; at++) seen.add(band(walked.trail.value(at, 0)))
  return BANDS.filter((one) => !seen.has(one))
}

/** Moves of this script that, chosen as the very first thing, break the relationship with this person. An author should mean it. */
export function breakers({ compiled }: Opened, { person }: Vignette): readonly string[] {
  const found = offered(compiled.source).flatMap((choice) => {
    const tried = act(choice)?.act
    if (!tried) return []
    const { move, topics, adjust = [] } = tried
    const met = meet({ person, facts: {}, rules })
    const { relationship } = respond(met, person.profile, { move, topics, adjust }, { contact: 0, channel: 'room' }, rules)
    return relationship.rupture ? [[move, ...topics].join(' ')] : []
  })
  return [...new Set(found)]
}
