import { render } from 'preact'
import { cue, lastSeen } from '../core/encounter/cue.ts'
import { actionsFor, type Means, turnPage } from './actions.ts'
import { Picture } from './hud/Picture.tsx'
import { Play } from './hud/Play.tsx'
import { keeping } from './keeping.ts'
import { later } from './later.ts'
import type { Store } from './play/save.ts'
import { settings } from './settings.ts'
import { wordsFor } from './words/words.ts'

/**
 * Draws the page from its stores, whenever one of them changes. The first drawing finds the same words on screen and takes them over.
 *
 * @returns what to call once the person has begun
 */
export function show(means: Means & { readonly store: Store | undefined }): () => void {
  const { play, view, root } = means
  const actions = actionsFor(means)
  const redraw = () => draw(means, actions)
  for (const source of [play.store, view, settings]) source.subscribe(redraw)
  redraw()
  void later(means, (came) => view.setState(({ parts }) => ({ parts: { ...parts, ...came } })))
  document.addEventListener('keydown', (event) => {
    const { lookBack } = view.getState()
    if (event.key !== 'Escape' || root.hidden || lookBack || document.querySelector('dialog')) return
    event.preventDefault() // else the same press would close the dialog it opens
    actions.show('pause')
  })
  return () => turnPage(means)
}

function draw({ play, view, vignette, root, store }: Parameters<typeof show>[0], actions: ReturnType<typeof actionsFor>) {
  const state = play.store.getState()
  const { panel, lookBack, parts } = view.getState()
  const base = root.dataset.root ?? ''
  const reading = { state, vignette, words: wordsFor(vignette.locale), settings: settings.getState() }
  const seen = lookBack ? lastSeen(state.encounter) : cue(state.encounter)
  const layers = reading.settings.pictures === 'on' ? (parts.pictures?.(seen, vignette.person.id) ?? []) : []
  const stage = { cue: seen, layers, root: base }
  const Panels = parts.panels?.Panels
  render(
    <>
      {lookBack ? (
        lookBack.draw(reading.words, layers.length > 0 && <Picture {...stage} {...reading} ready={actions.ready} />)
      ) : (
        <Play {...stage} {...reading} shuffle actions={actions} />
      )}
      {panel && Panels && (
        <Panels panel={panel} support={parts.support ?? []} keeping={keeping(store, state.log)} actions={actions} {...reading} />
      )}
    </>,
    root,
  )
}
