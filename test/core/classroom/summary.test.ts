import { describe, expect, it } from 'vitest'
import { leadWordsFor } from '../../../src/browser/words/lead.ts'
import { debriefSheet } from '../../../src/core/classroom/debriefSheet.ts'
import { summary } from '../../../src/core/classroom/summary.ts'
import {
  asJson,
  COLUMNS,
  QUOTE_COLUMNS,
  quoteRows,
  rows,
  TEAM_COLUMNS,
  THREES_COLUMNS,
  teamRows,
  threesRows,
} from '../../../src/core/classroom/tables.ts'
import { CARDS } from '../../arbitrary/triads.ts'
import { aClass, BOX } from '../../browser-unit/classroom/class.ts'

async function voted(...counts: readonly number[]) {
  const room = aClass(24, { names: true })
  await room.lead({ type: 'free-text', on: true }, BOX, { type: 'vote-opened' })
  await room.vote(...counts)
  await room.lead({ type: 'vote-closed' })
  return room
}

describe('what a class leaves behind', () => {
  it('tells of each option how many chose it, and never a count under five', async () => {
    const { view } = await voted(10, 8, 3)
    expect(summary(view()).splits[0]?.options.map(({ letter, figure }) => [letter, figure])).toEqual([
      ['A', 10],
      ['B', 'some'],
      ['C', 'some'],
    ])
  })

  it('says where the room was divided, and where it agreed', async () => {
    const how = async (...counts: readonly number[]) => summary((await voted(...counts)).view()).splits[0]?.how
    expect([await how(8, 7, 6), await how(15, 5), await how(2, 1)]).toEqual(['divided', 'agreed', 'unsaid'])
  })

  it('says of a vote that was left open that it had not closed, and not that too few had chosen', async () => {
    const room = aClass(24)
    await room.lead(BOX, { type: 'vote-opened' })
    await room.vote(15, 5)
    const [split] = summary(room.view()).splits
    expect(split).toMatchObject({ how: 'open', chosen: 20 })
    expect(split?.options.map(({ figure }) => figure)).toEqual(['unsaid', 'unsaid', 'unsaid'])
  })

  it('holds what was released, and nothing that was not', async () => {
    const { people, lead, view } = await voted(8, 7, 6)
    await people[0]?.say({ type: 'reason', ballot: 0, text: 'He should hear why.' })
    await people[1]?.say({ type: 'reason', ballot: 0, text: 'Not for everybody.' })
    await lead({ type: 'released', what: 'reason', text: 'He should hear why.', choice: 'box/ask-meaning', on: true })
    expect(summary(view()).splits[0]?.reasons).toEqual([{ text: 'He should hear why.', letter: 'A' }])
    expect(quoteRows(summary(view()))).toEqual([['gift-offer', 'first', 1, 'en-GB', 'reason', 1, 'A', 'He should hear why.']])
  })

  it('as a table has a row for each option, with what the room went on with', async () => {
    const { lead, view } = await voted(8, 7, 6)
    await lead({ type: 'went', choice: 'box/kind-firm' })
    expect(rows(summary(view())).map((row) => [row[4], row[8], row[9], row[12], row[13]])).toEqual([
      [1, 'A', 'box/ask-meaning', 8, 'false'],
      [1, 'B', 'box/kind-firm', 7, 'true'],
      [1, 'C', 'box/rigid-refusal', 6, 'false'],
    ])
  })

  it('says in every row of every table which text of which case it was, and by which rules: nothing is lost by taking up another', async () => {
    const { people, lead, view } = await voted(8, 7, 6)
    await people[0]?.say({ type: 'word', text: 'hurry' })
    await people[0]?.say({ type: 'reason', ballot: 0, text: 'He should hear why.' })
    await lead(
      { type: 'released', what: 'word', text: 'hurry', on: true },
      { type: 'released', what: 'reason', text: 'He should hear why.', choice: 'box/ask-meaning', on: true },
      { type: 'took-up', vignette: 'rescuer-trap', locale: 'en-GB', script: 'trap', model: 2, title: 'The trap', seed: 9, facts: {} },
      BOX,
      { type: 'vote-opened' },
      { type: 'vote-closed' },
      { type: 'took-up', vignette: 'night-call', locale: 'en-US', title: 'The call', seed: 9, facts: {} },
    )
    const told = summary(view())
    expect(new Set(rows(told).map((row) => row.slice(0, 4).join(' ')))).toEqual(
      new Set(['gift-offer first 1 en-GB', 'rescuer-trap trap 2 en-GB']),
    )
    expect(quoteRows(told).map((row) => row.slice(0, 5).join(' '))).toEqual([
      'gift-offer first 1 en-GB word',
      'gift-offer first 1 en-GB reason',
    ])
    // A class opened by a page that did not say it: nothing of the vignette before stands there instead.
    expect([told.vignetteHash, told.model]).toEqual(['unknown', 'unknown'])
    for (const columns of [COLUMNS, QUOTE_COLUMNS, THREES_COLUMNS, TEAM_COLUMNS])
      expect(columns.slice(0, 4)).toEqual(['vignette', 'vignette_hash', 'model', 'locale'])
  })

  it('explains every column of every table', () => {
    const explained = Object.keys(leadWordsFor('en-GB').codebook)
    expect(explained).toEqual(expect.arrayContaining([...COLUMNS, ...QUOTE_COLUMNS, ...THREES_COLUMNS, ...TEAM_COLUMNS]))
  })

  it('tells no seat and no nickname in any form', async () => {
    const { house, view, lead } = await voted(8, 7, 6)
    await house.seat('Bettina').say({ type: 'word', text: 'hurry' })
    await lead({ type: 'released', what: 'word', text: 'hurry', on: true })
    const text = asJson(summary(view()), {})
    expect(text).toContain('hurry')
    expect(text).not.toMatch(/Bettina|"s\d+"|own-s/)
  })

  it('puts the first round beside the second, of hands as of votes', async () => {
    const { lead, view } = aClass(0)
    const hands = (...counts: readonly number[]) => ({
      type: 'hands' as const,
      counts: Object.fromEntries(['box/ask-meaning', 'box/kind-firm', 'box/rigid-refusal'].map((id, index) => [id, counts[index] ?? 0])),
    })
    await lead(BOX, { type: 'vote-opened' }, hands(8, 12, 5), { type: 'vote-closed' }, { type: 'results-shown' })
    await lead({ type: 'vote-again' }, hands(13, 6, 6), { type: 'vote-closed' }, { type: 'results-shown' })
    const told = summary(view()).splits[0]
    expect(told?.chosen).toBe(25)
    expect(told?.options.map(({ before, figure }) => [before, figure])).toEqual([
      [8, 13],
      [12, 6],
      [5, 6],
    ])
    expect(debriefSheet(summary(view())).analysis.worthAsking[0]?.why).toBe('moved')
  })
})

describe('what is left of threes and of teams', () => {
  const OTHER = { type: 'took-up', vignette: 'rescuer-trap', locale: 'en-GB', title: 'The trap', seed: 9, facts: {} } as const
  const played = (path: string[]) => ({ type: 'played' as const, path, shown: { lines: [], choices: [] }, trust: 50, rapport: 50 })
  /** Six in two teams; the first seats of each hold its pen. */
  async function inTeams(seats: number, size: number, ...paths: readonly string[][]) {
    const room = aClass(seats, { names: true })
    await room.lead({ type: 'teams-formed', size })
    const formed = room.people[0]?.now().view?.team?.plays?.formed ?? 0
    for (const [index, path] of paths.entries()) await room.people[index * size]?.say({ ...played(path), formed })
    return room
  }

  it('are figures of the room for each round, also once what was written is gone, and of nobody', async () => {
    const room = aClass(18)
    const watches = room.people.filter((_, seat) => seat % 3 === 2)
    await room.lead({ type: 'went-to', step: 3 }, CARDS, { type: 'triads-formed' }, { type: 'round-began', round: 1 })
    await room.lead({ type: 'triad-phase', phase: 'scene' })
    for (const seat of watches)
      for (let tap = 0; tap < 4; tap++) await seat.say({ type: 'heard', move: 'kind-firm', quote: 'I would not take it.' })
    await room.lead({ type: 'triad-phase', phase: 'lines' }, { type: 'round-began', round: 2 }, { type: 'triads-ended' })
    const told = summary(room.view())
    expect(told.threes.map(({ round, groups }) => [round, groups])).toEqual([[1, 6]])
    expect(threesRows(told).find((row) => row[6] === 'contract')).toEqual(['gift-offer', 'first', 1, 'en-GB', 1, 6, 'contract', 24])
    expect(asJson(told, {})).not.toMatch(/I would not take it|"s\d+"/)
  })

  it('are the roads of teams and where they parted, by their numbers', async () => {
    const { view } = await inTeams(6, 3, ['box/ask-meaning', 'drawer/kind-firm'], ['box/kind-firm', 'drawer/kind-firm'])
    expect(teamRows(summary(view()))).toEqual([
      ['gift-offer', 'first', 1, 'en-GB', 1, 1, 'box/ask-meaning', 'true', ''],
      ['gift-offer', 'first', 1, 'en-GB', 1, 2, 'drawer/kind-firm', 'false', ''],
      ['gift-offer', 'first', 1, 'en-GB', 2, 1, 'box/kind-firm', 'true', ''],
      ['gift-offer', 'first', 1, 'en-GB', 2, 2, 'drawer/kind-firm', 'false', ''],
    ])
    expect(summary(view()).partings).toEqual([
      {
        place: 'box',
        roads: [
          { choice: 'box/ask-meaning', teams: [1] },
          { choice: 'box/kind-firm', teams: [2] },
        ],
      },
    ])
  })

  it('are no road of somebody who played alone', async () => {
    const { view } = await inTeams(2, 1, ['box/ask-meaning'], ['box/kind-firm'])
    expect([summary(view()).teams, summary(view()).partings]).toEqual([[], []])
  })

  it('are kept when the class takes up another vignette, beside its votes', async () => {
    const room = await inTeams(6, 3, ['box/ask-meaning'], ['box/kind-firm'])
    await room.lead(BOX, { type: 'vote-opened' }, { type: 'vote-closed' }, OTHER)
    const told = summary(room.view())
    expect([told.vignette, told.teams.length, told.had.map(({ vignette, teams }) => [vignette, teams.length])]).toEqual([
      'rescuer-trap',
      0,
      [['gift-offer', 2]],
    ])
    expect(rows(told).map((row) => [row[0], row[4]])).toEqual(Array(3).fill(['gift-offer', 1]))
    expect(debriefSheet(told).description.decisions).toHaveLength(1)
  })
})

describe('the debrief of a class', () => {
  it('asks first about the decisions at which it was divided, in the order they came', async () => {
    const room = await voted(15, 5)
    for (const counts of [
      [8, 7, 6],
      [14, 6],
      [14, 6],
    ]) {
      await room.lead({ type: 'went', choice: 'box/kind-firm' }, BOX, { type: 'vote-opened' })
      await room.vote(...counts)
    }
    const { analysis } = debriefSheet(summary(room.view()))
    expect(analysis.worthAsking.map(({ split, why }) => [split.number, why])).toEqual([
      [1, 'put'],
      [2, 'divided'],
      [3, 'put'],
    ])
  })
})

describe('own words first', () => {
  it('needs that people may write', async () => {
    const { line, lead } = aClass(3)
    await lead(BOX)
    expect(await line.say({ type: 'vote-opened', ownWords: true })).toEqual({ ok: false, why: 'no-free-text' })
  })
  it('is told to every seat with the vote', async () => {
    const { people, lead } = aClass(1)
    await lead(BOX, { type: 'free-text', on: true }, { type: 'vote-opened', ownWords: true })
    expect(people[0]?.now().view?.ballot?.ownWords).toBe(true)
  })
})
