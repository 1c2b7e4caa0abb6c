import type { Choice } from '../../core/encounter/passage.ts'
import { DIMENSIONS } from '../../core/relationship/relationship.ts'
import type { Claim, Where } from '../../script/claim.ts'
import { type Found, found } from './breach.ts'
import { choiceOf, type Ground, isStep } from './ground.ts'
import { along, isReached, type Machine, type Reached, routeTo } from './routes.ts'

// The claim that one thing costs less than another: say, a limit that comes early less than one that comes late. Compared is what a step
// takes on average, over every situation that was walked in which it is taken. That is the choice itself and what comes of it until
// the next choice. In strain a burden is the cost.

type Costs = Extract<Claim, { readonly costs: unknown }>['costs']

/** A step that was asked for, the state in which it was taken, and what it took, in points. */
type Taken = { readonly step: number; readonly state: number; readonly took: number }

/** The shortest path to a dear one that cost no more than the cheap ones do on average, where they cost no less. */
export function costs(ground: Ground, { less, than, in: dimension }: Costs): Found | undefined {
  const on = DIMENSIONS.findIndex((one) => one === (dimension === 'self-determination' ? 'selfDetermination' : dimension))
  const [cheap, dear] = [taken(ground, less, on), taken(ground, than, on)]
  const missing = cheap.all.length === 0 ? less : dear.all.length === 0 ? than : undefined
  if (missing) return { why: `No path that was walked comes to "${missing.choosing}" so.`, choices: [], expects: [] }
  const [small, large] = [mean(cheap.all), mean(dear.all)]
  if (small < large) return undefined
  const depth = ({ step }: Taken) => ground.trail.depth[ground.trail.from[step] as number] as number
  const [nearest] = dear.all.filter(({ took }) => took <= small).toSorted((a, b) => depth(a) - depth(b))
  const { step, state, took } = nearest as Taken
  const path = [...routeTo(dear.reached, ground.trail.from[step] as number, state), step]
  const why = `This costs ${points(took)} in ${dimension}; what should cost less costs ${points(small)} on average, what should cost more ${points(large)}.`
  const moved = took > 0 === (dimension !== 'strain') ? 'falls' : 'rises'
  return found(ground, path, why, [`${dimension} ${took === 0 ? 'steady' : moved}`])
}

const points = (value: number) => value.toFixed(1)
const mean = (all: readonly Taken[]) => all.reduce((sum, { took }) => sum + took, 0) / all.length

/** Every step that is `where` says, with its cost. */
function taken(ground: Ground, where: Where, on: number): { readonly all: readonly Taken[]; readonly reached: Reached } {
  const { trail, order } = ground
  const { after = [], choosing } = where
  const reached = along(trail, order, before(ground, where))
  const sign = DIMENSIONS[on] === 'strain' ? -1 : 1
  const all: Taken[] = []
  for (let step = 0; step < trail.steps; step++) {
    const [from, to] = [trail.from[step] as number, trail.to[step] as number]
    if (!isStep(choiceOf(ground, step), choosing) || !isReached(reached, from, after.length)) continue
    all.push({ step, state: after.length, took: sign * (trail.value(from, on) - trail.value(to, on)) })
  }
  return { all, reached }
}

/** What must have been before, in order, and what must not: a path on which it was is followed no further. */
function before({ going: { ink } }: Ground, { after = [], 'not after': not = [] }: Where): Machine {
  return {
    states: after.length + 1,
    next: (state, place, number) => {
      const choice = ink.at(place).choices[number] as Choice
      if (not.some((named) => isStep(choice, named))) return -1
      const awaited = after[state]
      return awaited !== undefined && isStep(choice, awaited) ? state + 1 : state
    },
  }
}
