import { join } from 'node:path'
import type { ServerOptions } from 'socket.io'
import { Mistake, type Settings } from '../settings.ts'
import type { Log } from './log.ts'
import { sqliteLog } from './sqlite.ts'

/** Where the logs of classes are kept; and, where several processes keep them together, what carries their calls. */
export type Kept = { readonly log: Log; readonly adapter?: ServerOptions['adapter'] }

/**
 * @param troubled  told of what goes wrong with a connection that comes back by itself
 * @throws Mistake if Redis is asked for and cannot be reached
 */
export async function keep({ redis, data }: Pick<Settings, 'redis' | 'data'>, troubled: (error: unknown) => void): Promise<Kept> {
  if (redis === undefined) return { log: sqliteLog(join(data, 'classes.sqlite')) }
  // Fetched only where it is asked for: a classroom's laptop has none.
  const { reachRedis } = await import('./redis.ts')
  const kept = await reachRedis(redis, troubled)
  if (!kept) throw new Mistake('Redis cannot be reached. Start it, or correct REDIS_URL.')
  return kept
}
