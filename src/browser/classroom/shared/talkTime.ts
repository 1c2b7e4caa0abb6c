import type { ClassroomWords } from '../../words/classroom.ts'
import { fill } from '../../words/words.ts'

/** How long pairs still talk, in words that are as round as talk is. `left`: milliseconds. */
export function talkTime(left: number, words: ClassroomWords): string {
  if (left <= 0) return words.talkOver
  if (left < 35_000) return words.halfMinuteLeft
  if (left < 90_000) return words.minuteLeft
  return fill(words.minutesLeft, { minutes: Math.round(left / 60_000) })
}
