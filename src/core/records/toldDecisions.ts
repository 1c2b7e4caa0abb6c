import type { Moment, Terms } from '../encounter/encounter.ts'
import type { Log } from '../encounter/log.ts'
import type { OpenScript } from '../encounter/passage.ts'
import { retrace } from '../encounter/retrace.ts'
import type { MoveId } from '../relationship/moves.ts'

/** One decision as it is told to others: where, which move, in which words, after what was heard. */
export type ToldDecision = {
  /** The place in the story, and what the choice is called there. */
  readonly place: string
  readonly name: string
  /** As it was heard. */
  readonly move: MoveId
  readonly words: string
  readonly heard: string
}

/** What is told of a moment. */
export function toldDecision({ passage, choice, response }: Moment): ToldDecision {
  const slash = choice.id.indexOf('/')
  return {
    place: slash < 0 ? choice.id : choice.id.slice(0, slash),
    name: choice.id.slice(slash + 1),
    move: response.as,
    words: choice.text,
    heard: passage.lines.at(-1)?.text ?? '',
  }
}

/**
 * Every decision of a log in the order in which they were made, those too that were left by going back: what was told of them once stays
 * told. A story that was revised, or of which not all has come, is followed as far as it goes.
 */
export function toldDecisions(log: Log, openScript: OpenScript, terms: Terms): readonly ToldDecision[] {
  const { made } = retrace(log, { openScript, terms })
  const lost = made.findIndex(({ came }) => came === undefined)
  const followed = lost < 0 ? made : made.slice(0, lost)
  return followed.flatMap(({ came }) => came?.moments.slice(-1).map(toldDecision) ?? [])
}
