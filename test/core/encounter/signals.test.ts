import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { signals } from '../../../src/core/encounter/signals.ts'
import { begin, type Relationship } from '../../../src/core/relationship/relationship.ts'
import { play } from '../../arbitrary/play.ts'
import { anyHistory } from '../../arbitrary.ts'
import { desmond } from '../relationship/people.ts'

const known = (also: Partial<Relationship> = {}) => signals({ ...begin(desmond), ...also }, {})
const declared = [...readFileSync('stories/relationship.ink', 'utf8').matchAll(/^VAR (\w+)/gm)].map(([, name]) => String(name))

describe('what a story may know', () => {
  it('is exactly what stories/relationship.ink declares', () => {
    expect(Object.keys(known()).toSorted()).toEqual(declared.toSorted())
    expect(declared.length).toBeGreaterThan(20)
  })
  it('is never a number it could do sums with: bands, levels, flags and counts, after any history', () =>
    fc.assert(
      fc.property(anyHistory, ({ profile, preset, log }) => {
        const { relationship } = play(profile, preset, log)
        const told = signals(relationship, {})
        for (const value of Object.values(told)) expect(typeof value === 'string' || (Number.isInteger(value) && value >= 0)).toBe(true)
        expect(['guarded', 'wary', 'working', 'open']).toContain(told.trust_band)
        for (const name of ['rapport_level', 'clarity_level', 'self_determination_level'])
          expect(['low', 'middle', 'high']).toContain(told[name])
        for (const name of ['strained', 'switch_risk', 'asks_to_leave', 'need_unmet']) expect([0, 1]).toContain(told[name])
      }),
    ))
  it.each([
    [24.9, 'guarded'],
    [25, 'wary'],
    [44.9, 'wary'],
    [45, 'working'],
    [69.9, 'working'],
    [70, 'open'],
  ])('at trust %d the band is %s', (trust, band) => expect(known({ trust }).trust_band).toBe(band))
  it('says that somebody has withdrawn, while they have', () => {
    expect(known().rupture).toBe('none')
    const withdrawn = { rupture: { kind: 'withdrawal' } } as unknown as Partial<Relationship>
    expect(known(withdrawn).rupture).toBe('withdrawal')
  })
  it('says when the worker is worn, above 60 and not at it', () =>
    expect([known({ strain: 60 }).strained, known({ strain: 60.1 }).strained]).toEqual([0, 1]))
  it('says when they would ask to stop, under 10 and not at it', () =>
    expect([known({ trust: 10 }).asks_to_leave, known({ trust: 9.9 }).asks_to_leave]).toEqual([0, 1]))
  it('counts promises by what became of them', () => {
    const promise = { text: '', size: 1, due: 0, feasible: true } as const
    const ledger = (['open', 'open', 'kept', 'broken', 'renegotiated', 'late-owned'] as const).map((status, n) => ({
      ...promise,
      id: `${n}`,
      status,
    }))
    expect(known({ ledger })).toMatchObject({ promises_open: 2, promises_kept: 1, promises_broken: 1 })
  })
  it('counts the limits let go, and knows those said aloud, topic by topic', () =>
    expect(known({ exceptions: { gift: 2 }, named: { hours: 1 } } as unknown as Partial<Relationship>)).toMatchObject({
      exceptions_gift: 2,
      exceptions_hours: 0,
      named_gift: 0,
      named_hours: 1,
    }))
  it('holds the hidden facts, which cannot pass for the relationship', () =>
    expect(signals(begin(desmond), { meaning: 'goodbye', trust_band: 'open' })).toMatchObject({
      meaning: 'goodbye',
      trust_band: known().trust_band,
    }))
})
