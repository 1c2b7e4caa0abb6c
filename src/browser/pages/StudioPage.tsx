import type { Assets } from '../../core/site/pages.ts'
import { pageWordsFor } from '../words/pages.ts'
import { studioWordsFor } from '../words/studio.ts'
import { Document } from './Document.tsx'
import { type Elsewhere, OtherLocales } from './OtherLocales.tsx'

type Props = {
  readonly locale: string
  readonly root: string
  readonly brought: string
  readonly elsewhere: readonly Elsewhere[]
  readonly assets: Assets
}

/** The studio's page. Its engine draws the rest: before, there is nothing to write with. */
export function StudioPage({ locale, root, brought, elsewhere, assets }: Props) {
  const [words, own] = [pageWordsFor(locale), studioWordsFor(locale)]
  return (
    <Document title={`${own.title} · ${words.product}`} description={own.lead} locale={locale} root={root} data={[]} assets={assets}>
      <div id="studio" data-root={root} data-brought={root + brought}>
        <main class="begin-here">
          <header>
            <a class="mark story" href={root}>
              {words.product}
            </a>
            <OtherLocales {...{ elsewhere, words }} />
          </header>
          <div class="invites">
            <div>
              <h1>{own.startTitle}</h1>
              <p class="lead">{own.startSays}</p>
            </div>
          </div>
        </main>
      </div>
      <noscript>
        <p class="empty">{own.noScript}</p>
      </noscript>
    </Document>
  )
}
