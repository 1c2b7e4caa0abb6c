import { addressOf } from '../../core/site/address.ts'
import type { Assets } from '../../core/site/pages.ts'
import { Icon } from '../icons/Icon.tsx'
import { curl } from '../words/curl.ts'
import { pageWordsFor } from '../words/pages.ts'
import { fill } from '../words/words.ts'
import { Document } from './Document.tsx'
import { type Elsewhere, OtherLocales } from './OtherLocales.tsx'

/** A vignette as it stands on the shelf. */
export type OnShelf = {
  readonly id: string
  readonly title: string
  readonly teaser: string
  readonly minutes: number
  readonly contentNote: string
  /** How many ways it can end. */
  readonly endings: number
  readonly object: string
  readonly name: string
  /** From the site's root to its page. */
  readonly page: string
}

type Props = {
  readonly shelf: readonly OnShelf[]
  readonly locale: string
  readonly root: string
  readonly elsewhere: readonly Elsewhere[]
  readonly assets: Assets
}

/** By these a browser installs the game on a device. */
const installed = (root: string) => (
  <>
    <link rel="manifest" href={`${root}manifest.webmanifest`} />
    <link rel="apple-touch-icon" href={`${root}icons/192.png`} />
  </>
)

/** The first page: what this is, one button, and the vignettes as objects on a shelf. */
export function OpeningPage({ shelf, locale, root, elsewhere, assets }: Props) {
  const words = pageWordsFor(locale)
  const [first] = shelf
  return (
    <Document title={words.product} description={words.lead} locale={locale} root={root} data={[]} assets={assets} head={installed(root)}>
      <div class="open">
        <header class="masthead">
          <p class="mark story">{words.product}</p>
          <nav aria-label={words.product}>
            {(['room/lead', 'room', 'log', 'data', 'studio'] as const).map((where) => (
              <a key={where} class="quiet" href={root + addressOf(where, locale)} data-to={where}>
                {
                  { 'room/lead': words.withClass, room: words.joinClass, log: words.yourLog, data: words.yourData, studio: words.writeOne }[
                    where
                  ]
                }
              </a>
            ))}
          </nav>
          <OtherLocales {...{ elsewhere, words }} />
        </header>
        <main>
          <section class="hero">
            <div class="say">
              <h1>
                {words.headline.map((line) => (
                  <span key={line}>{line} </span>
                ))}
              </h1>
              <p class="lead">{words.lead}</p>
              {first && (
                <p class="begin">
                  <a class="primary" href={root + first.page}>
                    {fill(words.start, { name: first.name })} <Icon name="arrow" />
                  </a>
                  <span class="small">
                    {fill(words.promise, { minutes: first.minutes })}{' '}
                    <strong data-if-shared="true" hidden>
                      {words.sharedHere}
                    </strong>
                  </span>
                </p>
              )}
            </div>
            <div class="picture" role="img" aria-label={words.openingPicture}>
              <img class="by-day" src={`${root}opening.svg`} alt="" />
              <img class="by-night" src={`${root}opening.dusk.svg`} alt="" loading="lazy" />
            </div>
          </section>
          <section class="shelf" aria-label={words.shelf}>
            <ul>
              {shelf.map(({ id, title, teaser, minutes, contentNote, endings, object, name, page }) => (
                <li key={id}>
                  <a href={root + page}>
                    <span class="object">
                      <img src={`${root}shelf/${object}.svg`} alt="" />
                    </span>
                    <span class="plank" aria-hidden="true" />
                    <strong class="story">{title}</strong>
                    <span class="teaser">{curl(teaser)}</span>
                    <span class="small">
                      <span data-not-begun={id}>{fill(words.minutes, { minutes })}</span>
                      <span data-if-begun={id} hidden>
                        {words.goOnShelf}
                      </span>
                    </span>
                  </a>
                  <details class="small">
                    <summary>
                      {words.contentNote} <Icon name="open" />
                    </summary>
                    <p>{curl(contentNote)}</p>
                  </details>
                  <div data-standing={id} data-endings={endings} data-name={name} />
                </li>
              ))}
            </ul>
            <p class="one-moment">
              <a class="quiet" href={root + addressOf('moments', locale)}>
                {words.hardMoment} <Icon name="arrow" />
              </a>
            </p>
            <p data-over-time />
            <div data-on-device />
          </section>
        </main>
      </div>
    </Document>
  )
}
