import { setTimeout as pause } from 'node:timers/promises'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { createQueue, HELD, type Look, type Queue } from './queue.ts'

/** What is tried at the doors, counted by the address it comes from, and by the code it is for. */
export type Attempts = {
  /**
   * Looks whether a try is right: at once, or in its turn once this address had too many wrong ones. Only what is wrong is counted, since
   * many share one address. Resolves without having looked where too many wait.
   */
  turn(address: string, code: string, look: Look): Promise<void>
  /** @returns whether this address may open one more class now */
  mayOpen(address: string): Promise<boolean>
  /** @returns whether this address has sent so much that opens no class that it is cut off */
  junk(address: string): Promise<boolean>
}

/** Wrong tries in ten minutes: from one address, a lecture hall mistyping; of one code, its facilitator's old bookmarks. Our judgement. */
const FROM_ONE_ADDRESS = 120
const OF_ONE_CODE = 30
/** Classes opened in ten minutes from one address: a university behind one address, as a term begins. Our judgement. */
const OPENED = 60
/** What is sent instead, in ten minutes from one address: no page of ours sends any. Our judgement. */
const JUNK = 60

export function createAttempts(): Attempts {
  const tenMinutes = 600
  const limiter = (points: number) => new RateLimiterMemory({ points, duration: tenMinutes })
  const [addresses, codes] = [limiter(FROM_ONE_ADDRESS), limiter(OF_ONE_CODE)]
  const [opened, junk] = [limiter(OPENED), limiter(JUNK)]
  const queues = new Map<string, Queue>()

  function queueOf(address: string): Queue {
    const queue = queues.get(address) ?? createQueue(() => queues.delete(address))
    queues.set(address, queue)
    return queue
  }

  return {
    async turn(from, code, look) {
      // Counted before it is looked at, and taken back where it was right: else many at once would all be within the limit.
      if (!(await isWithin(addresses, from))) {
        await addresses.reward(from)
        return queueOf(from).enter(code, look)
      }
      let wrong = false
      try {
        wrong = !(await look())
      } finally {
        if (!wrong) await addresses.reward(from)
      }
      // Of whoever waits in a queue no code is counted: each would take memory, and hold others who try it.
      if (wrong && !(await isWithin(codes, code))) await pause(HELD)
    },
    mayOpen: (from) => isWithin(opened, from),
    junk: async (from) => !(await isWithin(junk, from)),
  }
}

/** The package rejects where it is too much. */
const isWithin = (limiter: RateLimiterMemory, key: string): Promise<boolean> =>
  limiter.consume(key).then(
    () => true,
    () => false,
  )
