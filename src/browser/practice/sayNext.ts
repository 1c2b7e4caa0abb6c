import type { Attempt } from '../../core/debrief/attempt.ts'
import { curl, quoted } from '../words/curl.ts'
import type { PracticeWords } from '../words/practice.ts'
import { DIMENSION_NAMES, GATES, RUBRIC } from '../words/rubric.ts'
import { fill } from '../words/words.ts'
import { small } from './letters.ts'

/** What to practise next and why, in one sentence. `name`: whom one meets. */
export function sayNext(next: Attempt['next'], { next: words }: PracticeWords, name: string): string {
  if (!next) return words.nothing
  const side = small(DIMENSION_NAMES[next.stake])
  if ('gate' in next) return fill(words.gate, { side, gate: fill(GATES[next.gate], { name }) })
  if ('level' in next) return fill(words.level, { side, level: small(RUBRIC.levels[next.level - 1] ?? '') })
  return next.unspoken ? fill(words.did, { side, quote: curl(next.quote) }) : fill(words.said, { side, quote: quoted(next.quote) })
}
