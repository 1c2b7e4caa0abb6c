import { describe, expect, it, vi } from 'vitest'
import { joinAddress, readHash, seatHash, spoken } from '../../../src/browser/classroom/address.ts'
import { createHouse } from '../../../src/browser/classroom/house.ts'
import { houseOverChannel, lineOverChannel, windowHash } from '../../../src/browser/classroom/houseOverChannel.ts'
import { onWall } from '../../../src/browser/classroom/screen/onWall.ts'
import { areUntold, counted, figuresSay, perDot } from '../../../src/browser/classroom/shared/Figures.tsx'
import { talkTime } from '../../../src/browser/classroom/shared/talkTime.ts'
import { classroomWordsFor } from '../../../src/browser/words/classroom.ts'
import type { FacilitatorMessage } from '../../../src/core/classroom/messages.ts'
import type { ScreenView } from '../../../src/core/classroom/screenView.ts'
import { opening } from './liveClass.ts'
import { showed, theBox } from './showing.ts'

const words = classroomWordsFor('en-GB')

describe('what is on the wall', () => {
  const house = createHouse(opening, () => 0)
  const wall = async (...messages: readonly FacilitatorMessage[]) => {
    for (const message of messages) expect(await house.facilitator().say(message)).toMatchObject({ ok: true })
    return onWall(house.screen().now().view as ScreenView).what
  }
  it('is the way in, then what the room does, step by step', async () => {
    expect(await wall()).toBe('door')
    expect(await wall({ type: 'went-to', step: 1 })).toBe('words')
    expect(await wall({ type: 'went-to', step: 2 })).toBe('door')
    expect(await wall(showed)).toBe('passage')
    expect(await wall({ type: 'vote-opened' })).toBe('vote')
    expect(await wall({ type: 'paused' })).toBe('paused')
    expect(await wall({ type: 'resumed' }, { type: 'vote-closed' })).toBe('closed-vote')
    expect(await wall({ type: 'pair-talk', seconds: 60 })).toBe('talk')
    expect(await wall({ type: 'vote-again' })).toBe('vote')
    expect(await wall({ type: 'vote-closed' })).toBe('reasons')
    expect(await wall({ type: 'results-shown' })).toBe('figures')
    expect(await wall({ type: 'went', choice: 'doorstep/rescue' })).toBe('went')
    const shown = { lines: [], choices: [], beside: { choice: 'No.', lines: [] } }
    expect(await wall({ type: 'showed', path: ['doorstep/rescue'], shown })).toBe('roads')
    expect(await wall({ type: 'went-to', step: 3 })).toBe('kind')
    expect(await wall({ type: 'closed' })).toBe('closed')
  })
  it('is the way in at the welcome of a day, too', () => {
    const day = createHouse({ ...opening, plan: 'day' }, () => 0)
    expect(onWall(day.screen().now().view as ScreenView).what).toBe('door')
  })
})

describe('a class that one window keeps', () => {
  it('is seen in another of the same browser, as it changes, until it is gone', async () => {
    const house = createHouse(opening, () => 1000)
    const stop = houseOverChannel(house, 'abcdef01', () => 1000)
    const line = lineOverChannel('abcdef01', () => 5000)
    await vi.waitFor(() => expect(line.now()).toMatchObject({ state: 'here', ahead: -5000, view: { as: 'screen', title: 'The gift' } }))
    await house.facilitator().say(showed)
    await vi.waitFor(() => expect(line.now().view?.shown).toEqual(theBox))
    expect(await line.say({ type: 'closed' })).toEqual({ ok: false, why: 'not-yours' })
    stop()
    await vi.waitFor(() => expect(line.now().state).toBe('lost'))
    line.end()
  })
  it('is not seen under another name', async () => {
    const stop = houseOverChannel(
      createHouse(opening, () => 0),
      'abcdef02',
      () => 0,
    )
    const line = lineOverChannel('abcdef03', () => 0)
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(line.now().state).toBe('coming')
    line.end()
    stop()
  })
})

describe('the address of a class', () => {
  it.each([
    ['#KDFGHJ', { code: 'KDFGHJ' }],
    ['#KDF-GHJ', { code: 'KDFGHJ' }],
    ['#kdf%20ghj', { code: 'KDFGHJ' }],
    ['#KDFGHJ.0a1b', { code: 'KDFGHJ', token: '0a1b' }],
    [windowHash('abcdef01'), { window: 'abcdef01' }],
    ['', undefined],
    ['#', undefined],
    ['#%', undefined],
    ['#hello', undefined],
    ['#window.<b>', undefined],
  ])('%s', (hash, named) => expect(readHash(hash)).toEqual(named))
  it('is read back from where it leads, and is short on the wall', () => {
    expect(readHash(seatHash('KDFGHJ'))).toEqual({ code: 'KDFGHJ' })
    expect(joinAddress('http://10.0.0.7:8080/room/', 'KDFGHJ')).toBe('http://10.0.0.7:8080/room/#KDF-GHJ')
    expect(spoken('http://10.0.0.7:8080/room/')).toBe('10.0.0.7:8080/room')
  })
})

describe('figures of the room', () => {
  it('are one dot a person, and two from sixty people on, which is said', () => {
    expect([perDot(59), perDot(60)]).toEqual([1, 2])
    expect(counted([30, 'few', 31, 'nobody'])).toBe(61)
    expect(figuresSay([30, 31], 2, words)).toBe(words.dots)
    expect(figuresSay([11, 'few', 8, 'few'], 1, words)).toBe(`${words.dot} ${words.hidden}`)
  })
  it('of so few are told at no option, where none is told in either round', () => {
    expect(areUntold(['unsaid', 'unsaid'])).toBe(true)
    expect(areUntold(['unsaid', 'unsaid'], ['most', 'nobody'])).toBe(false)
    expect(areUntold(['some', 'nobody'])).toBe(false)
  })
  it('say why they are words', () => {
    expect(figuresSay(['most', 'some', 'nobody'], 1, words)).toBe(words.inWords)
    expect(figuresSay(['unsaid', 'unsaid'], 1, words)).toBe(words.tooFew)
  })
})

describe('how long pairs still talk', () => {
  it.each([
    [180_000, 'There are about 3 minutes.'],
    [60_000, 'There is about a minute.'],
    [20_000, 'There is time for a few more words.'],
    [0, 'When you have finished, look up.'],
    [-5000, 'When you have finished, look up.'],
  ])('%i milliseconds: %s', (left, says) => expect(talkTime(left, words)).toBe(says))
})
