import { adjusted, shiftsOf } from './adjustment.ts'
import type { Beat, Circumstance } from './beat.ts'
import { type Applied, halves, heardAs, inContext, type Situation, sets, zeros } from './context.ts'
import type { Reason } from './effect.ts'
import type { Dimension, Move, MoveId, Topic, Vector } from './moves.ts'
import type { Profile } from './profile.ts'
import type { Relationship } from './relationship.ts'
import type { Rules } from './rules.ts'
import { lateness, workersLateness } from './table.ts'
import type { Meeting } from './weights.ts'

/** A move as this person meets it here and now, before the table weighs it. */
export type Met = {
  /** The move as it is heard, after a retag. */
  readonly as: MoveId
  readonly move: Move
  /** The first topic of the choice, or the one the move is always about. */
  readonly topic: Topic | undefined
  /** After the rules of context and the author's shifts; before lateness. Half steps may occur. */
  readonly vector: Vector
  /** How late a limit comes: 0.25 to 3.9, and 1 for any other move. */
  readonly lateness: number
  /** The same without the person's closeness: what is the worker's doing. */
  readonly workersLateness: number
  readonly applied: readonly Applied[]
  readonly meeting: Meeting
}

/** Brings a move before a person: retag, rules that set, the author's shifts, rules that halve, rules that zero; then how late it comes. */
export function meet(relationship: Relationship, profile: Profile, beat: Beat, circumstance: Circumstance, rules: Rules): Met {
  const as = heardAs(beat.move, relationship)
  const move = rules.moves[as]
  const topic = move.fixed ?? beat.topics[0]
  const situation: Situation = {
    relationship,
    profile,
    move,
    id: as,
    topic,
    remote: circumstance.channel !== 'room',
    risk: !!circumstance.risk,
  }
  const applied: Applied[] = []
  const set = inContext(sets, move.gains, situation, applied)
  const halved = inContext(halves, adjusted(set, beat.adjust), situation, applied)
  const vector = inContext(zeros, halved, situation, applied)
  const meeting: Meeting = { relationship, profile, rules, carrier: move, repeats: timesUsed(beat.move, relationship), topic }
  const late = move.boundary ? { lateness: lateness(meeting), workersLateness: workersLateness(meeting) } : onTime
  return { as, move, topic, vector, ...late, applied, meeting }
}

/** A limit that comes late takes from trust too: half a step for each whole unit of lateness over 1. Our judgement. */
export const afterLateness = ({ vector, lateness: late }: Met): Vector =>
  late > 1 ? { ...vector, trust: vector.trust - 0.5 * (late - 1) } : vector

/** Why a move changed this dimension. */
export function reasonOf({ as, applied, lateness: late }: Met, { adjust }: Beat, on: Dimension): Reason & { readonly move: MoveId } {
  const context = applied.filter((rule) => rule.on.includes(on)).map((rule) => rule.name)
  const shifts = shiftsOf(on, adjust)
  return {
    move: as,
    ...(context.length > 0 && { context }),
    ...(shifts.length > 0 && { adjusted: shifts }),
    ...(late > 1 && on === 'trust' && { lateness: late }),
  }
}

const onTime = { lateness: 1, workersLateness: 1 }

const timesUsed = (id: MoveId, { memory }: Relationship): number => memory.reduce((times, earlier) => times + (earlier === id ? 1 : 0), 0)
