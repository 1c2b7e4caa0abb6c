import { RateLimiterMemory } from 'rate-limiter-flexible'

/**
 * Wrong codes and wrong tokens are counted: by the address they come from, and by the code they are for. Only what is wrong is counted and
 * only what is wrong is answered more slowly: many share one address, and a right code is always let in.
 */
export type Attempts = {
  /** @returns whether there were so many that no more is said than to slow down */
  wrong(address: string, code: string): Promise<boolean>
  /** @returns whether this address may open one more class now */
  mayOpen(address: string): Promise<boolean>
}

/** Wrong tries in ten minutes: from one address, a lecture hall mistyping; of one code, its facilitator's old bookmarks. Our judgement. */
const FROM_ONE_ADDRESS = 120
const OF_ONE_CODE = 30
/** Classes opened in ten minutes from one address: a university behind one address, as a term begins. Our judgement. */
const OPENED = 60

export function createAttempts(): Attempts {
  const tenMinutes = 600
  const address = new RateLimiterMemory({ points: FROM_ONE_ADDRESS, duration: tenMinutes })
  const code = new RateLimiterMemory({ points: OF_ONE_CODE, duration: tenMinutes })
  const opened = new RateLimiterMemory({ points: OPENED, duration: tenMinutes })
  return {
    async wrong(from, of) {
      // Of whoever is held already no code is counted: each would take memory, and hold others who try it.
      return !(await isWithin(address, from)) || !(await isWithin(code, of))
    },
    mayOpen: (from) => isWithin(opened, from),
  }
}

/** The package rejects where it is too much. */
const isWithin = (limiter: RateLimiterMemory, key: string): Promise<boolean> =>
  limiter.consume(key).then(
    () => true,
    () => false,
  )
