import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sumOf } from '../../../src/core/debrief/sum.ts'
import { effectsOf } from '../../../src/core/debrief/told.ts'
import type { Effect, Term } from '../../../src/core/relationship/effect.ts'
import { anyEncounter } from './anyEncounter.ts'
import { played, refusal } from './playing.ts'

const parts = ({ terms }: { terms: readonly Term[] }) => terms.map((term) => ('factor' in term ? term.factor : `+${term.addend}`))
const effect = (by: number, terms: readonly Term[]): Effect => ({
  on: 'trust',
  by,
  from: 50,
  to: 50 + by,
  terms,
  rule: 'move',
  why: { move: 'validate' },
})

/** Works a printed sum out with pencil and paper: multiply, add, and round once, halves away from zero. */
function byHand({ terms }: { terms: readonly Term[] }): number {
  const factors = terms.flatMap((term) => ('factor' in term ? [term.factor] : []))
  const product = factors.length > 0 ? factors.reduce((a, b) => a * b) : 0
  const sum = terms.reduce((total, term) => ('addend' in term ? total + term.addend : total), product)
  return (Math.sign(sum) * Math.round(Math.abs(sum) * 10 + 1e-8)) / 10 + 0
}

describe('a printed sum', () => {
  it('shows the broken promise as a teacher would write it down', () => {
    const [broken] = effectsOf(played(refusal).moments[5]!).filter(({ on, rule }) => on === 'trust' && rule === 'promise-broken')
    expect(parts(sumOf(broken!))).toEqual([6, -2, 0.82])
  })

  it('takes as many decimals as the result needs, and no more', () => {
    const third: Term = { kind: 'novelty', factor: 1 / 3, of: 2 }
    expect(parts(sumOf(effect(0.7, [{ kind: 'base', factor: 2 }, third])))).toEqual([2, 0.33])
    expect(parts(sumOf(effect(33.3, [{ kind: 'base', factor: 100 }, third])))).toEqual([100, 0.333])
  })

  it('leaves rounding unsaid where the parts come to the result without it', () => {
    expect(
      parts(
        sumOf(
          effect(-9.8, [
            { kind: 'base', factor: -9.84 },
            { kind: 'rounding', addend: 0.04 },
          ]),
        ),
      ),
    ).toEqual([-9.84])
  })

  it('says so where a range cut the change short', () => {
    const sum = sumOf(
      effect(1.2, [
        { kind: 'base', factor: 3 },
        { kind: 'clamp', addend: -1.8, of: 100 },
      ]),
    )
    expect(parts(sum)).toEqual([3, '+-1.8'])
  })

  it('shows what rounding added where the parts would not come to the result without it', () => {
    const stopped: Term[] = [
      { kind: 'base', factor: 0.25 },
      { kind: 'rounding', addend: 0.05 },
      { kind: 'clamp', addend: -0.3, of: 100 },
    ]
    expect(parts(sumOf(effect(0, stopped)))).toEqual([0.25, '+-0.3', '+0.05'])
  })

  it('comes to the printed result, for every change of every encounter', () => {
    let seen = 0
    fc.assert(
      fc.property(anyEncounter, ({ moments }) => {
        for (const each of moments.flatMap(effectsOf)) {
          seen += 1
          expect(byHand(sumOf(each))).toBe(each.by)
        }
      }),
      { numRuns: 300 },
    )
    expect(seen).toBeGreaterThan(1000)
  })
})
