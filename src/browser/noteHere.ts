import { afterPaint } from './afterPaint.ts'
import type { Play } from './play/play.ts'
import { type Store, underWay } from './play/save.ts'
import { wasHere } from './practice/here.ts'

/**
 * Remembers that one was here, once a meeting is kept in which something was done. It waits for the paint as autosave does, which
 * began to follow the play before it and so has kept the log by then. `now`: milliseconds since 1970.
 */
export function noteHere(play: Play, store: Store | undefined, now: () => number): void {
  const note = () => {
    const { log } = play.store.getState()
    // Where nothing is kept of this meeting, the person has deleted it: then neither is it remembered that there was one.
    if (log.entries.length > 0 && underWay(store, log.vignette) !== undefined) wasHere(store, log, now())
  }
  note()
  play.store.subscribe(({ log }, before) => {
    if (log !== before.log && (before.log.entries.length === 0 || log.facts !== before.log.facts)) afterPaint(note)
  })
  addEventListener('pagehide', note)
}
