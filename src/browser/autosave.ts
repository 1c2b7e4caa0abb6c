import type { Play } from './play/play.ts'
import { begun } from './play/resume.ts'
import { type Kept, keep, type Store } from './play/save.ts'

/** Runs after the next frame has been painted: nothing that can wait holds up the words. */
export const afterPaint = (work: () => void): void => void requestAnimationFrame(() => setTimeout(work))

/**
 * Keeps the log after every change, once the words are painted; and at once when the page is left or hidden.
 * What cannot be kept becomes one line on screen, said once until it works again. `now`: milliseconds since 1970.
 */
export function autosave(play: Play, store: Store | undefined, now: () => number): void {
  let due = false
  let told: Kept = 'kept'
  const save = () => {
    if (!due) return
    due = false
    const { log } = play.store.getState()
    const kept = keep(store, log, now())
    if (kept !== told && kept !== 'kept') play.note({ kind: kept })
    told = kept
  }
  play.store.subscribe(({ log }, before) => {
    if (log === before.log || (!begun(log) && log.entries.length === 0)) return
    due = true
    afterPaint(save)
  })
  addEventListener('pagehide', save)
  document.addEventListener('visibilitychange', () => document.hidden && save())
}
