import { describe, expect, it } from 'vitest'
import { roads, splits } from '../../../src/core/classroom/roads.ts'

const milliseconds = (work: () => unknown) => {
  const from = performance.now()
  work()
  return performance.now() - from
}
const many = (path: (team: number) => (step: number) => string) =>
  Array.from({ length: 3000 }, (_, team) => Array.from({ length: 60 }, (_, step) => path(team)(step)))

describe('roads of many teams', () => {
  it('part at the first choice each made at a place, and not where they come by again', () => {
    const paths = [
      ['door/ask', 'door/wait'],
      ['door/wait', 'door/ask'],
      ['door/ask', 'hall/wait'],
    ]
    const choices = [
      { choice: 'door/ask', teams: [0, 2] },
      { choice: 'door/wait', teams: [1] },
    ]
    expect(splits(paths)).toEqual([{ place: 'door', choices }])
  })

  // Every view of the facilitator is made of these: whoever fills teams with a script must not hold the server up.
  it('are told in time that grows with them, where all go one way', () =>
    expect(milliseconds(() => roads(many(() => (step) => `step${step}/ask`)))).toBeLessThan(1500))
  it('are told in time that grows with them, where each goes its own', () =>
    expect(milliseconds(() => splits(many((team) => () => `door/way${team}`)))).toBeLessThan(1500))
})
