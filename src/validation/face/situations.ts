import { call } from './call.ts'
import { gift } from './gift.ts'
import { letters } from './letters.ts'
import { play, type Situation } from './sequence.ts'

/**
 * The face-validity sheet: three situations, six sequences each. A person can put six things in order; eighteen they cannot.
 * A ranking is of these very words: once a sheet has been handed out, a sequence that changes needs another number.
 */
export const situations: readonly Situation[] = [gift, call, letters]

/** A sequence as the model sees it: trust at its end, and its place among the sequences of its situation (1 is most trust). */
export type Placing = { readonly id: string; readonly trust: number; readonly rank: number }

/** The model's answer for one situation, in the order of the sheet. Never printed on it. */
export function placings(situation: Situation): readonly Placing[] {
  const ended = situation.sequences.map((sequence) => ({ id: sequence.id, trust: play(situation, sequence).trust }))
  return ended.map(({ id, trust }) => ({ id, trust, rank: 1 + ended.filter((other) => other.trust > trust).length }))
}
