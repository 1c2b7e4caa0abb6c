import type { Brings, Fetched } from '../shared/useFetched.ts'
import type { Asked } from './asked.ts'
import type { Part } from './part.ts'

/** What a phone does not bring with it: playing in threes, and a team's own playing. */
export type Further = Extract<Asked['what'], 'triads' | 'teams'>

export type BringsFurther = Brings<Further, Part>
export type FetchedPart = Fetched<Part>

/** The part that this takes. */
export const furtherOf = (asks: Asked | undefined): Further | undefined =>
  asks && (asks.what === 'triads' || asks.what === 'teams') ? asks.what : undefined
