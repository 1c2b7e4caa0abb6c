import { addressOf } from '../../core/site/address.ts'
import { pageWordsFor } from '../words/pages.ts'
import { type Elsewhere, OtherLocales } from './OtherLocales.tsx'

type Props = {
  readonly locale: string
  readonly root: string
  /** From the site's root to the shelf of this locale. */
  readonly shelf: string
  /** The page beside this one. */
  readonly beside: { readonly page: Parameters<typeof addressOf>[0]; readonly title: string }
  readonly elsewhere: readonly Elsewhere[]
}

/** The head of a page about one's practice: to the shelf, to the page beside it, and to the other locales. */
export function Masthead({ locale, root, shelf, beside, elsewhere }: Props) {
  const words = pageWordsFor(locale)
  return (
    <header class="masthead">
      <nav aria-label={words.product}>
        <a class="quiet" href={root + shelf}>
          {words.backToShelf}
        </a>
        <a class="quiet" href={root + addressOf(beside.page, locale)}>
          {beside.title}
        </a>
      </nav>
      <OtherLocales {...{ elsewhere, words }} />
    </header>
  )
}
