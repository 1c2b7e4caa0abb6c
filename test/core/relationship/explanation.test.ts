import { describe, expect, it } from 'vitest'
import { endContact } from '../../../src/core/relationship/contact.ts'
import type { MoveId } from '../../../src/core/relationship/moves.ts'
import { begin } from '../../../src/core/relationship/relationship.ts'
import { rules } from '../../../src/core/relationship/rules.ts'
import { choice, desmond, knownDesmond, leanne, say } from './people.ts'

describe('a sum, as the debrief shows it', () => {
  it('of a broken promise: trust -9.8 = 6 times -2 times 0.82, rounded', () => {
    const ledger = [{ id: 'ring', text: 'ring by noon', size: 2, due: 0, feasible: true, status: 'open' }] as const
    const [trust] = endContact(knownDesmond({ ledger }), desmond, 0).effects
    expect(trust).toEqual({
      on: 'trust',
      by: -9.8,
      from: 60,
      to: 50.2,
      rule: 'promise-broken',
      terms: [
        { kind: 'base', factor: 6 },
        { kind: 'promise', factor: -2, of: 2 },
        { kind: 'benefit-of-the-doubt', factor: expect.closeTo(0.82), of: 60 },
        { kind: 'rounding', addend: expect.closeTo(0.04) },
      ],
      why: { promise: 'ring' },
    })
  })
  it('of a limit that came late: what it cost, and what made it so', () => {
    const r = begin(leanne, { exceptions: { hours: 2 }, named: { hours: true }, memory: ['validate'] })
    const rapport = say(r, leanne, choice('kind-firm', 'hours')).effects.find((e) => e.on === 'rapport')
    expect(rapport?.terms).toEqual([
      { kind: 'base', factor: 5 },
      { kind: 'move', factor: -1 },
      { kind: 'exceptions', factor: 2, of: 2 },
      { kind: 'named', factor: 0.5 },
      { kind: 'warm-first', factor: 0.5 },
      { kind: 'closeness', factor: 1.3 },
      { kind: 'rounding', addend: expect.closeTo(-0.05) },
    ])
  })
  it('of its trust: the step as it was met, the step in the catalogue, and how late', () => {
    const r = begin(leanne, { exceptions: { hours: 2 } })
    const trust = say(r, leanne, choice('kind-firm', 'hours')).effects.find((e) => e.on === 'trust')
    expect(trust?.why).toEqual({ move: 'kind-firm', lateness: expect.closeTo(2.6) })
    expect(trust?.terms[1]).toEqual({ kind: 'move', factor: expect.closeTo(0.2), of: 1 })
    const once = say(knownDesmond({ exceptions: { hours: 1 } }), desmond, choice('kind-firm', 'hours')).effects.find(
      (e) => e.on === 'trust',
    )
    expect(once?.why).toEqual({ move: 'kind-firm', lateness: 1.5 })
  })
  it('of a limit that is nobody’s first: what was not in the way is not in the sum, and lateness is told of trust alone', () => {
    const rapport = (exceptions: number) =>
      say(knownDesmond({ exceptions: { hours: exceptions } }), desmond, choice('kind-firm', 'hours')).effects.find(
        (e) => e.on === 'rapport',
      )
    expect(rapport(0)?.terms).toEqual([
      { kind: 'base', factor: 5 },
      { kind: 'move', factor: -1 },
    ])
    expect(rapport(3)?.why).toEqual({ move: 'kind-firm' })
  })
  it('of drift: part of the way to trust', () => {
    const [drift] = say(begin(desmond, { trust: 60, rapport: 40 }), desmond, 'pause-ground', {}, { ...rules, drift: 0.15 }).effects
    expect(drift).toEqual({
      on: 'rapport',
      by: 3,
      from: 40,
      to: 43,
      rule: 'drift',
      terms: [
        { kind: 'pull', factor: 0.15 },
        { kind: 'distance', factor: 20, of: 60 },
      ],
      why: {},
    })
  })
  it('of a step that could go no lower: what the range took is a term', () => {
    const loss = say(begin(desmond, { trust: 4 }), desmond, 'avoid').effects.find((e) => e.on === 'trust')
    expect(loss).toMatchObject({ by: -4, to: 0 })
    expect(loss?.terms.at(-1)).toEqual({ kind: 'clamp', addend: 2, of: 0 })
  })
  it('tells of a step that came to nothing, and why', () => {
    const broken = say(knownDesmond(), desmond, choice('rigid-refusal', 'gift')).relationship
    const [trust] = say(broken, desmond, 'own-apologise').effects
    expect(trust).toMatchObject({ on: 'trust', by: 0 })
    expect(trust?.terms).toContainEqual({ kind: 'repair-pays-later', factor: 0 })
  })
  it('leaves out every factor that has nothing to say', () => {
    const plain = { ...desmond, guardedness: 0, reciprocity: 0, reactance: 0, stigma: 0 }
    const kinds = (move: MoveId, rapport = 50) => {
      const outcome = say(begin(plain, { trust: 0, rapport, strain: 60 }), plain, choice(move, 'gift'))
      return outcome.effects.find((e) => e.on === 'trust')?.terms.map((t) => t.kind)
    }
    expect(kinds('validate')).toEqual(['base', 'move', 'room'])
    expect(kinds('moralise', 0)).toEqual(['base', 'move', 'clamp'])
    expect(kinds('rigid-refusal', 0)).toEqual(['base', 'move', 'clamp'])
  })
  it('of clarity lost: a step, and how much there was to lose', () => {
    const clarity = say(knownDesmond({ clarity: 30 }), desmond, 'rescue').effects.find((e) => e.on === 'clarity')
    expect(clarity?.terms.slice(0, 3)).toEqual([
      { kind: 'base', factor: 6 },
      { kind: 'move', factor: -2 },
      { kind: 'standing', factor: 0.3, of: 30 },
    ])
  })
  it('leaves out what the move does not touch', () => {
    const effects = say(knownDesmond(), desmond, 'use-supervision').effects
    expect(effects.map((e) => e.on)).toEqual(['clarity', 'strain'])
  })
})
