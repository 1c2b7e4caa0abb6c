import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { duration } from '../../../src/core/records/duration.ts'

describe('how long something took', () => {
  it.each([
    [0, 'PT0S'],
    [4, 'PT0S'],
    [1234, 'PT1.23S'],
    [60_000, 'PT1M0S'],
    [90_000, 'PT1M30S'],
    [3_600_000, 'PT1H0S'],
    [3_723_450, 'PT1H2M3.45S'],
    [45_296_780, 'PT12H34M56.78S'],
    [-5, 'PT0S'],
  ])('%d ms are %s', (ms, text) => expect(duration(ms)).toBe(text))

  it('has the form both standards ask for, however long somebody sat there', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 - 1 }), (spent) => {
        expect(duration(spent)).toMatch(/^PT(\d+H)?([1-5]?\dM)?[1-5]?\d(\.\d{1,2})?S$/)
      }),
    )
  })
})
