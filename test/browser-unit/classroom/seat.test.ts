import { describe, expect, it } from 'vitest'
import { createHouse } from '../../../src/browser/classroom/house.ts'
import { asked, nameOf } from '../../../src/browser/classroom/seat/asked.ts'
import { foreseen } from '../../../src/browser/classroom/seat/foreseen.ts'
import type { FacilitatorMessage, SeatMessage } from '../../../src/core/classroom/messages.ts'
import type { SeatView } from '../../../src/core/classroom/seatView.ts'
import { opening } from './liveClass.ts'
import { showed } from './showing.ts'

/** A class of this page’s own, and a seat in it that is in. */
function inClass(names = true) {
  const house = createHouse({ ...opening, names }, () => 0)
  const facilitator = house.facilitator()
  const line = house.seat()
  const view = () => line.now().view as SeatView
  return {
    house,
    view,
    now: () => asked(view()).what,
    name: () => nameOf(asked(view())),
    steers: (...messages: readonly FacilitatorMessage[]) => Promise.all(messages.map((message) => facilitator.say(message))),
    says: (message: SeatMessage) => line.say(message),
  }
}
const at = (step: number) => ({ type: 'went-to', step }) as const
const chose = { type: 'voted', ballot: 0, round: 1, choice: 'doorstep/ask-meaning' } as const
const playing = async () => {
  const room = inClass()
  await room.says({ type: 'ready' })
  await room.steers(at(2), showed)
  return room
}

describe('what a phone asks', () => {
  it('is the ground rules first, whatever the room does', async () => {
    const room = inClass()
    await room.steers(at(2), showed, { type: 'vote-opened' })
    expect(room.now()).toBe('rules')
    await room.says({ type: 'ready' })
    expect(room.now()).toBe('vote')
  })
  it('follows the running sheet: a word, the story, threes, looking back, a note', async () => {
    const room = inClass()
    await room.says({ type: 'ready' })
    const all: string[] = []
    for (const step of [0, 1, 2, 3, 4, 5]) {
      await room.steers(at(step))
      all.push(room.name())
    }
    expect(all).toEqual(['you-are-in', 'word', 'look-up', 'kind triads', 'kind debrief', 'exit'])
  })
  it('goes with a decision: heard, voted on twice, reasons, the room, and what it goes on with', async () => {
    const room = await playing()
    const all = [room.name()]
    for (const type of ['vote-opened', 'vote-closed', 'vote-again', 'vote-closed', 'results-shown'] as const) {
      await room.steers({ type })
      all.push(room.name())
    }
    await room.steers({ type: 'went', choice: 'doorstep/ask-meaning' })
    all.push(room.name())
    await room.steers({ type: 'showed', path: ['doorstep/ask-meaning'], shown: { lines: [], choices: [] } })
    all.push(room.name())
    expect(all).toEqual(['told', 'vote 0 1', 'closed-vote 0 1', 'vote 0 2', 'reasons 0 2', 'figures 0 2', 'went 0 2', 'told'])
  })
  it('is a decision that is open at whatever step', async () => {
    const room = await playing()
    await room.steers({ type: 'vote-opened' }, at(4))
    expect(room.now()).toBe('vote')
    await room.steers({ type: 'vote-closed' })
    expect(room.name()).toBe('kind debrief')
  })
  it('is to think along where only the other half is asked', async () => {
    const room = await playing()
    await room.steers({ type: 'vote-opened', part: 'even' })
    expect(room.now()).toBe('other-half')
  })
  it('is one’s own words first, where the facilitator asks for them: until they are said, or one would rather choose', async () => {
    const room = await playing()
    await room.steers({ type: 'vote-opened' })
    const view = (change: Partial<NonNullable<SeatView['ballot']>>): SeatView => {
      const seen = room.view()
      return { ...seen, ballot: { ...(seen.ballot as NonNullable<SeatView['ballot']>), ownWords: true, ...change } }
    }
    expect(asked(view({})).what).toBe('own-words')
    expect(asked(view({ said: 'Tell me about it.' })).what).toBe('vote')
    expect(asked(view({ mine: 'doorstep/rescue' })).what).toBe('vote')
    expect(asked(view({ round: 2 })).what).toBe('vote')
    expect(asked(view({}), 0).what).toBe('vote')
    expect(asked(view({ number: 1 }), 0).what).toBe('own-words')
  })
  it('is to talk once the vote is closed, and talking beside the vote while it is open', async () => {
    const room = await playing()
    await room.steers({ type: 'vote-opened' }, { type: 'pair-talk', seconds: 60 })
    expect(room.now()).toBe('vote')
    await room.steers({ type: 'vote-closed' })
    expect(room.now()).toBe('closed-vote')
    await room.steers({ type: 'pair-talk', seconds: 60 })
    expect(room.now()).toBe('talk')
    await room.steers({ type: 'results-shown' })
    expect(room.now()).toBe('figures')
  })
  it('stops where the room is paused, where one has stepped out, and at the end', async () => {
    const room = await playing()
    await room.steers({ type: 'vote-opened' }, { type: 'paused' })
    expect(room.now()).toBe('paused')
    await room.says({ type: 'stepped-out' })
    expect(room.now()).toBe('out')
    await room.says({ type: 'came-back' })
    await room.steers({ type: 'resumed' })
    expect(room.now()).toBe('vote')
    await room.steers({ type: 'closed' })
    expect(room.now()).toBe('closed')
  })
  it('is nothing more for who has left', async () => {
    const room = await playing()
    await room.says({ type: 'left' })
    expect(room.now()).toBe('left')
  })
})

describe('a nickname', () => {
  it('is given with coming in, where the class has them', async () => {
    const room = inClass()
    await room.says({ type: 'ready', name: 'Ade' })
    expect(room.view()).toMatchObject({ ready: true, name: 'Ade' })
  })
  it('is not taken where it has none', async () => {
    const room = inClass(false)
    await room.says({ type: 'ready', name: 'Ade' })
    expect(room.view().name).toBeUndefined()
  })
})

describe('what somebody presses', () => {
  it('shows at once as it will be shown once it is taken', async () => {
    const room = await playing()
    await room.steers({ type: 'free-text', on: true }, { type: 'vote-opened' })
    const all: readonly SeatMessage[] = [
      chose,
      { ...chose, choice: 'doorstep/rescue' },
      { type: 'reason', ballot: 0, text: 'I wanted to know.' },
      { type: 'said', ballot: 0, text: 'Tell me about it.' },
      { type: 'word', text: 'guilt' },
      { type: 'note', text: 'Ask first.' },
      { type: 'stepped-out' },
      { type: 'came-back' },
      { type: 'left' },
    ]
    for (const message of all) {
      const { n: _, ...expected } = foreseen(room.view(), message)
      expect(await room.says(message)).toMatchObject({ ok: true })
      expect(room.view()).toMatchObject(expected)
    }
  })
  it('changes nothing in the second vote where it was chosen in the first', async () => {
    const room = await playing()
    await room.steers({ type: 'vote-opened' }, { type: 'vote-closed' }, { type: 'vote-again' })
    expect(foreseen(room.view(), chose)).toEqual(room.view())
  })
  it('changes nothing where the room has moved on to another decision', async () => {
    const room = await playing()
    await room.steers({ type: 'vote-opened' }, { type: 'went', choice: 'doorstep/rescue' }, showed, { type: 'vote-opened' })
    expect(foreseen(room.view(), chose)).toEqual(room.view())
  })
})
