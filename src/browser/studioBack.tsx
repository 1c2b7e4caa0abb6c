import { useMemo } from 'preact/hooks'
import { debrief } from '../core/debrief/debrief.ts'
import type { Cue } from '../core/encounter/cue.ts'
import type { Vignette } from '../core/encounter/vignette.ts'
import { Changes } from './debrief/Changes.tsx'
import { voiceFor } from './debrief/Debrief.tsx'
import { LookBack } from './lookBack.tsx'
import type { Play } from './play/play.ts'
import { saveFile } from './play/saveFile.ts'
import { inWords } from './stage/inWords.ts'
import type { Layer } from './stage/layers.ts'
import { Picture } from './stage/Picture.tsx'
import type { Trying } from './studio/desk/trying.ts'
import { wordsFor } from './words/words.ts'

// Looking back in the studio: asked for when an author first wants it.

type Props = { readonly play: Play; readonly told: Vignette }

/** What the last choice did to each of the five, each number opening to its sums. */
export function LastChoice({ play, told }: Props) {
  const { encounter } = play.store.getState()
  const looked = useMemo(() => debrief(encounter), [encounter])
  const last = looked.beats.at(-1)
  return last ? <Changes effects={last.effects} voice={voiceFor(looked, told)} all={false} /> : null
}

type BackProps = Props & {
  readonly trying: Trying
  readonly layersOf: (seen: Cue) => readonly Layer[]
  readonly root: string
}

/** The debrief of a trial, as a reader has it, in the words the folder now holds. The question before it is for readers. */
export function Back({ play, told, trying, layersOf, root }: BackProps) {
  const page = trying.store.getState().script?.page ?? { theirSide: {}, choices: {} }
  const lookingBack = useMemo(() => ({ page, reacted: true }), [page])
  const state = play.store.getState()
  const words = wordsFor(told.locale)
  const close = () => trying.lookBack(false)
  return (
    <LookBack
      {...{ lookingBack, state, play }}
      keeps={undefined}
      vignette={told}
      words={words}
      pictureOf={(seen) =>
        layersOf(seen).length > 0 && <Picture cue={seen} says={inWords(seen, told, words)} layers={layersOf(seen)} root={root} />
      }
      react={() => undefined}
      choose={(id) => play.choose(id)}
      ways={{
        onPlayFrom(index) {
          close()
          play.rewind(index)
        },
        onStartAgain: trying.again,
        onShelf: () => location.assign(root),
        onSave: () => saveFile(`${told.id}.json`, JSON.stringify(state.log)),
        // The bar above has these ways out; studio-play.css leaves the page's own away.
        onTranscript: close,
        onSettings: close,
        onStepOut: close,
      }}
    />
  )
}
