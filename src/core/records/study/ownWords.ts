import type { Entry, Log } from '../../encounter/log.ts'
import type { Reflection } from '../../reflection/reflection.ts'
import type { Every, RowOf } from './columns.ts'

// What somebody wrote themselves: given only where they said so a second time.

/** What was written in the meeting: before the options were seen, and when it was looked back at. `after`: decisions made before it. */
export function wordRows(every: Every, { entries }: Log): readonly RowOf<'reflections'>[] {
  let after = 0
  return entries.flatMap((entry) => {
    const [part, text] = wordsOf(entry)
    const row = { ...every, part, after, at_ms: entry.at, text }
    if (entry.type === 'chose') after += 1
    return text === '' ? [] : [row]
  })
}

function wordsOf(entry: Entry): readonly [part: string, text: string] {
  if (entry.type === 'chose') return ['said', entry.said ?? '']
  return entry.type === 'reflected' ? [entry.about ?? 'word', entry.text] : ['', '']
}

/** What was written afterwards about a meeting, step by step. When that was is a date, and is not told. */
export const reflectionRows = (every: Every, { answers }: Reflection, after: number): readonly RowOf<'reflections'>[] =>
  Object.entries(answers)
    .filter(([, text]) => text !== '')
    .map(([part, text]) => ({ ...every, part, after, at_ms: '', text }))

/**
 * How many decisions of this meeting had been made when the reflection was written about it; nothing where it is about none of its roads.
 * A reflection names neither the text of the story nor the rules: only its meeting does.
 */
export function decidedIn({ vignette, locale, seed, entries }: Log, { about }: Reflection): number | undefined {
  if (vignette !== about.vignette || locale !== about.locale || seed !== about.seed) return undefined
  const stands: string[] = []
  let [made, found] = [0, undefined as number | undefined]
  for (const entry of entries) {
    if (entry.type === 'reflected') continue
    if (entry.type === 'rewound') stands.length = Math.min(stands.length, entry.to)
    else made += stands.push(entry.choice) > 0 ? 1 : 0
    if (stands.length === about.choices.length && stands.every((choice, index) => choice === about.choices[index])) found = made
  }
  return found
}
