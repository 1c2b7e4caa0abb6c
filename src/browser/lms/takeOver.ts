import { type Log, path } from '../../core/encounter/log.ts'
import type { Play } from '../play/play.ts'
import { putAside, putUnderWay, type Store } from '../play/save.ts'
import { stored } from '../play/stored.ts'
import { goesOnWith } from './goOn.ts'
import { own, ownerOf } from './owner.ts'

type Means = {
  readonly play: Play
  readonly vignette: string
  readonly store: Store | undefined
  /** Whether the meeting is on screen already: the platform was long in answering, or the learner quick. */
  readonly begun: boolean
  readonly learner: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/**
 * What becomes of a meeting that a platform has kept, or this browser: nothing, one may go on with it, one may if it is theirs, which nobody
 * here knows, or one goes on with it at once.
 */
export type Taken = 'nothing' | 'offered' | 'unsure' | 'at once'

/**
 * Puts the log one goes on with where a meeting under way is kept. Where one plays already, that is done only if the platform has more of
 * it than was played here. What gives way is put aside in this browser.
 */
export function takeOver(theirs: Log | undefined, { play, vignette, store, begun, learner, now }: Means): Taken {
  const kept = stored(store, vignette)
  const here = play.store.getState().log
  const whose = kept?.log ? ownerOf(store, kept.log, learner) : 'another'
  const mine = begun ? here : whose === 'another' ? undefined : kept?.log
  const log = goesOnWith(theirs, mine)
  if (!log || log.entries.length === 0) return 'nothing'
  if (begun && (log === mine || path(log.entries).length <= path(here.entries).length)) {
    if (theirs && log !== mine) putAside(store, vignette, JSON.stringify(theirs), now)
    return 'nothing'
  }
  const text = begun && here.entries.length > 0 ? JSON.stringify(here) : kept?.text
  if (log === theirs && text !== undefined && text !== JSON.stringify(theirs)) putAside(store, vignette, text, now)
  if (log === theirs) {
    putUnderWay(store, theirs, now)
    own(store, theirs, learner)
  }
  if (begun) return 'at once'
  return theirs || whose === 'learner' ? 'offered' : 'unsure'
}
