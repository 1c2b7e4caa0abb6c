import type { Adjustment } from './adjustment.ts'
import { leave } from './aftermath.ts'
import { type Course, type Outcome, press, setOut } from './course.ts'
import { driftBy } from './drift.ts'
import { expose, tendSecret } from './exposure.ts'
import { afterLateness, type Met, meet, reasonOf } from './meeting.ts'
import type { MoveId, Topic, Vector } from './moves.ts'
import type { Profile } from './profile.ts'
import type { Relationship } from './relationship.ts'
import { tendRupture } from './repair.ts'
import type { RuptureKind } from './rupture.ts'
import { tendPromises } from './settlement.ts'

export type { Adjustment } from './adjustment.ts'
export type { Outcome } from './course.ts'
export type { ContextName, Effect, Reason, RuleName, Term, TermKind } from './effect.ts'
export type { Happening, HappeningKind } from './happening.ts'

/** One choice in practice terms. */
export type Beat = {
  readonly move: MoveId
  /** What it is about; the first counts for limits. */
  readonly topics: readonly Topic[]
  readonly adjust?: readonly Adjustment[]
  /** Opened by this choice; beside `renegotiates` it is the successor. `due`: contacts from now, 0 this one, 1 the next. */
  readonly promise?: { readonly id: string; readonly text: string; readonly size: 1 | 2 | 3; readonly due: number }
  /** Id of the promise this choice keeps; on `own-apologise`, keeps late and owns it. */
  readonly keeps?: string
  /** Id of the promise that gives way; needs the move `renegotiate`. */
  readonly renegotiates?: string
  /** Id under which `breach`, `conceal` or `collude` is kept. */
  readonly secret?: string
  /** Id of the secret that comes out; on `own-apologise`, the worker tells it first. */
  readonly expose?: string
}

/** Where and when a choice is made. */
export type Circumstance = {
  /** Number of the contact with this person; whole, 0 is the first. */
  readonly contact: number
  readonly channel: 'room' | 'phone' | 'video'
  /** The person is not there: nothing they could not see moves them. */
  readonly alone?: true
  /** A signal of risk is live. */
  readonly risk?: true
  /** The author opens a rupture on this beat. */
  readonly rupture?: RuptureKind
}

/** What may be set from outside. `drift`: part of the way that rapport moves to trust before each beat, 0 to 1. */
export type Rules = { readonly drift: number }

/** The drift is provisional: it awaits validation on coded sessions (README, "What was checked"). */
export const rules: Rules = { drift: 0.15 }

/** How the relationship answered one choice. `as`: the move as it was heard. */
export type Response = Outcome & { readonly as: MoveId }

/**
 * One choice through all the rules: drift, the move, promises, a secret that comes out, rupture and repair, what remains.
 *
 * @throws RangeError if the choice settles, exposes or renegotiates what cannot be, or an adjustment is out of range
 */
export function respond(
  relationship: Relationship,
  profile: Profile,
  beat: Beat,
  circumstance: Circumstance,
  { drift }: Rules = rules,
): Response {
  const course = setOut(relationship)
  const { alone, rupture: author } = circumstance
  if (!alone) driftBy(course, drift, 'drift')
  const start = course.relationship
  const met = meet(start, profile, beat, circumstance)
  makeMove(course, met, beat, circumstance)
  tendPromises(course, profile, beat, circumstance)
  const exposure = expose(course, profile, beat)
  tendRupture(course, profile, start, { step: met.move.repair, exposure, author, alone })
  leave(course, met, beat, circumstance)
  return { ...course, as: met.as }
}

/** What a choice would be worth here and now, before anyone's weight is on it. */
export type Worth = Pick<Met, 'as' | 'vector' | 'lateness' | 'workersLateness'>

/**
 * The vector of a choice after the rules of context and the author's shifts, before lateness and the table; and how late it comes.
 * It is the same whether or not the person is there to see it: the debrief judges practice, not luck.
 *
 * @throws RangeError if an adjustment is out of range
 */
export function vectorOf(relationship: Relationship, profile: Profile, beat: Beat, circumstance: Circumstance): Worth {
  const { as, vector, lateness, workersLateness } = meet(relationship, profile, beat, circumstance)
  return { as, vector, lateness, workersLateness }
}

function makeMove(course: Course, met: Met, beat: Beat, { alone }: Circumstance): void {
  for (const name of new Set(met.applied.map((rule) => rule.name))) course.happenings.push({ kind: 'context', name })
  if (met.as !== beat.move) course.happenings.push({ kind: 'retagged', from: beat.move, to: met.as })
  const { gains } = met.move
  press(course, {
    rule: 'move',
    vector: felt(met, alone),
    meeting: met.meeting,
    kind: 'move',
    of: (on) => gains[on],
    why: (on) => reasonOf(met, beat, on),
  })
  tendSecret(course, beat, met.as)
}

/** What can be felt of a move now: where the person is not there, clarity and strain; of a hidden one, the strain. */
function felt(met: Met, alone: true | undefined): Vector {
  const vector = afterLateness(met)
  if (!alone && !met.move.scar) return vector
  return { trust: 0, rapport: 0, clarity: met.move.scar ? 0 : vector.clarity, selfDetermination: 0, strain: vector.strain }
}
