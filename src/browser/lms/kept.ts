import type { Log } from '../../core/encounter/log.ts'
import { compact, readCompact } from '../../core/records/compact.ts'
import { type Fitting, fitted, MOST } from '../../core/records/fitted.ts'

// What a platform keeps for one to go on with: the log, and whether one has agreed that levels are sent. A log's text ends in its sum,
// which has no `+`.

const AGREED = '+'

export function writeKept(log: Log, agreed: boolean): Fitting {
  const fitting = fitted(log, MOST - AGREED.length)
  return agreed ? { ...fitting, text: fitting.text + AGREED } : fitting
}

/** The same with no bound: all of the log. */
export const wholeKept = (log: Log, agreed: boolean): string => compact(log) + (agreed ? AGREED : '')

export function readKept(text: string): { readonly log: Log | undefined; readonly agreed: boolean } {
  const agreed = text.endsWith(AGREED)
  return { log: readCompact(agreed ? text.slice(0, -AGREED.length) : text), agreed }
}
