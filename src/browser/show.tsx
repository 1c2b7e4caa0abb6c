import { render } from 'preact'
import { cue, lastSeen } from '../core/encounter/cue.ts'
import { type AllActions, actionsFor, type Means, turnPage } from './actions.ts'
import { Play } from './hud/Play.tsx'
import { keeping } from './keeping.ts'
import { later } from './later.ts'
import type { Store } from './play/save.ts'
import { settings } from './settings.ts'
import { inWords } from './stage/inWords.ts'
import { Picture } from './stage/Picture.tsx'
import { wordsFor } from './words/words.ts'

type Shown = Means & { readonly store: Store | undefined }

/**
 * Draws the page from its stores, whenever one of them changes. The first drawing finds the same words on screen and takes them over.
 *
 * @returns what to call at each new passage that no button of the page brought
 */
export function show(means: Shown): () => void {
  const { play, view, root } = means
  const actions = actionsFor(means)
  const redraw = () => draw(means, actions)
  for (const source of [play.store, view, settings]) source.subscribe(redraw)
  const { activeElement } = document
  redraw()
  // Taking an element over can move it, and what is moved loses focus.
  if (activeElement instanceof HTMLElement && activeElement.isConnected) activeElement.focus({ preventScroll: true })
  void later(means, (came) => view.setState(({ parts }) => ({ parts: { ...parts, ...came } })))
  document.addEventListener('keydown', (event) => {
    const { lookingBack } = view.getState()
    if (event.key !== 'Escape' || root.hidden || lookingBack || document.querySelector('dialog')) return
    event.preventDefault() // else the same press would close the dialog it opens
    actions.show('pause')
  })
  return () => turnPage(means)
}

function draw({ play, view, vignette, root, store }: Shown, actions: AllActions) {
  const state = play.store.getState()
  const { panel, lookingBack, parts } = view.getState()
  const reading = { state, vignette, words: wordsFor(vignette.locale), settings: settings.getState() }
  const seen = lookingBack ? lastSeen(state.encounter) : cue(state.encounter)
  const says = inWords(seen, vignette, reading.words)
  const layers = reading.settings.pictures === 'on' ? (parts.pictures?.(seen, vignette.person.id) ?? []) : []
  const picture = <Picture cue={seen} says={says} layers={layers} root={root.dataset.root ?? ''} />
  const { panels, LookBack, support = [] } = parts
  render(
    <>
      {lookingBack && LookBack ? (
        <LookBack {...reading} {...actions} lookingBack={lookingBack} picture={layers.length > 0 && picture} />
      ) : (
        <Play {...reading} actions={actions} picture={picture} says={says} shuffle />
      )}
      {panel && panels && <panels.Panels {...{ panel, support, actions, ...reading }} keeping={keeping(store, state.log)} />}
    </>,
    root,
  )
}
