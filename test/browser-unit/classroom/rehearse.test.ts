import { describe, expect, it } from 'vitest'
import { pretendedIn } from '../../../src/browser/classroom/lead/enter.ts'
import { PRETEND, rehearse } from '../../../src/browser/classroom/lead/rehearse.ts'
import { forgetRoom, keepRoom, type Room, roomsIn } from '../../../src/browser/classroom/lead/rooms.ts'
import { CARDS } from '../../arbitrary/triads.ts'
import { aClass, aStory, BOX, DESK, OPENING } from './class.ts'

/** Time that passes when it is told to. */
function time() {
  let waiting: { act: () => void; at: number }[] = []
  let now = 0
  return {
    later(act: () => void, ms: number) {
      const one = { act, at: now + ms }
      waiting.push(one)
      return () => {
        waiting = waiting.filter((other) => other !== one)
      }
    },
    async pass(ms: number) {
      const end = now + ms
      for (;;) {
        const next = waiting.filter(({ at }) => at <= end).toSorted((one, other) => one.at - other.at)[0]
        if (!next) break
        waiting = waiting.filter((one) => one !== next)
        now = next.at
        next.act()
        await Promise.resolve()
      }
      now = end
    },
  }
}

const SAYS = { words: ['hurry', 'guilt'], notes: ['Wait a breath.'], reason: (choice: string) => `For ${choice}.`, played: () => undefined }

async function rehearsed(room = aClass(0), says: Parameters<typeof rehearse>[2] = SAYS) {
  const { later, pass } = time()
  const stop = rehearse(room.house, 7, says, later)
  await pass(20_000)
  return { ...room, pass, stop }
}

/** A day, whose pretend seats have a story to play in teams. */
function aDay() {
  const room = aClass(0, { plan: 'day' })
  const story = aStory()
  return rehearsed(
    room,
    pretendedIn(() => ({ story, line: room.line }), DESK),
  )
}

describe('a rehearsal', () => {
  it('fills the room with pretend seats, one after another', async () => expect((await rehearsed()).view().seated).toBe(PRETEND))

  it('has most of them vote, and not all for one thing', async () => {
    const { lead, pass, view } = await rehearsed()
    await lead(BOX, { type: 'vote-opened' })
    await pass(10_000)
    await lead({ type: 'vote-closed' })
    const { chosen = 0, standing } = view().ballot ?? {}
    expect(chosen).toBeGreaterThan(PRETEND / 2)
    expect(standing?.figures.filter((figure) => figure !== 'nobody').length).toBeGreaterThan(1)
  })

  it('has some write, once they may', async () => {
    const { lead, pass, view } = await rehearsed()
    await lead({ type: 'free-text', on: true }, BOX, { type: 'vote-opened' })
    await pass(10_000)
    expect(view().ballot?.toRelease.reasons.length).toBeGreaterThan(0)
  })

  it('votes on nothing while the room is paused', async () => {
    const { lead, pass, view } = await rehearsed()
    await lead({ type: 'paused' }, BOX, { type: 'vote-opened' })
    await pass(10_000)
    expect(view().ballot?.chosen).toBe(0)
  })

  it('goes on with the same seats when the page is opened again', async () => {
    const { stop, ...room } = await rehearsed()
    stop()
    expect((await rehearsed(room)).view().seated).toBe(PRETEND)
  })
})

describe('pretend seats', () => {
  it('play in threes: they say how it is for them, and write what they hear, so that the room has figures', async () => {
    const { lead, pass, view } = await rehearsed()
    await lead({ type: 'went-to', step: 3 }, CARDS, { type: 'triads-formed' }, { type: 'round-began', round: 1 })
    await lead({ type: 'triad-phase', phase: 'scene' })
    await pass(10_000)
    await lead({ type: 'triad-phase', phase: 'lines' })
    expect(view().triads?.heard?.some(({ figure }) => typeof figure === 'number')).toBe(true)
  })

  it('play in teams: whoever holds the pen chooses, a few times, and not all alike', async () => {
    const { lead, pass, view } = await aDay()
    await lead({ type: 'went-to', step: 6 }, { type: 'teams-formed', size: 2 })
    await pass(60_000)
    const { teams = [], splits = [] } = view().workshop ?? {}
    expect(teams).toHaveLength(PRETEND / 2)
    expect(teams.every(({ path }) => path.length >= 4)).toBe(true)
    expect(splits.length).toBeGreaterThan(0)
  })

  it('in a team that was brought back choose no more', async () => {
    const { lead, pass, view } = await aDay()
    await lead({ type: 'went-to', step: 6 }, { type: 'teams-formed', size: 12 }, { type: 'moved-on', team: 0, on: true })
    await pass(60_000)
    expect(view().workshop?.teams.map(({ path }) => path.length > 0)).toEqual([false, true])
    await lead({ type: 'light-asked', team: 0, on: true })
    await pass(4_000)
    expect(view().workshop?.teams[0]?.light).toBe('yes')
  })

  it('say that they are in once more, where the class has taken up another vignette', async () => {
    const { lead, pass, view } = await rehearsed()
    await lead({ type: 'took-up', vignette: 'rescuer-trap', locale: 'en-GB', title: 'The trap', seed: 9, facts: {} })
    const before = view().seats.some(({ ready }) => ready)
    await pass(6_000)
    expect([before, view().seats.every(({ ready }) => ready)]).toEqual([false, true])
  })
})

describe('rooms that were not closed', () => {
  const store = () => {
    const kept = new Map<string, string>()
    return {
      get length() {
        return kept.size
      },
      key: (index: number) => [...kept.keys()][index] ?? null,
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    }
  }
  const room = (code: string, at: number): Room => ({ way: 'laptop', code, at, opening: OPENING, screen: 'ab', events: [] })

  it('are offered again, the latest first', () => {
    const here = store()
    keepRoom(here, room('CDFGHJ', 1))
    keepRoom(here, room('KDFGHJ', 2))
    expect(roomsIn(here).map(({ code }) => code)).toEqual(['KDFGHJ', 'CDFGHJ'])
  })
  it('are gone once they are forgotten', () => {
    const here = store()
    keepRoom(here, room('CDFGHJ', 1))
    forgetRoom(here, 'CDFGHJ')
    expect(roomsIn(here)).toEqual([])
  })
  it('are none where the text is none', () => {
    const here = store()
    here.setItem('kbf:class:CDFGHJ', '{"code":')
    here.setItem('kbf:class:KDFGHJ', '{"code":"KDFGHJ","way":"server"}')
    expect(roomsIn(here)).toEqual([])
  })
})
