import { keyFor } from '../../core/encounter/keys.ts'
import { markOf } from '../../core/encounter/mark.ts'

/**
 * Whether a meeting is under way: begun, and not looked back at from its end. One that was is over, and whoever comes back begins
 * afresh. Reads little, since it stands in the pages themselves.
 */
export function underWay(vignette: string | undefined): boolean {
  try {
    const now = localStorage.getItem(keyFor('now', vignette))
    return now !== null && localStorage.getItem(keyFor('over', vignette)) !== markIn(now)
  } catch {
    return false // No storage here: there is nothing to go on with.
  }
}

/** The mark of a log that stands as a text. What cannot be read is nobody's. */
function markIn(log: string): string {
  try {
    return markOf(JSON.parse(log))
  } catch {
    return ''
  }
}
