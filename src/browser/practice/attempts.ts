import { type Attempt, type KeptAttempt, sameAttempt } from '../../core/debrief/attempt.ts'
import { inTime } from '../../core/debrief/course.ts'
import { readAttempt, writeAttempt } from '../../core/debrief/keptAttempt.ts'
import type { Log } from '../../core/encounter/log.ts'
import { everything, type Kept, putAside, read, type Store, stored, write } from '../play/save.ts'

// Attempts in the browser's storage, one text each: none is written over another, and two tabs cannot lose one another's.

const KIND = 'attempt:'
const keyOf = (vignette: string, at: number) => `kbf:${KIND}${vignette}:${at}`

/** Every attempt of a vignette that this browser keeps, oldest first. What cannot be read stays where it is, and is passed over. */
export function attemptsOf(store: Store | undefined, vignette: string): readonly KeptAttempt[] {
  const found = Object.entries(everything(store)).filter(([key]) => key.startsWith(`${KIND}${vignette}:`))
  return inTime(found.flatMap(([, text]) => readAttempt(text) ?? []).filter(({ log }) => log.vignette === vignette))
}

/**
 * Keeps an attempt once. Looked back at again it stays as it was told first, and only what was written about it since is added.
 *
 * @param now  milliseconds since 1970
 * @returns when it was looked back at first, and what became of keeping it
 */
export function keepAttempt(store: Store | undefined, log: Log, told: Attempt, now: number): { readonly at: number; readonly kept: Kept } {
  const same = attemptsOf(store, log.vignette).find((kept) => sameAttempt(kept.log, log))
  const at = same?.at ?? free(store, log.vignette, now)
  const known = same && same.log.entries.length >= log.entries.length
  const kept = known ? 'kept' : write(store, keyOf(log.vignette, at), writeAttempt({ at, log, told: same?.told ?? told }))
  // That it is over, by what tells this state of the log from any other: whoever comes back begins afresh.
  if (kept === 'kept') write(store, `kbf:over:${log.vignette}`, `${log.seed} ${log.entries.length}`)
  return { at, kept }
}

/** The next moment from now that no attempt stands under. */
function free(store: Store | undefined, vignette: string, now: number): number {
  let at = now
  while (read(store, keyOf(vignette, at)) !== undefined) at += 1
  return at
}

/** Puts an attempt where its vignette's page goes on. What was under way there is put aside first. */
export function takeOut(store: Store | undefined, { log }: KeptAttempt, now: number): Kept {
  const underWay = stored(store, log.vignette)
  const safe = underWay && !(underWay.log && sameAttempt(underWay.log, log)) ? putAside(store, log.vignette, underWay.text, now) : 'kept'
  return safe === 'kept' ? write(store, `kbf:now:${log.vignette}`, JSON.stringify(log)) : safe
}
