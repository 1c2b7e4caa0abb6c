import { keyFor } from '../core/encounter/keys.ts'
import { afterPaint } from './afterPaint.ts'
import type { Play } from './play/play.ts'
import { type Kept, keep, type Store } from './play/save.ts'
import type { Vignette } from './play/vignette.ts'

/**
 * Keeps the log after every change, once the words are painted; and at once when the page is left or hidden.
 * That it cannot be kept stands on screen until it can, or until the person puts the line away. `now`: milliseconds since 1970.
 */
export function autosave(play: Play, store: Store | undefined, now: () => number): void {
  let due = false
  let told: Kept = 'kept'
  let own: string | undefined
  const save = () => {
    if (!due) return
    due = false
    const { log } = play.store.getState()
    const kept = keep(store, log, now(), own)
    own = kept === 'kept' ? JSON.stringify(log) : undefined
    if (kept !== told) play.note(kept === 'kept' ? undefined : { kind: kept })
    told = kept
  }
  play.store.subscribe(({ log }, before) => {
    if (log === before.log || log.entries.length === 0) return
    due = true
    afterPaint(save)
  })
  addEventListener('pagehide', save)
  document.addEventListener('visibilitychange', () => document.hidden && save())
}

/** Says so when another tab went on with the same encounter. */
export function sayElsewhere(play: Play, { id }: Vignette): void {
  addEventListener('storage', ({ key, newValue }) => {
    const mine = JSON.stringify(play.store.getState().log)
    if (key === keyFor('now', id) && newValue !== null && newValue !== mine) play.note({ kind: 'elsewhere' })
  })
}
