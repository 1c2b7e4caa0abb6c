// Kendall's rank correlation. It asks one thing of every pair of items: do two orders put them the same way round?

/** Pairs of items, by how two orders place them. */
export type Pairs = {
  /** Both orders put the pair the same way round. */
  readonly concordant: number
  /** They put it opposite ways round. */
  readonly discordant: number
  /** The first order cannot tell the two apart, whatever the second says. */
  readonly tiedFirst: number
  /** The second cannot, whatever the first says. */
  readonly tiedSecond: number
  readonly all: number
}

/** No pairs. */
export const noPairs: Pairs = { concordant: 0, discordant: 0, tiedFirst: 0, tiedSecond: 0, all: 0 }

/** One item's place in two orders. A higher number is always the same end. */
export type Placed = readonly [first: number, second: number]

/** Counts every pair of items once. Few items: no need of the faster way. */
export function pairs(items: readonly Placed[]): Pairs {
  return items
    .flatMap((one, index) => items.slice(index + 1).map((other) => pair(one, other)))
    .reduce((sum, each) => plus(sum, each), noPairs)
}

function pair(one: Placed, other: Placed): Pairs {
  const [first, second] = [Math.sign(one[0] - other[0]), Math.sign(one[1] - other[1])]
  return {
    concordant: first * second > 0 ? 1 : 0,
    discordant: first * second < 0 ? 1 : 0,
    tiedFirst: first === 0 ? 1 : 0,
    tiedSecond: second === 0 ? 1 : 0,
    all: 1,
  }
}

/** Two counts together. */
export const plus = (a: Pairs, b: Pairs): Pairs => ({
  concordant: a.concordant + b.concordant,
  discordant: a.discordant + b.discordant,
  tiedFirst: a.tiedFirst + b.tiedFirst,
  tiedSecond: a.tiedSecond + b.tiedSecond,
  all: a.all + b.all,
})

/**
 * Kendall's tau-b: concordant minus discordant pairs, over the geometric mean of the pairs that each order could tell apart
 * (Kendall 1945, *Biometrika* 33).
 *
 * @returns from −1 (reversed) to 1 (the same order); nothing where an order tells no pair apart: then there is no order to compare
 */
export function tauB({ concordant, discordant, tiedFirst, tiedSecond, all }: Pairs): number | undefined {
  // One root of the whole product: of a square it is exact, so that the same order is exactly 1.
  const told = Math.sqrt((all - tiedFirst) * (all - tiedSecond))
  return told === 0 ? undefined : (concordant - discordant) / told
}
