import type { Term } from './effect.ts'
import type { Dimension } from './moves.ts'
import { type Meeting, type WeightName, weights } from './weights.ts'

/** Points for one step, and what weighs them. */
export type Column = { readonly base: number; readonly weights: readonly WeightName[] }

/** For each dimension, how a step up and a step down become points. */
export type Table = Readonly<Record<Dimension, { readonly gain: Column; readonly loss: Column }>>

const sensitivity = ['reactance', 'stigma', 'reciprocity'] as const

/** What a limit costs: by its timing and by what stands around it. Silent for every other move. */
const workersPart = ['exceptions', 'named', 'warm-first'] as const
const latenessParts = [...workersPart, 'closeness'] as const

/**
 * The gains and losses of the model. Losses of trust and rapport use a steeper slope than gains and leave no room
 * (asymmetry principle: Slovic 1993). The sizes are our judgement: points that make a vignette of a dozen choices readable.
 */
export const table: Table = {
  trust: {
    gain: { base: 3, weights: ['novelty', 'congruence', 'access', 'distress', 'strained', 'guardedness', 'room'] },
    loss: { base: 6, weights: [...sensitivity, 'benefit-of-the-doubt'] },
  },
  rapport: {
    gain: { base: 4, weights: ['novelty', 'congruence', 'strained', 'room'] },
    loss: { base: 5, weights: [...sensitivity, ...latenessParts] },
  },
  clarity: {
    gain: { base: 6, weights: ['novelty', 'access', 'distress', 'room'] },
    loss: { base: 6, weights: ['standing'] },
  },
  selfDetermination: {
    gain: { base: 6, weights: ['novelty', 'access', 'rescuing', 'room'] },
    loss: { base: 6, weights: [...sensitivity, 'standing'] },
  },
  strain: {
    gain: { base: 3, weights: ['rescuing'] },
    loss: { base: 3, weights: [] },
  },
}

/**
 * The sum for one step on one dimension, as factors: points, the step itself, and every rule that has something to say.
 *
 * @param step  the step with its kind; above 0 is weighed as a gain, below as a loss
 */
export function weighed(on: Dimension, step: Term & { readonly factor: number }, meeting: Meeting): Term[] {
  const { base, weights: names } = meeting.rules.table[on][step.factor > 0 ? 'gain' : 'loss']
  const terms: Term[] = [{ kind: 'base', factor: base }, step]
  for (const name of names) {
    const term = weights[name](meeting, on)
    if (term) terms.push(term)
  }
  return terms
}

/** How late a limit comes, 0.25 to 3.9; 1 is neither early nor late, and what every other move has. */
export const lateness = (meeting: Meeting): number => product(latenessParts, meeting)

/** The part of lateness that is the worker's doing: without the person's closeness. */
export const workersLateness = (meeting: Meeting): number => product(workersPart, meeting)

function product(names: readonly WeightName[], meeting: Meeting): number {
  let total = 1
  for (const name of names) {
    const term = weights[name](meeting, 'rapport')
    if (term && 'factor' in term) total *= term.factor
  }
  return total
}
