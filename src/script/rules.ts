import { brackets, ids, moves, promises } from './choiceRules.ts'
import type { Rule } from './rule.ts'
import { endings, length, reachable, speakers, variables } from './storyRules.ts'
import { beginning, meaning, outside, placing } from './tagRules.ts'

/** The rules of a script, beyond Ink's own. */
const rules: readonly Rule[] = [
  meaning,
  placing,
  beginning,
  outside,
  brackets,
  moves,
  ids,
  promises,
  variables,
  speakers,
  reachable,
  endings,
  length,
]

/** Every rule's problems. */
export const broken: Rule = (source, facts) => rules.flatMap((rule) => rule(source, facts))
