import { describe, expect, it } from 'vitest'
import { createAttempts } from '../../../src/server/live/attempts.ts'

describe('an address that has tried too many codes', () => {
  it('is held, and counts no more against any code: it would fill the memory with codes, and hold whoever mistypes', async () => {
    const { wrong } = createAttempts()
    for (let index = 0; index < 120; index += 1) await wrong('198.51.100.7', 'CDFGHJ')
    for (let index = 0; index < 40; index += 1) expect(await wrong('198.51.100.7', 'KMNPQR')).toBe(true)
    expect(await wrong('203.0.113.9', 'KMNPQR')).toBe(false)
  })
})
