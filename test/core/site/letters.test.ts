import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromLetters, toLetters } from '../../../src/core/site/letters.ts'

describe('bytes as letters of a file in UTF-16', () => {
  const some = fc.uint8Array({ maxLength: 200 })

  it('come back as they were', () => {
    fc.assert(fc.property(some, (bytes) => void expect(fromLetters(toLetters(bytes))).toEqual(bytes)))
  })

  it('come back as they were, however many', () => {
    const bytes = Uint8Array.from({ length: 250_003 }, (_, index) => (index * 7919) >> 3)
    expect(Buffer.from(fromLetters(toLetters(bytes))).equals(bytes)).toBe(true)
  })

  it('take a letter for fifteen bits, and one more', () => {
    fc.assert(fc.property(some, (bytes) => void expect(toLetters(bytes)).toHaveLength(1 + Math.ceil((bytes.length * 8) / 15))))
  })

  it('are none that mean anything to HTML: no space, no sign, no half of a pair', () => {
    fc.assert(fc.property(some, (bytes) => void expect(toLetters(bytes)).toMatch(/^[\u3400-\uB3FF]+$/)))
  })
})
