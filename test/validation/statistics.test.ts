import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auc, bootstrap, mean, partialSpearman, quantile, ranks, spearman } from '../../src/validation/statistics.ts'

const numbers = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 2, maxLength: 20 })
const pairs = fc.array(fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 })), { minLength: 2, maxLength: 20 })

describe('ranks', () => {
  it('equal values share the mean of theirs', () => expect(ranks([30, 10, 20, 10])).toEqual([4, 1.5, 3, 1.5]))
  it('add up to the same, whatever the values', () =>
    fc.assert(
      fc.property(numbers, (values) => {
        expect(ranks(values).reduce((sum, rank) => sum + rank, 0)).toBe((values.length * (values.length + 1)) / 2)
      }),
    ))
})

describe('the area under the curve', () => {
  it('counts pairs that stand the right way round, a tie as half', () => {
    expect(auc([3, 5], [1, 3])).toBe(0.875)
    expect(auc([2], [1])).toBe(1)
    expect(auc([1], [1])).toBe(0.5)
  })
  it('is as much under one half the other way round', () =>
    fc.assert(
      fc.property(numbers, numbers, (above, below) => {
        expect(auc(above, below) + auc(below, above)).toBeCloseTo(1, 9)
      }),
    ))
  it('of nothing is no number', () => expect(auc([], [1])).toBeNaN())
})

describe("Spearman's correlation", () => {
  it('of a textbook table: intelligence quotient and hours of television', () =>
    expect(spearman([106, 100, 86, 101, 99, 103, 97, 113, 112, 110], [7, 27, 2, 50, 28, 29, 20, 12, 6, 17])).toBeCloseTo(-0.175758, 6))
  it('is 1 for any rising order and -1 for any falling one', () => {
    expect(spearman([1, 2, 30], [4, 50, 60])).toBe(1)
    expect(spearman([1, 2, 30], [60, 50, 4])).toBe(-1)
  })
  it('is 0 where one side does not vary', () => expect(spearman([1, 1, 1], [1, 2, 3])).toBe(0))
  it('stays from -1 to 1 and is the same both ways', () =>
    fc.assert(
      fc.property(pairs, (rows) => {
        const [a, b] = [rows.map(([x]) => x), rows.map(([, y]) => y)]
        expect(Math.abs(spearman(a, b))).toBeLessThanOrEqual(1 + 1e-9)
        expect(spearman(a, b)).toBeCloseTo(spearman(b, a), 9)
      }),
    ))
  it('with length held constant, nothing is left of what only follows length', () =>
    expect(partialSpearman([1, 2, 3, 4], [10, 20, 30, 40], [1, 2, 3, 4])).toBe(0))
  it('with something unrelated held constant, stays near what it was', () =>
    expect(partialSpearman([1, 2, 3, 4], [1, 2, 3, 4], [1, 2, 2, 1])).toBeCloseTo(1, 9))
  it('equals (r_ab − r_az r_bz) / √((1 − r_az²)(1 − r_bz²))', () => {
    const [a, b, z] = [
      [3, 1, 4, 1, 5, 9, 2, 6],
      [2, 7, 1, 8, 2, 8, 1, 8],
      [1, 4, 1, 4, 2, 1, 3, 5],
    ]
    const [ab, az, bz] = [spearman(a!, b!), spearman(a!, z!), spearman(b!, z!)]
    expect(partialSpearman(a!, b!, z!)).toBeCloseTo((ab - az * bz) / Math.sqrt((1 - az ** 2) * (1 - bz ** 2)), 9)
  })
})

describe('an interval', () => {
  it('is read off between what was found', () => {
    expect(quantile([4, 1, 3, 2, 5], 0.5)).toBe(3)
    expect(quantile([1, 2], 0.25)).toBe(1.25)
    expect(quantile([Number.NaN, 7], 0.9)).toBe(7)
    expect(quantile([Number.NaN], 0.5)).toBeNaN()
  })
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
  const ofMean = (rows: readonly number[]) => mean(rows.map((row) => values[row] as number))
  it('of a mean lies about it, some two standard errors each way', () => {
    const { value, low, high } = bootstrap(
      values.map((_, row) => [row]),
      ofMean,
    )
    expect(value).toBe(5.5)
    expect(low).toBeGreaterThan(3.2)
    expect(low).toBeLessThan(4.2)
    expect(high).toBeGreaterThan(6.8)
    expect(high).toBeLessThan(7.8)
  })
  it('is wider where rows belong together', () => {
    const apart = bootstrap(
      values.map((_, row) => [row]),
      ofMean,
    )
    const together = bootstrap(
      [
        [0, 1, 2, 3, 4],
        [5, 6, 7, 8, 9],
      ],
      ofMean,
    )
    expect(together.high - together.low).toBeGreaterThan(apart.high - apart.low)
  })
  it('comes out the same each time', () => expect(bootstrap([[0], [1], [2]], ofMean, 50)).toEqual(bootstrap([[0], [1], [2]], ofMean, 50)))
})
