import { studioWordsFor } from '../words/studio.ts'
import { wordsFor } from '../words/words.ts'
import { type Assets, Document } from './Document.tsx'

type Props = { readonly locale: string; readonly root: string; readonly brought: string; readonly assets: Assets }

/** The studio's page: empty until its engine comes, for there is nothing to read before. */
export function StudioPage({ locale, root, brought, assets }: Props) {
  const [words, own] = [wordsFor(locale), studioWordsFor(locale)]
  return (
    <Document title={`${own.title} · ${words.product}`} description={own.lead} locale={locale} root={root} data={[]} assets={assets}>
      <div id="studio" data-root={root} data-brought={root + brought} />
      <noscript>
        <p class="empty">{own.noScript}</p>
      </noscript>
    </Document>
  )
}
