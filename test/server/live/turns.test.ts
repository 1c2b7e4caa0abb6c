import { setTimeout as soon } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createTurns } from '../../../src/server/live/turns.ts'

describe('turns that take long', () => {
  it('rest as long as they took: one class never has the process to itself', async () => {
    let told = 0
    const takesLong = () => {
      told += 1
      for (const until = performance.now() + 120; performance.now() < until; );
      return []
    }
    const turns = createTurns(() => ['a listener'], takesLong)
    const from = performance.now()
    while (performance.now() - from < 1_500) {
      turns.inTurn('facilitator')
      await soon(1)
    }
    turns.end()
    const since = performance.now() - from
    expect(told).toBeGreaterThan(1)
    expect(told * 120).toBeLessThan(0.65 * since)
  })
})
