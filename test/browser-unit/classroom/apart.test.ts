import { describe, expect, it } from 'vitest'
import { createHouse } from '../../../src/browser/classroom/house.ts'
import { onWall } from '../../../src/browser/classroom/screen/onWall.ts'
import { asked, nameOf } from '../../../src/browser/classroom/seat/asked.ts'
import { foreseen } from '../../../src/browser/classroom/seat/foreseen.ts'
import { furtherOf } from '../../../src/browser/classroom/seat/further.ts'
import type { FacilitatorMessage, SeatMessage } from '../../../src/core/classroom/messages.ts'
import type { PlanId } from '../../../src/core/classroom/plan.ts'
import type { ScreenView } from '../../../src/core/classroom/screenView.ts'
import type { SeatView } from '../../../src/core/classroom/seatView.ts'
import { CARDS } from '../../arbitrary/triads.ts'
import { opening } from './liveClass.ts'
import { showed } from './showing.ts'

// A class that parts, in threes or in teams, as its switches show it.

const at = (step: number) => ({ type: 'went-to', step }) as const
const [FORMED, ROUND] = [{ type: 'triads-formed' }, { type: 'round-began', round: 1 }] as const
const TEAMS = { type: 'teams-formed', size: 2 } as const

/** Four who are in: the first of them is looked at. A minute goes by with every message. */
async function inClass(plan: PlanId) {
  let now = 0
  const house = createHouse({ ...opening, plan }, () => now)
  const seats = Array.from({ length: 4 }, () => house.seat())
  for (const seat of seats) await seat.say({ type: 'ready' })
  const view = (one = 0) => seats[one]?.now().view as SeatView
  return {
    view,
    name: (one = 0) => nameOf(asked(view(one))),
    wall: () => onWall(house.screen().now().view as ScreenView).what,
    says: (message: SeatMessage, one = 0) => seats[one]?.say(message),
    async steers(...messages: readonly FacilitatorMessage[]) {
      for (const message of messages) {
        now += 60_000
        expect(await house.facilitator().say(message), message.type).toMatchObject({ ok: true })
      }
    },
  }
}

describe('playing in threes', () => {
  it('is told at its step, and stands on the phone and on the wall once there are groups', async () => {
    const room = await inClass('fifty')
    await room.steers(at(3))
    expect([room.name(), room.wall()]).toEqual(['kind triads', 'kind'])
    await room.steers(CARDS, FORMED)
    expect([room.name(), room.wall()]).toEqual(['triads 0', 'triads'])
    await room.steers(ROUND)
    expect(room.name()).toBe('triads 1 cards worker')
    expect(room.name(1)).toBe('triads 1 cards service-user')
    await room.steers({ type: 'triads-ended' })
    expect([room.name(), room.wall()]).toEqual(['kind triads', 'kind'])
  })
  it('is something else asked with every phase, and with a part that was passed on', async () => {
    const room = await inClass('fifty')
    await room.steers(at(3), CARDS, FORMED, ROUND, { type: 'triad-phase', phase: 'scene' })
    expect(room.name()).toBe('triads 1 scene worker')
    await room.says({ type: 'swapped', to: 'rest' })
    expect(room.name()).toBe('triads 1 scene observer')
  })
  it('does not stand in the way of what comes after it, where nobody ended it', async () => {
    const room = await inClass('fifty')
    await room.steers(at(3), CARDS, FORMED, ROUND, at(4))
    expect([room.name(), room.wall()]).toEqual(['kind debrief', 'kind'])
    await room.steers(at(5))
    expect(room.name()).toBe('exit')
  })
  it('is shown at whatever step it goes on, also by a running sheet that has none for it', async () => {
    const room = await inClass('open')
    await room.steers(at(1), showed, CARDS, FORMED)
    expect([room.name(), room.wall()]).toEqual(['triads 0', 'triads'])
    await room.steers(at(2))
    expect(room.name()).toBe('kind debrief')
    await room.steers({ ...ROUND, round: 2 })
    expect(room.name()).toMatch(/^triads 2/)
  })
  it('gives way to a decision that is open, to a pause, and to who steps out', async () => {
    const room = await inClass('fifty')
    await room.steers(at(3), CARDS, FORMED, ROUND, showed, { type: 'vote-opened' })
    expect([room.name(), room.wall()]).toEqual(['vote 0 1', 'vote'])
    await room.steers({ type: 'vote-closed' })
    expect([room.name(), room.wall()]).toEqual(['triads 1 cards worker', 'triads'])
    await room.says({ type: 'stepped-out' })
    expect(room.name()).toBe('out')
    await room.says({ type: 'came-back' })
    await room.steers({ type: 'paused' })
    expect([room.name(), room.wall()]).toEqual(['paused', 'paused'])
  })
})

describe('playing in teams', () => {
  it('stands on the phone and on the wall at its step, and nowhere else', async () => {
    const room = await inClass('day')
    await room.steers(at(6))
    expect([room.name(), room.wall()]).toEqual(['kind teams', 'kind'])
    await room.steers(TEAMS)
    expect([room.name(), room.name(1), room.name(2)]).toEqual(['teams 1 pen', 'teams 1', 'teams 2 pen'])
    expect(room.wall()).toBe('teams')
    await room.steers(at(7))
    expect([room.name(), room.wall()]).toEqual(['kind break', 'kind'])
  })
  it('gives way to threes at theirs', async () => {
    const room = await inClass('day')
    await room.steers(at(6), TEAMS, at(8), CARDS, FORMED)
    expect([room.name(), room.wall()]).toEqual(['triads 0', 'triads'])
  })
})

it('a phone fetches more than it has for threes and teams alone', async () => {
  const room = await inClass('day')
  const takes = () => furtherOf(asked(room.view()))
  expect(takes()).toBeUndefined()
  await room.steers(at(6), TEAMS)
  expect(takes()).toBe('teams')
  await room.steers(at(8), CARDS, FORMED)
  expect(takes()).toBe('triads')
})

describe('what somebody presses in threes and teams', () => {
  /** Shown at once as it will be shown once it is taken. */
  async function shownAtOnce(room: Awaited<ReturnType<typeof inClass>>, one: number, messages: readonly SeatMessage[]) {
    for (const message of messages) {
      const { n: _, ...expected } = foreseen(room.view(one), message)
      expect(await room.says(message, one)).toMatchObject({ ok: true })
      expect(room.view(one), message.type).toMatchObject(expected)
    }
  }
  it('shows at once: where a feeling stands, that a scene stops', async () => {
    const room = await inClass('fifty')
    await room.steers(at(3), CARDS, FORMED, ROUND, { type: 'triad-phase', phase: 'scene' })
    await shownAtOnce(room, 1, [
      { type: 'felt', what: 'trust', place: 3 },
      { type: 'felt', what: 'trust', place: 1 },
      { type: 'stopped' },
      { type: 'goes-on' },
    ])
    expect(foreseen(room.view(1), { type: 'felt', what: 'trust', place: 4 }).triads?.felt).toEqual({ trust: 4 })
  })
  it('shows at once that somebody would rather watch', async () => {
    const room = await inClass('fifty')
    await room.steers(at(3), CARDS, FORMED)
    expect(foreseen(room.view(), { type: 'rather-watches', on: true }).triads?.watching).toBe(true)
    await shownAtOnce(room, 0, [
      { type: 'rather-watches', on: true },
      { type: 'rather-watches', on: false },
    ])
  })
  it.each(['scene', 'observer'] as const)('shows at once what was written down, and what was taken back: %s', async (phase) => {
    const room = await inClass('fifty')
    await room.steers(at(3), CARDS, FORMED, ROUND, { type: 'triad-phase', phase })
    await shownAtOnce(room, 2, [
      { type: 'heard', move: 'ask-meaning', quote: 'What would it mean to you?' },
      { type: 'heard', move: 'open-question' },
      { type: 'unheard' },
      { type: 'seen', item: 1, how: 'partly' },
      { type: 'seen', item: 0, how: 'seen', quote: 'Good morning.' },
      { type: 'seen', item: 1, how: 'seen' },
      { type: 'talked', share: 50 },
      { type: 'pulled', to: 'stuck', text: 'At the lid.' },
      { type: 'noticed', text: 'I noticed that you waited.' },
    ])
    expect(foreseen(room.view(2), { type: 'unheard' }).triads?.noting?.mine.quotes).toEqual([])
    expect(foreseen(room.view(2), { type: 'heard', move: 'open-question' }).triads?.noting?.mine.quotes).toHaveLength(2)
  })
  it('shows at once that a team waits for the room', async () => {
    const room = await inClass('day')
    await room.steers(at(6), TEAMS)
    await shownAtOnce(room, 1, [
      { type: 'waits', on: true },
      { type: 'waits', on: false },
    ])
  })
  it('changes nothing for who is in no group, or holds another part', async () => {
    const room = await inClass('fifty')
    const felt = { type: 'felt', what: 'trust', place: 3 } as const
    expect(foreseen(room.view(), felt)).toEqual(room.view())
    expect(foreseen(room.view(), { type: 'waits', on: true })).toEqual(room.view())
    await room.steers(at(3), CARDS, FORMED, ROUND, { type: 'triad-phase', phase: 'scene' })
    expect(foreseen(room.view(0), felt)).toEqual(room.view(0))
  })
})
