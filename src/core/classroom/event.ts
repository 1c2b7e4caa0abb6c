import type { Message } from './messages.ts'

/** Numbered in the order of joining: `s1`, `s2`. Says nothing of who sits there. */
export type SeatId = `s${number}`

/** Who acts. `house`: the server itself, or the page that plays a class without one. */
export type From = 'facilitator' | 'house' | SeatId

/**
 * One thing that happened in a class. Its log is these, in order; everything anybody sees is computed from them.
 * `n`: whole, from 1, rising. `at`: milliseconds since the class was opened. `id`: made by the sender, so that what is sent twice counts once.
 */
export type Event = { readonly n: number; readonly at: number; readonly from: From; readonly id: string; readonly message: Message }

/** Why something was not taken, to be said to its sender; the room goes on. */
export const REFUSALS = [
  'unreadable',
  'again',
  'closed',
  'not-yours',
  'not-now',
  'past-round',
  'not-offered',
  'unknown-seat',
  'full',
  'no-free-text',
  'too-many',
] as const
export type Refusal = (typeof REFUSALS)[number]
