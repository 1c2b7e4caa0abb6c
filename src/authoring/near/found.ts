import type { Facts } from '../../core/encounter/signals.ts'
import { rules } from '../../core/relationship/rules.ts'
import { choiceIds } from '../../script/rule.ts'
import type { Vignette } from '../../script/vignette.ts'
import type { Opened } from '../check.ts'
import { variants } from '../hidden.ts'
import { knotsUnreached } from '../knots.ts'
import { type Reach, type Walk, walk } from './walk.ts'

/** What walking a vignette in one variant came to. */
export type Found = { readonly facts: Facts; readonly walk: Walk }

/** Walks a script in every variant. @throws StoryFault where it breaks off before the first choice */
export const walkAll = ({ story }: Opened, { person, hidden }: Vignette, reach?: Reach): readonly Found[] =>
  variants(hidden).map((facts) => ({ facts, walk: walk(story, { person, facts, rules }, reach) }))

const situations = (found: readonly Found[]) => found.flatMap(({ walk }) => walk.situations)

/** Endings of vignette.json that no path reaches. */
export function unreached(found: readonly Found[], { endings }: Vignette): readonly string[] {
  const reached = new Set(situations(found).map(({ encounter }) => encounter.passage.ending))
  return Object.keys(endings).filter((ending) => !reached.has(ending))
}

/** Choices of the script that no path offers. */
export function neverOffered(found: readonly Found[], { compiled }: Opened): readonly string[] {
  const seen = new Set(situations(found).flatMap(({ encounter }) => encounter.passage.choices.map(({ id }) => id)))
  return choiceIds(compiled.source).filter((id) => !seen.has(id))
}

/** Knots no path comes to. */
export const unreachedKnots = (found: readonly Found[], { compiled }: Opened): readonly string[] =>
  knotsUnreached(
    situations(found).map(({ encounter }) => encounter.passage),
    compiled.source,
  )
