import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBlank, quotesOf, readReflection, writtenOn } from '../../../src/core/reflection/reflection.ts'
import { anyText } from '../../arbitrary/logs.ts'
import { anyReflection } from '../../arbitrary/ownData.ts'

describe('a reflection', () => {
  it('is read back as it was kept', () =>
    fc.assert(fc.property(anyReflection, (one) => void expect(readReflection(JSON.stringify(one))).toEqual(one))))
  it('may be any text at all: it gives one or nothing, and never throws', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc
            .tuple(anyReflection, fc.constantFrom('sittings', 'answers', 'about', 'quotes', 'model', 'began'), fc.jsonValue())
            .map(([one, part, value]) => JSON.stringify({ ...one, [part]: value })),
        ),
        (text) => void readReflection(text),
      ),
    ))
  it('is written on from an earlier state of itself, and never from one that was written on apart', () => {
    const [one] = fc.sample(anyReflection, { numRuns: 1, seed: 3 }).map((each) => ({ ...each, sittings: ['a'] }))
    if (!one) throw new Error('no reflection')
    const [campus, train] = [
      { ...one, sittings: ['a', 'b'] },
      { ...one, sittings: ['a', 'c'] },
    ]
    expect(writtenOn(campus, one)).toBe(true)
    expect(writtenOn(one, campus)).toBe(false)
    expect(writtenOn(campus, train) || writtenOn(train, campus)).toBe(false)
  })
  it('of two states never gives way to the other both ways, and of three keeps the order', () =>
    fc.assert(
      fc.property(anyReflection, anyReflection, anyReflection, (a, b, c) => {
        expect(writtenOn(a, b) && writtenOn(b, a)).toBe(false)
        if (writtenOn(a, b) && writtenOn(b, c)) expect(writtenOn(a, c)).toBe(true)
      }),
    ))
  it('is blank until something of one’s own stands in it', () => {
    const [one] = fc.sample(anyReflection, { numRuns: 1, seed: 3 })
    if (!one) throw new Error('no reflection')
    expect(isBlank({ ...one, answers: { 'what.so': ' \n' }, quotes: [] })).toBe(true)
    expect(isBlank({ ...one, answers: { 'what.so': 'x' }, quotes: [] })).toBe(false)
  })
  it('holds its quotes in the order in which they were said, and none that was never said', () => {
    const [one] = fc.sample(anyReflection, { numRuns: 1, seed: 3 })
    if (!one) throw new Error('no reflection')
    const lines = ['first', 'second'].map((text) => ({ who: '', text }))
    expect(quotesOf({ ...one, quotes: [7, 1, 0], about: { ...one.about, lines } })).toEqual(lines)
  })
})
