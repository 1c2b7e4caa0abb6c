import type { Log } from '../core/encounter/log.ts'
import { readLog } from '../core/encounter/readLog.ts'
import type { Stored } from './play/stored.ts'

/** No file of ours is longer: a browser's storage holds some five million characters, and a few more as they are written in JSON. */
const LONGEST = 12_000_000
/** More than anybody plays. Our judgement. */
const MOST = 1000

/**
 * The log for this vignette in a file saved earlier: a single log, or all that a browser kept, where the encounter under way comes
 * before those put aside. Any text is allowed.
 */
export const logIn = (text: string, vignette: string): Log | undefined =>
  isOurs(text) ? [text, ...inside(text)].map(readLog).find((log) => log?.vignette === vignette) : undefined

/** The same, as it would be kept. */
export function opened(text: string, vignette: string): Stored | undefined {
  const log = logIn(text, vignette)
  return log && { text: JSON.stringify(log), log }
}

/** What we write is an object in braces. A look tells; reading ten million of anything else would hold up the page. */
const isOurs = (text: string): boolean => text.length <= LONGEST && /^\s*\{/.test(text)

/** The texts in a file that holds all a browser kept, those under way first: one of today, with its list of encounters, or an earlier one. */
function inside(text: string): readonly string[] {
  try {
    const file: unknown = JSON.parse(text)
    if (typeof file !== 'object' || file === null) return []
    if ('encounters' in file && Array.isArray(file.encounters)) {
      const all: readonly { readonly log?: unknown; readonly underWay?: unknown }[] = file.encounters.slice(0, MOST)
      return all
        .toSorted((a, b) => Number(b?.underWay === true) - Number(a?.underWay === true))
        .map((one) => JSON.stringify(one?.log) ?? '')
    }
    const kept = Object.entries(file).slice(0, MOST)
    const [now, aside] = [true, false].map((under) => kept.filter(([key]) => key.startsWith('now:') === under))
    return [...(now ?? []), ...(aside ?? [])].map(([, value]) => value).filter((value) => typeof value === 'string')
  } catch {
    return []
  }
}
