import { mix, shuffled } from '../core/encounter/lots.ts'
import { type Criterion, difference, judged } from './criterion.ts'
import { type Estimate, mean } from './statistics.ts'

/**
 * Candidates chosen blindly: in each fold the one that does best on the other folds is taken. `agreement` and `gain` over what is kept
 * are of the sessions that had no say in the choice, each the mean of all repeats; their intervals take the choice as given.
 */
export type Blind = {
  readonly agreement: Estimate
  readonly gain: Estimate
  /** How often each was chosen, by its place among the candidates, the most often first. */
  readonly chosen: readonly { readonly candidate: number; readonly times: number }[]
}

const FOLDS = 10
const REPEATS = 10
/** Draws for the interval of one repeat; they are averaged over all repeats. */
const DRAWS = 500

/**
 * Ten-fold cross-validation over groups, ten times over; with fewer groups, as many folds as there are.
 *
 * @param scores  of each candidate, one a session, on a scale that they share
 * @param kept    the scores that they are held against
 * @returns nothing where the groups are too few: then in some fold the others say nothing
 */
export function chosenBlindly(criterion: Criterion, scores: readonly (readonly number[])[], kept: readonly number[]): Blind | undefined {
  const choices: number[] = []
  const pooled: number[][] = []
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const blind = [...kept]
    for (const { training, held } of folds(criterion.clusters, repeat)) {
      const best = bestOn(training, criterion, scores)
      if (best === undefined) return undefined
      choices.push(best)
      for (const row of held) blind[row] = scores[best]?.[row] ?? Number.NaN
    }
    pooled.push(blind)
  }
  return {
    agreement: averaged(pooled.map((blind) => judged(criterion, blind, DRAWS))),
    gain: averaged(pooled.map((blind) => difference(criterion, blind, kept, DRAWS))),
    chosen: [...new Set(choices)]
      .map((candidate) => ({ candidate, times: choices.filter((one) => one === candidate).length }))
      .sort((a, b) => b.times - a.times),
  }
}

/** The rows of all groups but some, and of those, fold after fold. */
function folds(clusters: Criterion['clusters'], repeat: number) {
  const many = Math.min(FOLDS, clusters.length)
  const groups = shuffled(clusters, mix(42, repeat), 0)
  return Array.from({ length: many }, (_, fold) => ({
    training: groups.filter((_, place) => place % many !== fold).flat(),
    held: groups.filter((_, place) => place % many === fold).flat(),
  }))
}

/** The candidate that does best on these rows; the first of equals; none where the rows say nothing, being all of one label. */
function bestOn(rows: readonly number[], { agreement }: Criterion, scores: readonly (readonly number[])[]): number | undefined {
  const found = scores.map((score) => agreement(score, rows))
  return found.every(Number.isFinite) ? found.indexOf(Math.max(...found)) : undefined
}

const averaged = (estimates: readonly Estimate[]): Estimate => ({
  value: mean(estimates.map(({ value }) => value)),
  low: mean(estimates.map(({ low }) => low)),
  high: mean(estimates.map(({ high }) => high)),
})
