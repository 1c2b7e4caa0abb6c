import { useEffect, useRef, useState } from 'preact/hooks'
import { Play as PlayScreen } from './hud/Play.tsx'
import { settle } from './hud/settle.ts'
import type { Play } from './play/play.ts'
import { settings } from './settings.ts'
import { newInWords } from './stage/inWords.ts'
import type { Trying } from './studio/desk/trying.ts'
import { Trial } from './studio/try/Trial.tsx'
import type { StudioWords } from './words/studio.ts'
import { wordsFor } from './words/words.ts'

type Props = { readonly trying: Trying; readonly words: StudioWords; readonly titleOf: (place: string) => string }

/** The play screen as a reader has it, within the studio: the same words and choices, and beside them what only an author sees. */
export function StudioPlay({ trying, words, titleOf }: Props) {
  const trial = useStore(trying.store)
  useChanges(trial.play?.store)
  return (
    <Trial {...{ trying, trial, words, titleOf }}>
      {trial.play && <Screen key={trial.script?.name} play={trial.play} trying={trying} />}
    </Trial>
  )
}

function Screen({ play, trying }: { readonly play: Play; readonly trying: Trying }) {
  const state = useStore(play.store)
  const root = useRef<HTMLDivElement>(null)
  const told = trying.store.getState().script?.told
  if (!told) return null
  const words = wordsFor(told.locale)
  const after = (act: () => void) => {
    act()
    requestAnimationFrame(() => root.current && settle(root.current))
  }
  return (
    <div class="stageless" ref={root}>
      <PlayScreen
        state={state}
        vignette={told}
        words={words}
        settings={{ ...settings.getState(), pictures: 'off' }}
        picture={null}
        seen={newInWords(state.encounter, told, words)}
        shuffle={false}
        actions={{
          choose: (id) => after(() => play.choose(id)),
          back: () => after(() => play.rewind(state.encounter.moments.length - 1)),
          show: () => undefined,
          lookBack: () => trying.lookBack(true),
          aloud: () => undefined,
          save: () => undefined,
          dismiss: () => play.note(undefined),
        }}
      />
    </div>
  )
}

type Source<State> = { getState(): State; subscribe(listener: () => void): () => void }

/** A store's state, as it changes. */
function useStore<State>(store: Source<State>): State {
  useChanges(store)
  return store.getState()
}

/** Draws again whenever a store changes. */
function useChanges(store: Pick<Source<unknown>, 'subscribe'> | undefined): void {
  const [, draw] = useState(0)
  useEffect(() => store?.subscribe(() => draw((times) => times + 1)), [store])
}
