import type { Trail } from '../walk/trail.ts'

// What is asked of a path is asked of all paths at once: a small machine goes along every step of a trail, and where it can be in some
// state at a situation, some path leads there in that state.

/** Asked of paths. `states`: how many there are; 0 is the first. `next`: the state after a step, -1 where the path is of no interest. */
export type Machine = {
  readonly states: number
  readonly next: (state: number, place: number, choice: number) => number
}

/** In which states each situation can be come to, and by which step first. */
export type Reached = { readonly machine: Machine; readonly trail: Trail; readonly via: Int32Array }

/** Not yet come to. The start is come to by no step at all. */
const NOT = -2
const START = -1

/** Sends a machine along every path. `order`: the trail's situations by depth. */
export function along(trail: Trail, order: Uint32Array, machine: Machine): Reached {
  const { states, next } = machine
  const via = new Int32Array(trail.situations * states).fill(NOT)
  via[0] = START
  for (const at of order) {
    for (let state = 0; state < states; state++) {
      if (via[at * states + state] === NOT) continue
      for (let step = trail.stepFrom(at); step >= 0; step = trail.stepAfter(step)) {
        const then = next(state, trail.place[at] as number, trail.choice[step] as number)
        const room = (trail.to[step] as number) * states + then
        if (then >= 0 && via[room] === NOT) via[room] = step
      }
    }
  }
  return { machine, trail, via }
}

/** Whether some path comes to a situation in this state. */
export const isReached = ({ machine, via }: Reached, situation: number, state: number): boolean =>
  via[situation * machine.states + state] !== NOT

/** The steps of a path that comes to a situation in this state. */
export function routeTo(reached: Reached, situation: number, state: number): readonly number[] {
  const { trail, machine, via } = reached
  const steps: number[] = []
  let [at, now] = [situation, state]
  for (;;) {
    const step = via[at * machine.states + now] as number
    if (step < 0) return steps
    steps.unshift(step)
    at = trail.from[step] as number
    const then = now
    const before = (one: number) =>
      isReached(reached, at, one) && machine.next(one, trail.place[at] as number, trail.choice[step] as number) === then
    now = Array.from({ length: machine.states }, (_, one) => one).find(before) as number
  }
}

/** The shortest path to a situation and state of this kind; nothing where there is none. */
export function shortest(
  reached: Reached,
  order: Uint32Array,
  is: (situation: number, state: number) => boolean,
): readonly number[] | undefined {
  for (const at of order)
    for (let state = 0; state < reached.machine.states; state++)
      if (isReached(reached, at, state) && is(at, state)) return routeTo(reached, at, state)
  return undefined
}
