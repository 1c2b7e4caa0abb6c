import type { Institution } from '../../core/institution/institution.ts'
import type { State } from '../play/play.ts'
import type { Vignette } from '../play/vignette.ts'
import type { Settings } from '../settings.ts'
import { panelWordsFor } from '../words/panels.ts'
import { Dialog } from './Dialog.tsx'
import type { Keeping } from './Kept.tsx'
import { Keys } from './KeyMap.tsx'
import { Minute } from './Minute.tsx'
import { Pause, type PauseActions } from './Pause.tsx'
import { type Lacking, SettingsPanel } from './SettingsPanel.tsx'
import type { Panel } from './Tools.tsx'
import { Transcript } from './Transcript.tsx'
import '../styles/panels.css'
import '../styles/settings.css'

export type PanelActions = PauseActions & {
  closed(): void
  rewind(to: number): void
  change<Name extends keyof Settings>(name: Name, value: Settings[Name]): void
}

type Props = {
  readonly panel: Panel
  readonly state: State
  readonly vignette: Vignette
  readonly settings: Settings
  readonly institution: Institution | undefined
  readonly keeping: Keeping
  readonly lacking: Lacking
  readonly lookingBack: boolean
  /** One moment is drilled by itself: there are no other decisions to go to from here. */
  readonly alone?: boolean | undefined
  readonly seenAt: (index: number) => string
  readonly actions: PanelActions
}

/** The one dialog that is open. Loaded once the words are on screen; asked for sooner, it comes as soon as it is there. */
export function Panels({ panel, state, vignette, settings, institution, keeping, lacking, lookingBack, alone, seenAt, actions }: Props) {
  const words = panelWordsFor(vignette.locale)
  if (panel === 'pause') return <Pause {...{ state, vignette, words, institution, lookingBack, alone, actions }} />
  // Whoever leaves the minute is outside still, and goes back in when they want to.
  if (panel === 'minute') return <Minute words={words} left={() => actions.show('pause')} />
  if (panel === 'transcript') return <Transcript {...{ state, vignette, words, settings, seenAt, alone, actions }} />
  if (panel === 'settings') return <SettingsPanel {...{ words, settings, keeping, lacking, actions }} />
  if (panel === 'keys') return <Keys {...{ words, settings }} closed={actions.closed} />
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
