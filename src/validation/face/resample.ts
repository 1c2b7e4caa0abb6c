// How far a figure would wander with other people of the same kind: it is worked out again and again on draws from those who answered.

/** Draws of people, as indices, each as many as there are, with repeats. The same for the same number of people: no chance comes in. */
export function draws(people: number, times = 2000, seed = 1): readonly (readonly number[])[] {
  const next = lots(seed)
  return Array.from({ length: times }, () => Array.from({ length: people }, () => Math.floor(next() * people)))
}

/** Numbers from 0 to below 1, evenly spread: Mulberry32. */
function lots(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let h = Math.imul(state ^ (state >>> 15), 1 | state)
    h = (h + Math.imul(h ^ (h >>> 7), 61 | h)) ^ h
    return ((h ^ (h >>> 14)) >>> 0) / 2 ** 32
  }
}

/** From, to. */
export type Interval = readonly [low: number, high: number]

/** People below whom an interval would only look like knowledge. */
export const fewest = 3

/**
 * The middle 95 % of a figure over draws of people (the bootstrap's percentile interval: Efron & Tibshirani 1993).
 *
 * @param figure  the figure for a draw; nothing where a draw has none
 * @returns nothing for fewer than three people
 */
export function interval(people: number, figure: (drawn: readonly number[]) => number | undefined): Interval | undefined {
  if (people < fewest) return undefined
  const found = draws(people)
    .map(figure)
    .filter((one) => one !== undefined)
    .toSorted((a, b) => a - b)
  const at = (part: number) => found[Math.round(part * (found.length - 1))]
  const [low, high] = [at(0.025), at(0.975)]
  return low === undefined || high === undefined ? undefined : [low, high]
}
