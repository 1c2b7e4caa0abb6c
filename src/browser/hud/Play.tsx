import type { Cue } from '../../core/encounter/cue.ts'
import { path, tried } from '../../core/encounter/log.ts'
import type { ChoiceId } from '../../core/encounter/passage.ts'
import { Icon } from '../icons/Icon.tsx'
import type { State } from '../play/play.ts'
import type { Vignette } from '../play/vignette.ts'
import type { Settings } from '../settings.ts'
import type { Words } from '../words/words.ts'
import { Choices } from './Choices.tsx'
import { Notice } from './Notice.tsx'
import { Passage } from './Passage.tsx'
import { inWords, type Layer, Picture } from './Picture.tsx'
import { type Panel, Tools } from './Tools.tsx'

/** What a person can do on the play screen. */
export type Actions = {
  choose(id: ChoiceId): void
  back(): void
  show(panel: Panel): void
  lookBack(): void
  save(text: string | undefined): void
  dismiss(): void
  ready(element: Element): void
}

type Props = {
  readonly state: State
  readonly cue: Cue
  readonly vignette: Vignette
  readonly words: Words
  readonly settings: Settings
  readonly actions: Actions
  /** The pictures of the stage, bottom first, and the folder they lie in. None until the words are there. */
  readonly layers: readonly Layer[]
  readonly root: string
  /** Before a seed is drawn (in the page as built) choices stand as written. */
  readonly shuffle: boolean
}

/** One picture and one column of words: the whole of an encounter while it is played. */
export function Play({ state, cue, vignette, words, settings, actions, layers, root, shuffle }: Props) {
  const { encounter, log, notice, waiting } = state
  const { passage, moments } = encounter
  const turn = moments.length
  const reading = { vignette, words, settings }
  return (
    <div class={settings.pictures === 'on' ? 'play' : 'play unpictured'}>
      <a class="quiet skip" href="#choices">
        {words.skip}
      </a>
      <Picture cue={cue} vignette={vignette} words={words} layers={layers} root={root} ready={actions.ready} />
      <div class="words">
        <h1 class="unseen">{vignette.title}</h1>
        <Tools words={words} canGoBack={turn > 0} show={actions.show} back={actions.back} />
        {settings.captions === 'on' && <p class="small caption">{inWords(cue, vignette, words)}</p>}
        <Passage passage={passage} chosen={moments.at(-1)?.choice} turn={turn} {...reading} />
        {notice && <Notice notice={notice} words={words} save={actions.save} dismiss={actions.dismiss} />}
        {passage.ending === undefined ? (
          <Choices
            choices={passage.choices}
            seed={shuffle ? log.seed : undefined}
            turn={turn}
            tried={path(log.entries).length < log.entries.length ? tried(log.entries) : new Set()}
            waiting={waiting}
            words={words}
            choose={actions.choose}
          />
        ) : (
          <div class="onward" data-ending={passage.ending}>
            <p class="small">{words.theEnd}</p>
            <button type="button" class="primary" onClick={actions.lookBack}>
              {words.lookBack} <Icon name="arrow" />
            </button>
          </div>
        )}
      </div>
    </div>
  )
}
