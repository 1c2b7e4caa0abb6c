import { type Attempt, type KeptAttempt, sameAttempt } from '../../core/debrief/attempt.ts'
import { inTime } from '../../core/debrief/course.ts'
import { readAttempt, writeAttempt } from '../../core/debrief/keptAttempt.ts'
import { keyFor, PREFIX } from '../../core/encounter/keys.ts'
import { goesOn, type Log } from '../../core/encounter/log.ts'
import { markOf } from '../../core/encounter/mark.ts'
import { everything, type Kept, keep, read, type Store, write } from '../play/save.ts'

// Attempts in the browser's storage, one text each: none is written over another, and two tabs cannot lose one another's.

const keyOf = (vignette: string, at: number) => keyFor('attempt', vignette, at)

/** Every attempt of a vignette that this browser keeps, oldest first. What cannot be read stays where it is, and is passed over. */
export const attemptsOf = (store: Store | undefined, vignette: string): readonly KeptAttempt[] =>
  once(inTime([...textsOf(store, vignette).values()]))

/** One that was written about on two devices apart is kept as both have it, and is one attempt: as it was written about furthest. */
const once = (all: readonly KeptAttempt[]): readonly KeptAttempt[] =>
  all.filter(({ log }, place) => {
    const better = (other: KeptAttempt, at: number) =>
      other.log.entries.length > log.entries.length || (other.log.entries.length === log.entries.length && at < place)
    return !all.some((other, at) => at !== place && sameAttempt(other.log, log) && better(other, at))
  })

/** The attempts of a vignette, by the keys under which they stand. */
function textsOf(store: Store | undefined, vignette: string): ReadonlyMap<string, KeptAttempt> {
  const found = Object.entries(everything(store)).map(([name, text]) => [PREFIX + name, text] as const)
  const read = found.flatMap(([key, text]) => {
    const attempt = key.startsWith(`${keyFor('attempt', vignette)}:`) ? readAttempt(text) : undefined
    return attempt?.log.vignette === vignette ? [[key, attempt] as const] : []
  })
  return new Map(read)
}

/**
 * Keeps an attempt once. Looked back at again it stays as it was told first, and only what was written about it since is added.
 *
 * @param now  milliseconds since 1970
 * @returns when it was looked back at first, and what became of keeping it
 */
export function keepAttempt(store: Store | undefined, log: Log, told: Attempt, now: number): { readonly at: number; readonly kept: Kept } {
  const all = [...textsOf(store, log.vignette)].filter(([, kept]) => sameAttempt(kept.log, log))
  const known = all.find(([, kept]) => goesOn(kept.log, log))
  // What does not go on from what is there, say because another device wrote about it apart, is written over nothing.
  const earlier = known ?? all.find(([, kept]) => goesOn(log, kept.log))
  const first = all[0]?.[1]
  const at = earlier?.[1].at ?? free(store, log.vignette, first?.at ?? now)
  const key = earlier?.[0] ?? keyOf(log.vignette, at)
  const kept = known ? 'kept' : write(store, key, writeAttempt({ at, log, told: first?.told ?? told }))
  // That it is over, by what tells this state of the log from any other: whoever comes back begins afresh.
  if (kept === 'kept') write(store, keyFor('over', log.vignette), markOf(log))
  return { at, kept }
}

/** The next moment from now that no attempt stands under. */
function free(store: Store | undefined, vignette: string, now: number): number {
  let at = now
  while (read(store, keyOf(vignette, at)) !== undefined) at += 1
  return at
}

/** Puts an attempt where its vignette's page goes on. What is under way there, and no earlier state of it, is put aside first. */
export const takeOut = (store: Store | undefined, { log }: KeptAttempt, now: number): Kept => keep(store, log, now)
