import { describe, expect, it } from 'vitest'
import type { Message } from '../../../src/core/classroom/messages.ts'
import { AFTER_CLOSING, createRooms } from '../../../src/server/live/rooms.ts'
import { sqliteLog } from '../../../src/server/log/sqlite.ts'
import { createMeasures } from '../../../src/server/measures.ts'
import { lesson } from './people.ts'

const message = { type: 'opened', ...lesson } as unknown as Message
const day = 86_400_000

/** A house with a clock that is set by hand. */
function ground() {
  let now = 1_000_000
  const log = sqliteLog(':memory:')
  const rooms = createRooms(log, () => now, createMeasures())
  const open = (code: string, with_: object = {}) =>
    log.open(
      { code, facilitator: 'f', screen: 's', openedAt: now },
      { at: 0, from: 'house', id: 'opened', message: { ...message, ...with_ } },
      now + day,
    )
  return { log, rooms, open, pass: (milliseconds: number) => (now += milliseconds) }
}
const codes = (many: number) => Array.from({ length: many }, (_, index) => `C${String(index).padStart(5, '0')}`)

describe('ten thousand classes that nobody is in any more', () => {
  it('take no memory, and are there again for whoever comes back, until their day is over', { timeout: 60_000 }, async () => {
    const { log, rooms, open, pass } = ground()
    for (const code of codes(10_000)) await open(code)
    for (const code of codes(10_000)) await rooms.find(code)
    await (await rooms.find('C00007'))!.room.join('a-key')
    expect(rooms.all()).toHaveLength(10_000)
    pass(61_000)
    await rooms.sweep()
    expect(rooms.all()).toHaveLength(0)
    expect((await rooms.find('C00007'))!.room.classroom().seats).toMatchObject([{ id: 's1', key: 'a-key' }])
    pass(day)
    await rooms.sweep()
    expect(await log.count()).toBe(0)
    expect(await rooms.find('C00007')).toBeUndefined()
  })
})

describe('a class with somebody in it', () => {
  it('is read from a long log with pauses, in which everybody else is heard', async () => {
    const { log, rooms, open } = ground()
    await open('CDFGHJ')
    for (let index = 0; index < 3_000; index += 1) {
      const type = index % 2 ? 'resumed' : 'paused'
      await log.append('CDFGHJ', { at: index, from: 'facilitator', id: `pause-${index}`, message: { type } })
    }
    let heard = 0
    const others = setInterval(() => (heard += 1), 0)
    const live = await rooms.find('CDFGHJ')
    clearInterval(others)
    expect(live?.room.classroom().n).toBe(3_001)
    expect(heard).toBeGreaterThan(2)
  })
  it('whose seats have filled its log goes on being led, and is closed as any other', async () => {
    const { log, open } = ground()
    await open('CDFGHJ')
    const heavy = {
      ...log,
      read: async (code: string, after: string) => (await log.read(code, after)).map((one) => ({ ...one, bytes: 17e6 })),
    }
    const room = (await createRooms(heavy, () => 1_000_000, createMeasures()).find('CDFGHJ'))!.room
    await room.join('a-key')
    expect(await room.say('s1', 'first-word', { type: 'ready' })).toMatchObject({ ok: true })
    expect(await room.say('s1', 'last-word', { type: 'stepped-out' })).toEqual({ ok: false, why: 'too-many' })
    expect(await room.join('another-key')).toBe('too-many')
    expect(await room.say('facilitator', 'steering', { type: 'paused' })).toMatchObject({ ok: true })
    expect(await room.say('facilitator', 'too-much', { type: 'resumed' })).toEqual({ ok: false, why: 'too-many' })
    expect(await room.say('facilitator', 'the-end', { type: 'closed' })).toMatchObject({ ok: true })
  })
  it('that has no names writes none down, whatever a page sends', async () => {
    const { log, rooms, open } = ground()
    await open('CDFGHJ', { names: false })
    const { room } = (await rooms.find('CDFGHJ'))!
    await room.join('a-key', 'Adaeze')
    expect(await room.say('s1', 'they-are-in', { type: 'ready', name: 'Adaeze' })).toMatchObject({ ok: true })
    expect(room.classroom().seats).toMatchObject([{ id: 's1', ready: true }])
    expect(JSON.stringify(await log.read('CDFGHJ', ''))).not.toContain('Adaeze')
  })
  it('stays in memory, and ends for them when its day is over', async () => {
    const { rooms, open, pass } = ground()
    await open('CDFGHJ')
    const { teller, room } = (await rooms.find('CDFGHJ'))!
    const ended: string[] = []
    const listener = { send: () => {}, busy: () => false, end: () => void ended.push('ended') }
    teller.add('facilitator', listener)
    pass(3_600_000)
    await rooms.sweep()
    expect((await rooms.find('CDFGHJ'))!.room).toBe(room)
    pass(day)
    await rooms.sweep()
    expect([ended, rooms.all()]).toEqual([['ended'], []])
  })

  it('is erased ten minutes after it was closed', async () => {
    const { log, rooms, open, pass } = ground()
    await open('CDFGHJ')
    const { room } = (await rooms.find('CDFGHJ'))!
    expect(await room.say('facilitator', 'closing-it', { type: 'closed' })).toMatchObject({ ok: true })
    pass(AFTER_CLOSING - 1)
    await rooms.sweep()
    expect((await rooms.find('CDFGHJ'))!.room.classroom().closed).toBe(true)
    pass(1)
    await rooms.sweep()
    expect([await rooms.find('CDFGHJ'), await log.count()]).toEqual([undefined, 0])
  })

  it('is read once, however many come at the same moment', async () => {
    const { rooms, open } = ground()
    await open('CDFGHJ')
    const found = await Promise.all(Array.from({ length: 20 }, () => rooms.find('CDFGHJ')))
    expect(new Set(found).size).toBe(1)
  })
})
