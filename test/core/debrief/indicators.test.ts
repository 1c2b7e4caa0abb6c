import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CODES, indicators } from '../../../src/core/debrief/indicators.ts'
import { moves } from '../../../src/core/relationship/moves.ts'
import { anyEncounter } from './anyEncounter.ts'
import { played, type Said } from './playing.ts'

const told = (...said: readonly (Said | Said['move'])[]) =>
  indicators(played(said.map((one) => (typeof one === 'string' ? { move: one } : one))))

describe('borrowed indicators', () => {
  it('count a talk by hand: two reflections of content, one of feeling, two questions, and what goes with the spirit of it', () => {
    const { counts, adherent, nonAdherent } = told(
      'open-question',
      'reflect-simple',
      'reflect-complex',
      'ask-meaning',
      'affirm-strength',
      'offer-choices',
      'summarise-check',
      'persuade',
    )
    expect(counts).toEqual({
      SR: [1, 6],
      CR: [2],
      Q: [0, 3],
      AF: [4],
      Seek: [5, 6],
      Emphasize: [5],
      GI: [],
      Persuade: [7],
      Confront: [],
    })
    expect({ adherent, nonAdherent }).toEqual({ adherent: 4, nonAdherent: 1 })
  })
  it('give reflections for each question, and how many of them were complex', () => {
    const talk = told('open-question', 'reflect-complex', 'reflect-simple', 'reflect-complex', 'honour-meaning', 'ask-meaning')
    expect(talk).toMatchObject({ reflectionsToQuestions: 2, complex: 75 })
  })
  it('say nothing of a ratio where too little was seen: under three', () => {
    expect(told('open-question', 'reflect-simple')).not.toHaveProperty('reflectionsToQuestions')
    expect(told('open-question', 'reflect-simple', 'ask-meaning')).toMatchObject({ reflectionsToQuestions: 0.5 })
    expect(told('reflect-complex', 'reflect-simple')).not.toHaveProperty('complex')
  })
  it('give no ratio to questions where nothing was asked: three reflections for none are not three to one', () =>
    expect(told('reflect-complex', 'reflect-simple', 'reflect-simple')).not.toHaveProperty('reflectionsToQuestions'))
  it('hear a question as it was heard: the third in a row is one, too', () =>
    expect(told('open-question', 'open-question', 'open-question').counts.Q).toEqual([0, 1, 2]))
  it('leave out what the worker did alone: nobody was there to hear it', () =>
    expect(told('share-with-consent', { move: 'share-with-consent', scene: { alone: true } }).counts.Seek).toEqual([0]))
  it('know every code that a move may have', () =>
    expect(Object.values(moves).flatMap(({ miti }) => miti.filter((code) => !CODES.includes(code)))).toEqual([]))
  it('count no choice twice under one code, and nothing that was not said', () =>
    fc.assert(
      fc.property(anyEncounter, (encounter) => {
        const { counts, complex = 0 } = indicators(encounter)
        for (const found of Object.values(counts)) {
          expect(new Set(found).size).toBe(found.length)
          expect(found.every((index) => index < encounter.moments.length)).toBe(true)
        }
        expect(complex).toBeGreaterThanOrEqual(0)
        expect(complex).toBeLessThanOrEqual(100)
      }),
    ))
})
