import { renderToString } from 'preact-render-to-string'
import type { Passage } from '../../core/encounter/passage.ts'
import type { Vignette } from '../play/vignette.ts'
import type { Assets } from './Document.tsx'
import { OpeningPage } from './OpeningPage.tsx'
import { PlayPage } from './PlayPage.tsx'
import type { Before } from './Prebrief.tsx'

/** A vignette in one locale, as the build hands it over. */
export type ToRender = {
  readonly vignette: Vignette
  readonly before: Before
  /** Which object stands on the shelf for it. */
  readonly object: string
  readonly first: Passage
  readonly files: { readonly meta: string; readonly story: string; readonly late: string; readonly debrief: string }
}

/** A page and where it stands, from the site's root. */
export type Page = { readonly path: string; readonly html: string }

/** The locale whose pages stand at the top; the others lie beneath. */
const HOME = 'en-GB'
const beneath = (locale: string) => (locale === HOME ? '' : `${locale}/`)
const other = (locale: string) => (locale === HOME ? 'en-US' : HOME)
const up = (path: string) => '../'.repeat(path.split('/').length - 1) || './'

const page = (path: string, tree: preact.JSX.Element): Page => ({
  path: `${path}index.html`,
  html: `<!doctype html>${renderToString(tree)}`,
})

/** Every page of the site: the opening in each locale, and each vignette's own. */
export function pages(all: readonly ToRender[], opening: Assets, play: Assets): readonly Page[] {
  const locales = [...new Set(all.map(({ vignette }) => vignette.locale))]
  return [...locales.map((locale) => openingPage(all, locale, opening)), ...all.map((one) => playPage(one, play))]
}

const playPath = ({ id, locale }: Vignette) => `play/${id}/${beneath(locale)}`

function openingPage(all: readonly ToRender[], locale: string, assets: Assets): Page {
  const path = beneath(locale)
  const shelf = all
    .filter(({ vignette }) => vignette.locale === locale)
    .map(({ vignette, before: { title, teaser, minutes }, object }) => {
      const name = vignette.names[vignette.person.id] ?? ''
      return { id: vignette.id, title, teaser, minutes, object, name, page: playPath(vignette) }
    })
  return page(
    path,
    <OpeningPage shelf={shelf} locale={locale} root={up(path)} otherLocale={up(path) + beneath(other(locale))} assets={assets} />,
  )
}

function playPage({ vignette, before, object, first, files }: ToRender, assets: Assets): Page {
  const path = playPath(vignette)
  const root = up(path)
  const otherLocale = root + playPath({ ...vignette, locale: other(vignette.locale) })
  return page(path, <PlayPage {...{ vignette, before, object, first, files, root, otherLocale, assets }} />)
}
