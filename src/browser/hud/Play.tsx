import type { ComponentChildren } from 'preact'
import { tried } from '../../core/encounter/log.ts'
import type { ChoiceId } from '../../core/encounter/passage.ts'
import { Icon } from '../icons/Icon.tsx'
import type { State } from '../play/play.ts'
import type { Vignette } from '../play/vignette.ts'
import type { Settings } from '../settings.ts'
import type { Words } from '../words/words.ts'
import { Choices } from './Choices.tsx'
import { Notice } from './Notice.tsx'
import { Passage } from './Passage.tsx'
import { type Panel, Tools } from './Tools.tsx'

/** What a person can do on the play screen. */
export type Actions = {
  choose(id: ChoiceId, said?: string): void
  back(): void
  show(panel: Panel): void
  lookBack(): void
  /** Reads aloud, or stops. */
  aloud(): void
  save(text: string | undefined): void
  dismiss(): void
}

type Props = {
  readonly state: State
  readonly vignette: Vignette
  readonly words: Words
  readonly settings: Settings
  readonly actions: Actions
  /** The stage, whatever shows it, and in words what is new on it. */
  readonly picture: ComponentChildren
  readonly seen: string
  readonly reading?: boolean | undefined
  /** Where one writes one's own words, before the options and then above them. */
  readonly ownWords?: ComponentChildren
  /** Before a seed is drawn (in the page as built) choices stand as written. */
  readonly shuffle: boolean
}

/** One picture and one column of words: the whole of an encounter while it is played. */
export function Play({ state, vignette, words, settings, actions, picture, seen, reading, ownWords, shuffle }: Props) {
  const { encounter, log, notice, waiting } = state
  const { passage, moments } = encounter
  const turn = moments.length
  const reader = { vignette, words, settings }
  return (
    <div class={settings.pictures === 'on' ? 'play' : 'play unpictured'}>
      <a class="quiet skip" href={ownWords ? '#own-words' : '#choices'}>
        {words.skip}
      </a>
      {picture}
      <div class="words">
        <h1 class="unseen">{vignette.title}</h1>
        <Tools words={words} canGoBack={turn > 0} {...{ reading }} show={actions.show} back={actions.back} aloud={actions.aloud} />
        <Passage
          passage={passage}
          chosen={moments.at(-1)?.choice}
          turn={turn}
          seen={seen}
          inPicture={turn === 0 && picture !== null}
          {...reader}
        />
        <div role="status">{notice && <Notice notice={notice} words={words} save={actions.save} dismiss={actions.dismiss} />}</div>
        {passage.ending === undefined ? (
          <>
            {ownWords}
            <Choices
              choices={passage.choices}
              seed={shuffle ? log.seed : undefined}
              turn={turn}
              tried={tried(log.entries)}
              waiting={waiting}
              words={words}
              choose={actions.choose}
            />
          </>
        ) : (
          <div class="onward" id="choices" tabIndex={-1} data-ending={passage.ending}>
            <p class="small" id="the-end">
              {words.theEnd}
            </p>
            <button type="button" class="primary" aria-describedby="the-end" onClick={actions.lookBack}>
              {words.lookBack} <Icon name="arrow" />
            </button>
          </div>
        )}
      </div>
    </div>
  )
}
