import { keyFor } from '../../core/encounter/keys.ts'
import { type HiddenFact, unmetSeed } from '../../core/encounter/lots.ts'
import { read, type Store } from './save.ts'

// What was hidden in the meetings one has had: little enough to be read before anything else has come.

/** Where that stands. */
export const met = (vignette: string) => keyFor('met', vignette)

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
