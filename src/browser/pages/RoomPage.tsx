import type { Assets } from '../../core/site/pages.ts'
import type { StoryFiles } from '../inTeam.tsx'
import { classroomWordsFor } from '../words/classroom.ts'
import { Document } from './Document.tsx'

/** The two pages of a class for those who take part: a seat on one's own phone, and the screen on the wall. */
export type Room = 'room' | 'screen'

type Props = {
  readonly page: Room
  readonly locale: string
  readonly root: string
  /** From the site's root to the page on which one joins. */
  readonly join: string
  /** Of every vignette, by its id: what it is about, and who is in its pictures. */
  readonly about: Readonly<Record<string, { readonly note: string; readonly person: string }>>
  /** Of every vignette in every locale: where its story lies, since a class plays in a locale of its own. */
  readonly stories: StoryFiles
  readonly assets: Assets
}

/** A page of a class. Its engine draws the rest: what stands there comes from the class, and nothing of it before. */
export function RoomPage({ page, locale, root, join, about, stories, assets }: Props) {
  const words = classroomWordsFor(locale)
  const screen = page === 'screen'
  const [title, lead] = screen ? [words.screenTitle, words.screenLead] : [words.joinTitle, words.joinLead]
  const of = (what: 'note' | 'person') => JSON.stringify(Object.fromEntries(Object.entries(about).map(([id, one]) => [id, one[what]])))
  return (
    <Document title={`${title} · ${words.product}`} description={lead} locale={locale} root={root} data={[]} assets={assets}>
      <div
        id="room"
        data-root={root}
        data-join={root + join}
        {...(screen ? { 'data-people': of('person') } : { 'data-notes': of('note'), 'data-stories': JSON.stringify(stories) })}
      >
        <main class="seat door">
          <h1>{title}</h1>
          <p>{lead}</p>
          <noscript>
            <p>{words.noScript}</p>
          </noscript>
        </main>
      </div>
    </Document>
  )
}
