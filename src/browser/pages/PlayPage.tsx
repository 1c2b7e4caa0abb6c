import { cue } from '../../core/encounter/cue.ts'
import { arrive, begin, choose, type Encounter } from '../../core/encounter/encounter.ts'
import type { OnPage, Vignette } from '../../core/encounter/vignette.ts'
import { rules } from '../../core/relationship/rules.ts'
import { packPath } from '../../core/site/address.ts'
import type { Assets } from '../../core/site/pages.ts'
import { Play } from '../hud/Play.tsx'
import { freshLog } from '../play/resume.ts'
import { readSettings } from '../settings.ts'
import { inWords, newInWords } from '../stage/inWords.ts'
import { Picture } from '../stage/Picture.tsx'
import { pageWordsFor } from '../words/pages.ts'
import { Document } from './Document.tsx'
import type { Elsewhere } from './OtherLocales.tsx'
import { Prebrief } from './Prebrief.tsx'

/** All a vignette's page is made of, in one locale. */
export type PlayPageProps = OnPage & {
  readonly root: string
  readonly elsewhere: readonly Elsewhere[]
  readonly assets: Assets
}

const nothing = () => undefined
const asleep = { choose: nothing, back: nothing, show: nothing, lookBack: nothing, aloud: nothing, save: nothing, dismiss: nothing }

/** The play screen as it stands before the engine has come. */
function Still({ encounter, vignette, root }: { readonly encounter: Encounter; readonly vignette: Vignette; readonly root: string }) {
  const words = pageWordsFor(vignette.locale)
  const seen = cue(encounter)
  return (
    <Play
      state={{ encounter, log: freshLog(vignette, 1, {}) }}
      vignette={vignette}
      words={words}
      settings={readSettings(null)}
      actions={asleep}
      picture={<Picture cue={seen} says={inWords(seen, vignette, words)} layers={[]} root={root} />}
      seen={newInWords(encounter, vignette, words)}
      shuffle={false}
    />
  )
}

/**
 * A vignette's own small page: the prebrief, and behind it the first words and choices, whole before any script has come; and the
 * answers to these choices, for each way the hidden facts can fall.
 */
export function PlayPage({ vignette, before, object, first, answers, files, root, elsewhere, assets }: PlayPageProps) {
  const words = pageWordsFor(vignette.locale)
  const encounter = begin({ person: vignette.person, facts: {}, rules }, first)
  const still = { vignette, root }
  return (
    <Document
      title={`${vignette.title} · ${words.product}`}
      description={before.teaser}
      locale={vignette.locale}
      root={root}
      data={[files.meta, files.story]}
      assets={assets}
    >
      <Prebrief
        before={before}
        person={vignette.names[vignette.person.id] ?? ''}
        words={words}
        root={root}
        elsewhere={elsewhere}
        object={object}
        pack={root + packPath(vignette.id, vignette.locale)}
      />
      <main
        id="play"
        hidden
        data-vignette={vignette.id}
        data-hidden={JSON.stringify(vignette.hidden)}
        data-root={root}
        {...addresses(files, root)}
      >
        <Still encounter={encounter} {...still} />
      </main>
      {alike(answers).map(({ choice, facts, passage }) => (
        <template key={`${choice} ${facts}`} data-answer={choice} data-facts={facts}>
          <Still encounter={arrive(choose(encounter, choice), passage)} {...still} />
        </template>
      ))}
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

/** Answers that are the same in several ways the hidden facts can fall stand in the page once. `facts`: a way a line. */
function alike(answers: OnPage['answers']) {
  const all = answers.map((one) => ({ ...one, says: JSON.stringify([one.choice, one.passage]) }))
  return all
    .filter(({ says }, index) => all.findIndex((one) => one.says === says) === index)
    .map((one) => ({
      ...one,
      facts: all.flatMap(({ says, facts }) => (says === one.says ? JSON.stringify(facts) : [])).join('\n'),
    }))
}

const addresses = ({ meta, story, late, debrief }: OnPage['files'], root: string) => ({
  'data-meta': root + meta,
  'data-story': root + story,
  'data-late': root + late,
  'data-debrief': root + debrief,
})
