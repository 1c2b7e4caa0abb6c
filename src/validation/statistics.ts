import { mix } from '../core/encounter/lots.ts'

/** A figure with its 95 % interval. */
export type Estimate = { readonly value: number; readonly low: number; readonly high: number }

/** Ranks from 1; equal values share the mean of theirs. */
export function ranks(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value)
  const ranked: number[] = Array(values.length)
  for (let from = 0; from < order.length; ) {
    let to = from
    while (to + 1 < order.length && order[to + 1]?.value === order[from]?.value) to++
    for (const { index } of order.slice(from, to + 1)) ranked[index] = (from + to) / 2 + 1
    from = to + 1
  }
  return ranked
}

/**
 * How often a value of the one group lies above a value of the other; a tie is half: the area under the ROC curve.
 *
 * @returns 0 to 1, and NaN where a group is empty
 */
export function auc(above: readonly number[], below: readonly number[]): number {
  if (above.length === 0 || below.length === 0) return Number.NaN
  const ranked = ranks([...above, ...below])
  const sum = ranked.slice(0, above.length).reduce((total, rank) => total + rank, 0)
  return (sum - (above.length * (above.length + 1)) / 2) / (above.length * below.length)
}

/** Spearman's rank correlation, -1 to 1; 0 where either side does not vary. */
export const spearman = (a: readonly number[], b: readonly number[]): number => pearson(ranks(a), ranks(b))

/** Spearman's rank correlation with a third value held constant. */
export function partialSpearman(a: readonly number[], b: readonly number[], held: readonly number[]): number {
  const z = ranks(held)
  return pearson(residuals(ranks(a), z), residuals(ranks(b), z))
}

/** The middle of what was found, 0 to 1 from each end: the 95 % interval of draws is from 0.025 to 0.975. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b)
  if (sorted.length === 0) return Number.NaN
  const place = (sorted.length - 1) * part
  const below = Math.floor(place)
  const low = sorted[below] as number
  return low + (place - below) * ((sorted[below + 1] ?? low) - low)
}

/** Draws with replacement of as many as there are, as numbers from 0. The same seed draws the same: no chance comes in. */
export const draws = (many: number, times = 2000, seed = 42): readonly (readonly number[])[] =>
  Array.from({ length: times }, (_, draw) => Array.from({ length: many }, (_, place) => mix(seed, draw * many + place) % many))

/**
 * A statistic of rows with its interval by bootstrap (the percentile interval: Efron & Tibshirani 1993). Whole clusters are drawn, so
 * that rows which belong together stay together.
 *
 * @param clusters  numbers of rows, each in one cluster
 * @param of        the statistic of these rows; a draw where it is no number is left out
 */
export function bootstrap(clusters: readonly (readonly number[])[], of: (rows: readonly number[]) => number, times?: number): Estimate {
  const found = draws(clusters.length, times).map((drawn) => of(drawn.flatMap((place) => clusters[place] ?? [])))
  return { value: of(clusters.flat()), low: quantile(found, 0.025), high: quantile(found, 0.975) }
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

function pearson(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)]
  let [both, ofA, ofB] = [0, 0, 0]
  for (const [index, value] of a.entries()) {
    const [p, q] = [value - ma, (b[index] as number) - mb]
    both += p * q
    ofA += p * p
    ofB += q * q
  }
  return ofA > 0 && ofB > 0 ? both / Math.sqrt(ofA * ofB) : 0
}

/** What a straight line through z does not say of y. */
function residuals(y: readonly number[], z: readonly number[]): number[] {
  const [my, mz] = [mean(y), mean(z)]
  let [both, ofZ] = [0, 0]
  for (const [index, value] of z.entries()) {
    both += (value - mz) * ((y[index] as number) - my)
    ofZ += (value - mz) ** 2
  }
  const slope = ofZ > 0 ? both / ofZ : 0
  return y.map((value, index) => value - my - slope * ((z[index] as number) - mz))
}
