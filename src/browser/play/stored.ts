import type { Log } from '../../core/encounter/log.ts'
import { readLog } from '../../core/encounter/readLog.ts'
import { type Store, underWay } from './save.ts'

/** A text that was kept, and the log in it, if the text is one. */
export type Stored = { readonly text: string; readonly log?: Log }

/** What is stored of the encounter under way. Apart from saving: only who goes on with it needs it read. */
export function stored(store: Store | undefined, vignette: string): Stored | undefined {
  const text = underWay(store, vignette)
  if (text === undefined) return undefined
  const log = readLog(text)
  return log?.vignette === vignette ? { text, log } : { text }
}
