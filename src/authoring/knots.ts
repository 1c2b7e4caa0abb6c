import type { Passage } from '../core/encounter/passage.ts'
import { kebab } from '../script/marks.ts'
import type { Source } from '../script/source.ts'

/**
 * Knots that none of these passages comes from. One with choices is reached when one of them is offered; one without, when a reached knot
 * leads to it.
 */
export function knotsUnreached(passages: readonly Passage[], source: Source): readonly string[] {
  const { knots, choices, diverts } = source
  const seen = new Set(passages.flatMap(({ scene, choices }) => [scene.place, ...choices.map(({ id }) => id.split('/')[0] ?? '')]))
  const withChoices = new Set(choices.map(({ knot }) => kebab(knot)))
  const reached = new Set(['', ...seen])
  for (const knot of reached) {
    for (const { to, knot: from } of diverts) {
      const target = kebab(to.split('.')[0] ?? '')
      if (kebab(from) === knot && !withChoices.has(target)) reached.add(target)
    }
  }
  return knots.map(({ knot }) => kebab(knot)).filter((knot) => !reached.has(knot))
}
