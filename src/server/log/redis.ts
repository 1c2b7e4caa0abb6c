import { setTimeout as pause } from 'node:timers/promises'
import { createAdapter } from '@socket.io/redis-streams-adapter'
import { createClient } from 'redis'
import type { Kept } from './keep.ts'
import { AT_ONCE, type Entry, type Log, type Opening, type Said } from './log.ts'
import { type SetUp, setUpOf, writingAnew } from './redisOwnFile.ts'

// One stream for each class, the same for all processes. What belongs to one class has one hash tag, so that a cluster keeps it together.
const openingOf = (code: string) => `kbf:{${code}}:opening`
const eventsOf = (code: string) => `kbf:{${code}}:events`
const processOf = (process: string) => `kbf:process:${process}`
/** Codes and when each ends, to count them by. */
const CLASSES = 'kbf:classes'
/** Where the package would write down what is sent to people at every process. Ours only call each other, which is kept nowhere. */
const CALLS = 'kbf:calls'
/** Most that could stand there. */
const MOST_CALLS = 1_000
/** Milliseconds for which a process is thought to live after its last beat. */
const LIVES = 15_000
/** Milliseconds in which Redis answers as the server starts, or is taken for absent. */
const TO_CONNECT = 5_000

/** @param waits  what is asked while Redis is away waits for it; else whoever asks is told so at once, and asks again */
const connection = (url: string, waits: boolean) =>
  createClient({
    url,
    disableOfflineQueue: !waits,
    socket: { connectTimeout: 3_000, reconnectStrategy: (tries) => Math.min(100 * tries, 1_000) },
  })

type Redis = ReturnType<typeof connection>

/**
 * Two connections: one for the log, and one for the calls of processes to each other, whose package waits for a Redis that is away.
 *
 * @param troubled  told of what goes wrong; the connections come back by themselves
 * @returns nothing where there is no Redis
 */
export async function reachRedis(url: string, troubled: (error: unknown) => void): Promise<Kept | undefined> {
  const [writes, calls] = [connection(url, false), connection(url, true)]
  let known = false
  for (const redis of [writes, calls]) redis.on('error', (error) => known && troubled(error))
  const reached = Promise.all([writes.connect(), calls.connect()]).then(() => true)
  if (!(await Promise.race([reached.catch(() => false), pause(TO_CONNECT, false)]))) {
    for (const redis of [writes, calls]) redis.destroy()
    return undefined
  }
  known = true
  // A call that is lost is made good by looking every two seconds; the package does not expect that one fails.
  const publish = calls.publish.bind(calls)
  Object.defineProperty(calls, 'publish', { value: (channel: string, message: string) => publish(channel, message).catch(() => 0) })
  const setUp = await setUpOf(writes)
  const adapter = createAdapter(calls, { streamName: CALLS, channelPrefix: CALLS, maxLen: MOST_CALLS })
  return { log: redisLog(writes, setUp), adapter, ...(setUp.forgets && { forgets: setUp.forgets }) }
}

function redisLog(redis: Redis, { writes }: SetUp): Log {
  const erased = writes ? writingAnew(redis) : async () => {}
  return {
    shared: true,
    open: (opening, first, until) => open(redis, opening, first, until),
    async find(code) {
      const text = await redis.get(openingOf(code))
      return text === null ? undefined : (JSON.parse(text) as Opening)
    },
    // What has been erased does not come to life again by being written to.
    append: async (code, said) => (await redis.xAddNoMkStream(eventsOf(code), '*', { said: JSON.stringify(said) })) !== null,
    read: async (code, after) =>
      ((await redis.xRange(eventsOf(code), after ? `(${after}` : '-', '+', { COUNT: AT_ONCE })) ?? []).map(entry),
    async keepUntil(code, until) {
      await redis.multi().pExpireAt(openingOf(code), until).pExpireAt(eventsOf(code), until).exec()
      // What has been erased is not counted again, though its closing may be read so late.
      await redis.zAdd(CLASSES, { score: until, value: code }, { condition: 'XX' })
    },
    erase: (code) => erase(redis, code),
    async expire(now) {
      const over = await redis.zRangeByScore(CLASSES, '-inf', now)
      for (const code of over) await erase(redis, code)
      await erased(over.length)
    },
    count: () => redis.zCard(CLASSES),
    async beat(process) {
      await redis.set(processOf(process), '1', { expiration: { type: 'PX', value: LIVES } })
      await redis.pExpire(CALLS, LIVES)
    },
    lives: async (process) => (await redis.exists(processOf(process))) > 0,
    async close() {
      redis.destroy()
    },
  }
}

async function open(redis: Redis, opening: Opening, first: Said, until: number): Promise<boolean> {
  const { code } = opening
  const alone = { condition: 'NX', expiration: { type: 'PXAT', value: until } } as const
  if ((await redis.set(openingOf(code), JSON.stringify(opening), alone)) === null) return false
  await redis
    .multi()
    .xAdd(eventsOf(code), '*', { said: JSON.stringify(first) })
    .pExpireAt(eventsOf(code), until)
    .exec()
  await counted(redis, code, until)
  return true
}

async function erase(redis: Redis, code: string) {
  await redis.del([openingOf(code), eventsOf(code)])
  await redis.zRem(CLASSES, code)
}

/** The list of codes ends with the last class in it, should no server be there to look. */
async function counted(redis: Redis, code: string, until: number) {
  await redis.multi().zAdd(CLASSES, { score: until, value: code }).pExpireAt(CLASSES, until, 'NX').pExpireAt(CLASSES, until, 'GT').exec()
}

function entry({ id, message }: { readonly id: string; readonly message: { readonly [field: string]: string } }): Entry {
  const text = message.said ?? ''
  return { mark: id, said: JSON.parse(text) as Said, bytes: text.length }
}
