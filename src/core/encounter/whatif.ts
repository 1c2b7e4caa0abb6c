import type { Terms } from './encounter.ts'
import { type Log, path } from './log.ts'
import type { ChoiceId, OpenScript } from './passage.ts'
import { follow, type Replay } from './replay.ts'

/**
 * The same log with one choice swapped, and its later choices as far as they are still offered.
 *
 * @param at  which of the standing choices is swapped; whole, 0 is the first
 * @throws RangeError if there is no choice at that place
 */
export function whatIf(log: Log, at: number, instead: ChoiceId, openScript: OpenScript, terms: Terms): Replay {
  const choices = path(log.entries)
  if (!Number.isInteger(at) || at < 0 || at >= choices.length) {
    throw new RangeError(`at must be a whole number from 0 to ${choices.length - 1}, got ${at}`)
  }
  return follow([...choices.slice(0, at), instead, ...choices.slice(at + 1)], openScript, log.seed, terms)
}
