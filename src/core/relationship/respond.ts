import { leave } from './aftermath.ts'
import type { Beat, Circumstance } from './beat.ts'
import { asItStands, type Course, type Outcome, outcome, press, setOut } from './course.ts'
import { driftBy } from './drift.ts'
import { expose, tendSecret } from './exposure.ts'
import { afterLateness, type Met, meet, reasonOf } from './meeting.ts'
import { vector } from './moves/move.ts'
import type { Dimension, MoveId, Vector } from './moves.ts'
import type { Profile } from './profile.ts'
import { DIMENSIONS, type Relationship } from './relationship.ts'
import { tendRupture } from './repair.ts'
import { type Rules, rules } from './rules.ts'
import { tendPromises } from './settlement.ts'

export type { Adjustment } from './adjustment.ts'
export type { Outcome } from './course.ts'
export type { ContextName, Effect, Reason, RuleName, Term, TermKind } from './effect.ts'
export type { Happening, HappeningKind } from './happening.ts'

/** How the relationship answered one choice. `as`: the move as it was heard. */
export type Response = Outcome & { readonly as: MoveId }

/**
 * One choice through all the rules: drift, the move, promises, a secret that comes out, rupture and repair, what remains.
 *
 * @throws RangeError if the choice settles, exposes or renegotiates what cannot be, or an adjustment is out of range
 */
export function respond(relationship: Relationship, profile: Profile, beat: Beat, circumstance: Circumstance, by: Rules = rules): Response {
  const course = setOut(relationship)
  const { alone, rupture: author } = circumstance
  if (!alone) driftBy(course, by.drift, 'drift', by)
  const start = asItStands(course)
  const met = meet(start, profile, beat, circumstance, by)
  makeMove(course, met, beat, circumstance)
  tendPromises(course, profile, beat, circumstance, by)
  const exposure = expose(course, profile, beat, by)
  tendRupture(course, profile, start, { step: met.move.repair, exposure, author, alone })
  leave(course, met, beat, circumstance)
  return { ...outcome(course), as: met.as }
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
  const { as, vector, lateness, workersLateness } = meet(relationship, profile, beat, circumstance, rules)
  return { as, vector, lateness, workersLateness }
}

function makeMove(course: Course, met: Met, beat: Beat, { alone }: Circumstance): void {
  const { applied, as, meeting, move } = met
  const left = feltOn(met, alone)
  for (const { name, on } of applied) if (on.some((one) => left.includes(one))) course.happenings.push({ kind: 'context', name })
  if (as !== beat.move && !alone) course.happenings.push({ kind: 'retagged', from: beat.move, to: as })
  press(course, {
    vector: onlyOn(left, afterLateness(met)),
    meeting,
    kind: 'move',
    of: (on) => move.gains[on],
    cause: (on) => ({ rule: 'move', why: reasonOf(met, beat, on) }),
  })
  tendSecret(course, beat, as)
}

/** Where a move can be felt now: where the person is not there, in clarity and strain; a hidden one, in the strain. */
const feltOn = ({ move }: Met, alone: true | undefined): readonly Dimension[] =>
  move.scar ? ['strain'] : alone ? ['clarity', 'strain'] : DIMENSIONS

function onlyOn(left: readonly Dimension[], whole: Vector): Vector {
  if (left === DIMENSIONS) return whole
  const step = (on: Dimension) => (left.includes(on) ? whole[on] : 0)
  return vector(step('trust'), step('rapport'), step('clarity'), step('selfDetermination'), step('strain'))
}
