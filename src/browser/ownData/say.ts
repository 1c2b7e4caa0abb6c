import { path } from '../../core/encounter/log.ts'
import type { Kept, Reading } from '../../core/records/ownData.ts'
import type { OwnDataWords } from '../words/ownData.ts'
import { fill } from '../words/words.ts'

/** Before this nobody had the game: a time below it is not known. The year 2020, in milliseconds since 1970. */
const SINCE = 1_577_836_800_000

/** A day, or that nobody knows it. */
export const day = (at: number, locale: string, words: OwnDataWords): string =>
  at < SINCE ? words.undated : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(at)

/** How much room it takes, in whole kilobytes, at least one. */
export const size = (kept: unknown, words: OwnDataWords): string => fill(words.size, { kb: kb(kept) })

export const kb = (kept: unknown): number => Math.max(1, Math.round(new TextEncoder().encode(JSON.stringify(kept)).length / 1000))

export const counted = (count: number, forms: { readonly one: string; readonly many: string }): string =>
  count === 1 ? forms.one : fill(forms.many, { count })

/** What is kept of an encounter, in a line. */
export function encounterInWords({ log, at, underWay }: Kept, locale: string, words: OwnDataWords): string {
  const notes = log.entries.filter(({ type }) => type === 'reflected').length
  return [
    underWay ? words.underWay : words.earlier,
    counted(path(log.entries).length, words.choices),
    ...(notes > 0 ? [counted(notes, words.words)] : []),
    day(at, locale, words),
    size(log, words),
  ].join(' · ')
}

/** How somebody likes to read, as far as it is not how the game comes. */
export function readingInWords(
  settings: Reading | undefined,
  usual: Readonly<Record<string, string | number>>,
  words: OwnDataWords,
): string {
  const said = Object.entries(words.settings).flatMap(([name, says]) => {
    const value = settings?.[name]
    if (value === undefined || value === usual[name]) return []
    return typeof says === 'string' ? [fill(says, { value })] : (says[value] ?? [])
  })
  const text = said.join(', ')
  return text === '' ? words.readingUsual : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** Whether two things that are kept are the same. */
export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
