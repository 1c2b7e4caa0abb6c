import { render } from 'preact'
import { type Cue, cue } from '../core/encounter/cue.ts'
import { asOf, type Encounter } from '../core/encounter/encounter.ts'
import { type AllActions, actionsFor, type Means, putOnFonts, turnPage } from './actions.ts'
import { afterPaint } from './afterPaint.ts'
import { Play } from './hud/Play.tsx'
import { followPointer, stand } from './hud/settle.ts'
import { followKeys } from './keys.ts'
import type { Parts } from './later.ts'
import type { Store } from './play/save.ts'
import { settings } from './settings.ts'
import { inWords, newInWords } from './stage/inWords.ts'
import { Picture } from './stage/Picture.tsx'
import { litFor, onDusk, seenNow } from './stage/seen.ts'
import { type Staging, staging } from './staging.ts'
import { wordsFor } from './words/words.ts'

type Shown = Means & { readonly store: Store }

/**
 * Draws the page from its stores, whenever one of them changes. The first drawing finds the same words on screen and takes them over.
 *
 * @returns what to call when no button of the page did it: `turn` at a new passage, `sitDown` when the first is about to be read
 */
export function show(means: Shown): { readonly turn: () => void; readonly sitDown: () => void } {
  const { play, view, root } = means
  const actions = actionsFor(means)
  const now = () => play.store.getState().encounter
  let pictured = now()
  let drawn = pictured
  /** The picture is on its way. */
  let due = false
  const stage = staging(
    root,
    () => play.store.getState().log.seed,
    () => redraw(),
  )
  const redraw = () => {
    const turned = now() !== drawn && now().moments.length > drawn.moments.length
    // The pressed button is about to go. To remove what has focus costs the browser more than to draw the passage.
    if (turned && document.activeElement?.closest('[data-choice]')) stand(root)
    drawn = now()
    if (turned) stage.hold()
    // The picture of a choice follows its words once they are painted; any other is drawn with them.
    if (!turned || root.hidden) pictured = drawn
    const seen = draw(means, actions, pictured, stage)
    if (pictured === drawn) return stage.follow(view.getState().parts.openStage, seen)
    if (due) return
    due = true
    afterPaint(() => {
      due = false
      redraw()
    })
  }
  for (const source of [play.store, view, settings]) source.subscribe(redraw)
  onDusk(redraw)
  followPointer(root)
  const { activeElement } = document
  redraw()
  // Taking an element over can move it, and what is moved loses focus.
  if (activeElement instanceof HTMLElement && activeElement.isConnected) activeElement.focus({ preventScroll: true })
  const came = (came: Parts) => view.setState(({ parts }) => ({ parts: { ...parts, ...came } }))
  import('./later.ts').then(
    ({ later }) => later(means, came),
    () => undefined,
  )
  followKeys(root, actions)
  return { turn: () => turnPage(means), sitDown: () => putOnFonts(means) }
}

/**
 * @param pictured  where the encounter was when the picture was last changed. The words are at hand; a picture may follow a frame later
 * @returns what is to be seen on the stage, or nothing where none is wanted
 */
function draw({ play, view, vignette, root, store }: Shown, actions: AllActions, pictured: Encounter, stage: Staging) {
  const state = play.store.getState()
  const { panel, lookingBack, parts, noSound, noVoice, speaking = false } = view.getState()
  const reading = { state, vignette, words: wordsFor(vignette.locale), settings: settings.getState() }
  const shown = cue(pictured)
  const layersOf = (seen: Cue) =>
    reading.settings.pictures === 'on' ? (parts.pictures?.(litFor(seen, reading.settings.theme), vignette.person.id) ?? []) : []
  const pictureOf = (seen: Cue, staged?: boolean) => (
    <Picture
      cue={seen}
      says={inWords(seen, vignette, reading.words)}
      layers={layersOf(seen)}
      staged={staged}
      root={root.dataset.root ?? ''}
    />
  )
  const layers = layersOf(shown)
  const { panels, LookBack, institution } = parts
  const own = parts.ownWords?.field()
  const seenAt = (index: number) => newInWords(asOf(state.encounter, index), vignette, reading.words)
  render(
    <>
      {lookingBack && LookBack ? (
        <LookBack
          {...reading}
          {...actions}
          {...{ lookingBack, play }}
          keeps={{ store, root, shared: reading.settings.keeps === 'tab' }}
          pictureOf={(seen) => layersOf(seen).length > 0 && pictureOf(seen)}
        />
      ) : (
        <Play
          {...reading}
          actions={own ? { ...actions, choose: (id) => actions.choose(id, parts.ownWords?.said()) } : actions}
          ownWords={own}
          picture={pictureOf(shown, stage.stands())}
          seen={newInWords(state.encounter, vignette, reading.words)}
          reading={parts.aloud && !noVoice && reading.settings.aloud !== 'off' ? speaking : undefined}
          shuffle
        />
      )}
      {panel && panels && (
        <panels.Panels
          {...{ panel, institution, actions, seenAt, ...reading }}
          lookingBack={lookingBack !== undefined}
          lacking={{ noSound, noVoice }}
          keeping={panels.keeping(store, state.log, root.dataset.root ?? '')}
        />
      )}
    </>,
    root,
  )
  return lookingBack || layers.length === 0 ? undefined : seenNow(pictured, shown, layers)
}
