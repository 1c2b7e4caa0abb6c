import { describe, expect, it } from 'vitest'
import { sameDecisions } from '../../../src/core/debrief/sameDecision.ts'
import type { Encounter } from '../../../src/core/encounter/encounter.ts'
import { played } from './playing.ts'

/** A playing as places with what was taken there and what else was on offer. */
const playing = (...made: readonly [place: string, taken: string, ...others: string[]][]): Encounter => {
  const encounter = played(made.map(([place]) => ({ move: 'avoid', scene: { place } })))
  const moments = encounter.moments.map((moment, index) => {
    const [, taken = '', ...others] = made[index] ?? ['', '']
    const choices = [taken, ...others].map((id) => ({ ...moment.choice, id }))
    return { ...moment, choice: { ...moment.choice, id: taken }, passage: { ...moment.passage, choices } }
  })
  return { ...encounter, moments }
}

describe('a choice of a colleague’s is set beside one’s own', () => {
  it('where one stood at the same decision, whatever one chose there', () => {
    const run = playing(['kettle', 'kettle/ask', 'kettle/form'], ['box', 'box/ask', 'box/no'])
    const own = playing(['kettle', 'kettle/form', 'kettle/ask'], ['box', 'box/no', 'box/ask'])
    expect(sameDecisions(run, own)).toEqual([0, 1])
  })
  it('and beside nothing where one never stood there', () => {
    const run = playing(['box', 'box/ask', 'box/no'], ['window', 'window/promise'])
    expect(sameDecisions(run, playing(['box', 'box/no', 'box/ask']))).toEqual([0, undefined])
  })
  it('nor where what was taken was not on offer to oneself: that is another decision in the same room', () => {
    const run = playing(['not-rung', 'not-rung/risk', 'not-rung/wait'])
    expect(sameDecisions(run, playing(['not-rung', 'not-rung/money', 'not-rung/wait']))).toEqual([undefined])
  })
  it('in order, where both came to one place twice', () => {
    const run = playing(['call', 'call/wait', 'call/ask'], ['call', 'call/ask', 'call/wait'])
    const own = playing(['call', 'call/ask', 'call/wait'], ['call', 'call/wait', 'call/ask'])
    expect(sameDecisions(run, own)).toEqual([0, 1])
    expect(sameDecisions(run, playing(['call', 'call/ask', 'call/wait']))).toEqual([0, undefined])
  })
})
