import { describe, expect, it } from 'vitest'
import { DIMENSIONS } from '../../../../src/core/relationship/relationship.ts'
import { total } from '../../../../src/core/relationship/sum.ts'
import { gain } from '../people.ts'
import { always, effectsOf, tenth, unclamped } from './playing.ts'

const values = [...DIMENSIONS, 'scar'] as const

describe('every point has a reason', () => {
  it('the effects of a step add up to what changed, value by value', () =>
    always(({ steps }) => {
      const off = steps.flatMap(({ before, outcome }) =>
        values.filter((on) => gain(outcome, on) !== tenth(outcome.relationship[on] - before[on])).map((on) => ({ on, outcome })),
      )
      expect(off).toEqual([])
    }))

  it('the terms of an effect come to what was applied, by whatever rule', () =>
    always((played) => {
      expect(effectsOf(played).filter((e) => !(Math.abs(total(e.terms) - e.by) < 1e-9))).toEqual([])
      expect(effectsOf(played).filter((e) => tenth(e.from + e.by) !== e.to)).toEqual([])
    }))

  it('a sum is rounded only by a rounding term of at most half a tenth, and cut off only by a clamp that names the end it met', () =>
    always((played) => {
      for (const effect of effectsOf(played)) {
        const [rounding, clamp] = ['rounding', 'clamp'].map((kind) => effect.terms.filter((t) => t.kind === kind))
        const off = effect.by - unclamped(effect)
        if (Math.abs(off) > 1e-8) expect([...(rounding ?? []), ...(clamp ?? [])]).not.toEqual([])
        for (const term of rounding ?? []) expect('addend' in term && Math.abs(term.addend)).toBeLessThanOrEqual(0.05 + 1e-8)
        for (const term of clamp ?? []) expect(term).toMatchObject({ kind: 'clamp', of: effect.to })
      }
    }))

  it('effects follow one another without a gap, from what was to what is', () =>
    always(({ steps }) => {
      for (const { before, outcome } of steps)
        for (const on of values) {
          const chain = outcome.effects.filter((e) => e.on === on)
          expect([before[on], ...chain.map((e) => e.to)]).toEqual([...chain.map((e) => e.from), outcome.relationship[on]])
        }
    }))

  it('a move, a promise or a secret behind a change is named', () =>
    always(({ steps }) => {
      for (const { beat, outcome } of steps)
        for (const { rule, why } of outcome.effects) {
          if (rule === 'move') expect(outcome).toMatchObject({ as: why.move })
          if (rule === 'exposure') expect(why.secret).toBe(beat?.expose)
          if (rule.startsWith('promise-'))
            expect(outcome.relationship.ledger.find((p) => p.id === why.promise)).toMatchObject({ status: rule.slice('promise-'.length) })
        }
    }))

  it('what it takes to explain one choice fits in eight kilobytes', () =>
    always(({ steps }) => {
      expect(Math.max(0, ...steps.map(({ outcome }) => JSON.stringify(outcome.effects).length))).toBeLessThan(8192)
    }))
})
