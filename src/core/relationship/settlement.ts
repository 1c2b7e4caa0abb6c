import type { Beat, Circumstance } from './beat.ts'
import { type Course, press, put } from './course.ts'
import type { Vector } from './moves.ts'
import type { Profile } from './profile.ts'
import { keep, make, open, overdue, type PromiseStatus, renegotiate, settle, streakAfter, worth } from './promises.ts'
import type { Rules } from './rules.ts'

/** A promise bears on the worker's ability to be relied on (Mayer, Davis & Schoorman 1995). */
const carrier = { facet: 'ability' } as const

/**
 * The promises a choice settles, then the one it makes.
 *
 * @throws RangeError if what it settles is not open or cannot be settled so, or what it makes cannot be made
 */
export function tendPromises(course: Course, profile: Profile, beat: Beat, { contact }: Circumstance, rules: Rules): void {
  const { move, keeps, renegotiates, promise } = beat
  if (keeps !== undefined) {
    const how = move === 'own-apologise' ? 'late-owned' : 'kept'
    const ledger = keep(course.relationship.ledger, keeps, how)
    settled(course, profile, keeps, how, rules)
    put(course, { ledger })
    course.happenings.push({ kind: `promise-${how}`, id: keeps })
  }
  if (renegotiates !== undefined) {
    if (move !== 'renegotiate') throw new RangeError(`only the move "renegotiate" can renegotiate a promise, got "${move}"`)
    if (!promise) throw new RangeError(`to renegotiate "${renegotiates}" another promise must take its place`)
    const ledger = renegotiate(course.relationship.ledger, renegotiates, promise.id)
    settled(course, profile, renegotiates, 'renegotiated', rules)
    put(course, { ledger })
    course.happenings.push({ kind: 'promise-renegotiated', id: renegotiates, successor: promise.id })
  }
  if (promise) {
    const made = { ...promise, due: contact + promise.due, feasible: move !== 'over-promise' }
    put(course, { ledger: make(course.relationship.ledger, made) })
    course.happenings.push({ kind: 'promise-made', id: promise.id })
  }
}

/** Everything still open at the end of the contact in which it fell due is broken, one after the other. */
export function breakOverdue(course: Course, profile: Profile, contact: number, rules: Rules): void {
  const { ledger } = course.relationship
  for (const { id } of overdue(ledger, contact)) {
    settled(course, profile, id, 'broken', rules)
    course.happenings.push({ kind: 'promise-broken', id })
  }
  put(course, { ledger: settle(ledger, contact) })
}

function settled(course: Course, profile: Profile, id: string, status: Exclude<PromiseStatus, 'open'>, rules: Rules): void {
  const { relationship } = course
  const { size } = open(relationship.ledger, id)
  const vector: Vector = worth(status, size, relationship.streak)
  const meeting = { relationship, profile, rules, carrier, repeats: 0 }
  const cause = { rule: `promise-${status}`, why: { promise: id } } as const
  press(course, { vector, meeting, kind: 'promise', of: () => size, cause: () => cause })
  put(course, { streak: streakAfter(status, relationship.streak) })
}
