import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawFacts, unmetSeed } from '../../../src/core/encounter/lots.ts'

const hidden = [{ name: 'meaning', values: ['goodbye', 'thanks', 'favour'] }]
const says = (seed: number) => JSON.stringify(drawFacts(hidden, seed))
const anySeed = fc.integer({ min: 0, max: 0xffff_ffff })
const all = hidden[0]?.values.map((meaning) => JSON.stringify({ meaning })) ?? []

describe('on coming back', () => {
  it('chance has its way the first time', () =>
    fc.assert(
      fc.property(anySeed, (seed) => {
        expect(unmetSeed(hidden, seed, [])).toBe(seed)
      }),
    ))

  it('something else is hidden than what was met before, as long as there is something else', () =>
    fc.assert(
      fc.property(anySeed, fc.subarray(all, { maxLength: 2 }), (seed, met) => {
        expect(met).not.toContain(says(unmetSeed(hidden, seed, met)))
      }),
    ))

  it('where all of it has been met, it is what was met longest ago', () =>
    fc.assert(
      fc.property(anySeed, fc.shuffledSubarray(all, { minLength: 3 }), (seed, met) => {
        expect(says(unmetSeed(hidden, seed, met))).toBe(met[0])
      }),
    ))

  it('a story with nothing hidden is as it was', () => expect(unmetSeed([], 7, ['{}'])).toBe(7))

  it('what is kept from another story, or is rubbish, changes nothing', () =>
    expect(unmetSeed(hidden, 7, ['{"meaning":"gone"}', 'rubbish'])).toBe(7))
})
