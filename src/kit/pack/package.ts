import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { readPlay } from '../../authoring/playthrough.ts'
import type { Records } from '../../core/institution/records.ts'
import { readVignette, type Vignette } from '../../script/vignette.ts'
import { publisherId } from './cmi5Manifest.ts'
import { filesFor } from './files.ts'
import { leftPage, pageFor, type Told } from './page.ts'
import type { Target } from './target.ts'
import { zipped } from './zip.ts'

// One vignette, in one locale, for one kind of platform, as an archive.

/** Where things lie, and what the institution wants told. `institution`: the text of its file. */
export type Ground = {
  readonly site: string
  readonly stories: string
  readonly records: Records
  readonly institution: string
}

/** The locale whose pages stand at the top; the others lie beneath. */
const HOME = 'en-GB'

/** The vignette of a folder, or what there is none for. */
export function vignetteIn(stories: string, id: string, locale: string): Vignette | string {
  const known = readdirSync(stories).filter((name) => !name.includes('.'))
  if (!known.includes(id)) return `There is no vignette "${id}". There are ${known.toSorted().join(', ')}; or say all.`
  const read = readVignette(readFileSync(join(stories, id, 'vignette.json'), 'utf8'))
  if (!('vignette' in read)) return `"${id}" has problems; \`npm run check -- stories/${id}\` lists them.`
  const locales = Object.keys(read.vignette.locales)
  return locales.includes(locale) ? read.vignette : `"${id}" is not written in ${locale}. It is in ${locales.join(' and ')}.`
}

/** Packs it. The same site gives the same bytes. */
export function packed(
  { id, object, locales }: Vignette,
  locale: string,
  [to, target]: readonly [string, Target],
  ground: Ground,
): Uint8Array {
  const words = locales[locale]
  if (!words) throw new Error(`${id} has no ${locale}`)
  const { site, stories, records, institution } = ground
  const page = `play/${id}/${locale === HOME ? '' : `${locale}/`}index.html`
  const all = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((name) => name.split(sep).join('/'))
  const names = filesFor(site, all, page, { ...words, object })
  const told = toldBy(to, { id, locale }, records)
  const { ownWords } = target
  const usual = usualChoices(join(stories, id))
  const html = pageFor(readFileSync(join(site, page), 'utf8'), { ...told, to, ownWords, usual, locale })
  const left = leftPage(page, words.title, locale, told.lrs !== undefined)
  const files = [...names.filter((name) => name !== page), left.name].toSorted()
  const written = target.write({ id, locale, title: words.title, teaser: words.teaser, page, files })
  return zipped({
    ...Object.fromEntries(names.map((name) => [name, readFileSync(join(site, name))])),
    'institution.json': institution,
    [page]: html,
    ...Object.fromEntries([left, ...written].map(({ name, text }) => [name, text])),
  })
}

/** What the page is told to tell; a store that is set is for who is not launched, which only the page for stores may be. */
const toldBy = (to: string, about: Parameters<typeof publisherId>[0], { lrs, ...records }: Records): Told =>
  lrs && to === 'xapi' ? { ...records, lrs: { ...lrs, activityId: publisherId(about) } } : records

/** How many choices a meeting has, in the middle of the play-throughs its author wrote. */
function usualChoices(folder: string): number {
  const plays = join(folder, 'plays')
  const counts = readdirSync(plays)
    .filter((name) => name.endsWith('.play'))
    .map((name) => readPlay(name, readFileSync(join(plays, name), 'utf8')).play.steps.filter(({ choice }) => choice !== undefined).length)
    .toSorted((one, other) => one - other)
  return counts[counts.length >> 1] ?? 1
}
