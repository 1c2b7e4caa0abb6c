import { PREFIX } from '../../core/encounter/keys.ts'
import type { Log } from '../../core/encounter/log.ts'
import { sum32 } from '../../core/records/sum32.ts'
import type { Play } from '../play/play.ts'
import { read, type Store, write } from '../play/save.ts'

// Whose meeting this browser keeps. Several learners may sit at one computer; a platform knows who does. Only a sum of the name is kept, and
// the seed of the meeting it is said of: what is said of one says nothing of another that took its place.

const keyFor = (vignette: string) => `${PREFIX}learner:${vignette}`

/** Somebody played while the platform said nothing. */
const NOBODY_KNOWS = '?'

const nameOf = (learner: string | undefined): string => (learner === undefined ? NOBODY_KNOWS : sum32(learner))

/** Whose a meeting is that is kept here. Where the platform tells nobody from anybody, all of them are one learner, called ''. */
export function ownerOf(store: Store | undefined, { vignette, seed }: Log, learner: string): 'learner' | 'another' | 'unknown' {
  const [name, of] = (read(store, keyFor(vignette)) ?? '').split(':')
  const known = of === String(seed) && name !== NOBODY_KNOWS
  if (!known) return learner === '' ? 'learner' : 'unknown'
  return name === nameOf(learner) ? 'learner' : 'another'
}

/** From now on it is this learner's; nobody's that is known, where there is none. */
export const own = (store: Store | undefined, log: Log, learner: string | undefined): void =>
  void write(store, keyFor(log.vignette), `${nameOf(learner)}:${log.seed}`)

/**
 * Says with each change whose the meeting is that is played.
 *
 * @param learner  who plays, where that is known from the beginning
 * @returns to be called when it has become known
 */
export function followOwner(
  { play, store }: { readonly play: Play; readonly store: Store | undefined },
  learner: string | undefined,
): (learner: string) => void {
  let known = learner
  const note = () => {
    const { log } = play.store.getState()
    if (log.entries.length > 0) own(store, log, known)
  }
  note()
  play.store.subscribe(({ log }, before) => {
    if (log !== before.log) note()
  })
  return (now) => {
    known = now
    note()
  }
}
