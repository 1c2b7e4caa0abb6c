import { vector } from './moves/move.ts'
import type { Vector } from './moves.ts'

/** Every status but `open` is final: renegotiating closes an entry and opens its successor. */
export type PromiseStatus = 'open' | 'kept' | 'renegotiated' | 'late-owned' | 'broken'

/** One promise. The ledger never loses an entry. */
export type Promised = {
  readonly id: string
  readonly text: string
  /** How much hangs on it: 1 small, 2 middling, 3 large. */
  readonly size: 1 | 2 | 3
  /** Number of the contact by whose end it falls due; whole, 0 is the first. */
  readonly due: number
  /** False where it was never in the worker's power: such a promise can only be renegotiated or broken. */
  readonly feasible: boolean
  readonly status: PromiseStatus
  /** Id of the promise that took its place, where it was renegotiated. */
  readonly successor?: string
}

/** Every promise made to one person, in the order they were made. */
export type Ledger = readonly Promised[]

/**
 * The ledger with one more promise, open.
 *
 * @throws RangeError if the id is taken, the size is not 1, 2 or 3, or the due contact is not a whole number from 0
 */
export function make(ledger: Ledger, promise: Omit<Promised, 'status' | 'successor'>): Ledger {
  const { id, size, due } = promise
  if (ledger.some((p) => p.id === id)) throw new RangeError(`the promise "${id}" has been made already`)
  if (![1, 2, 3].includes(size)) throw new RangeError(`the size of a promise must be 1, 2 or 3, got ${size}`)
  if (!Number.isInteger(due) || due < 0) throw new RangeError(`a promise falls due in a contact, a whole number from 0, got ${due}`)
  return [...ledger, { ...promise, status: 'open' }]
}

/**
 * The promise is done: in time, or late and owned as such.
 *
 * @throws RangeError if no such promise is open, or it was never feasible
 */
export function keep(ledger: Ledger, id: string, how: 'kept' | 'late-owned'): Ledger {
  if (!open(ledger, id).feasible) throw new RangeError(`the promise "${id}" was never feasible: it can only be renegotiated or broken`)
  return closed(ledger, id, { status: how })
}

/**
 * The promise gives way to another, before it fails. `make` opens the other.
 *
 * @throws RangeError if no such promise is open
 */
export function renegotiate(ledger: Ledger, id: string, successor: string): Ledger {
  open(ledger, id)
  return closed(ledger, id, { status: 'renegotiated', successor })
}

/**
 * Settles every promise that fell due in the contact now ending and was neither kept nor renegotiated.
 *
 * @param contact  number of the contact that ends; whole, 0 is the first
 * @returns the ledger with those promises `broken`; the same array when there is none
 * @throws RangeError if `contact` is negative or not whole
 * Source: follow-through builds trust (README, "Promises"). That silence counts as broken is our judgement.
 */
export function settle(ledger: Ledger, contact: number): Ledger {
  const ids = overdue(ledger, contact).map((p) => p.id)
  return ids.reduce((settled, id) => closed(settled, id, { status: 'broken' }), ledger)
}

/**
 * The promises that the end of this contact would break.
 *
 * @throws RangeError if `contact` is negative or not whole
 */
export function overdue(ledger: Ledger, contact: number): readonly Promised[] {
  if (!Number.isInteger(contact) || contact < 0) throw new RangeError(`contact must be a whole number from 0, got ${contact}`)
  return ledger.filter((p) => p.status === 'open' && p.due <= contact)
}

/**
 * The promise of that id, as long as it is open.
 *
 * @throws RangeError if no promise of that id is open
 */
export function open(ledger: Ledger, id: string): Promised {
  const promise = ledger.find((p) => p.id === id)
  if (promise?.status !== 'open')
    throw new RangeError(`the promise "${id}" is ${promise?.status ?? 'unknown'}, so nothing can settle it now`)
  return promise
}

/**
 * What settling a promise does, before anything weighs it. Sizes are our judgement; that failing weighs more than keeping is not:
 * trust is easier lost than won (Slovic 1993).
 *
 * @param size    1 to 3
 * @param streak  promises kept since the last broken one; the first five raise what keeping is worth by a tenth each
 */
export function worth(status: Exclude<PromiseStatus, 'open'>, size: number, streak: number): Vector {
  if (status === 'kept') return vector(size * (1 + 0.1 * Math.min(streak, 5)), 1, 0, 0, 0)
  if (status === 'renegotiated') return vector(0, -0.5, 1, 0, 0)
  if (status === 'late-owned') return vector(-size / 2, 0, 0, 0, 0)
  return vector(-size, -1, 0, 0, 1)
}

/** Only a broken promise ends a streak. */
export const streakAfter = (status: PromiseStatus, streak: number): number =>
  status === 'kept' ? streak + 1 : status === 'broken' ? 0 : streak

const closed = (ledger: Ledger, id: string, how: Partial<Promised>): Ledger => ledger.map((p) => (p.id === id ? { ...p, ...how } : p))
