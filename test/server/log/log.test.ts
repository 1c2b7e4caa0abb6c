import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AT_ONCE, type Log, type Opening, type Said } from '../../../src/server/log/log.ts'
import { reachRedis } from '../../../src/server/log/redis.ts'
import { sqliteLog } from '../../../src/server/log/sqlite.ts'
import { program, startRedis } from '../redis.ts'

const folder = mkdtempSync(join(tmpdir(), 'kind-but-firm-log-'))
const file = join(folder, 'classes.sqlite')
const first: Said = { at: 0, from: 'house', id: 'opened', message: { type: 'paused' } }
const said = (index: number): Said => ({ at: index, from: 's1', id: `said-${index}`, message: { type: 'word', text: `word ${index}` } })
let next = 0
const aCode = () => {
  next += 1
  return `C${String(next).padStart(5, '0')}`
}
const opening = (code: string): Opening => ({ code, facilitator: 'f', screen: 's', openedAt: 5 })
const later = () => Date.now() + 3_600_000

const kinds: readonly (readonly [name: string, here: boolean, make: () => Promise<{ log: Log; end(): void }>])[] = [
  ['in a file', true, async () => ({ log: sqliteLog(file), end: () => rmSync(folder, { recursive: true }) })],
  [
    'in Redis',
    program !== undefined,
    async () => {
      const redis = await startRedis()
      return { log: (await reachRedis(redis.url, () => {}))!.log, end: redis.end }
    },
  ],
]

describe.each(kinds)('the log of a class %s', (_, here, make) => {
  let log: Log
  let end: () => void
  beforeAll(async () => {
    if (here) ({ log, end } = await make())
  })
  afterAll(async () => {
    await log?.close()
    end?.()
  })

  it.runIf(here)('begins with its opening, under a code that no other has', async () => {
    const code = aCode()
    expect(await log.find(code)).toBeUndefined()
    expect(await log.open(opening(code), first, later())).toBe(true)
    expect(await log.open({ ...opening(code), facilitator: 'thief' }, first, later())).toBe(false)
    expect(await log.find(code)).toEqual(opening(code))
    expect((await log.read(code, '')).map(({ said }) => said)).toEqual([first])
  })

  it.runIf(here)('is read in the order it was written in, from any place, piece by piece', async () => {
    const code = aCode()
    await log.open(opening(code), first, later())
    const all = Array.from({ length: AT_ONCE + 20 }, (_, index) => said(index))
    for (const one of all) expect(await log.append(code, one)).toBe(true)
    const head = await log.read(code, '')
    const tail = await log.read(code, head.at(-1)!.mark)
    expect([head.length, tail.length]).toEqual([AT_ONCE, 21])
    expect([...head, ...tail].map(({ said }) => said)).toEqual([first, ...all])
    expect(await log.read(code, tail.at(-1)!.mark)).toEqual([])
  })

  it.runIf(here)('that was erased is gone, and does not come to life by being written to', async () => {
    const code = aCode()
    await log.open(opening(code), first, later())
    await log.erase(code)
    expect(await log.find(code)).toBeUndefined()
    expect(await log.append(code, said(1))).toBe(false)
    expect(await log.read(code, '')).toEqual([])
    expect(await log.open(opening(code), first, later())).toBe(true)
    expect(await log.read(code, '')).toHaveLength(1)
  })

  it.runIf(here)('is erased when its time is over, and counted until then', async () => {
    const code = aCode()
    const before = await log.count()
    await log.open(opening(code), first, later())
    expect(await log.count()).toBe(before + 1)
    await log.keepUntil(code, Date.now() + 30)
    await new Promise((resolve) => setTimeout(resolve, 60))
    await log.expire(Date.now())
    expect(await log.find(code)).toBeUndefined()
    expect(await log.read(code, '')).toEqual([])
    expect(await log.count()).toBe(before)
  })

  it.runIf(here)('knows which of several servers live, where there are several', async () => {
    await log.beat('this-one')
    expect(await log.lives('this-one')).toBe(log.shared)
    expect(await log.lives('no-such')).toBe(false)
  })
})

describe('a file that has grown as large as it may', () => {
  it('takes no more, so that the machine goes on, until a class is erased', async () => {
    const log = sqliteLog(':memory:', 400_000)
    const [full, other] = [aCode(), aCode()]
    await log.open(opening(full), first, later())
    await log.open(opening(other), first, later())
    const much = { ...said(1), message: { type: 'word', text: 'x'.repeat(50_000) } } as const
    const fill = async () => {
      for (let index = 0; index < 10; index += 1) await log.append(full, much)
    }
    await expect(fill()).rejects.toThrow(/full/)
    await expect(log.append(other, much)).rejects.toThrow(/full/)
    await log.erase(full)
    expect(await log.append(other, much)).toBe(true)
    await log.close()
  })
})

describe('a class erased from a file', () => {
  it('has left no word there', async () => {
    const place = mkdtempSync(join(tmpdir(), 'kind-but-firm-erased-'))
    const log = sqliteLog(join(place, 'deep', 'classes.sqlite'))
    const code = aCode()
    await log.open(opening(code), first, later())
    for (let index = 0; index < 200; index += 1)
      await log.append(code, { ...said(index), message: { type: 'word', text: `a-private-word-${index}` } })
    const bytes = () =>
      readdirSync(join(place, 'deep'))
        .map((name) => readFileSync(join(place, 'deep', name), 'latin1'))
        .join('')
    expect(bytes()).toContain('a-private-word')
    await log.erase(code)
    expect(bytes()).not.toContain('a-private-word')
    await log.close()
    expect(bytes()).not.toContain('a-private-word')
    rmSync(place, { recursive: true })
  })
})
