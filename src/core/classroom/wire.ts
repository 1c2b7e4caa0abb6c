import type { Refusal } from './event.ts'
import type { View } from './view.ts'

// How a page and the server speak of a class. The page says `Hello` as it connects, then `say`s packets and is answered each; the server
// sends the whole view whenever it has changed, so that whoever comes back needs nothing of what they missed.

/** `token`: 32 hexadecimal digits or more; a seat's is made by its own page, so that joining twice is joining once. */
export type Hello = {
  readonly code: string
  readonly as: 'facilitator' | 'screen' | 'seat'
  readonly token: string
  readonly name?: string
}

/** `id`: made anew for each message, and kept when it is sent again. */
export type Packet = { readonly id: string; readonly message: unknown }

/** `n`: the number under which it was taken, now or before. */
export type Answer = { readonly ok: true; readonly n: number } | { readonly ok: false; readonly why: Refusal | Barred }

/** Why nobody is let in, or listened to for now. */
export const BARRED = ['unknown-class', 'wrong-token', 'slow-down', 'too-large', 'not-kept'] as const
export type Barred = (typeof BARRED)[number]

/** `now`: milliseconds since the class was opened, by the server's clock. */
export type Sent = { readonly now: number; readonly view: View }
