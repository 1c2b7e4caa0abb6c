import type { StoreApi } from 'zustand/vanilla'
import type { AllWays } from './debrief/Debrief.tsx'
import type { PanelActions } from './hud/Panels.tsx'
import type { Actions } from './hud/Play.tsx'
import { settle, stand } from './hud/settle.ts'
import type { Panel } from './hud/Tools.tsx'
import type { Parts } from './later.ts'
import { placeOf } from './placeOf.ts'
import type { Play } from './play/play.ts'
import { saveFile } from './play/saveFile.ts'
import type { Vignette } from './play/vignette.ts'
import { change } from './settings.ts'
import type { View } from './view.ts'

export type Means = {
  readonly play: Play
  readonly view: StoreApi<View>
  readonly vignette: Vignette
  /** The page's own element, with the addresses of its data. */
  readonly root: HTMLElement
  readonly startAgain: () => void
}

/** What each button does. */
export type AllActions = Actions & PanelActions & { readonly ways: AllWays; react(word: string | undefined): void }

/** Between passages, or before the first is read, web fonts that have come may take over. */
export function putOnFonts({ view }: Means): void {
  const { parts } = view.getState()
  if (parts.fonts) {
    parts.fonts()
    view.setState({ parts: { ...parts, fonts: undefined } })
  }
}

/** A new passage: the reader stands at its beginning. */
export function turnPage(means: Means): void {
  putOnFonts(means)
  settle(means.root)
}

export function actionsFor(means: Means): AllActions {
  const { play, view, vignette, root } = means
  const turn = () => play.store.getState().encounter.moments.length
  const backInPlay = (act: () => void) => {
    view.setState({ lookingBack: undefined })
    act()
    turnPage(means)
  }
  const save = (text?: string) => saveFile(`${vignette.id}.json`, text ?? JSON.stringify(play.store.getState().log))
  const actions: AllActions = {
    choose(id, said) {
      const before = turn()
      play.choose(id, said)
      if (turn() > before) turnPage(means)
    },
    rewind: (to) => backInPlay(() => play.rewind(to)),
    back: () => actions.rewind(turn() - 1),
    startAgain: () => backInPlay(means.startAgain),
    show: (panel) => void open(panel, means),
    closed: () => view.setState({ panel: undefined }),
    lookBack: () => void lookBack(means),
    aloud: () => view.getState().parts.aloud?.(),
    leave: () => location.assign(placeOf(root.dataset.leave || root.dataset.root || './')),
    dismiss() {
      play.note(undefined)
      stand(root)
    },
    react: (word) => react(word, means),
    save,
    change,
    ways: {
      onPlayFrom: (index) => actions.rewind(index),
      onStartAgain: () => actions.startAgain(),
      onShelf: () => actions.leave(),
      onSave: () => save(),
      onTranscript: () => actions.show('transcript'),
      onSettings: () => actions.show('settings'),
      onStepOut: () => actions.show('pause'),
    },
  }
  return actions
}

/** Asks for a part that has not come yet. @returns whether it is there */
async function need(part: 'panels' | 'LookBack', ask: () => Promise<Parts>, { view, play }: Means): Promise<boolean> {
  if (view.getState().parts[part]) return true
  try {
    const came = await ask()
    view.setState(({ parts }) => ({ parts: { ...parts, ...came } }))
    return true
  } catch {
    play.note({ kind: 'missing' })
    return false
  }
}

async function open(panel: Panel, means: Means) {
  putOnFonts(means)
  means.view.setState({ panel })
  if (!(await need('panels', async () => (await import('./later.ts')).fetchPanels(), means))) means.view.setState({ panel: undefined })
}

async function lookBack(means: Means) {
  putOnFonts(means)
  const { view } = means
  if (!(await need('LookBack', async () => (await import('./later.ts')).fetchDebrief(means), means)) || view.getState().lookingBack) return
  view.setState({ lookingBack: { page: view.getState().parts.page ?? { theirSide: {}, choices: {} }, reacted: false } })
  scrollTo(0, 0)
}

/** The person's own word, before any feedback. */
function react(word: string | undefined, { play, view, root }: Means) {
  if (word) play.reflect(word)
  view.setState(({ lookingBack }) => ({ lookingBack: lookingBack && { ...lookingBack, reacted: true } }))
  scrollTo(0, 0)
  root.querySelector<HTMLElement>('[data-debrief] h1')?.focus({ preventScroll: true })
}
