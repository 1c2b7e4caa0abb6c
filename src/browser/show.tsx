import { render } from 'preact'
import { cue } from '../core/encounter/cue.ts'
import { type Actions, Play } from './hud/Play.tsx'
import { pictureCame, settle } from './hud/settle.ts'
import type { Panel } from './hud/Tools.tsx'
import { keeping } from './keeping.ts'
import { later, type Parts } from './later.ts'
import type { LookBack } from './lookBack.tsx'
import type { Play as Played } from './play/play.ts'
import type { Store } from './play/save.ts'
import type { Vignette } from './play/vignette.ts'
import { saveFile } from './saveFile.ts'
import { change, settings } from './settings.ts'
import { wordsFor } from './words/words.ts'

export type Means = {
  readonly play: Played
  readonly vignette: Vignette
  readonly store: Store | undefined
  readonly root: HTMLElement
  readonly startAgain: () => void
}

/** What the page shows beside the encounter itself. */
type View = { readonly panel?: Panel | undefined; readonly lookBack?: LookBack | undefined }

/**
 * Draws the page from the store, whenever it changes. The first drawing finds the same words on screen and takes them over.
 *
 * @returns what to call once the person has begun
 */
export function show({ play, vignette, store, root, startAgain }: Means): () => void {
  const words = wordsFor(vignette.locale)
  const base = root.dataset.root ?? ''
  let view: View = {}
  let parts: Parts = {}

  const go = (next: View) => {
    view = next
    draw()
  }
  /** A new passage: the moment at which web fonts may take over. */
  const turnPage = () => {
    parts.fonts?.()
    parts = { ...parts, fonts: undefined }
    settle(root)
  }
  const toPlay = (change: () => void) => {
    view = {}
    change()
    draw()
    turnPage()
  }
  const save = (text?: string) => saveFile(`${vignette.id}.json`, text ?? JSON.stringify(play.store.getState().log))
  const lookBack = async () => {
    const { openLookBack } = await import('./lookBack.tsx')
    const { debrief: pages = '' } = root.dataset
    go({ lookBack: await openLookBack({ play, vignette, pages, redraw: draw, save, leave: actions.leave, rewind: actions.rewind, startAgain: actions.startAgain }) })
    scrollTo(0, 0)
  }
  const actions = {
    choose(id) {
      play.choose(id)
      turnPage()
    },
    rewind: (to: number) => toPlay(() => play.rewind(to)),
    back: () => actions.rewind(play.store.getState().encounter.moments.length - 1),
    startAgain: () => toPlay(startAgain),
    show: (panel: Panel) => go({ ...view, panel }),
    closed: () => go({ ...view, panel: undefined }),
    lookBack: () => void lookBack(),
    leave: () => location.assign(base || './'),
    dismiss: () => play.note(undefined),
    ready: pictureCame,
    change,
    save,
  } satisfies Actions & Record<string, unknown>

  function draw() {
    const state = play.store.getState()
    const reading = { state, vignette, words, settings: settings.getState() }
    const seen = cue(state.encounter)
    const layers = reading.settings.pictures === 'on' ? (parts.pictures?.(seen, vignette.person.id) ?? []) : []
    const Panels = parts.panels?.Panels
    const { panel } = view
    render(
      <>
        {view.lookBack ? view.lookBack.draw(words) : <Play cue={seen} layers={layers} root={base} shuffle actions={actions} {...reading} />}
        {panel && Panels && <Panels panel={panel} support={parts.support ?? []} keeping={keeping(store, state.log)} actions={actions} {...reading} />}
      </>,
      root,
    )
  }
  play.store.subscribe(draw)
  settings.subscribe(draw)
  draw()
  void later(base, (came) => {
    parts = { ...parts, ...came }
    draw()
  })
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !root.hidden && !view.lookBack && !document.querySelector('dialog')) go({ panel: 'pause' })
  })
  return () => {
    draw()
    turnPage()
  }
}
