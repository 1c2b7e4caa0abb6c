import type { Log } from '../core/encounter/log.ts'
import type { Wants } from './pages/boot.ts'
import { seedForReturn } from './play/met.ts'
import type { Play } from './play/play.ts'
import { begun } from './play/resume.ts'
import { putAside, type Store, underWay } from './play/save.ts'
import type { Stored } from './play/stored.ts'
import type { Vignette } from './play/vignette.ts'

type Means = {
  readonly play: Play
  readonly vignette: Vignette
  readonly store: Store | undefined
  /** A fresh log, by the page's own seed or by another. */
  readonly fresh: (seed?: number) => Log
}

/** Begins as the person wants: afresh, where they were, or from a file. What was there before is put aside, never lost. */
export function takeUp({ play, vignette, store, fresh }: Means) {
  const spare = (text: string | undefined) => {
    if (text !== undefined) putAside(store, vignette.id, text, Date.now())
  }
  /** The story can have changed so much that not all of a log can be followed: its text is kept as it was. */
  const goOn = (log: Log, text: string) => {
    play.adopt(log)
    if (play.store.getState().notice?.kind === 'revised-part') spare(text)
  }
  return {
    /**
     * @param found  what is kept as under way, or was found in a file
     * @returns whether it could
     */
    begin(wants: Wants, found?: Stored): boolean {
      if (wants === 'open' && !found) return false
      if (wants !== 'resume') spare(underWay(store, vignette.id))
      if (found?.log) goOn(found.log, found.text)
      else if (found) {
        spare(found.text)
        play.adopt(fresh(), { kind: 'unreadable', text: found.text })
      } else {
        // What has not arrived by now is missing after sitting down, too.
        const { log, notice } = play.store.getState()
        if (JSON.stringify(fresh()) !== JSON.stringify(log)) play.adopt(fresh(), notice)
      }
      return true
    },
    startAgain() {
      const { log } = play.store.getState()
      if (begun(log)) spare(JSON.stringify(log))
      const [drawn = 1] = crypto.getRandomValues(new Uint32Array(1))
      play.adopt(fresh(seedForReturn(store, vignette.id, vignette.hidden, drawn)))
    },
  }
}
