import type { Institution } from '../../core/institution/institution.ts'
import type { State } from '../play/play.ts'
import type { Vignette } from '../play/vignette.ts'
import type { PanelWords } from '../words/panels.ts'
import { closeDialog, Dialog } from './Dialog.tsx'
import { HelpLines } from './HelpLines.tsx'
import type { Panel } from './Tools.tsx'

export type PauseActions = {
  closed(): void
  show(panel: Panel): void
  back(): void
  lookBack(): void
  leave(): void
  startAgain(): void
}

type Props = {
  readonly state: State
  readonly vignette: Vignette
  readonly words: PanelWords
  readonly institution: Institution | undefined
  /** Stepped out of looking back: the encounter is not going on behind this. */
  readonly lookingBack: boolean
  /** One moment is drilled by itself: there are no other decisions to go to from here. */
  readonly alone?: boolean | undefined
  readonly actions: PauseActions
}

/** Stepping out: from everywhere, at any moment, without losing anything. */
export function Pause({ state, vignette, words, institution, lookingBack, alone, actions }: Props) {
  const inPlay = !lookingBack && !alone && state.encounter.moments.length > 0
  const then = (act: () => void) => (event: Event) => {
    closeDialog(event)
    act()
  }
  const Way = ({ label, act }: { label: string; act: () => void }) => (
    <button type="button" class="quiet" onClick={then(act)}>
      {label}
    </button>
  )
  return (
    <Dialog name="pause" title={words.steppedOut} closed={actions.closed}>
      <p>
        {vignette.steppedOut} {words.nothingLost}
      </p>
      <HelpLines {...{ institution, words }} />
      <form method="dialog" class="actions">
        <button type="submit" class="primary">
          {lookingBack ? words.goOnLookingBack : words.goBackIn}
        </button>
        <Way label={words.minute} act={() => actions.show('minute')} />
        <Way label={words.leave} act={actions.leave} />
      </form>
      <div class="actions more">
        {inPlay && <Way label={words.lookBackFromHere} act={actions.lookBack} />}
        {inPlay && <Way label={words.backOne} act={actions.back} />}
        <Way label={words.settings} act={() => actions.show('settings')} />
        {inPlay && <Way label={words.startAgain} act={() => actions.show('again')} />}
      </div>
    </Dialog>
  )
}
