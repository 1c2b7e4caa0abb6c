import { DIMENSIONS } from '../../core/relationship/relationship.ts'
import { type Found, found } from './breach.ts'
import { choiceOf, type Ground, passageAt } from './ground.ts'

// What is claimed of every decision that an author has marked as a dilemma: that there is no option which is best for everything.

/** The shortest path to a dilemma that has a best option, and that option. */
export function dilemmas(ground: Ground): Found | undefined {
  const { trail, order } = ground
  let met = false
  for (const at of order) {
    const passage = passageAt(ground, at)
    if (!passage.scene.dilemma || passage.ending !== undefined) continue
    if (!ground.whole) for (const choice of passage.choices.keys()) ground.sample.take(at, choice)
    met = true
    const [best] = bestAt(ground, at)
    if (best !== undefined) {
      const why = `"${choiceOf(ground, best).id}" is at least as good as every other option in trust, rapport, clarity, self-determination and strain.`
      return found(ground, [...trail.stepsTo(at), best], why, [])
    }
  }
  return met ? undefined : { why: 'No decision is marked `dilemma` on any path that was walked.', choices: [], expects: [] }
}

/** The steps from a situation that no other step betters in anything. */
function bestAt({ trail }: Ground, situation: number): readonly number[] {
  const steps: number[] = []
  for (let step = trail.stepFrom(situation); step >= 0; step = trail.stepAfter(step)) steps.push(step)
  const came = steps.map((step) => ({ step, values: valuesAfter(trail, step) }))
  const isBest = ({ values }: (typeof came)[number]) =>
    came.every((other) => values.every((value, on) => value >= (other.values[on] as number)))
  return steps.length > 1 ? came.filter(isBest).map(({ step }) => step) : []
}

/** How the five dimensions stand after a step, more being better: strain counts downwards. */
const valuesAfter = (trail: Ground['trail'], step: number): readonly number[] =>
  DIMENSIONS.map((dimension, on) => (dimension === 'strain' ? -1 : 1) * trail.value(trail.to[step] as number, on))
