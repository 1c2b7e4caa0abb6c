import type { Assets } from '../../core/site/pages.ts'
import type { Meeting } from '../practice/meeting.ts'
import { momentWordsFor } from '../words/moments.ts'
import { pageWordsFor } from '../words/pages.ts'
import { practiceWordsFor } from '../words/practice.ts'
import { Document } from './Document.tsx'
import { Masthead } from './Masthead.tsx'
import type { Elsewhere } from './OtherLocales.tsx'

type Props = {
  /** Every vignette of this locale, in the order of the shelf. */
  readonly met: readonly Meeting[]
  readonly locale: string
  readonly root: string
  /** From the site's root to the shelf of this locale. */
  readonly shelf: string
  readonly elsewhere: readonly Elsewhere[]
  readonly assets: Assets
}

/** The page of practice over time. What it tells lies in this browser alone, so that it is drawn there. */
export function PracticePage({ met, locale, root, shelf, elsewhere, assets }: Props) {
  const [words, own] = [pageWordsFor(locale), practiceWordsFor(locale)]
  return (
    <Document title={`${own.title} · ${words.product}`} description={own.pageLead} locale={locale} root={root} data={[]} assets={assets}>
      <div class="over-time">
        <Masthead {...{ locale, root, shelf, elsewhere }} beside={{ page: 'moments', title: momentWordsFor(locale).title }} />
        <main>
          <h1>{own.title}</h1>
          <p class="lead">{own.pageLead}</p>
          <div id="practice" data-root={root} data-met={JSON.stringify(met)} />
          <noscript>
            <p>{own.noScript}</p>
          </noscript>
        </main>
      </div>
    </Document>
  )
}
