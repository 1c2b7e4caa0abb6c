import { join } from 'node:path'
import type { ServerOptions } from 'socket.io'
import { type Diary, troubles } from '../diary.ts'
import { Mistake, type Settings } from '../settings.ts'
import type { Log } from './log.ts'
import { sqliteLog } from './sqlite.ts'

/** Where the logs of classes are kept; and, where several processes keep them together, what carries their calls. */
export type Kept = {
  readonly log: Log
  readonly adapter?: ServerOptions['adapter']
  /** What a Redis throws away once its memory is full, where that is not to be. */
  readonly forgets?: string
}

/**
 * @param diary  told of what goes wrong with a connection that comes back by itself, and of a Redis that may lose classes
 * @throws Mistake if Redis is asked for and cannot be reached
 */
export async function keep({ redis, data }: Pick<Settings, 'redis' | 'data'>, diary: Diary): Promise<Kept> {
  if (redis === undefined) return { log: sqliteLog(join(data, 'classes.sqlite')) }
  // Fetched only where it is asked for: a classroom's laptop has none.
  const { reachRedis } = await import('./redis.ts')
  const kept = await reachRedis(redis, troubles(diary))
  if (!kept) throw new Mistake('Redis cannot be reached. Start it, or correct REDIS_URL.')
  if (kept.forgets)
    diary.warn({ policy: kept.forgets }, 'Redis throws classes away once its memory is full; set maxmemory-policy to noeviction')
  return kept
}
