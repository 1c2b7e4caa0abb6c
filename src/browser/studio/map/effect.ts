import { meet, type Person } from '../../../core/encounter/encounter.ts'
import { tenth } from '../../../core/relationship/decimals.ts'
import { respond } from '../../../core/relationship/respond.ts'
import { rules } from '../../../core/relationship/rules.ts'
import type { Mark } from '../../../script/tags.ts'

/** What a choice does between the two: it opens a rupture, costs, brings, or neither; `onward` is no choice. */
export type EffectKind = 'breaks' | 'costs' | 'brings' | 'even' | 'unknown' | 'onward'

/** `by`: how far trust and rapport together move, in points, to one decimal. */
export type Effect = { readonly kind: EffectKind; readonly by: number }

/** Points under which a choice neither costs nor brings. Our judgement: less is not seen in play. */
const NEITHER = 1

/** What a move of this size is called. */
export const effectBy = (by: number): Effect => ({ kind: by >= NEITHER ? 'brings' : by <= -NEITHER ? 'costs' : 'even', by: tenth(by) })

/**
 * What each choice would do as the very first thing said to this person, or to one who stands as an author has set it: the story's own
 * roads differ, and a walk knows them. Each act is worked out once.
 */
export function effectsFor(person: Person | undefined): (choice: NonNullable<Mark['choice']> | undefined) => Effect {
  const known = new Map<string, Effect>()
  const met = person && meet({ person, facts: {}, rules })
  return (choice) => {
    if (!choice) return { kind: 'onward', by: 0 }
    if (!person || !met) return { kind: 'unknown', by: 0 }
    const { move, topics, adjust = [] } = choice.act
    const key = JSON.stringify([move, topics, adjust])
    const before = known.get(key)
    if (before) return before
    const { relationship } = respond(met, person.profile, { move, topics, adjust }, { contact: 0, channel: 'room' }, rules)
    const by = relationship.trust - met.trust + relationship.rapport - met.rapport
    const effect: Effect = relationship.rupture && !met.rupture ? { kind: 'breaks', by: tenth(by) } : effectBy(by)
    known.set(key, effect)
    return effect
  }
}
