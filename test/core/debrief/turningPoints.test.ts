import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectsOf, net } from '../../../src/core/debrief/told.ts'
import { turningPoints } from '../../../src/core/debrief/turningPoints.ts'
import { anyEncounter } from './anyEncounter.ts'
import { desmond, midway, played, refusal, type Said } from './playing.ts'

const turnsOf = (said: readonly Said[]) => turningPoints(played(said).moments)

describe('the moments that turned it', () => {
  it('are the refusal, the repair and the broken promise, in the order they happened', () => {
    expect(turnsOf(refusal).map(({ index }) => index)).toEqual([1, 4, 5])
  })

  it('name the change of trust first', () => {
    expect(turnsOf(refusal)[0]?.turn).toEqual({ on: 'trust', by: -14.2 })
  })

  it('are told by the promise where it broke after the choice, as the visit ended', () => {
    expect(turnsOf(refusal).map(({ promise }) => promise)).toEqual([undefined, undefined, 'ring'])
  })

  it('count what a choice did and what the end of the visit brought as one', () => {
    const [, , broken] = turnsOf(refusal)
    const { response, after } = played(refusal).moments[5]!
    const trust = [response, ...after].flatMap(({ effects }) => effects).filter(({ on }) => on === 'trust')
    expect(trust.length).toBe(2)
    expect(broken?.turn.by).toBeCloseTo(trust[0]!.by + trust[1]!.by, 9)
  })

  it('let a limit that was named go before other gains of the same whole point', () => {
    const said: Said[] = [
      { move: 'reflect-simple' },
      { move: 'validate' },
      { move: 'greet-as-person' },
      { move: 'kind-firm', topics: ['gift'] },
    ]
    expect(turnsOf(said).map(({ index }) => index)).toEqual([0, 1, 3])
  })

  it('let the earlier go before the later where nothing else tells them apart', () => {
    const said: Said[] = [{ move: 'reflect-simple' }, { move: 'validate' }, { move: 'greet-as-person' }, { move: 'affirm-strength' }]
    expect(turnsOf(said).map(({ index }) => index)).toEqual([0, 1, 2])
  })

  it('name another change where trust stood still', () => {
    const [full] = turningPoints(played([{ move: 'kind-firm', topics: ['gift'] }], desmond, { ...midway, trust: 100 }).moments)
    expect(full?.turn.on).toBe('clarity')
  })

  it('leave out a moment in which nothing moved', () => {
    expect(turnsOf([{ move: 'pause-ground' }])).toEqual([])
  })

  it('are three at most, in order of time, whatever was played', () => {
    fc.assert(
      fc.property(anyEncounter, ({ moments }) => {
        const indices = turningPoints(moments).map(({ index }) => index)
        expect(indices.length).toBeLessThanOrEqual(3)
        expect(indices).toEqual([...new Set(indices)].sort((a, b) => a - b))
      }),
    )
  })

  it('hold the largest change of trust, whatever was played', () => {
    fc.assert(
      fc.property(anyEncounter, ({ moments }) => {
        const size = (index: number) => Math.round(Math.abs(net(effectsOf(moments[index]!), 'trust')))
        const largest = Math.max(...moments.map((_, index) => size(index)))
        if (largest > 0) expect(turningPoints(moments).map(({ index }) => size(index))).toContain(largest)
      }),
    )
  })
})
