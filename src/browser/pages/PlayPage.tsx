import { cue } from '../../core/encounter/cue.ts'
import { begin } from '../../core/encounter/encounter.ts'
import type { OnPage } from '../../core/encounter/vignette.ts'
import { rules } from '../../core/relationship/respond.ts'
import { Play } from '../hud/Play.tsx'
import { freshLog } from '../play/resume.ts'
import { readSettings } from '../settings.ts'
import { inWords } from '../stage/inWords.ts'
import { Picture } from '../stage/Picture.tsx'
import { wordsFor } from '../words/words.ts'
import { type Assets, Document } from './Document.tsx'
import { type Elsewhere, Prebrief } from './Prebrief.tsx'

/** All a vignette's page is made of, in one locale. */
export type PlayPageProps = OnPage & {
  readonly root: string
  readonly elsewhere: readonly Elsewhere[]
  readonly assets: Assets
}

const nothing = () => undefined
const asleep = { choose: nothing, back: nothing, show: nothing, lookBack: nothing, save: nothing, dismiss: nothing }

/** A vignette's own small page: the prebrief, and behind it the first words and choices, whole before any script has come. */
export function PlayPage({ vignette, before, object, first, files, root, elsewhere, assets }: PlayPageProps) {
  const words = wordsFor(vignette.locale)
  const encounter = begin({ person: vignette.person, facts: {}, rules }, first)
  const seen = cue(encounter)
  const says = inWords(seen, vignette, words)
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
      <Prebrief before={before} person={name} words={words} root={root} elsewhere={elsewhere} object={object} />
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
          vignette={vignette}
          words={words}
          settings={readSettings(null)}
          actions={asleep}
          picture={<Picture cue={seen} says={says} layers={[]} root={root} />}
          says={says}
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
