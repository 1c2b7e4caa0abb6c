import { describe, expect, it } from 'vitest'
import { PRETEND, rehearse } from '../../../src/browser/classroom/lead/rehearse.ts'
import { forgetRoom, keepRoom, type Room, roomsIn } from '../../../src/browser/classroom/lead/rooms.ts'
import { aClass, BOX, OPENING } from './class.ts'

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

async function rehearsed() {
  const room = aClass(0)
  const { later, pass } = time()
  const stop = rehearse(room.house, 7, SAYS, later)
  await pass(20_000)
  return { ...room, pass, stop }
}

describe('a rehearsal', () => {
  it('fills the room with pretend seats, one after another', async () => expect((await rehearsed()).view().seated).toBe(PRETEND))

  it('has most of them vote, and not all for one thing', async () => {
    const { lead, pass, view } = await rehearsed()
    await lead(BOX, { type: 'vote-opened' })
    await pass(10_000)
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
    const { house, view, stop } = await rehearsed()
    stop()
    const { later, pass } = time()
    rehearse(house, 7, SAYS, later)
    await pass(20_000)
    expect(view().seated).toBe(PRETEND)
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
