import { type Log, readLog } from '../core/encounter/log.ts'

/** The log for this vignette in a file saved earlier: a single log, or all that a browser kept. Any text is allowed. */
export const logIn = (text: string, vignette: string): Log | undefined =>
  [text, ...inside(text)].map(readLog).find((log) => log?.vignette === vignette)

/** The texts in a file that holds all a browser kept. */
function inside(text: string): readonly string[] {
  try {
    return Object.values(JSON.parse(text) ?? {}).filter((value) => typeof value === 'string')
  } catch {
    return []
  }
}
