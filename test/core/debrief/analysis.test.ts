import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alternativesAt } from '../../../src/core/debrief/alternatives.ts'
import { analyse } from '../../../src/core/debrief/analysis.ts'
import { decisionsOf } from '../../../src/core/debrief/decisions.ts'
import { net } from '../../../src/core/debrief/told.ts'
import { choose, type Encounter } from '../../../src/core/encounter/encounter.ts'
import { moves } from '../../../src/core/relationship/moves.ts'
import { DIMENSIONS } from '../../../src/core/relationship/relationship.ts'
import { anyEncounter } from './anyEncounter.ts'
import { played, type Said } from './playing.ts'

const analysed = (encounter: Encounter) => analyse(encounter, decisionsOf(encounter))
const warm: Said = { move: 'validate', stakes: ['C', 'T'], instead: ['avoid', 'persuade'] }
const asked: Said = { move: 'offer-choices', stakes: ['S'], instead: ['rescue', 'persuade'] }
const cold: Said = {
  move: 'rigid-refusal',
  topics: ['gift'],
  stakes: ['C', 'B'],
  instead: ['ask-meaning', 'kind-firm', 'quiet-exception', 'avoid'],
}

describe('strengths', () => {
  it('are two, in the order in which they came', () => expect(analysed(played([asked, cold, warm])).strengths).toEqual([0, 2]))
  it('name the one to keep: what was good at most of what was at stake', () => expect(analysed(played([asked, cold, warm])).keep).toBe(2))
  it('are two different moves where there are two', () => expect(analysed(played([warm, warm, warm, asked])).strengths).toEqual([0, 3]))
  it('are never unhelpful moves, however well they went down', () =>
    expect(analysed(played([{ move: 'rescue', stakes: ['C'], instead: ['avoid'] }])).strengths).toEqual([]))
  it('are read from trust in a story that says nothing of stakes', () =>
    expect(analysed(played([{ move: 'validate' }, { move: 'moralise' }])).strengths).toEqual([0]))
})

describe('the growing edge', () => {
  it('is the choice that another one would have bettered most, with two or three ways', () => {
    const { edge } = analysed(played([warm, cold, asked]))
    expect(edge?.index).toBe(1)
    expect(edge?.alternatives.map(({ move }) => move)).toEqual(['ask-meaning', 'kind-firm'])
  })
  it('shows a tempting move only where there is no second helpful one, and after it', () => {
    const { edge } = analysed(played([{ ...cold, instead: ['quiet-exception', 'ask-meaning'] }]))
    expect(edge?.alternatives.map(({ move }) => move)).toEqual(['ask-meaning', 'quiet-exception'])
  })
  it('is no helpful move that was best at one thing and paid for it with another: a warm limit is a decision', () => {
    const limit: Said = { move: 'kind-firm', topics: ['gift'], stakes: ['C', 'B'], instead: ['offer-choices', 'quiet-exception'] }
    expect(analysed(played([warm, limit])).edge).toBeUndefined()
  })
  it('is a helpful move where another one would have done better in everything that was at stake', () =>
    expect(analysed(played([{ move: 'open-question', stakes: ['C', 'T'], instead: ['reflect-complex', 'avoid'] }])).edge?.index).toBe(0))
  it('is none where nothing on offer would have done better', () => expect(analysed(played([warm, asked])).edge).toBeUndefined())
  it('is never asked for in a story that says nothing of stakes', () =>
    expect(analysed(played([{ move: 'moralise', instead: ['validate'] }])).edge).toBeUndefined())
})

describe('another way', () => {
  it('has the changes it would have had there and then, exactly', () => {
    fc.assert(
      fc.property(anyEncounter, (encounter) => {
        for (const [index, moment] of encounter.moments.entries()) {
          for (const { choice, effects } of alternativesAt(encounter, index)) {
            const there = { ...encounter, relationship: moment.before, passage: moment.passage, moments: encounter.moments.slice(0, index) }
            const { relationship } = choose(there, choice)
            for (const on of DIMENSIONS) expect(moment.before[on] + net(effects, on)).toBeCloseTo(relationship[on], 6)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
  it('does not name what was chosen', () => {
    const encounter = played([cold])
    expect(alternativesAt(encounter, 0).map(({ choice }) => choice)).not.toContain(encounter.moments[0]?.choice.id)
  })
  it('leaves out what cannot be: a promise that was never made cannot be kept', () =>
    expect(alternativesAt(played([{ move: 'avoid', instead: [{ move: 'close-loop', keeps: 'no-such' }, 'validate'] }]), 0)).toHaveLength(1))
  it('there is none of a choice that was never made', () => expect(alternativesAt(played([cold]), 7)).toEqual([]))
})

it('in any encounter strengths are helpful, and an edge offers one to three other ways', () => {
  fc.assert(
    fc.property(anyEncounter, (encounter) => {
      const { strengths, keep, edge } = analysed(encounter)
      expect(strengths.length).toBeLessThanOrEqual(2)
      expect(keep === undefined || strengths.includes(keep)).toBe(true)
      for (const index of strengths) expect(moves[encounter.moments[index]!.response.as].helpful).toBe(true)
      if (edge) expect([1, 2, 3]).toContain(edge.alternatives.length)
    }),
  )
})
