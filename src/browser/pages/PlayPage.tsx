import { cue } from '../../core/encounter/cue.ts'
import { begin } from '../../core/encounter/encounter.ts'
import type { Passage } from '../../core/encounter/passage.ts'
import { rules } from '../../core/relationship/respond.ts'
import { Play } from '../hud/Play.tsx'
import { freshLog } from '../play/resume.ts'
import type { Vignette } from '../play/vignette.ts'
import { readSettings } from '../settings.ts'
import { wordsFor } from '../words/words.ts'
import { type Assets, Document } from './Document.tsx'
import { type Before, Prebrief } from './Prebrief.tsx'

/** All a vignette's page is made of, in one locale. */
export type PlayPageProps = {
  readonly vignette: Vignette
  readonly before: Before
  readonly object: string
  readonly first: Passage
  /** Where the page's data lie, from the site's root. */
  readonly files: { readonly meta: string; readonly story: string; readonly late: string; readonly debrief: string }
  readonly root: string
  readonly otherLocale: string
  readonly assets: Assets
}

const nothing = () => undefined
const asleep = { choose: nothing, back: nothing, show: nothing, lookBack: nothing, save: nothing, dismiss: nothing, ready: nothing }

/** A vignette's own small page: the prebrief, and behind it the first words and choices, whole before any script has come. */
export function PlayPage({ vignette, before, object, first, files, root, otherLocale, assets }: PlayPageProps) {
  const words = wordsFor(vignette.locale)
  const encounter = begin({ person: vignette.person, facts: {}, rules }, first)
  const name = vignette.names[vignette.person.id] ?? ''
  return (
    <Document
      title={`${vignette.title} · ${words.product}`}
      description={before.teaser}
      locale={vignette.locale}
      root={root}
      data={[files.meta, files.story]}
      assets={assets}
    >
      <Prebrief before={before} person={name} words={words} root={root} otherLocale={otherLocale} object={object} />
      <main
        id="play"
        hidden
        data-vignette={vignette.id}
        data-root={root}
        data-meta={root + files.meta}
        data-story={root + files.story}
        data-late={root + files.late}
        data-debrief={root + files.debrief}
      >
        <Play
          state={{ encounter, log: freshLog(vignette, 1, {}) }}
          cue={cue(encounter)}
          vignette={vignette}
          words={words}
          settings={readSettings(null)}
          actions={asleep}
          layers={[]}
          root={root}
          shuffle={false}
        />
      </main>
      <p class="waiting small" role="status">
        <span data-waiting hidden>
          {words.waiting}
        </span>{' '}
        <span data-slow hidden>
          {words.slow}
        </span>
      </p>
    </Document>
  )
}
