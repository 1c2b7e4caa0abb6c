import { type HiddenFact, unmetSeed } from '../../core/encounter/lots.ts'
import type { Log } from '../../core/encounter/log.ts'
import { type Kept, read, type Store, write } from './save.ts'

// What was hidden in the meetings one has had, and when one was last here: small enough to be read before anything else has come.

const met = (vignette: string) => `kbf:met:${vignette}`
const here = (vignette: string) => `kbf:here:${vignette}`

/** More than a story has ways for its facts to fall. */
const REMEMBERED = 32

/** What was hidden before, each as JSON, the latest last; what is no such list is none. */
export function metBefore(store: Store | undefined, vignette: string): readonly string[] {
  try {
    const found: unknown = JSON.parse(read(store, met(vignette)) ?? '[]')
    return Array.isArray(found) ? found.filter((one) => typeof one === 'string') : []
  } catch {
    return []
  }
}

/** A seed for another meeting: something else is hidden than before. `drawn`: as chance gave it. */
export const seedForReturn = (store: Store | undefined, vignette: string, hidden: readonly HiddenFact[], drawn: number): number =>
  unmetSeed(hidden, drawn, metBefore(store, vignette))

/** Remembers what is hidden in this meeting, and that one was here. `now`: milliseconds since 1970. */
export function wasHere(store: Store | undefined, { vignette, facts }: Log, now: number): Kept {
  const told = JSON.stringify(facts)
  const before = metBefore(store, vignette)
  const kept =
    before.at(-1) === told
      ? 'kept'
      : write(store, met(vignette), JSON.stringify([...before.filter((one) => one !== told), told].slice(-REMEMBERED)))
  return kept === 'kept' ? write(store, here(vignette), String(now)) : kept
}

/** When one was last here; milliseconds since 1970. */
export function lastHere(store: Store | undefined, vignette: string): number | undefined {
  const at = Number(read(store, here(vignette)))
  return Number.isSafeInteger(at) && at > 0 ? at : undefined
}
