import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leanings, standings } from '../../../src/core/debrief/standing.ts'
import { anyEncounter } from './anyEncounter.ts'
import { played } from './playing.ts'

const nowhere = { rescuing: 0, pushing: 0, stuck: 0, caring: 0, assertive: 0, vulnerable: 0 }

describe('where the worker stood', () => {
  it('begins nowhere, and takes a quarter of each step', () =>
    expect(standings(played([{ move: 'rescue' }, { move: 'rescue' }]))).toEqual([
      nowhere,
      { ...nowhere, rescuing: 0.25 },
      { ...nowhere, rescuing: 0.438 },
    ]))
  it('fades by a quarter with each choice from elsewhere: from rescuing back to caring', () =>
    expect(standings(played([{ move: 'rescue' }, { move: 'validate' }])).at(-1)).toEqual({ ...nowhere, rescuing: 0.188, caring: 0.25 }))
  it('is in none of the six where the move takes no position', () =>
    expect(standings(played([{ move: 'open-question' }])).at(-1)).toEqual(nowhere))
  it('names the choices made from each position', () =>
    expect(leanings(played([{ move: 'rescue' }, { move: 'persuade' }, { move: 'rescue' }, { move: 'kind-firm' }]))).toMatchObject({
      rescuing: [0, 2],
      pushing: [1],
      stuck: [],
      assertive: [3],
    }))
  it('never adds up to more than the whole, and keeps the traces of the model', () => {
    fc.assert(
      fc.property(anyEncounter, (encounter) => {
        const stood = standings(encounter)
        expect(stood.length).toBe(encounter.moments.length + 1)
        for (const each of stood) {
          const sum = Object.values(each).reduce((all, part) => all + part, 0)
          expect(sum >= 0 && sum <= 1.02).toBe(true)
        }
        for (const [index, { response }] of encounter.moments.entries())
          expect(stood[index + 1]).toMatchObject(response.relationship.traces)
      }),
    )
  })
})
