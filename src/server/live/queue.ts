import { setTimeout as pause } from 'node:timers/promises'

/** Milliseconds that a wrong try takes. */
export const HELD = 2_000
/** Milliseconds that anybody waits: a connection that is not let in within ten seconds is ended, and would be told nothing. */
const PATIENCE = 6_000
/** Most who wait: all phones of the largest lecture hall at once, and as many besides. Our judgement. */
const MOST_WAITING = 600

/** Looks whether a try is right. */
export type Look = () => Promise<boolean>

/** Those of one address that wait for their turn. */
export type Queue = {
  /** Resolves once it was looked at; or was not, as too many waited, or for too long. A wrong try is told so only as its turn ends. */
  enter(code: string, look: Look): Promise<void>
}

type Waiting = { readonly code: string; tried(): Promise<boolean>; leave(): void }

/**
 * One code a turn, whoever waits with it: that with which most wait, since the phones of a class come with the same and guesses come with
 * one each. What is right costs nobody time; what is wrong costs all who wait `HELD`.
 *
 * @param emptied  told when nobody waits any more
 */
export function createQueue(emptied: () => void): Queue {
  const waiting = new Set<Waiting>()
  let running = false

  async function turn(code: string) {
    const these = [...waiting].filter((one) => one.code === code)
    for (const one of these) waiting.delete(one)
    const right = await Promise.all(these.map(({ tried }) => tried()))
    if (right.every(Boolean)) return
    await pause(HELD)
    for (const { leave } of these) leave()
  }

  async function run() {
    if (running) return
    running = true
    for (let code = commonest(waiting); code !== undefined; code = commonest(waiting)) await turn(code)
    running = false
    emptied()
  }

  return {
    enter: (code, look) =>
      new Promise((leave, fail) => {
        if (waiting.size >= MOST_WAITING) return leave()
        const tooLong = setTimeout(() => {
          if (waiting.delete(one)) leave()
        }, PATIENCE)
        const one: Waiting = { code, leave, tried: () => tried(look, { leave, fail }).finally(() => clearTimeout(tooLong)) }
        waiting.add(one)
        void run()
      }),
  }
}

/** @returns false for a wrong try alone: where it could not be looked at, that is nobody's guess */
async function tried(look: Look, { leave, fail }: { leave(): void; fail(error: unknown): void }): Promise<boolean> {
  try {
    const right = await look()
    if (right) leave()
    return right
  } catch (error) {
    fail(error)
    return true
  }
}

/** Of those with which as many wait, the one that came first. */
function commonest(waiting: Iterable<Waiting>): string | undefined {
  const counts = new Map<string, number>()
  for (const { code } of waiting) counts.set(code, (counts.get(code) ?? 0) + 1)
  let most: string | undefined
  for (const [code, count] of counts) if (most === undefined || count > (counts.get(most) ?? 0)) most = code
  return most
}
