import { PREFIX } from '../../core/encounter/keys.ts'
import { sum32 } from '../../core/records/sum32.ts'
import { read, type Store, write } from '../play/save.ts'

// Whose meeting this browser keeps. Several learners may sit at one computer; a platform knows who does. Only a sum of the name is kept.

const keyFor = (vignette: string) => `${PREFIX}learner:${vignette}`

/** Whether what is kept of a vignette may be this learner's: theirs, or of a time in which the platform said nothing. */
export function isOwner(store: Store | undefined, vignette: string, learner: string): boolean {
  const kept = read(store, keyFor(vignette))
  return kept === undefined || kept === sum32(learner)
}

/** From now on it is. */
export const own = (store: Store | undefined, vignette: string, learner: string): void =>
  void write(store, keyFor(vignette), sum32(learner))
