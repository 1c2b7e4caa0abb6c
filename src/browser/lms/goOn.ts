import { type Log, path } from '../../core/encounter/log.ts'
import { compact } from '../../core/records/compact.ts'
import { fitted } from '../../core/records/fitted.ts'

/**
 * Which log one goes on with: the platform's, or this browser's where it is the same meeting and has all of the platform's and more, as
 * after a time in which the platform did not answer. Nothing where neither is one.
 *
 * @param mine  what this browser keeps, if it is this learner's
 */
export function goesOnWith(theirs: Log | undefined, mine: Log | undefined): Log | undefined {
  if (!theirs || !mine) return theirs ?? mine
  return hasAllOf(theirs, mine) ? mine : theirs
}

function hasAllOf(theirs: Log, mine: Log): boolean {
  if (theirs.seed !== mine.seed || JSON.stringify(theirs.facts) !== JSON.stringify(mine.facts)) return false
  const begins = (all: readonly unknown[], beginning: readonly unknown[]) =>
    JSON.stringify(all.slice(0, beginning.length)) === JSON.stringify(beginning)
  // What did not fit into the platform is missing there: texts, then detours.
  return compact(theirs) === fitted(mine).text || begins(bare(mine), bare(theirs)) || begins(path(mine.entries), path(theirs.entries))
}

/** What was done, without what was written. */
const bare = ({ entries }: Log): readonly unknown[] =>
  entries.flatMap((entry) => {
    if (entry.type === 'reflected') return []
    return [entry.type === 'chose' ? [entry.choice, entry.at] : [entry.to, entry.at]]
  })
