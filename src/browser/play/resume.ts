import type { Terms } from '../../core/encounter/encounter.ts'
import { grown, type Log, MODEL, path } from '../../core/encounter/log.ts'
import type { OpenScript } from '../../core/encounter/passage.ts'
import { replay, type Telling } from '../../core/encounter/replay.ts'
import type { Vignette } from './vignette.ts'

/** How a stored encounter came back: as it was, in another locale, or with a story revised since. */
export type Resumed = Telling & { readonly log: Log; readonly revised?: 'whole' | 'part' }

/**
 * Brings a log back to where it stood. One of an earlier story or an earlier model is followed by its ids, as far as they are
 * still offered; what could not be followed becomes a rewind, so that nothing of the log is lost.
 */
export function resume(log: Log, vignette: Vignette, open: OpenScript, termsFor: (log: Log) => Terms, at: number): Resumed {
  const { encounter, script, followed, lost } = replay(log, open, termsFor(log))
  const { script: hash, locale } = vignette
  const told = { ...log, script: hash, locale, model: MODEL }
  if (lost !== undefined) return { encounter, script, log: grown(told, { type: 'rewound', to: followed, at }), revised: 'part' }
  const same = log.model === MODEL && (log.script === hash || log.locale !== locale)
  return { encounter, script, log: told, ...(!same && { revised: 'whole' }) }
}

/** A fresh log for this vignette. */
export const freshLog = (vignette: Vignette, seed: number, facts: Log['facts']): Log => ({
  vignette: vignette.id,
  script: vignette.script,
  model: MODEL,
  locale: vignette.locale,
  seed,
  facts,
  entries: [],
})

/** Milliseconds since the encounter began, as of its last entry. */
export const lastAt = ({ entries }: Log): number => entries.at(-1)?.at ?? 0

/** Whether anything has been chosen that would be lost by starting again. */
export const begun = (log: Log): boolean => path(log.entries).length > 0
