import type { StoreApi } from 'zustand/vanilla'
import type { PanelActions } from './hud/Panels.tsx'
import type { Actions } from './hud/Play.tsx'
import { pictureCame, settle, stand } from './hud/settle.ts'
import type { Panel } from './hud/Tools.tsx'
import { fetchPanels } from './later.ts'
import type { Play } from './play/play.ts'
import type { Vignette } from './play/vignette.ts'
import { saveFile } from './saveFile.ts'
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

/** A new passage: the reader stands at its beginning, and web fonts that have come may take over. */
export function turnPage({ view, root }: Means): void {
  const { parts } = view.getState()
  parts.fonts?.()
  view.setState({ parts: { ...parts, fonts: undefined } })
  settle(root)
}

/** What each button does. */
export function actionsFor(means: Means): Actions & PanelActions {
  const { play, view, vignette, root } = means
  const backInPlay = (act: () => void) => {
    view.setState({ lookBack: undefined })
    act()
    turnPage(means)
  }
  const actions: Actions & PanelActions = {
    choose(id) {
      play.choose(id)
      turnPage(means)
    },
    rewind: (to) => backInPlay(() => play.rewind(to)),
    back: () => actions.rewind(play.store.getState().encounter.moments.length - 1),
    startAgain: () => backInPlay(means.startAgain),
    show: (panel) => void open(panel, means),
    closed: () => view.setState({ panel: undefined }),
    lookBack: () => void lookBack(means, actions),
    leave: () => location.assign(root.dataset.root || './'),
    dismiss() {
      play.note(undefined)
      stand(root)
    },
    save: (text) => saveFile(`${vignette.id}.json`, text ?? JSON.stringify(play.store.getState().log)),
    ready: pictureCame,
    change,
  }
  return actions
}

/** Opens a dialog; where the dialogs have not come yet, asks for them first. */
async function open(panel: Panel, { view, play }: Means) {
  view.setState({ panel })
  if (view.getState().parts.panels) return
  try {
    const came = await fetchPanels()
    view.setState(({ parts }) => ({ parts: { ...parts, ...came } }))
  } catch {
    view.setState({ panel: undefined })
    play.note({ kind: 'missing' })
  }
}

async function lookBack({ play, view, vignette, root }: Means, actions: Actions & PanelActions) {
  const ways = {
    onPlayFrom: actions.rewind,
    onStartAgain: actions.startAgain,
    onShelf: actions.leave,
    onSave: () => actions.save(undefined),
    onTranscript: () => actions.show('transcript'),
    onSettings: () => actions.show('settings'),
  }
  try {
    const { openLookBack } = await import('./lookBack.tsx')
    const redraw = () => view.setState({})
    view.setState({ lookBack: await openLookBack({ play, vignette, pages: root.dataset.debrief ?? '', redraw, ways }) })
    scrollTo(0, 0)
  } catch {
    play.note({ kind: 'missing' })
  }
}
