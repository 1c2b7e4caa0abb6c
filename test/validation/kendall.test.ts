import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noPairs, type Placed, pairs, plus, tauB } from '../../src/validation/face/kendall.ts'

const tau = (first: readonly number[], second: readonly number[]) =>
  tauB(pairs(first.map((one, index): Placed => [one, second[index] as number])))

describe("Kendall's tau, worked out by hand", () => {
  it.each([
    ['the same order is 1', [1, 2, 3, 4], [1, 2, 3, 4], 1],
    ['the reverse is −1', [1, 2, 3, 4], [4, 3, 2, 1], -1],
    ['one of six pairs the other way: (5 − 1) / 6', [1, 2, 3, 4], [1, 2, 4, 3], 4 / 6],
    ['five pairs one way, five the other', [1, 2, 3, 4, 5], [3, 5, 2, 1, 4], -2 / 10],
    ['a tie in the second: (5 − 0) / √(6 × 5)', [1, 2, 3, 4], [1, 2, 2, 3], 5 / Math.sqrt(30)],
    ['ties in both: 2 / √(4 × 3), the pair tied in both counted in neither', [1, 1, 1, 2], [1, 1, 2, 2], 2 / Math.sqrt(3 * 4)],
    ['nobody ranks by distance: 1, 2, 9 is the order 1, 2, 3', [1, 2, 3], [1, 2, 9], 1],
  ])('%s', (_, first, second, expected) => {
    expect(tau(first, second)).toBeCloseTo(expected, 12)
  })

  it.each([
    ['nothing was ranked', [], []],
    ['one thing was ranked', [1], [1]],
    ['one order tells nothing apart', [1, 1, 1], [1, 2, 3]],
  ])('is not defined where %s', (_, first, second) => expect(tau(first, second)).toBeUndefined())

  it('counts two lots of pairs together before it divides', () => {
    const same = pairs([
      [1, 1],
      [2, 2],
    ])
    const mixed = pairs([
      [1, 1],
      [2, 3],
      [3, 2],
    ])
    expect(tauB(plus(same, mixed))).toBeCloseTo((1 + 2 - 1) / 4, 12)
    expect(plus(noPairs, same)).toEqual(same)
  })
})

describe("the laws of Kendall's tau", () => {
  const places = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })), { maxLength: 12 })
  const turned = (items: readonly Placed[]) => items.map(([a, b]): Placed => [b, a])
  const against = (items: readonly Placed[]) => items.map(([a, b]): Placed => [a, -b])

  it('stays from −1 to 1', () => {
    fc.assert(fc.property(places, (items) => Math.abs(tauB(pairs(items)) ?? 0) <= 1))
  })

  it('is the same whichever order comes first', () => {
    fc.assert(
      fc.property(places, (items) => {
        expect(tauB(pairs(turned(items)))).toBe(tauB(pairs(items)))
      }),
    )
  })

  it('changes its sign, and nothing else, when one order is reversed', () => {
    fc.assert(
      fc.property(places, (items) => {
        const there = tauB(pairs(items))
        const back = tauB(pairs(against(items)))
        expect(back === undefined ? undefined : 0 - back).toBe(there)
      }),
    )
  })

  it('does not mind in which order the items are listed', () => {
    fc.assert(
      fc.property(places, (items) => {
        expect(tauB(pairs(items.toReversed()))).toBe(tauB(pairs(items)))
      }),
    )
  })
})
