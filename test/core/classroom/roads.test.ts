import { describe, expect, it } from 'vitest'
import { roads, splits } from '../../../src/core/classroom/roads.ts'

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

  // Every view of the facilitator is made of these: whoever fills teams with a script must not hold the server up. Told by comparing every
  // team with every other, these would take minutes.
  it('are told of three thousand teams that all go one way', () =>
    expect(roads(many(() => (step) => `step${step}/ask`)).map(({ teams }) => teams.length)).toEqual(Array(60).fill(3000)))
  it('are told of three thousand teams that each go their own', () =>
    expect(splits(many((team) => () => `door/way${team}`)).map(({ choices }) => choices.length)).toEqual([3000]))
})
