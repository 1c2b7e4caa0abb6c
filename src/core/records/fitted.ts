import { type Entry, type Log, standing } from '../encounter/log.ts'
import { compact } from './compact.ts'

/** What SCORM 1.2 keeps of a learner's place: characters. A text of ours stays under it on every platform. */
export const MOST = 4096

/** What did not fit: some of what was written, also the ways that were left by going back, or even later choices. */
export type Left = 'words' | 'detours' | 'choices'

/** The text for the platform, and the most that had to be left out of it; what is left out stays on this device. */
export type Fitting = { readonly text: string; readonly left?: Left }

/**
 * As much of a log as fits: all of it; else without its longest texts; else without detours; else as far as it goes. What is most needed
 * to go on is kept the longest.
 *
 * @param most  characters; the text has fewer
 */
export function fitted(log: Log, most = MOST): Fitting {
  const fits = (entries: readonly Entry[]) => {
    const text = compact({ ...log, entries })
    return text.length < most ? text : undefined
  }
  const whole = fits(log.entries)
  if (whole !== undefined) return { text: whole }
  for (let entries: readonly Entry[] | undefined = log.entries; entries; entries = withoutLongest(entries)) {
    const text = fits(entries)
    if (text !== undefined) return { text, left: 'words' }
  }
  const choices = standing(log.entries).map(({ said: _, ...entry }) => entry)
  // Halved again and again: the text only grows with each choice.
  let [few, many] = [0, choices.length + 1]
  while (many - few > 1) {
    const middle = (few + many) >> 1
    if (fits(choices.slice(0, middle)) === undefined) many = middle
    else few = middle
  }
  return { text: compact({ ...log, entries: choices.slice(0, few) }), left: few === choices.length ? 'detours' : 'choices' }
}

/** The same without the longest of all that was written; nothing where nothing was. */
function withoutLongest(entries: readonly Entry[]): readonly Entry[] | undefined {
  const lengths = entries.map(
    (entry) => (entry.type === 'reflected' ? entry.text : entry.type === 'chose' ? entry.said : undefined)?.length,
  )
  const longest = Math.max(-1, ...lengths.map((length) => length ?? -1))
  if (longest < 0) return undefined
  const at = lengths.indexOf(longest)
  return entries.flatMap((entry, index): readonly Entry[] => {
    if (index !== at) return [entry]
    if (entry.type !== 'chose') return []
    const { said: _, ...bare } = entry
    return [bare]
  })
}
