import { type Catalogue, moves } from './moves.ts'
import { type Table, table } from './table.ts'

/**
 * What may be set from outside, for study: another drift, another catalogue, another table. A vignette is always played by `rules`.
 */
export type Rules = {
  /** Part of the way that rapport moves to its resting level before each beat, 0 to 1. */
  readonly drift: number
  /** Rapport rests at `share` of trust plus `plus` points. */
  readonly rest: { readonly share: number; readonly plus: number }
  readonly moves: Catalogue
  readonly table: Table
}

/**
 * The rules of the game. Rapport is weather, trust is climate: that rapport comes to rest where trust is, and how fast, is our judgement.
 * Other drifts and levels were tried on coded sessions (README, "What was checked").
 */
export const rules: Rules = { drift: 0.15, rest: { share: 1, plus: 0 }, moves, table }
