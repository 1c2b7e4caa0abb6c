import { shiftsOf } from './adjustment.ts'
import type { Beat, Circumstance } from './beat.ts'
import { onceOnly } from './context.ts'
import { type Course, put } from './course.ts'
import { tenth, within } from './decimals.ts'
import type { Met } from './meeting.ts'
import type { MoveId, Topic } from './moves.ts'
import type { Relationship } from './relationship.ts'
import { tilted, traced } from './triangle.ts'

/** What a beat leaves behind: traces and a breath taken always; the rest only where the person was there. */
export function leave(course: Course, met: Met, beat: Beat, { alone }: Circumstance): void {
  leaveTrace(course, met)
  put(course, { once: onceAfter(course.relationship, met.as, alone) })
  if (alone) return
  leaveLimits(course, met, beat)
  const { relationship } = course
  const { as, move, topic } = met
  if (as === 'check-access' && relationship.unmet.length > 0) course.happenings.push({ kind: 'need-met', needs: relationship.unmet })
  put(course, {
    distress: distressAfter(relationship.distress, move),
    unmet: as === 'check-access' ? [] : relationship.unmet,
    asked: as === 'ask-meaning' ? added(relationship.asked, topic ?? 'none') : relationship.asked,
    beats: relationship.beats + 1,
    memory: [...relationship.memory.slice(-4), beat.move],
  })
}

function leaveTrace(course: Course, { move }: Met): void {
  const { relationship } = course
  const traces = traced(relationship.traces, move.position)
  if (tilted(traces) && !tilted(relationship.traces)) course.happenings.push({ kind: 'switch-risk' })
  put(course, { traces })
}

/** What counts once is used up; where the person is not there, only the breath before a door, which is the worker's own. */
const onceAfter = ({ once }: Relationship, as: MoveId, alone: true | undefined): Relationship['once'] =>
  onceOnly.includes(as) && (!alone || as === 'pause-ground') ? added(once, as) : once

/** Warmth eases, pushing upsets, by 0.1; a breach only once the person knows. Sizes are our judgement. */
function distressAfter(distress: number, { warm, position, scar }: Met['move']): number {
  if (warm) return tenth(within(0, distress - 0.1, 1))
  return position === 'pushing' && !scar ? tenth(within(0, distress + 0.1, 1)) : distress
}

/** Limits agreed, held and crossed. A limit that had been named and is let go counts as two exceptions: that is our judgement. */
function leaveLimits(course: Course, { move, topic }: Met, { topics, adjust }: Beat): void {
  const { relationship } = course
  if (topic === undefined) return
  const said: readonly Topic[] = move.boundary || move.fixed ? [topic] : move.contract ? topics : []
  const before = move.boundary ? 0 : (relationship.exceptions[topic] ?? 0)
  const cause = move.accommodate && (relationship.named[topic] ? 'let-go' : 'crossed')
  const whys = shiftsOf('exceptions', adjust)
  const count = (cause === 'let-go' ? 2 : cause === 'crossed' ? 1 : 0) + whys.length
  for (const each of said) course.happenings.push({ kind: 'limit-named', topic: each })
  if (cause) course.happenings.push({ kind: 'exception-made', topic, cause })
  for (const why of whys) course.happenings.push({ kind: 'exception-made', topic, cause: 'author', why })
  put(course, {
    named: allNamed(relationship.named, said),
    exceptions: move.boundary || count > 0 ? { ...relationship.exceptions, [topic]: before + count } : relationship.exceptions,
  })
}

const allNamed = (named: Relationship['named'], said: readonly Topic[]): Relationship['named'] =>
  said.every((topic) => named[topic]) ? named : { ...named, ...Object.fromEntries(said.map((topic) => [topic, true as const])) }

const added = <T>(list: readonly T[], one: T): readonly T[] => (list.includes(one) ? list : [...list, one])
