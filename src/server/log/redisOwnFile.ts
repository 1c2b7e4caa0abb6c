import type { createClient } from 'redis'

type Redis = ReturnType<typeof createClient>

/** What a Redis says of how it was set up. */
export type SetUp = {
  /** What it throws away once its memory is full, where that is not to be: a class in the middle of its lesson, maybe. */
  readonly forgets?: string
  /** Whether it writes all down to a file, in which what was erased stands until it is written anew. */
  readonly writes: boolean
}

/** Asked by INFO: CONFIG is forbidden in many a rented Redis. Where INFO is as well, nothing is known and nothing is said. */
export async function setUpOf(redis: Pick<Redis, 'info'>): Promise<SetUp> {
  const text = await redis.info().catch(() => '')
  const told = (name: string) => new RegExp(`^${name}:(\\S+)`, 'm').exec(text)?.[1]
  const policy = told('maxmemory_policy')
  return { ...(policy !== undefined && policy !== 'noeviction' && { forgets: policy }), writes: told('aof_enabled') === '1' }
}

/** Milliseconds between two times that the file is written anew. */
const APART = 600_000

/**
 * Has Redis write its file anew once classes were erased, and at first: some may have ended while no server was there. By itself it waits until the file has doubled and has 64 MB, which a school's
 * never does.
 *
 * @returns to be told how many classes were erased just now
 */
export function writingAnew(redis: Pick<Redis, 'bgRewriteAof'>, clock: () => number = Date.now): (erased: number) => Promise<void> {
  let [due, at] = [true, Number.NEGATIVE_INFINITY]
  return async (erased) => {
    due ||= erased > 0
    if (!due || clock() - at < APART) return
    at = clock()
    // Refused while another is under way, which may have begun before something was erased: asked again.
    due = await redis.bgRewriteAof().then(
      () => false,
      () => true,
    )
  }
}
