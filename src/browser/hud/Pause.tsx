import type { State } from '../play/play.ts'
import type { Vignette } from '../play/vignette.ts'
import type { Words } from '../words/words.ts'
import { closeDialog, Dialog } from './Dialog.tsx'
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
  readonly words: Words
  readonly support: readonly string[]
  readonly actions: PauseActions
}

/** Stepping out: from everywhere, at any moment, without losing anything. */
export function Pause({ state, vignette, words, support, actions }: Props) {
  const { moments } = state.encounter
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
      {support.length > 0 && (
        <section class="support">
          <h3>{words.support}</h3>
          <ul>
            {support.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <form method="dialog" class="actions">
        <button type="submit" class="primary">
          {words.goBackIn}
        </button>
        {moments.length > 0 && <Way label={words.lookBackFromHere} act={actions.lookBack} />}
        <Way label={words.leave} act={actions.leave} />
      </form>
      <div class="actions more">
        {moments.length > 0 && <Way label={words.backOne} act={actions.back} />}
        <Way label={words.settings} act={() => actions.show('settings')} />
        {moments.length > 0 && <Way label={words.startAgain} act={() => actions.show('again')} />}
      </div>
    </Dialog>
  )
}
