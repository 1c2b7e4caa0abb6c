import { draws, quantile } from '../statistics.ts'

/** From, to. */
export type Interval = readonly [low: number, high: number]

/** People below whom an interval would only look like knowledge. */
export const fewest = 3

/**
 * How far a figure would wander with other people of the same kind: the middle 95 % of it over draws from those who answered.
 *
 * @param figure  the figure for a draw; nothing where a draw has none
 * @returns nothing for fewer than three people
 */
export function interval(people: number, figure: (drawn: readonly number[]) => number | undefined): Interval | undefined {
  if (people < fewest) return undefined
  const found = draws(people).map((drawn) => figure(drawn) ?? Number.NaN)
  const [low, high] = [quantile(found, 0.025), quantile(found, 0.975)]
  return Number.isNaN(low) ? undefined : [low, high]
}
