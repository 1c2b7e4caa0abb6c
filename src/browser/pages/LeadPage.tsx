import type { Assets } from '../../core/site/pages.ts'
import type { OnLeadShelf } from '../classroom/lead/shelf.ts'
import { leadWordsFor } from '../words/lead.ts'
import { pageWordsFor } from '../words/pages.ts'
import { Document } from './Document.tsx'
import { type Elsewhere, OtherLocales } from './OtherLocales.tsx'

type Props = {
  readonly shelf: readonly OnLeadShelf[]
  readonly locale: string
  readonly root: string
  /** From the site's root to the shelf of this locale. */
  readonly home: string
  /** From the site's root to the page on which phones join. */
  readonly join: string
  readonly elsewhere: readonly Elsewhere[]
  readonly assets: Assets
}

/** The facilitator's page. Its engine draws the rest: a room is there only while it is led. */
export function LeadPage({ shelf, locale, root, home, join, elsewhere, assets }: Props) {
  const [words, own] = [pageWordsFor(locale), leadWordsFor(locale)]
  return (
    <Document title={`${own.title} · ${words.product}`} description={own.lead} locale={locale} root={root} data={[]} assets={assets}>
      <header class="masthead">
        <a class="mark story" href={root + home}>
          {words.product}
        </a>
        <OtherLocales {...{ elsewhere, words }} />
      </header>
      <div id="lead" data-root={root} data-join={root + join} data-shelf={JSON.stringify(shelf)}>
        <main class="opening-room">
          <h1>{own.title}</h1>
          <p class="lead">{own.lead}</p>
          <noscript>
            <p>{own.noScript}</p>
          </noscript>
        </main>
      </div>
    </Document>
  )
}
