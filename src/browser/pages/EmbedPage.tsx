import type { Assets } from '../../core/site/pages.ts'
import { embedWords as words } from '../words/embed.ts'
import { Document } from './Document.tsx'

/** A vignette in one locale, as another site can name it. `page`: from the site's root. */
export type Embeddable = { readonly id: string; readonly locale: string; readonly title: string; readonly page: string }

/** By its name, as a reader of this page knows it. */
const named = (locale: string) => new Intl.DisplayNames('en-GB', { type: 'language' }).of(locale)

type Props = { readonly all: readonly Embeddable[]; readonly root: string; readonly assets: Assets }

/** Leads into the vignette that the address names; where it names none, lists those there are. */
export const EmbedPage = ({ all, root, assets }: Props) => (
  <Document title={words.title} description={words.title} locale="en-GB" root={root} data={[]} assets={assets}>
    <main class="own">
      <h1>{words.title}</h1>
      <p class="lead">{words.choose}</p>
      <ul class="rows">
        {all.map(({ id, locale, title, page }) => (
          <li key={page}>
            <a href={root + page} data-vignette={id} lang={locale}>
              <span class="story">{title}</span>
              <span class="small">{named(locale)}</span>
            </a>
          </li>
        ))}
      </ul>
    </main>
  </Document>
)

/** Shows a vignette in a frame, what the page around it is told, and what to copy. */
export const EmbedDemoPage = ({ all: [first], root, assets }: Props) => (
  <Document title={words.demoTitle} description={words.demoLead} locale="en-GB" root={root} data={[]} assets={assets}>
    <main class="own">
      <h1>{words.demoTitle}</h1>
      <p class="lead">{words.demoLead}</p>
      <noscript>
        <p>{words.noScript}</p>
      </noscript>
      <section class="held">
        <iframe title={words.demoFrame} width="100%" height="760" data-vignette={first?.id} />
      </section>
      <section>
        <h2>{words.demoTold}</h2>
        <p class="small" data-none>
          {words.demoNone}
        </p>
        <ol class="small" data-told />
      </section>
      <section>
        <h2 id="to-copy">{words.demoCopy}</h2>
        <textarea rows={15} wrap="off" readOnly spellcheck={false} aria-labelledby="to-copy" data-snippet />
        <p class="actions">
          <button type="button" class="primary" data-copy>
            {words.demoCopyIt}
          </button>
          <span class="small" role="status">
            <span data-copied hidden>
              {words.demoCopied}
            </span>
          </span>
        </p>
      </section>
    </main>
  </Document>
)
