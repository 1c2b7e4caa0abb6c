import type { Assets } from '../../core/site/pages.ts'
import { offlineWordsFor } from '../words/offline.ts'
import { pageWordsFor } from '../words/pages.ts'
import { Document } from './Document.tsx'

type Props = {
  readonly locale: string
  readonly root: string
  /** From the site's root to the shelf of this locale. */
  readonly shelf: string
  readonly assets: Assets
}

/** Stands in the place of a page that is not on this device, while the network is away. */
export function AwayPage({ locale, root, shelf, assets }: Props) {
  const words = offlineWordsFor(locale)
  const { product } = pageWordsFor(locale)
  const title = `${words.awayTitle} · ${product}`
  return (
    <Document title={title} description={words.awaySays} locale={locale} root={root} data={[]} assets={assets}>
      <header class="masthead">
        <a class="mark story" href={root + shelf}>
          {product}
        </a>
      </header>
      <main class="own">
        <h1>{words.awayTitle}</h1>
        <p class="lead">{words.awaySays}</p>
        <div class="on-plank" aria-hidden="true">
          <img src={`${root}shelf/box.svg`} alt="" />
        </div>
        <p class="actions">
          <a class="primary" href={root + shelf}>
            {words.awayShelf}
          </a>
          <a class="quiet" href={root} data-again hidden>
            {words.awayAgain}
          </a>
        </p>
      </main>
    </Document>
  )
}
