import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
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
  const word = (code: string, index: number): Said => ({
    ...said(index),
    message: { type: 'word', text: `a-private-word-of-${code}-${index}-${'x'.repeat((index * 37) % 400)}` },
  })
  const bytesIn = (place: string) =>
    readdirSync(place)
      .map((name) => readFileSync(join(place, name), 'latin1'))
      .join('')
  let place: string
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'kind-but-firm-erased-'))
  })
  afterEach(() => rmSync(place, { recursive: true }))

  it('has left no word there, though others are kept that spoke at the same time', async () => {
    const deep = join(place, 'deep')
    const log = sqliteLog(join(deep, 'classes.sqlite'))
    const codes = Array.from({ length: 12 }, aCode)
    for (const code of codes) await log.open(opening(code), first, later())
    for (let index = 0; index < 3_000; index += 1) {
      const code = codes[(index * 7) % codes.length]!
      await log.append(code, word(code, index))
    }
    for (const code of codes) expect(bytesIn(deep)).toContain(`a-private-word-of-${code}`)
    for (const code of codes.slice(1)) {
      await log.erase(code)
      expect(bytesIn(deep)).not.toContain(`a-private-word-of-${code}`)
    }
    expect(await log.read(codes[0]!, '')).toHaveLength(251)
    await log.close()
    expect(bytesIn(deep)).not.toContain(`a-private-word-of-${codes[1]}`)
  })

  it('has left none once the file is opened again, where the process was killed as it erased', async () => {
    const name = 'classes.sqlite'
    const [before, killed] = ['before', 'killed'].map((each) => join(place, each)) as [string, string]
    const code = aCode()
    const log = sqliteLog(join(before, name))
    await log.open(opening(code), first, later())
    for (let index = 0; index < 200; index += 1) await log.append(code, word(code, index))
    await log.close()
    const erasing = new DatabaseSync(join(before, name))
    erasing.exec(`PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 0; DELETE FROM kept; DROP TABLE "class ${code}"`)
    cpSync(before, killed, { recursive: true })
    erasing.close()
    expect(bytesIn(killed)).toContain('a-private-word')
    const again = sqliteLog(join(killed, name))
    expect(await again.count()).toBe(0)
    expect(bytesIn(killed)).not.toContain('a-private-word')
    await again.close()
  })
})
