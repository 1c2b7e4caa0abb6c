import { keyFor } from '../../core/encounter/keys.ts'
import type { Log } from '../../core/encounter/log.ts'
import { met, metBefore } from '../play/met.ts'
import { type Kept, read, type Store, write } from '../play/save.ts'

// That one was here, when, and what was hidden.

const here = (vignette: string) => keyFor('here', vignette)

/** More than a story has ways for its facts to fall. */
const REMEMBERED = 32

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
