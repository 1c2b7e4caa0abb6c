import type { KeptAttempt } from '../../core/debrief/attempt.ts'
import { found } from '../../core/debrief/course.ts'
import type { PracticeWords } from '../words/practice.ts'
import { fill } from '../words/words.ts'

/** How many of a vignette's endings, and how many turning points, one came upon so far. `all`: how many ways it can end. */
export function sayFound(attempts: readonly KeptAttempt[], all: number, { endings, turns: say }: PracticeWords): string {
  const { endings: seen, turns } = found(attempts)
  const turned = turns === 0 ? say.none : turns === 1 ? say.one : fill(say.many, { count: turns })
  return `${fill(endings, { seen, all })} ${turned}`
}
