import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type Cue, cue } from '../core/encounter/cue.ts'
import type { Vignette } from '../core/encounter/vignette.ts'
import { Play as PlayScreen } from './hud/Play.tsx'
import { settle } from './hud/settle.ts'
import type { Play } from './play/play.ts'
import { settings } from './settings.ts'
import { inWords, newInWords } from './stage/inWords.ts'
import type { Layer } from './stage/layers.ts'
import { Picture } from './stage/Picture.tsx'
import { litFor } from './stage/seen.ts'
import type { Trying } from './studio/desk/trying.ts'
import { Trial } from './studio/try/Trial.tsx'
import type { StudioWords } from './words/studio.ts'
import { wordsFor } from './words/words.ts'

type Props = {
  readonly trying: Trying
  readonly words: StudioWords
  readonly titleOf: (place: string) => string
  /** From the page to the assets. */
  readonly root: string
}

/** Pixels of the pane from which a picture stands in it: narrower, the words need them. Our judgement. */
const WIDE = 560

/** The play screen as a reader has it, within the studio: the same words, choices and picture, and beside them what only an author sees. */
export function StudioPlay({ trying, words, titleOf, root }: Props) {
  const trial = useStore(trying.store)
  const { play, script, lookingBack } = trial
  useChanges(play?.store)
  const frame = useRef<HTMLDivElement>(null)
  const wide = useWide(frame)
  const layersFor = useLate(async () => (await import('./pictures.ts')).fetchPictures(root), true)
  const told = script?.told
  const back = useLate(() => import('./studioBack.tsx'), lookingBack || (play?.store.getState().encounter.moments.length ?? 0) > 0)
  const layersOf = (seen: Cue): readonly Layer[] =>
    told ? (layersFor?.(litFor(seen, settings.getState().theme), told.person.id) ?? []) : []
  const drawn = play && layersOf(cue(play.store.getState().encounter)).length > 0
  const picture = drawn && told && wide && <Seen {...{ play, told, root, layersOf }} />
  return (
    <Trial
      {...{ trying, trial, words, titleOf, frame, picture }}
      sums={back && play && told && <back.LastChoice {...{ play, told }} />}
      back={back && play && told && <back.Back {...{ play, told, trying, root, layersOf }} />}
    >
      {play && told && <Screen key={script.name} {...{ play, told, trying }} pictured={!!picture} />}
    </Trial>
  )
}

/** What is to be seen where the encounter now is. */
function Seen({ play, told, root, layersOf }: Pick<Props, 'root'> & Shown & { readonly layersOf: (seen: Cue) => readonly Layer[] }) {
  const now = cue(play.store.getState().encounter)
  return <Picture cue={now} says={inWords(now, told, wordsFor(told.locale))} layers={layersOf(now)} root={root} />
}

type Shown = { readonly play: Play; readonly told: Vignette }

function Screen({ play, told, trying, pictured }: Shown & Pick<Props, 'trying'> & { readonly pictured: boolean }) {
  const state = useStore(play.store)
  const root = useRef<HTMLDivElement>(null)
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
        settings={{ ...settings.getState(), pictures: pictured ? 'on' : 'off' }}
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

/** What is fetched when it is first wanted; nothing until it has come, or where it does not come. */
function useLate<Part extends object>(bring: () => Promise<Part>, wanted: boolean): Part | undefined {
  const [come, setCome] = useState<{ readonly part: Part } | undefined>()
  useEffect(() => {
    if (wanted && !come)
      bring().then(
        (part) => setCome({ part }),
        () => undefined,
      )
  }, [wanted])
  return come?.part
}

/** Whether there is room for a picture beside the words. */
function useWide(frame: RefObject<HTMLElement | null>): boolean {
  const [wide, setWide] = useState(false)
  useLayoutEffect(() => {
    const measure = () => frame.current && setWide(frame.current.clientWidth >= WIDE)
    measure()
    const watch = new ResizeObserver(measure)
    if (frame.current) watch.observe(frame.current)
    return () => watch.disconnect()
  }, [])
  return wide
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
