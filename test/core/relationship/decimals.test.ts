import { describe, expect, it } from 'vitest'
import { tenth } from '../../../src/core/relationship/decimals.ts'

describe('a value, kept to one decimal', () => {
  it('is rounded with halves away from zero, for losses as for gains, even where a half is stored a hair below itself', () =>
    expect([0.25, 0.24, -0.25, -0.24, 1.005 * 10, 0.15 + 0.1].map(tenth)).toEqual([0.3, 0.2, -0.3, -0.2, 10.1, 0.3]))
  it('that comes to nothing is plain nought: no loss of 0 is shown', () => {
    expect(tenth(-0.04)).toBe(0)
    expect(tenth(0)).toBe(0)
  })
})
