import { describe, expect, it } from 'vitest'
import { pairs, tauB } from '../../src/validation/face/kendall.ts'
import { isPause, play, type Situation } from '../../src/validation/face/sequence.ts'
import { placings, situations } from '../../src/validation/face/situations.ts'
import { desmond, joel, leanne } from '../core/relationship/people.ts'

const sequences = situations.flatMap((situation) => situation.sequences.map((sequence) => ({ situation, sequence, id: sequence.id })))
const named = situations.map((situation) => [situation.title, situation] as const)
const turnsOf = ({ sequences }: Situation) => sequences.flatMap(({ turns }) => turns)
const wordsIn = (text = '') => text.split(/\s+/).filter(Boolean).length

describe('the sequences of the face-validity sheet', () => {
  it('are three situations of six, named as on the sheet', () => {
    const expected = ['A', 'B', 'C'].flatMap((letter) => [1, 2, 3, 4, 5, 6].map((number) => `${letter}${number}`))
    expect(sequences.map(({ id }) => id)).toEqual(expected)
  })

  it('are about the people the model is tested on', () => {
    expect(situations.map(({ profile }) => profile)).toEqual([desmond, leanne, joel])
  })

  it.each(sequences)('$id is run by the model as it is, from its start to the end of its last contact', ({ situation, sequence }) => {
    const after = play(situation, sequence)
    expect(after.ledger.filter(({ status }) => status === 'open')).toEqual([])
    expect(after.secrets.filter(({ exposed }) => !exposed)).toEqual([])
  })

  it.each(sequences)('$id is two to four moves, in words that can be said in a breath', ({ sequence: { turns } }) => {
    const moves = turns.flatMap((turn) => (isPause(turn) ? [] : [turn]))
    expect(moves.length).toBeGreaterThanOrEqual(2)
    expect(moves.length).toBeLessThanOrEqual(4)
    for (const { says, does } of moves) {
      expect(says ?? does).toBeDefined()
      expect(wordsIn(says)).toBeLessThan(30)
    }
  })

  it('never name their move', () => {
    const read = sequences.flatMap(({ situation, sequence: { turns } }) => [
      situation.introduction,
      ...turns.map((turn) => JSON.stringify(turn)),
    ])
    const said = read.map((text) => text.replace(/"beat":.*$/, '')).join(' ')
    expect(said).not.toMatch(/boundar|rapport|rupture|alliance|validat|rescu|client|user|promise-|breach|conceal/i)
  })

  it.each(named)('%s: whoever introduces the person needs two sentences', (_, { introduction }) => {
    expect(introduction.match(/[.!?]( |$)/g)).toHaveLength(2)
  })

  it('hold what the model has most to say on: promises kept and broken, repair, a limit after exceptions, what was hidden', () => {
    const ends = sequences.map(({ situation, sequence }) => play(situation, sequence))
    const statuses = ends.flatMap(({ ledger }) => ledger.map(({ status }) => status))
    expect(new Set(statuses)).toEqual(new Set(['kept', 'broken', 'late-owned']))
    expect(new Set(ends.flatMap(({ secrets }) => secrets.map(({ exposed }) => exposed)))).toEqual(new Set(['owned', 'found']))
    const moves = situations.flatMap(turnsOf).flatMap((turn) => (isPause(turn) ? [] : [turn.beat.move]))
    for (const move of ['quiet-exception', 'kind-firm', 'renegotiate', 'rescue']) expect(moves).toContain(move)
  })
})

describe('the order the model puts them in', () => {
  it.each(named)('%s: no two are closer than a point and a half, so that their ranks are clear', (_, situation) => {
    const trusts = placings(situation)
      .map(({ trust }) => trust)
      .toSorted((a, b) => a - b)
    const gaps = trusts.slice(1).map((trust, index) => trust - (trusts[index] as number))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1.5)
    expect(new Set(placings(situation).map(({ rank }) => rank))).toEqual(new Set([1, 2, 3, 4, 5, 6]))
  })

  it.each(named)('%s: the sheet gives it away neither forwards nor backwards', (_, situation) => {
    const ranks = placings(situation).map(({ rank }) => rank)
    expect(Math.abs(tauB(pairs(ranks.map((rank, index) => [index, rank] as const))) ?? 1)).toBeLessThan(0.4)
    expect(ranks[0]).not.toBe(1)
    expect(ranks[5]).not.toBe(6)
  })

  it.each(named)('%s: nor does the number of words', (_, situation) => {
    const length = (id: string) =>
      wordsIn(
        situation.sequences
          .filter((sequence) => sequence.id === id)
          .flatMap(({ turns }) => turns.map((turn) => (isPause(turn) ? turn.later : `${turn.does ?? ''} ${turn.says ?? ''}`)))
          .join(' '),
      )
    const lengths = situation.sequences.map(({ id }) => length(id))
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(2.2)
  })
})
