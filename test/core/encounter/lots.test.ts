import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawFacts, mix, shuffled } from '../../../src/core/encounter/lots.ts'

const seed = fc.integer({ min: 0, max: 0xffff_ffff })
const meaning = { name: 'meaning', values: ['thanks', 'goodbye', 'favour'] }
const panel = { name: 'panel', values: ['soon', 'none'] }

describe('hidden facts', () => {
  it('are the same whenever the same seed is drawn', () =>
    fc.assert(fc.property(seed, (s) => void expect(drawFacts([meaning, panel], s)).toEqual(drawFacts([meaning, panel], s)))))
  it('are always one of their values', () =>
    fc.assert(fc.property(seed, (s) => meaning.values.includes(String(drawFacts([meaning], s).meaning)))))
  it('stand as a facilitator set them', () =>
    fc.assert(fc.property(seed, (s) => void expect(drawFacts([meaning, panel], s, { meaning: 'goodbye' }).meaning).toBe('goodbye'))))
  it('are drawn where what was set is none of their values', () =>
    fc.assert(
      fc.property(seed, fc.string(), (s, wish) => meaning.values.includes(String(drawFacts([meaning], s, { meaning: wish }).meaning))),
    ))
  it('each come up about as often as the others', () => {
    const counts = new Map<string, number>()
    for (let s = 0; s < 3000; s++)
      counts.set(String(drawFacts([meaning], s).meaning), (counts.get(String(drawFacts([meaning], s).meaning)) ?? 0) + 1)
    for (const value of meaning.values) expect(counts.get(value)).toBeGreaterThan(900)
  })
  it('do not hang together: one says nothing about the other', () => {
    let both = 0
    for (let s = 0; s < 3000; s++) {
      const drawn = drawFacts([meaning, panel], s)
      if (drawn.meaning === 'thanks' && drawn.panel === 'soon') both += 1
    }
    expect(both).toBeGreaterThan(400)
    expect(both).toBeLessThan(600)
  })
})

describe('the order in which choices stand', () => {
  const five = ['a', 'b', 'c', 'd', 'e']
  it('is the same for the same seed and turn, so that a reload moves nothing', () =>
    fc.assert(fc.property(seed, fc.nat({ max: 40 }), (s, turn) => void expect(shuffled(five, s, turn)).toEqual(shuffled(five, s, turn)))))
  it('neither loses a choice nor doubles one', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer()),
        seed,
        fc.nat({ max: 40 }),
        (all, s, turn) => void expect([...shuffled(all, s, turn)].sort()).toEqual([...all].sort()),
      ),
    ))
  it('leaves the story its own order', () => {
    shuffled(five, 3, 1)
    expect(five).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
  it('differs from turn to turn and from seed to seed', () => {
    const orders = (at: (n: number) => readonly string[]) => new Set(Array.from({ length: 60 }, (_, n) => at(n).join(''))).size
    expect(orders((turn) => shuffled(five, 7, turn))).toBeGreaterThan(30)
    expect(orders((s) => shuffled(five, s, 0))).toBeGreaterThan(30)
  })
  it.each([2, 3, 4, 5])('gives no place to any of %i choices more often than is fair', (size) => {
    const [all, rounds] = [five.slice(0, size), 6000]
    const times = new Map<string, number>()
    for (let s = 0; s < rounds; s++) {
      for (const [place, item] of shuffled(all, s * 7919 + 1, s % 12).entries())
        times.set(`${item}${place}`, (times.get(`${item}${place}`) ?? 0) + 1)
    }
    expect(times.size).toBe(size * size)
    for (const count of times.values()) expect(Math.abs(count / rounds - 1 / size)).toBeLessThan(0.03)
  })
})

describe('mixing a seed', () => {
  it('gives whole numbers from 0 to 2³² − 1', () =>
    fc.assert(fc.property(seed, fc.nat(), (s, salt) => Number.isInteger(mix(s, salt)) && mix(s, salt) >= 0 && mix(s, salt) < 2 ** 32)))
  it('gives neighbours nothing in common', () => {
    const bits = Array.from({ length: 1000 }, (_, s) => (mix(s, 0) ^ mix(s + 1, 0)) >>> 0).map(
      (x) => x.toString(2).replaceAll('0', '').length,
    )
    expect(bits.reduce((sum, n) => sum + n, 0) / bits.length).toBeCloseTo(16, 0)
  })
})
