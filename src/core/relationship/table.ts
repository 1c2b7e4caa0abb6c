import type { Term } from './effect.ts'
import type { Dimension } from './moves.ts'
import {
  access,
  benefitOfTheDoubt,
  closeness,
  congruence,
  distress,
  exceptions,
  guardedness,
  type Meeting,
  named,
  novelty,
  noveltyOfClarity,
  reactance,
  reciprocity,
  rescuedGain,
  rescuerStrain,
  room,
  roomForTrust,
  standing,
  stigma,
  strained,
  type Weight,
  warmFirst,
} from './rules.ts'

/** Points for one step, and what weighs them. */
type Column = { readonly base: number; readonly weights: readonly Weight[] }

const sensitivity = [reactance, stigma, reciprocity]

/** What a limit costs: by its timing and by what stands around it. Silent for every other move. */
const workersPart = [exceptions, named, warmFirst]
const latenessParts = [...workersPart, closeness]

/**
 * The gains and losses of the model. Losses of trust and rapport use a steeper slope than gains and leave no room
 * (asymmetry principle: Slovic 1993). The sizes are our judgement: points that make a vignette of a dozen choices readable.
 */
const table: Readonly<Record<Dimension, { readonly gain: Column; readonly loss: Column }>> = {
  trust: {
    gain: { base: 3, weights: [novelty, congruence, access, distress, strained, guardedness, roomForTrust] },
    loss: { base: 6, weights: [...sensitivity, benefitOfTheDoubt] },
  },
  rapport: {
    gain: { base: 4, weights: [novelty, congruence, strained, room('rapport')] },
    loss: { base: 5, weights: [...sensitivity, ...latenessParts] },
  },
  clarity: {
    gain: { base: 6, weights: [noveltyOfClarity, access, distress, room('clarity')] },
    loss: { base: 6, weights: [standing('clarity')] },
  },
  selfDetermination: {
    gain: { base: 6, weights: [novelty, access, rescuedGain, room('selfDetermination')] },
    loss: { base: 6, weights: [...sensitivity, standing('selfDetermination')] },
  },
  strain: {
    gain: { base: 3, weights: [rescuerStrain] },
    loss: { base: 3, weights: [] },
  },
}

/**
 * The sum for one step on one dimension, as factors: points, the step itself, and every rule that has something to say.
 *
 * @param step  the step with its kind; above 0 is weighed as a gain, below as a loss
 */
export function weighed(on: Dimension, step: Term & { readonly factor: number }, meeting: Meeting): Term[] {
  const { base, weights } = table[on][step.factor > 0 ? 'gain' : 'loss']
  const terms: Term[] = [{ kind: 'base', factor: base }, step]
  for (const weight of weights) {
    const term = weight(meeting)
    if (term) terms.push(term)
  }
  return terms
}

/** How late a limit comes, 0.25 to 3.9; 1 is neither early nor late, and what every other move has. */
export const lateness = (meeting: Meeting): number => product(latenessParts, meeting)

/** The part of lateness that is the worker's doing: without the person's closeness. */
export const workersLateness = (meeting: Meeting): number => product(workersPart, meeting)

function product(weights: readonly Weight[], meeting: Meeting): number {
  let total = 1
  for (const weight of weights) {
    const term = weight(meeting)
    if (term && 'factor' in term) total *= term.factor
  }
  return total
}
