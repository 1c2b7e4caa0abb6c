import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { opportunities } from '../../../src/core/debrief/opportunities.ts'
import { anyEncounter } from './anyEncounter.ts'
import { played } from './playing.ts'

const told = (encounter: Parameters<typeof opportunities>[0]) =>
  Object.fromEntries(opportunities(encounter).map(({ code, met, seen }) => [code, `${met} of ${seen}`]))

describe('what there was to practise', () => {
  it('is counted by the competences that the helpful moves on offer show, and by those that were taken', () =>
    expect(
      told(
        played([
          { move: 'kind-firm', instead: ['moralise'] },
          { move: 'avoid', instead: ['kind-firm'] },
        ]),
      ),
    ).toMatchObject({
      C1: '1 of 2',
      C6: '1 of 2',
      P1: '1 of 2',
      P2: '1 of 2',
    }))
  it('is not what goes against a competence: a confidence broken is no practice of ethics', () =>
    expect(told(played([{ move: 'breach' }, { move: 'moralise' }]))).toEqual({}))
  it('counts a choice once for each competence, however many of its options show it', () =>
    expect(told(played([{ move: 'kind-firm', instead: ['kind-firm', 'share-openly'] }])).C1).toBe('1 of 1'))
  it('never says that more was taken than was there', () =>
    fc.assert(
      fc.property(anyEncounter, (encounter) => {
        for (const { met, seen } of opportunities(encounter)) {
          expect(met).toBeLessThanOrEqual(seen)
          expect(seen).toBeLessThanOrEqual(encounter.moments.length)
        }
      }),
    ))
})
