import { exceptionsAdded } from './adjustment.ts'
import { onceOnly } from './context.ts'
import type { Course } from './course.ts'
import { tenth, within } from './decimals.ts'
import type { Met } from './meeting.ts'
import type { Topic } from './moves.ts'
import type { Relationship } from './relationship.ts'
import type { Beat, Circumstance } from './respond.ts'
import { tilted, traced } from './triangle.ts'

/** What a beat leaves behind: traces always; the rest only where the person was there. */
export function leave(course: Course, met: Met, beat: Beat, { alone }: Circumstance): void {
  leaveTrace(course, met)
  if (alone) return
  leaveLimits(course, met, beat)
  const { relationship } = course
  const { as, move, topic } = met
  if (as === 'check-access' && relationship.unmet.length > 0) course.happenings.push({ kind: 'need-met', needs: relationship.unmet })
  course.relationship = {
    ...relationship,
    distress: distressAfter(relationship.distress, move),
    unmet: as === 'check-access' ? [] : relationship.unmet,
    asked: as === 'ask-meaning' ? added(relationship.asked, topic ?? 'none') : relationship.asked,
    once: onceOnly.includes(as) ? added(relationship.once, as) : relationship.once,
    beats: relationship.beats + 1,
    memory: [...relationship.memory.slice(-4), beat.move],
  }
}

function leaveTrace(course: Course, { move }: Met): void {
  const { relationship } = course
  const traces = traced(relationship.traces, move.position)
  if (tilted(traces) && !tilted(relationship.traces)) course.happenings.push({ kind: 'switch-risk' })
  course.relationship = { ...relationship, traces }
}

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
  const count = (move.accommodate ? (relationship.named[topic] ? 2 : 1) : 0) + exceptionsAdded(adjust)
  for (const each of said) course.happenings.push({ kind: 'limit-named', topic: each })
  if (count > 0) course.happenings.push({ kind: 'exception-made', topic, count })
  if (said.length === 0 && count === 0) return
  course.relationship = {
    ...relationship,
    named: said.length > 0 ? allNamed(relationship.named, said) : relationship.named,
    exceptions: move.boundary || count > 0 ? { ...relationship.exceptions, [topic]: before + count } : relationship.exceptions,
  }
}

const allNamed = (named: Relationship['named'], said: readonly Topic[]): Relationship['named'] => ({
  ...named,
  ...Object.fromEntries(said.map((topic) => [topic, true as const])),
})

const added = <T>(list: readonly T[], one: T): readonly T[] => (list.includes(one) ? list : [...list, one])
