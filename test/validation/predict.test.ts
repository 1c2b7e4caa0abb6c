import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/core/relationship/rules.ts'
import { RESTS } from '../../src/validation/drift.ts'
import { predict } from '../../src/validation/predict.ts'
import type { Session } from '../../src/validation/session.ts'
import { vocabulary } from '../../src/validation/vocabulary.ts'
import { anySession, session } from './sessions.ts'

const whole = { ...rules, moves: vocabulary().moves }
const still = { ...whole, drift: 0 }

describe('a coded session is played through the model', () => {
  it('by one person whom nobody knows, met for the first time', () =>
    expect(predict({ session: 'a', turns: [{ speaker: 'serviceUser', talk: 'change' }] }, whole)).toEqual({
      session: 'a',
      predictedTrustFinal: 37,
      predictedRapportFinal: 33.5,
      predictedRapportMean: 33.5,
      perTurn: [{ turn: 0, trust: 37, rapport: 33.5 }],
    }))

  it('a code being a beat: trust 3 × 2 × 0.8 × 0.63 and rapport 4 × 2 × 0.665 for a complex reflection, then half', () => {
    const { perTurn } = predict(session('a', 'complex-reflection', 'complex-reflection'), still)
    expect(perTurn.map(({ trust, rapport }) => [trust, rapport])).toEqual([
      [40, 38.8],
      [40, 38.8],
      [41.4, 41.2],
      [41.4, 41.2],
    ])
  })

  it('rapport drifting before each beat, not each turn', () => {
    const one = predict(session('a', ['facilitate', 'facilitate']), whole)
    const two = predict(session('a', 'facilitate', 'facilitate'), whole)
    expect(one.predictedRapportFinal).toBe(34.5)
    expect(two.predictedRapportFinal).toBe(34.5)
    expect(two.perTurn[0]?.rapport).toBe(34)
  })

  it('towards another level where one is set', () => {
    const told = session('a', ...Array(60).fill('facilitate'))
    expect(predict(told, { ...whole, rest: RESTS.start! }).predictedRapportFinal).toBe(33.5)
    expect(predict(session('a', 'reflection'), { ...whole, drift: 1, rest: RESTS.half! }).perTurn[0]?.rapport).toBeCloseTo(37.5, 5)
  })

  it('every known code, the fifty moves among them, as often as it comes', () => {
    for (const code of vocabulary().codes) expect(predict(session('a', code, code, code), whole).perTurn).toHaveLength(6)
  })

  it("`open-question` being the catalogue's own move: the third in a row is heard as an interrogation", () => {
    const trust = (code: string) => predict(session('a', code, code, code), still).perTurn.map((after) => after.trust)
    expect(trust('open-question').slice(-2)).toEqual([32.5, 32.5])
    expect(trust('ask-preference').slice(-2)).toEqual([39.7, 39.7])
  })

  it('a session of no turn ends as it began', () =>
    expect(predict({ session: 'a', turns: [] }, whole)).toMatchObject({ predictedTrustFinal: 37, predictedRapportMean: 33.5, perTurn: [] }))

  it('a code that is in no catalogue is refused', () =>
    expect(() => predict(session('a', 'hug'), whole)).toThrow('"hug" is no move of the catalogue'))
})

describe('whatever the session', () => {
  it('what comes later changes nothing before it', () =>
    fc.assert(
      fc.property(anySession, fc.nat(), ({ turns }, cut) => {
        const kept = turns.slice(0, 1 + (cut % turns.length))
        const early = predict({ session: 'cut', turns: kept }, whole).perTurn
        expect(early).toEqual(predict({ session: 'whole', turns }, whole).perTurn.slice(0, kept.length))
      }),
    ))

  it('how the service user speaks of change moves no number: the model moves only when the worker acts', () =>
    fc.assert(
      fc.property(anySession, (one) => {
        const silent: Session = {
          ...one,
          turns: one.turns.map((turn) => (turn.speaker === 'worker' ? turn : { speaker: 'serviceUser', talk: null })),
        }
        expect(predict(silent, whole)).toEqual(predict(one, whole))
      }),
    ))

  it('every number stays between 0 and 100', () =>
    fc.assert(
      fc.property(anySession, (one) => {
        for (const { trust, rapport } of predict(one, whole).perTurn)
          for (const value of [trust, rapport]) expect(value >= 0 && value <= 100).toBe(true)
      }),
    ))
})
