import { describe, expect, it } from 'vitest'
import { view } from '../../../src/core/classroom/view.ts'
import { washUp } from '../../../src/core/classroom/washUp.ts'
import { course, leads, type Said, says, sits } from '../../arbitrary/classroom.ts'

const come = (many: number): Said[] =>
  Array.from({ length: many }, (_, index): Said[] => [
    sits(index + 1),
    ['house', { type: 'here', seat: `s${index + 1}`, line: `line-${index}` }],
  ]).flat()

/** Each team is two seats, and the first of them holds its pen; each plays its road choice by choice, with the trust after each. */
type Road = readonly (readonly [choice: string, trust: number])[]
const played = (road: Road, team: number, formed: number): Said[] =>
  road.map(([, trust], step) =>
    says(2 * team - 1, {
      type: 'played',
      formed,
      path: road.slice(0, step + 1).map(([choice]) => choice),
      shown: { lines: [], choices: [] },
      trust,
      rapport: 50,
    }),
  )
const after = (roads: readonly Road[], ...more: Said[]) => {
  const said = [
    ...come(2 * roads.length),
    leads({ type: 'teams-formed', size: 2 }),
    ...roads.flatMap((road, index) => played(road, index + 1, 2 + 4 * roads.length)),
  ]
  const seen = view(course(...said, ...more).classroom, 'facilitator')
  if (seen?.as !== 'facilitator') throw new Error('nobody leads')
  return washUp(seen)
}

const asks: Road = [
  ['kettle/check-access', 52],
  ['box/ask-meaning', 60],
  ['drawer/kind-firm', 61],
]
const refuses: Road = [
  ['kettle/check-access', 52],
  ['box/rigid-refusal', 40],
  ['drawer/name-process', 50],
]
const takes: Road = [
  ['kettle/check-access', 52],
  ['box/quiet-exception', 52.4],
]

describe('a debrief of teams', () => {
  it('begins with reactions, before anything is told: what people came in with, as far as it was released', () => {
    const wrote: Said[] = [says(1, { type: 'word', text: 'guilt' }), leads({ type: 'released', what: 'word', text: 'guilt', on: true })]
    expect(after([asks, refuses], ...wrote).reactions.words).toEqual(['guilt'])
  })
  it('tells how far each came, and how it ended there', () => {
    const ended = says(3, {
      type: 'played',
      formed: 10,
      path: ['kettle/check-access', 'box/rigid-refusal', 'drawer/name-process', 'end/wait'],
      shown: { lines: [], choices: [], ending: 'Rules are rules' },
      trust: 50,
      rapport: 50,
      ending: 'rules-are-rules',
    })
    expect(after([asks, refuses], ended).description.teams).toEqual([
      { number: 1, path: asks.map(([choice]) => choice), ended: false },
      { number: 2, path: [...refuses.map(([choice]) => choice), 'end/wait'], ended: true, ending: 'Rules are rules' },
    ])
  })
  it('tells how long all went one way', () => {
    expect(after([asks, refuses, takes]).description.alike).toBe(1)
    expect(after([asks, asks]).description.alike).toBe(3)
  })
  it('tells every place where they parted, and who went which way', () =>
    expect(after([asks, refuses, asks]).description.parted.map(({ place, roads }) => [place, roads.map(({ teams }) => teams)])).toEqual([
      ['box', [[1, 3], [2]]],
      ['drawer', [[1, 3], [2]]],
    ]))
  it('says how trust went on each road: the same for all who took it, or not', () => {
    const lower: Road = [
      ['kettle/check-access', 70],
      ['box/ask-meaning', 65],
    ]
    const trusts = (...roads: Road[]) => after(roads).description.parted[0]?.roads.map(({ trust }) => trust)
    expect(trusts(asks, refuses, takes)).toEqual(['rose', 'fell', 'held'])
    expect(trusts(asks, lower, refuses)).toEqual(['differed', 'fell'])
  })
  it('does not guess how trust went with a first choice: nobody said where it began', () =>
    expect(after([[['kettle/a', 50]], [['kettle/b', 60]]]).description.parted[0]?.roads[0]).toEqual({ choice: 'kettle/a', teams: [1] }))

  const many = (place: string, ...splits: number[]): Road[] =>
    splits.flatMap((count, road) => Array.from({ length: count }, (): Road => [[`${place}/road-${road}`, 50]]))
  const joined = (...parts: readonly (readonly Road[])[]): Road[] =>
    (parts[0] as readonly Road[]).map((_, team) => parts.flatMap((part) => part[team] as Road))
  it('asks about three partings at most, those where most stood apart, in the order of the story', () => {
    const roads = joined(many('one', 5, 1), many('two', 3, 3), many('three', 4, 2), many('four', 2, 2, 2))
    expect(after(roads).analysis.worthAsking.map(({ place }) => place)).toEqual(['two', 'three', 'four'])
  })
  it('says where one team stands alone, so that the room is asked and not that team', () => {
    expect(after(many('one', 5, 1)).analysis.worthAsking[0]?.why).toBe('one-apart')
    expect(after(many('one', 4, 2)).analysis.worthAsking[0]?.why).toBe('divided')
    expect(after(many('one', 1, 1)).analysis.worthAsking[0]?.why).toBe('divided')
  })
  it("ends with one thing to try: another team's road, where most stood apart", () => {
    const roads = joined(many('one', 5, 1), many('two', 3, 3))
    expect(after(roads).summary.swap?.place).toBe('two')
    expect(after([asks, asks]).summary.swap).toBeUndefined()
  })
  it('is empty, and still a debrief, where no team has played', () =>
    expect(after([[], []])).toEqual({
      reactions: { words: [] },
      description: { teams: [], alike: 0, parted: [] },
      analysis: { worthAsking: [] },
      summary: { notes: [] },
    }))
})
