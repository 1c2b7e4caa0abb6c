import { change, type Outcome, outcome, put, setOut } from './course.ts'
import { tenth } from './decimals.ts'
import { driftBy } from './drift.ts'
import { inRange, type Profile } from './profile.ts'
import type { Relationship } from './relationship.ts'
import { tendRupture } from './repair.ts'
import { type Rules, rules } from './rules.ts'
import { breakOverdue } from './settlement.ts'

/** What lies between two contacts with this person. */
export type Gap = {
  /** Distress as the next contact begins, 0 to 1; the profile's where it is not given. */
  readonly distress?: number
  /** The worker's evening: protected rest eases strain, a call that broke it leaves it. */
  readonly evening?: 'protected' | 'broken'
  /** Double-booked slots of the worker's day; whole, from 0. */
  readonly booked?: number
}

/** Points of strain that a protected evening takes. Our judgement. */
const rest = -8

/** Points of strain that each double-booked slot adds. Our judgement. */
const slot = 3

/** Part of the way to trust that rapport moves between two contacts. Our judgement. */
const betweenPart = 0.25

/**
 * Ends a contact: promises that fell due and were neither kept nor renegotiated are broken. Together they are one beat,
 * so that they may open a rupture or deepen one.
 *
 * @param contact  number of the contact that ends; whole, 0 is the first
 * @returns the same relationship, and nothing else, where no promise was due
 * @throws RangeError if `contact` is negative or not whole
 */
export function endContact(relationship: Relationship, profile: Profile, contact: number, by: Rules = rules): Outcome {
  const course = setOut(relationship)
  breakOverdue(course, profile, contact, by)
  if (course.happenings.length === 0) return { ...outcome(course), relationship }
  tendRupture(course, profile, relationship, {})
  return outcome(course)
}

/**
 * The time until the next contact with this person, however many others came between. Rapport moves towards trust; what was said, the
 * falls of rapport and what counts once are forgotten; promises, limits, scars, an open rupture and its steps stay.
 *
 * @throws RangeError if distress is not from 0 to 1, or `booked` is negative
 */
export function betweenContacts(relationship: Relationship, profile: Profile, gap: Gap = {}, by: Rules = rules): Outcome {
  const { distress = profile.distress, evening, booked = 0 } = gap
  inRange({ distress }, 0, 1)
  inRange({ booked }, 0, Number.POSITIVE_INFINITY)
  const course = setOut(relationship)
  driftBy(course, betweenPart, 'between', by)
  if (evening === 'protected') change(course, 'strain', { rule: 'evening', why: {} }, [{ kind: 'rest', addend: rest }])
  if (booked > 0) change(course, 'strain', { rule: 'booked', why: {} }, [{ kind: 'slots', addend: slot * booked, of: booked }])
  const { rupture } = course.relationship
  put(course, {
    ...(rupture && { rupture: { ...rupture, contacts: rupture.contacts + 1 } }),
    distress: tenth(distress),
    beats: 0,
    memory: [],
    once: [],
    falls: [],
  })
  return outcome(course)
}
