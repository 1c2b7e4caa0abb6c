import { moves } from '../../core/relationship/moves.ts'
import type { Claim, Road } from '../../script/claim.ts'
import type { Breach, Found } from './breach.ts'
import { found } from './breach.ts'
import { choiceOf, type Ground, groundBy, inTurn, isEnding, passageAt, without } from './ground.ts'
import { along, type Machine, shortest } from './routes.ts'

// Claims about where a road leads: `never` and `can`.

type Never = Extract<Claim, { readonly never: unknown }>['never']

/** A path of this road to this ending, which there must not be. */
export function never(ground: Ground, road: Never): Found | undefined {
  const there = road.by ? groundBy(road.by, ground) : ground
  const steps = leading(there, road, inTurn(there, road.after ?? []))
  if (!steps) return road.by && !there.whole ? tooFar(road.by) : undefined
  return found(there, steps, 'This road is there, and must not be.', [`ending ${endOf(there, steps)}`])
}

const tooFar = (by: string): Found => ({ why: `There are too many ways to work like "${by}" to try them all.`, choices: [], expects: [] })

/** What is missing where a story has no such road; or has one, and no second with other moves. */
export function can(ground: Ground, road: Road): Found | undefined {
  const there = road.by ? groundBy(road.by, ground) : ground
  const refuse = road.with === 'helpful moves' ? ({ act }: { act: { move: keyof typeof moves } }) => !moves[act.move].helpful : () => false
  const machine = without(there, inTurn(there, road.after ?? []), refuse)
  const first = leading(there, road, machine)
  if (!first) return { why: 'No path that was walked is such a road.', choices: [], expects: [] }
  if (road.routes !== 2 || hasOther(there, road, machine, first)) return undefined
  return found(there, first, 'There is this road, and no other that goes by other moves.', [`ending ${endOf(there, first)}`])
}

/** Whether there are two roads, of which each has a move that the other has not. */
function hasOther(ground: Ground, road: Road, machine: Machine, first: readonly number[]): boolean {
  const movesOf = (steps: readonly number[]) => new Set(steps.map((step) => choiceOf(ground, step).act.move))
  const roads = [movesOf(first)]
  for (const move of roads[0] as Set<string>) {
    const other = leading(
      ground,
      road,
      without(ground, machine, ({ act }) => act.move === move),
    )
    if (!other) continue
    const made = movesOf(other)
    if (roads.some((known) => [...known].some((one) => !made.has(one)) && [...made].some((one) => !known.has(one)))) return true
    roads.push(made)
  }
  return false
}

/** The shortest path of the machine's last state to an ending that was named. */
function leading(ground: Ground, { ending }: Pick<Road, 'ending'>, machine: Machine): readonly number[] | undefined {
  const reached = along(ground.trail, ground.order, machine)
  const last = machine.states - 1
  return shortest(reached, ground.order, (at, state) => state === last && isEnding(ground, passageAt(ground, at).ending, ending))
}

const endOf = (ground: Ground, steps: readonly number[]): Breach['why'] =>
  passageAt(ground, ground.trail.to[steps.at(-1) as number] as number).ending ?? ''
