import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectsOf, happeningsOf, net } from '../../../src/core/debrief/told.ts'
import { turningPoints } from '../../../src/core/debrief/turningPoints.ts'
import type { Profile } from '../../../src/core/relationship/profile.ts'
import { desmond } from '../relationship/people.ts'
import { anyEncounter } from './anyEncounter.ts'
import { midway, played, refusal, type Said } from './playing.ts'

const turnsOf = (said: readonly Said[]) => turningPoints(played(said).moments)

/** With somebody who trusts little yet and is not guarded, so that a single step is worth two points. */
const openly = (said: readonly Said[]) =>
  turningPoints(played(said, { ...desmond, guardedness: 0 }, { ...midway, trust: 20, rapport: 20 }).moments)

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
    expect(openly(said).map(({ index }) => index)).toEqual([0, 1, 3])
  })

  it('let the earlier go before the later where nothing else tells them apart', () => {
    const said: Said[] = [{ move: 'reflect-simple' }, { move: 'validate' }, { move: 'greet-as-person' }, { move: 'affirm-strength' }]
    expect(openly(said).map(({ index }) => index)).toEqual([0, 1, 2])
  })

  it('name another change where trust stood still', () => {
    const said: Said[] = [{ move: 'rescue' }, { move: 'rescue' }]
    const [full] = turningPoints(played(said, desmond, { ...midway, trust: 100, rapport: 100 }).moments)
    expect([full?.index, full?.turn.on]).toEqual([1, 'selfDetermination'])
  })

  it('leave out a trifle: under two points of trust, and nothing else but a need met, a limit named or a promise made', () => {
    const hears: Profile = { ...desmond, needs: ['hearing'] }
    const moments = (said: Said) => played([said], hears, { ...midway, trust: 60, rapport: 60 }, null).moments
    const trifles: readonly (readonly [Said, readonly string[]])[] = [
      [{ move: 'reflect-simple' }, []],
      [{ move: 'check-access' }, ['need-met']],
      [{ move: 'kind-firm', topics: ['gift'] }, ['limit-named']],
      [{ move: 'honour-meaning', topics: ['gift'] }, ['context']],
      [{ move: 'promise-realistic', promise: { id: 'ring', text: 'ring', size: 1, due: 1 } }, ['promise-made']],
    ]
    for (const [said, kinds] of trifles) {
      expect(happeningsOf(moments(said)[0]!).map(({ kind }) => kind)).toEqual(kinds)
      expect(net(effectsOf(moments(said)[0]!), 'trust')).toBeGreaterThan(0)
      expect([said.move, turningPoints(moments(said))]).toEqual([said.move, []])
    }
  })

  it('leave out a limit named where trust stood still', () => {
    const held = played([{ move: 'kind-firm', topics: ['gift'] }], desmond, { ...midway, trust: 100 }).moments
    expect(net(effectsOf(held[0]!), 'trust')).toBe(0)
    expect(turningPoints(held)).toEqual([])
  })

  it('leave out a step of mending: trust moves once it is whole', () => {
    const steps: readonly Said[] = [{ move: 'rigid-refusal', topics: ['gift'] }, { move: 'name-process' }, { move: 'own-apologise' }]
    expect(turnsOf(steps).map(({ index }) => index)).toEqual([0])
  })

  it('count from two points of trust on, not from 1.9', () => {
    const turn = (trust: number) => turningPoints(played([{ move: 'check-access' }], desmond, { ...midway, trust, rapport: trust }).moments)
    expect([57, 60].map((trust) => turn(trust).map(({ turn: { by } }) => by))).toEqual([[2.1], []])
    expect(
      turningPoints(played([{ move: 'reflect-complex' }], desmond, { ...midway, trust: 58.4, rapport: 58.4 }).moments)[0]?.turn.by,
    ).toBe(2)
  })

  it('hold a small change of trust in which something else happened', () => {
    const small: readonly Said[] = [{ move: 'quiet-exception', topics: ['gift'] }, { move: 'open-question' }]
    expect(turnsOf(small).map(({ index, turn }) => [index, turn.by])).toEqual([[0, 1]])
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
        const size = (index: number) => Math.abs(net(effectsOf(moments[index]!), 'trust'))
        const largest = Math.max(...moments.map((_, index) => size(index)))
        const told = turningPoints(moments).map(({ index }) => Math.round(size(index)))
        if (largest >= 2) expect(told).toContain(Math.round(largest))
      }),
    )
  })

  it('hold no trifle, whatever was played', () => {
    fc.assert(
      fc.property(anyEncounter, ({ moments }) => {
        for (const { index } of turningPoints(moments)) {
          const kinds = happeningsOf(moments[index]!).map(({ kind }) => kind)
          const quiet = kinds.every((kind) => ['need-met', 'limit-named', 'promise-made', 'context'].includes(kind))
          if (quiet) expect(Math.abs(net(effectsOf(moments[index]!), 'trust'))).toBeGreaterThanOrEqual(2)
        }
      }),
    )
  })
})
