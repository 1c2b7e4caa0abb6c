import type { Assets } from '../../core/site/pages.ts'
import type { Met } from '../moments/met.ts'
import { momentWordsFor } from '../words/moments.ts'
import { pageWordsFor } from '../words/pages.ts'
import { practiceWordsFor } from '../words/practice.ts'
import { Document } from './Document.tsx'
import { Masthead } from './Masthead.tsx'
import type { Elsewhere } from './OtherLocales.tsx'

type Props = {
  /** Every vignette of this locale that has hard moments, in the order of the shelf. */
  readonly met: readonly Met[]
  readonly locale: string
  readonly root: string
  /** From the site's root to the shelf of this locale. */
  readonly shelf: string
  readonly elsewhere: readonly Elsewhere[]
  readonly assets: Assets
}

/** The page of hard moments. What to practise next lies in this browser alone, so that the list is drawn there; so is a moment itself. */
export function MomentsPage({ met, locale, root, shelf, elsewhere, assets }: Props) {
  const [words, own] = [pageWordsFor(locale), momentWordsFor(locale)]
  return (
    <Document title={`${own.title} · ${words.product}`} description={own.lead} locale={locale} root={root} data={[]} assets={assets}>
      <div class="moments" data-list>
        <Masthead {...{ locale, root, shelf, elsewhere }} beside={{ page: 'practice', title: practiceWordsFor(locale).title }} />
        <main>
          <h1>{own.title}</h1>
          <p class="lead">{own.lead}</p>
          <div id="moments" data-met={JSON.stringify(met)} />
          <noscript>
            <p>{own.noScript}</p>
          </noscript>
        </main>
      </div>
      <main id="drill" data-root={root} hidden />
    </Document>
  )
}
