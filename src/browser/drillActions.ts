import type { AllActions, Means } from './actions.ts'
import { stand } from './hud/settle.ts'
import type { Panel } from './hud/Tools.tsx'
import { placeOf } from './placeOf.ts'
import { saveFile } from './play/saveFile.ts'
import { change } from './settings.ts'

/** What can be done where one moment is drilled: all that play has, but for going to other decisions and looking back at a whole. */
export function drillActions({ play, view, vignette, root }: Means, choose: AllActions['choose']): Omit<AllActions, 'ways' | 'react'> {
  const nowhere = () => undefined
  return {
    choose,
    async show(panel: Panel) {
      view.setState({ panel })
      if (view.getState().parts.panels) return
      try {
        const panels = await import('./panels.ts')
        view.setState(({ parts }) => ({ parts: { ...parts, panels } }))
      } catch {
        view.setState({ panel: undefined })
        play.note({ kind: 'missing' })
      }
    },
    closed: () => view.setState({ panel: undefined }),
    aloud: () => view.getState().parts.aloud?.(),
    leave: () => location.assign(placeOf(root.dataset.root || './')),
    save: (text) => saveFile(`${vignette.id}.json`, text ?? JSON.stringify(play.store.getState().log)),
    dismiss() {
      play.note(undefined)
      stand(root)
    },
    change,
    rewind: nowhere,
    back: nowhere,
    lookBack: nowhere,
    startAgain: nowhere,
  }
}
