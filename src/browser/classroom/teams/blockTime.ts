import type { TeamsWords } from '../../words/teams.ts'
import { fill } from '../../words/words.ts'

const MINUTE = 60_000
/** Minutes under which no number is said any more. Our judgement. */
const FEW = 4
/** From here on minutes are told in fives: nobody is hurried by a number that runs. */
const IN_FIVES = 10

/**
 * How long a block still takes, in words as round as talk is.
 *
 * @param until  and `now`: milliseconds since the class was opened
 * @returns nothing where no time was set
 */
export function blockTime(until: number | undefined, now: number, { block }: Pick<TeamsWords, 'block'>): string {
  if (until === undefined) return ''
  const minutes = (until - now) / MINUTE
  if (minutes <= 0) return block.over
  if (minutes < FEW) return block.few
  return fill(block.many, { minutes: minutes < IN_FIVES ? Math.round(minutes) : 5 * Math.round(minutes / 5) })
}
