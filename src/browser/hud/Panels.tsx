import type { State } from '../play/play.ts'
import type { Vignette } from '../play/vignette.ts'
import type { Settings } from '../settings.ts'
import type { Words } from '../words/words.ts'
import { Dialog } from './Dialog.tsx'
import { Pause, type PauseActions } from './Pause.tsx'
import { type Keeping, SettingsPanel } from './SettingsPanel.tsx'
import type { Panel } from './Tools.tsx'
import { Transcript } from './Transcript.tsx'

export type PanelActions = PauseActions & {
  closed(): void
  rewind(to: number): void
  change<Name extends keyof Settings>(name: Name, value: Settings[Name]): void
}

type Props = {
  readonly panel: Panel
  readonly state: State
  readonly vignette: Vignette
  readonly words: Words
  readonly settings: Settings
  readonly support: readonly string[]
  readonly keeping: Keeping
  readonly noSound: boolean | undefined
  readonly seenAt: (index: number) => string
  readonly actions: PanelActions
}

/** The one dialog that is open. Loaded once the words are on screen; asked for sooner, it comes as soon as it is there. */
export function Panels({ panel, state, vignette, words, settings, support, keeping, noSound, seenAt, actions }: Props) {
  if (panel === 'pause') return <Pause {...{ state, vignette, words, support, actions }} />
  if (panel === 'transcript') return <Transcript {...{ state, vignette, words, settings, seenAt, actions }} />
  if (panel === 'settings') return <SettingsPanel {...{ words, settings, keeping, noSound, actions }} />
  return (
    <Dialog name="again" title={words.startAgainSure} closed={actions.closed}>
      <p class="small">{words.startAgainKeeps}</p>
      <form method="dialog" class="actions">
        <button type="submit" class="primary" onClick={actions.startAgain}>
          {words.startAgainYes}
        </button>
        <button type="submit" class="quiet">
          {words.stay}
        </button>
      </form>
    </Dialog>
  )
}
