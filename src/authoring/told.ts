import type { Before, Vignette as Told } from '../core/encounter/vignette.ts'
import type { Vignette } from '../script/vignette.ts'
import type { Opened } from './check.ts'

type Words = Vignette['locales'][string]

/**
 * A vignette as the pages and screens know it, in the locale of one script: what is the same everywhere, and that locale's words.
 * `colleagues`: words for how the others look, where pictures of them are known.
 */
export function inLocale(
  { locales, endings, ...shared }: Vignette,
  { locale, compiled }: Pick<Opened, 'locale' | 'compiled'>,
  colleagues: Told['colleagues'],
): Told & Omit<Before, 'facts'> & Pick<Words, 'facts'> {
  const words = locales[locale] as Words
  const titled = Object.entries(endings).map(([ending, about]) => [ending, { ...about, title: words.endings[ending] ?? ending }] as const)
  return { ...shared, ...words, locale, script: compiled.hash, endings: Object.fromEntries(titled), colleagues }
}
