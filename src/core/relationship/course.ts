import type { Cause, Effect, Term } from './effect.ts'
import type { Happening } from './happening.ts'
import type { Dimension, Vector } from './moves.ts'
import { DIMENSIONS, type Relationship } from './relationship.ts'
import { deepestScar } from './secrets.ts'
import { effect } from './sum.ts'
import { weighed } from './table.ts'
import type { Meeting } from './weights.ts'

/** What a step comes to: the relationship after it, each change of a number with its sum, and what else happened, in order. */
export type Outcome = {
  readonly relationship: Relationship
  readonly effects: readonly Effect[]
  readonly happenings: readonly Happening[]
}

/**
 * A step while it is being worked out. Lives inside one call; what comes out is an Outcome. `own`: the relationship is a copy that nobody
 * else holds, so that the next rule may write into it. A copy for every rule would be half the work of a step.
 */
export type Course = { relationship: Relationship; own: boolean; readonly effects: Effect[]; readonly happenings: Happening[] }

/** A vector on its way through the table. */
export type Pressure = {
  readonly vector: Vector
  readonly meeting: Meeting
  /** The term of the step itself. */
  readonly kind: 'move' | 'promise' | 'secret'
  /** What the step came from: shown with the term where it differs from the step. */
  readonly of: (on: Dimension) => number
  readonly cause: (on: Dimension) => Cause
}

/** A step about to begin. */
export const setOut = (relationship: Relationship): Course => ({ relationship, own: false, effects: [], happenings: [] })

/** What a step came to. */
export const outcome = ({ relationship, effects, happenings }: Course): Outcome => ({ relationship, effects, happenings })

/** The relationship as it stands now, to look back to: what follows leaves it as it is. */
export function asItStands(course: Course): Relationship {
  course.own = false
  return course.relationship
}

/** Something about the relationship is now otherwise. */
export function put(course: Course, changed: Partial<Relationship>): void {
  if (course.own) Object.assign(course.relationship, changed)
  else course.relationship = { ...course.relationship, ...changed }
  course.own = true
}

/** Applies a vector: every dimension reads the state as it was before the vector. A step of 0 leaves no effect. */
export function press(course: Course, { vector, meeting, kind, of, cause }: Pressure): void {
  const before = course.relationship
  const effects: Effect[] = []
  for (const on of DIMENSIONS) {
    const factor = vector[on]
    if (factor === 0) continue
    const step = of(on) === factor ? { kind, factor } : { kind, factor, of: of(on) }
    effects.push(effect({ on, from: before[on], terms: weighed(on, step, meeting) }, cause(on), 0, highest(on, before)))
  }
  apply(course, effects)
}

/** Applies one change by a rule that stands outside the table. */
export function change(course: Course, on: Effect['on'], cause: Cause, terms: readonly Term[]): void {
  const { relationship } = course
  apply(course, [effect({ on, from: relationship[on], terms }, cause, 0, highest(on, relationship))])
}

const highest = (on: Effect['on'], { scar }: Relationship): number => (on === 'trust' ? 100 - scar : on === 'scar' ? deepestScar : 100)

/** Takes effects in: the numbers move, and each is remembered. */
function apply(course: Course, effects: readonly Effect[]): void {
  const moved: Partial<Record<Effect['on'], number>> = {}
  for (const one of effects) {
    moved[one.on] = one.to
    course.effects.push(one)
  }
  put(course, moved)
}
