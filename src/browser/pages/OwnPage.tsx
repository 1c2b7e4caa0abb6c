import type { Assets } from '../../core/site/pages.ts'
import type { StoryFiles } from '../inTeam.tsx'
import { ownDataWordsFor } from '../words/ownData.ts'
import { pageWordsFor } from '../words/pages.ts'
import { reflectionWordsFor } from '../words/reflection.ts'
import { Document } from './Document.tsx'
import { type Elsewhere, OtherLocales } from './OtherLocales.tsx'

/** The two pages of one's own: what one wrote, and all that is kept. */
export type Own = 'log' | 'data'

type Props = {
  readonly page: Own
  readonly locale: string
  readonly root: string
  /** Every vignette's title, by its id. */
  readonly titles: Readonly<Record<string, string>>
  /** Where the stories lie: data for a study are worked out by playing again. The page of reflections needs none. */
  readonly stories?: StoryFiles
  readonly elsewhere: readonly Elsewhere[]
  readonly assets: Assets
}

/** A page of one's own. Its engine draws the rest: what stands there is in the browser, and nowhere else. */
export function OwnPage({ page, locale, root, titles, stories, elsewhere, assets }: Props) {
  const words = pageWordsFor(locale)
  const { title, lead } = page === 'log' ? reflectionWordsFor(locale).log : ownDataWordsFor(locale)
  return (
    <Document title={`${title} · ${words.product}`} description={lead} locale={locale} root={root} data={[]} assets={assets}>
      <header class="masthead">
        <a class="mark story" href={root}>
          {words.product}
        </a>
        <OtherLocales {...{ elsewhere, words }} />
      </header>
      <main
        id="own"
        data-page={page}
        data-root={root}
        data-titles={JSON.stringify(titles)}
        {...(stories && { 'data-stories': JSON.stringify(stories) })}
      >
        <div class="own">
          <h1>{title}</h1>
          <p class="lead">{lead}</p>
          <noscript>
            <p>{words.noScript}</p>
          </noscript>
        </div>
      </main>
    </Document>
  )
}
