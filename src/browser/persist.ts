/** Tries before only the network's return is waited for, and the first pause in milliseconds; each pause doubles. Our judgement. */
const TRIES = 5
const PAUSE = 1000

/**
 * Asks for something of our own, and asks again where it does not come: a few times, and then whenever the connection returns.
 *
 * @param failed  called each time it did not come
 */
export async function persist<What>(ask: () => Promise<What>, failed: () => void): Promise<What> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask()
    } catch {
      failed()
      await pause(tries)
    }
  }
}

const pause = (tries: number) =>
  new Promise<void>((go) => {
    addEventListener('online', () => go(), { once: true })
    if (tries < TRIES) setTimeout(go, PAUSE * 2 ** (tries - 1))
  })
