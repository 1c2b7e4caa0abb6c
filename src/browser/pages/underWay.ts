/**
 * Whether a meeting is under way: begun, and not looked back at from its end. One that was is over, and whoever comes back begins
 * afresh. Reads little, since it stands in the pages themselves.
 */
export function underWay(vignette: string | undefined): boolean {
  try {
    const now = localStorage.getItem(`kbf:now:${vignette}`)
    return now !== null && localStorage.getItem(`kbf:over:${vignette}`) !== markOf(now)
  } catch {
    return false // No storage here: there is nothing to go on with.
  }
}

/** What tells one state of a log from any other: its seed, and how much was done. What cannot be read is nobody's. */
function markOf(log: string): string {
  try {
    const { seed, entries } = JSON.parse(log)
    return `${seed} ${entries.length}`
  } catch {
    return ''
  }
}
