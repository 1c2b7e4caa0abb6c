import { describe, expect, it } from 'vitest'
import { type Figure, figures } from '../../../src/core/classroom/figures.ts'

describe('how a room chose, as it may be shown', () => {
  it('says counts of five and more', () => expect(figures([8, 7, 9])).toEqual([8, 7, 9]))
  it('says nobody where nobody did', () => expect(figures([0, 12, 12])).toEqual(['nobody', 12, 12]))
  it('says a few for one to four', () => expect(figures([11, 8, 3, 2])).toEqual([11, 8, 'few', 'few']))
  it('hides the next smallest too, where one alone could be worked out', () => expect(figures([14, 7, 3])).toEqual([14, 'some', 'some']))
  it('says it in words where even two could be worked out', () => expect(figures([18, 1, 1])).toEqual(['most', 'some', 'some']))
  it('has words for all in a room under twenty', () => expect(figures([10, 5, 4])).toEqual(['most', 'some', 'some']))
  it('says nothing where so few have chosen that any word would tell', () => expect(figures([5, 4])).toEqual(['unsaid', 'unsaid']))
})

describe('a count under five', () => {
  const cases = [
    { options: 2, totals: [1, 2, 5, 9, 10, 11, 15, 19, 20, 21, 24, 30, 41] },
    { options: 3, totals: [3, 9, 10, 12, 15, 19, 20, 21, 24, 30, 33] },
    { options: 4, totals: [4, 8, 10, 12, 16, 19, 20, 21, 24, 28] },
    { options: 5, totals: [5, 10, 11, 13, 20, 23] },
  ]
  for (const { options, totals } of cases)
    it(`cannot be worked out, with ${options} options, by somebody who knows the total and these rules`, () => {
      for (const total of totals) expect(workedOut(options, total)).toEqual([])
    })
})

/** Every way a room can choose is told; what is told the same way cannot be told apart. @returns those with a count that is certain */
function workedOut(options: number, total: number): readonly string[] {
  const rooms = new Map<string, (readonly number[])[]>()
  for (const room of ways(options, total)) {
    const told = JSON.stringify(figures(room) satisfies readonly Figure[])
    rooms.set(told, [...(rooms.get(told) ?? []), room])
  }
  return [...rooms]
    .filter(([, like]) => like[0]?.some((count, index) => count > 0 && count < 5 && like.every((room) => room[index] === count)))
    .map(([told]) => told)
}

function ways(options: number, total: number): readonly (readonly number[])[] {
  if (options === 1) return [[total]]
  return Array.from({ length: total + 1 }, (_, first) => ways(options - 1, total - first).map((rest) => [first, ...rest])).flat()
}
