import type { KeptAttempt } from '../debrief/attempt.ts'
import type { Drill } from '../debrief/drill.ts'
import type { Log } from '../encounter/log.ts'
import type { Draft } from '../encounter/ownWords.ts'
import { isName, isRecord, isWhole } from '../encounter/readEach.ts'
import { readLog } from '../encounter/readLog.ts'
import type { Reflection } from '../reflection/reflection.ts'

/**
 * An encounter as it is kept. `at`: when it was kept last, milliseconds since 1970; 0 where nobody knows. `underWay`: it can be gone on
 * with; `over`: it was looked back at from its end, so that whoever comes back begins afresh.
 */
export type Kept = { readonly log: Log; readonly at: number; readonly underWay: boolean; readonly over?: true }

/** What is remembered of a vignette: when one was last there (0 where nobody knows), and what was hidden in the meetings, each as JSON. */
export type Visit = { readonly vignette: string; readonly at: number; readonly met: readonly string[] }

/** How one likes to read, by the settings' names, and when that was changed last. */
export type Reading = Readonly<Record<string, string | number>>

/** All that a browser keeps of somebody. `unreadable`: texts that are there and that no reading of ours understands. */
export type OwnData = {
  readonly encounters: readonly Kept[]
  readonly reflections: readonly Reflection[]
  readonly attempts: readonly KeptAttempt[]
  readonly drills: readonly Drill[]
  readonly visits: readonly Visit[]
  /** Own words that nothing was chosen after yet. */
  readonly drafts: readonly Draft[]
  readonly settings?: Reading
  readonly unreadable: readonly string[]
}

export const NOTHING: OwnData = { encounters: [], reflections: [], attempts: [], drills: [], visits: [], drafts: [], unreadable: [] }

/** The time in the key of an encounter that was put aside, or 0. */
export const timeIn = (key: string): number => Number(/^aside:.*:(\d{1,15})(?:\.\d+)?$/.exec(key)?.[1] ?? 0)

/** An encounter as a file holds it. */
export function readKept(value: unknown): Kept | undefined {
  if (!isRecord(value)) return undefined
  const log = readLog(JSON.stringify(value.log) ?? '')
  const [underWay, isOver] = [value.underWay === true, value.over === true]
  return log && { log, at: isWhole(value.at) ? value.at : 0, underWay, ...(underWay && isOver && { over: true }) }
}

/** What is remembered of a vignette, as a file holds it. */
export function readVisit(value: unknown): Visit | undefined {
  if (!isRecord(value)) return undefined
  const { vignette, at, met } = value
  const fits = isName(vignette) && isWhole(at) && Array.isArray(met)
  const hidden = fits && met.length <= 1000 && met.every((one) => typeof one === 'string' && one.length <= 10_000)
  return hidden ? { vignette, at, met } : undefined
}

/** Settings are looked at again where they are used; here only their shape matters. Whether a computer is shared is no person's. */
export function readSettings(value: unknown): Reading | undefined {
  if (!isRecord(value)) return undefined
  const fits = Object.entries(value).filter(
    ([name, one]) =>
      /^[a-zA-Z]{1,40}$/.test(name) &&
      name !== 'keeps' &&
      (typeof one === 'number' ? Number.isFinite(one) : typeof one === 'string' && one.length < 100),
  )
  return fits.length > 0 && fits.length < 100 ? (Object.fromEntries(fits) as Reading) : undefined
}
