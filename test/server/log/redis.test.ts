import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createClient } from 'redis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Kept } from '../../../src/server/log/keep.ts'
import type { Opening, Said } from '../../../src/server/log/log.ts'
import { reachRedis } from '../../../src/server/log/redis.ts'
import { house } from '../live/house.ts'
import { come, openClass } from '../live/people.ts'
import { program, startRedis } from '../redis.ts'
import { spawned } from '../spawned.ts'

// What a Redis of its own is left with, once a class is over.
let redis: Awaited<ReturnType<typeof startRedis>>
const asking = () => createClient({ url: redis.url }).connect()
const reach = async () => (await reachRedis(redis.url, () => {})) as Required<Kept>
beforeAll(async () => {
  if (program) redis = await startRedis()
})
afterAll(() => redis?.end())

/** All that stands in Redis, as text. */
async function everything() {
  const client = await asking()
  const all: string[] = []
  for (const key of await client.keys('*')) {
    const kinds: Record<string, () => Promise<unknown>> = {
      string: () => client.get(key),
      stream: () => client.xRange(key, '-', '+'),
      zset: () => client.zRange(key, 0, -1),
    }
    all.push(`${key} ${JSON.stringify(await kinds[await client.type(key)]!())}`)
  }
  client.destroy()
  return all.join('\n')
}

describe.skipIf(!program)('a Redis that keeps classes', () => {
  it('has nothing of a class that is over, also not in what processes tell each other', { timeout: 20_000 }, async () => {
    const { log, adapter } = await reach()
    const other = await reach()
    const servers = [await house({ log, adapter }), await house({ log: other.log, adapter: other.adapter })] as const
    const { code, facilitator: token } = await openClass(servers[0].address)
    const facilitator = await come(servers[0].address, { code, as: 'facilitator', token })
    const seat = await come(servers[1].address, { code, as: 'seat', name: 'Rosalind' })
    await facilitator.sees(({ seats }) => seats.length === 1)
    expect(await everything()).toContain(code)
    expect(await everything()).toContain('Rosalind')
    await facilitator.say({ type: 'closed' })
    await Promise.all([facilitator.sees(({ closed }) => closed), seat.sees(({ closed }) => closed)])
    await pause(200)
    await log.keepUntil(code, Date.now() - 1)
    await log.expire(Date.now())
    // The other server may read only now that it was closed.
    await log.keepUntil(code, Date.now() + 60_000)
    expect(await everything()).toContain('kbf:process')
    expect(await everything()).not.toMatch(new RegExp(`${code}|Rosalind`))
    for (const person of [facilitator, seat]) person.leave()
    for (const server of servers) await server.close()
  })

  it('would forget what processes tell each other once none is left', async () => {
    const { log } = await reach()
    const client = await asking()
    await client.xAdd('kbf:calls', '*', { nsp: '/' })
    await log.beat('the-last')
    expect(await client.pTTL('kbf:calls')).toBeGreaterThan(0)
    expect(await client.pTTL('kbf:calls')).toBeLessThanOrEqual(15_000)
    client.destroy()
    await log.close()
  })

  it('forgets the code of a class also where no server is left to look', async () => {
    const { log } = await reach()
    const client = await asking()
    const opening: Opening = { code: 'CDFGHJ', facilitator: 'f', screen: 's', openedAt: 0 }
    const first: Said = { at: 0, from: 'house', id: 'opened', message: { type: 'paused' } }
    await client.del('kbf:classes')
    await log.open(opening, first, Date.now() + 60_000)
    await log.open({ ...opening, code: 'KMNPQR' }, first, Date.now() + 300)
    expect(await client.pTTL('kbf:classes')).toBeGreaterThan(50_000)
    await log.erase('CDFGHJ')
    await client.del('kbf:classes')
    await log.open({ ...opening, code: 'TVWXYC' }, first, Date.now() + 300)
    await expect.poll(() => client.exists('kbf:classes')).toBe(0)
    client.destroy()
    await log.close()
  })

  it('writes its own file anew once a class was erased, and has left no word in it', { timeout: 20_000 }, async () => {
    const { log } = await reach()
    const code = 'WWWWWW'
    const bytes = () => {
      const place = join(redis.folder, 'appendonlydir')
      return readdirSync(place)
        .map((name) => readFileSync(join(place, name), 'latin1'))
        .join('')
    }
    const first: Said = { at: 0, from: 'house', id: 'opened', message: { type: 'paused' } }
    await log.open({ code, facilitator: 'f', screen: 's', openedAt: 0 }, first, Date.now() + 60_000)
    await log.append(code, { at: 1, from: 's1', id: 'said', message: { type: 'word', text: 'a-private-word' } })
    await expect.poll(bytes, { timeout: 5_000 }).toContain('a-private-word')
    await log.keepUntil(code, Date.now() - 1)
    await log.expire(Date.now())
    await expect.poll(bytes, { timeout: 10_000 }).not.toContain('a-private-word')
    await log.close()
  })
})

describe.skipIf(!program)('a Redis that throws away what it has no room for', () => {
  const ground = program ? spawned() : undefined
  afterAll(() => ground?.end())

  it.each([
    ['allkeys-lru', 1],
    ['noeviction', 0],
  ])('under %s, is warned of in the server’s log %i times', { timeout: 30_000 }, async (policy, times) => {
    const own = await startRedis(['--maxmemory-policy', policy])
    const { said } = ground!.start({ PORT: '0', REDIS_URL: own.url })
    await expect.poll(said, { timeout: 20_000 }).toContain('Kind but Firm is at')
    expect(said().split('set maxmemory-policy to noeviction')).toHaveLength(times + 1)
    own.end()
  })

  it('or does not say, is taken as it is', { timeout: 30_000 }, async () => {
    const own = await startRedis(['--rename-command', 'INFO', '', '--rename-command', 'CONFIG', ''])
    const { address } = await ground!.serving({ REDIS_URL: own.url })
    expect((await fetch(`${address}/healthz`)).status).toBe(200)
    own.end()
  })
})
