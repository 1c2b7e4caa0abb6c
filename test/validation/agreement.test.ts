import { describe, expect, it } from 'vitest'
import { agreement, compare, tau } from '../../src/validation/face/agreement.ts'
import type { Ranker } from '../../src/validation/face/rankings.ts'
import { report } from '../../src/validation/face/report.ts'
import { interval } from '../../src/validation/face/resample.ts'
import { placings, situations } from '../../src/validation/face/situations.ts'
import { draws } from '../../src/validation/statistics.ts'

// Every ranking here is made from the model's own order, to see that the sums are right. Nobody's ranking is in this project.

const model = Object.fromEntries(situations.flatMap(placings).map(({ id, rank }) => [id, rank]))
const changed = (by: (id: string, rank: number) => number | undefined) =>
  Object.fromEntries(Object.entries(model).flatMap(([id, rank]) => (by(id, rank) === undefined ? [] : [[id, by(id, rank)]])))
const like = (name: string): Ranker => ({ name, ranks: model })
const against = (name: string): Ranker => ({ name, ranks: changed((_, rank) => 7 - rank) })
const only = (letter: string, { name, ranks }: Ranker): Ranker => ({
  name,
  ranks: Object.fromEntries(Object.entries(ranks).filter(([id]) => id.startsWith(letter))),
})
const [first] = situations

describe('how the model agrees with people who rank', () => {
  it('is 1 with people of its own order, and so are they among themselves', () => {
    const { withEach, withMean, among } = agreement([like('p1'), like('p2'), like('p3')])
    expect(withEach).toEqual({ value: 1, range: [1, 1], interval: [1, 1] })
    expect(withMean).toEqual({ value: 1, interval: [1, 1] })
    expect(among).toEqual({ value: 1, interval: [1, 1] })
  })

  it('is −1 with someone of the opposite order', () => {
    expect(agreement([against('p1')]).withEach.value).toBe(-1)
  })

  it('is not defined among one person, nor with the mean of two who cancel out', () => {
    expect(agreement([like('p1')]).among.value).toBeUndefined()
    expect(agreement([like('p1'), against('p2')]).withMean.value).toBeUndefined()
  })

  it('is the mean over people and over pairs of people', () => {
    const { withEach, among } = agreement([like('p1'), like('p2'), against('p3')])
    expect(withEach.value).toBeCloseTo(1 / 3, 12)
    expect(withEach.range).toEqual([-1, 1])
    expect(among.value).toBeCloseTo((1 - 1 - 1) / 3, 12)
  })

  it('counts each comparison once: sequences of two situations are never compared', () => {
    // Right in all 15 pairs of A, wrong in the one pair of B.
    const [better, worse] = (situations[1]?.sequences ?? []).map(({ id }) => id).toSorted((a, b) => (model[a] ?? 0) - (model[b] ?? 0))
    const ranks = { ...only('A', like('p')).ranks, [better as string]: 2, [worse as string]: 1 }
    expect(tau(model, ranks)).toBeCloseTo((15 - 1) / 16, 12)
  })

  it('leaves out, in a situation, who skipped it, and gives no interval there for fewer than three', () => {
    const people = [like('p1'), only('A', like('p2')), only('A', against('p3'))]
    expect(agreement(people, first ? [first] : []).among.value).toBeCloseTo(-1 / 3, 12)
    const rest = agreement(people, situations.slice(1))
    expect(rest.withEach).toEqual({ value: 1, range: [1, 1], interval: undefined })
    expect(rest.among.value).toBeUndefined()
  })

  it('takes 1, 1, 2 and 1, 1, 3 for the same answer', () => {
    const tied = (name: string, next: number): Ranker => ({
      name,
      ranks: { A1: 1, A2: 1, A3: next, A4: next + 1, A5: next + 2, A6: next + 3 },
    })
    const means = compare([tied('p1', 2), tied('p2', 3)], situations[0] as (typeof situations)[number])
    expect(means.map(({ mean }) => mean)).toEqual([1.5, 1.5, 3, 4, 5, 6])
    expect(means.map(({ ranked }) => ranked)).toEqual([2, 2, 2, 2, 2, 2])
  })

  it('has mean ranks only of those who put all ways of a person in order: a place among two is no place among six', () => {
    const some = (name: string): Ranker => ({ name, ranks: changed((id, rank) => (['A3', 'A5', 'A6'].includes(id) ? rank : undefined)) })
    const people = [like('p1'), some('p2'), some('p3')]
    expect(agreement(people, [situations[0] as (typeof situations)[number]]).withMean.value).toBe(1)
    expect(
      compare(people, situations[0] as (typeof situations)[number]).every(({ rank, mean, ranked }) => rank === mean && ranked === 1),
    ).toBe(true)
  })
})

describe('the interval', () => {
  it('is the same whenever it is worked out: no chance comes in', () => {
    const people = [like('p1'), like('p2'), against('p3'), like('p4')]
    expect(agreement(people)).toEqual(agreement(people))
    expect(draws(4, 3)).toEqual(draws(4, 3))
  })

  it('draws everybody about equally often', () => {
    const counts = [0, 0, 0, 0]
    for (const one of draws(4).flat()) counts[one] = (counts[one] ?? 0) + 1
    for (const count of counts) expect(count / 2000).toBeCloseTo(1, 1)
  })

  it('holds the figure and is wider where people differ', () => {
    const people = [like('p1'), like('p2'), like('p3'), against('p4')]
    const { value = 0, interval: between = [0, 0] } = agreement(people).withEach
    expect(between[0]).toBeLessThan(value)
    expect(between[1]).toBeGreaterThan(value)
  })

  it('is not given for fewer than three', () => expect(interval(2, () => 1)).toBeUndefined())
})

describe('the report', () => {
  it('says what tau is, gives every sequence a line, and names no person', () => {
    const text = report([like('p1'), like('p2'), against('somebody')])
    expect(text).toContain("Kendall's tau compares two orders, pair by pair: 1 is the same order, −1 the reverse")
    for (const id of Object.keys(model)) expect(text).toMatch(new RegExp(`^${id} `, 'm'))
    expect(text).not.toContain('somebody')
    expect(text).toMatch(/The model with each person, mean +\+0.33 +\+0.33 +\+0.33 +\+0.33/)
    expect(text).toContain('It does not say how Desmond, Leanne, Joel or anybody would feel.')
  })

  it('stays plain about few people', () => {
    expect(report([like('p1')])).toContain('Among them: not defined for one person.')
    expect(report([like('p1')])).toContain('1 person: too few for an interval.')
    expect(report([like('p1'), like('p2')])).toContain('2 people: too few for an interval.')
    expect(report([like('p1'), like('p2')])).not.toContain('95 %')
  })

  it('names where the model and the people stand furthest apart, with the words to talk over', () => {
    const swapped = changed((id, rank) => (!id.startsWith('C') ? rank : rank === 1 ? 6 : rank === 6 ? 1 : rank))
    const text = report([{ name: 'p1', ranks: swapped }])
    expect(text).toContain(
      'C3  5.0 places. The model expects more trust than the people do. “While they’re shut, none of it has happened.”',
    )
    expect(text).toContain('C4  5.0 places. The people expect more trust than the model does.')
    expect(report([like('p1')])).toContain('No sequence stands a whole place apart.')
  })

  it('has its columns under each other', () => {
    const lines = report([like('p1'), like('p2'), like('p3')]).split('\n')
    const taus = lines.filter((line) => /^(The model with|Among them, mean)/.test(line))
    expect(new Set(taus.map((line) => line.length)).size).toBe(1)
  })
})
