import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keptSeats, seatIn } from '../../../src/browser/classroom/keptSeat.ts'
import type { Line, Standing } from '../../../src/browser/classroom/line.ts'
import { remoteLine } from '../../../src/browser/classroom/remoteLine.ts'
import type { Store } from '../../../src/browser/play/save.ts'
import type { SeatView } from '../../../src/core/classroom/seatView.ts'
import { storage } from '../play/shelf.ts'
import { type LiveClass, liveClass } from './liveClass.ts'
import { theBox } from './showing.ts'

// Real sockets; only the page around the line is missing.
let live: LiveClass
let store: Store
const lines: Line<SeatView>[] = []

beforeEach(async () => {
  live = await liveClass()
  store = storage()
  vi.stubGlobal('location', { href: `${live.origin}/room/` })
})
afterEach(async () => {
  for (const line of lines.splice(0)) line.end()
  await live.stop()
  vi.unstubAllGlobals()
})

/** Sits down, as a page does that is opened in this browser. */
function sit(code = live.code): Line<SeatView> {
  const { token, keep } = seatIn(store, code)
  const line = remoteLine<SeatView>({ root: '../', hello: { code, as: 'seat', token }, clock: Date.now, keep })
  lines.push(line)
  return line
}
const until = (line: Line<SeatView>, holds: (standing: Standing<SeatView>) => unknown) =>
  vi.waitFor(() => expect(holds(line.now()), JSON.stringify(line.now())).toBeTruthy(), { timeout: 8000, interval: 20 })
const seated = async () => {
  const line = sit()
  await until(line, ({ view }) => view)
  return line
}
const openVote = () => {
  live.says('facilitator', { type: 'showed', path: [], shown: theBox })
  live.says('facilitator', { type: 'vote-opened' })
}
const vote = (choice: string) => ({ type: 'voted', ballot: 0, round: 1, choice }) as const

describe('a phone’s line to its class', () => {
  it('takes a seat, and is shown what the room does', async () => {
    const line = await seated()
    expect(line.now()).toMatchObject({ state: 'here', unsent: 0, view: { as: 'seat', seat: 's1', title: 'The gift' } })
    openVote()
    await until(line, ({ view }) => view?.ballot?.stage === 'open')
  })

  it('says what is chosen, and knows that it was taken', async () => {
    const line = await seated()
    openVote()
    expect(await line.say(vote('doorstep/ask-meaning'))).toMatchObject({ ok: true })
    expect(live.now().ballots[0]?.votes).toEqual({ s1: 'doorstep/ask-meaning' })
    await until(line, ({ view }) => view?.ballot?.mine === 'doorstep/ask-meaning')
  })

  it('is told why something was not taken, and that is that', async () => {
    const line = await seated()
    expect(await line.say(vote('doorstep/ask-meaning'))).toEqual({ ok: false, why: 'not-offered' })
    expect(line.now().unsent).toBe(0)
  })

  it('comes back to the same seat when the network was gone, and says so while it looks', async () => {
    const line = await seated()
    const states: string[] = []
    line.watch(({ state }) => states.push(state))
    live.drop()
    await until(line, ({ state }) => state === 'lost')
    expect(line.now().view?.seat).toBe('s1')
    await until(line, ({ state }) => state === 'here')
    expect(live.now().seats).toHaveLength(1)
  })

  it('keeps what was chosen while the room was out of reach, and says it once it is back: once', async () => {
    const line = await seated()
    openVote()
    live.answering = 'never'
    const answered = line.say(vote('doorstep/rescue'))
    await vi.waitFor(() => expect(live.came).toHaveLength(1))
    live.answering = 'well'
    live.drop()
    expect(await answered).toMatchObject({ ok: true })
    const [first, second] = live.came
    expect(second).toEqual(first)
    expect(live.now().ballots[0]?.votes).toEqual({ s1: 'doorstep/rescue' })
    expect(line.now().unsent).toBe(0)
  })

  it('says things in their order: a changed vote is never overtaken by the first', async () => {
    const line = await seated()
    openVote()
    live.answering = 'slow-down'
    const first = line.say(vote('doorstep/rescue'))
    const second = line.say(vote('doorstep/kind-firm'))
    await vi.waitFor(() => expect(live.came.length).toBeGreaterThan(0))
    live.answering = 'well'
    expect(await Promise.all([first, second])).toMatchObject([{ ok: true }, { ok: true }])
    expect(live.now().ballots[0]?.votes).toEqual({ s1: 'doorstep/kind-firm' })
  })

  it('after a reload sits in the same seat, and what was not answered is said by the new page', async () => {
    const line = await seated()
    openVote()
    live.answering = 'never'
    void line.say(vote('doorstep/ask-meaning'))
    await vi.waitFor(() => expect(live.came).toHaveLength(1))
    line.end()
    live.answering = 'well'
    const again = sit()
    expect(again.now().unsent).toBe(1)
    await until(again, ({ unsent, view }) => unsent === 0 && view?.seat === 's1')
    expect(live.now().seats).toHaveLength(1)
    expect(live.now().ballots[0]?.votes).toEqual({ s1: 'doorstep/ask-meaning' })
  })

  it('is told that there is no such class, and does not go on asking', async () => {
    const line = sit('CCCCCC')
    await until(line, ({ state }) => state === 'barred')
    expect(line.now().why).toBe('unknown-class')
  })

  it('does not come back to a class that is over', async () => {
    const line = await seated()
    live.says('facilitator', { type: 'closed' })
    await until(line, ({ view }) => view?.closed)
    live.drop()
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(line.now().state).toBe('here')
  })
})

describe('a seat, as a browser keeps it', () => {
  it('is the same for the same class, and another for another', () => {
    const { token } = seatIn(store, 'KDFGHJ')
    expect(token).toMatch(/^[0-9a-f]{32}$/)
    expect(seatIn(store, 'KDFGHJ').token).toBe(token)
    expect(seatIn(store, 'CDFGHJ').token).not.toBe(token)
    expect(keptSeats(store).toSorted()).toEqual(['CDFGHJ', 'KDFGHJ'])
  })
  it.each(['rubbish', '{}', '{"token":"short"}', 'null', '[]'])('is a new one where what is kept is %s', (text) => {
    store.setItem('kbf:seat:KDFGHJ', text)
    expect(seatIn(store, 'KDFGHJ').token).toMatch(/^[0-9a-f]{32}$/)
    expect(seatIn(store, 'KDFGHJ').keep.read()).toEqual([])
  })
  it('is a seat for the page alone where nothing can be kept', () => {
    const full = { ...storage(), setItem: () => { throw new DOMException('full', 'QuotaExceededError') } } // biome-ignore format: one line tells it
    expect(seatIn(full as Store, 'KDFGHJ').token).toMatch(/^[0-9a-f]{32}$/)
  })
})
