import type { PageWords } from '../words/pages.ts'

/** The same page in another locale. `href` is from this page. */
export type Elsewhere = { readonly locale: string; readonly href: string }

type Props = { readonly elsewhere: readonly Elsewhere[]; readonly words: PageWords }

/** The ways to the same page in the other locales. */
export const OtherLocales = ({ elsewhere, words }: Props) => (
  <>
    {elsewhere.map(({ locale, href }) => (
      <a key={locale} class="quiet" data-elsewhere href={href} hreflang={locale}>
        {words.otherLocale}
      </a>
    ))}
  </>
)
