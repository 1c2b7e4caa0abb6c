import { transcript } from '../../core/encounter/transcript.ts'
import type { State } from '../play/play.ts'
import type { Vignette } from '../play/vignette.ts'
import type { Settings } from '../settings.ts'
import type { Words } from '../words/words.ts'
import { closeDialog, Dialog } from './Dialog.tsx'
import { Lines, Said } from './Passage.tsx'

type Props = {
  readonly state: State
  readonly vignette: Vignette
  readonly words: Words
  readonly settings: Settings
  readonly actions: { closed(): void; rewind(to: number): void }
}

/** All that was heard and said, with a way back to each decision. */
export const Transcript = ({ state, vignette, words, settings, actions }: Props) => (
  <Dialog name="transcript" title={words.transcriptTitle} closed={actions.closed}>
    <form method="dialog" class="actions top">
      <button type="submit" class="quiet">
        {words.close}
      </button>
    </form>
    {state.encounter.moments.length === 0 && <p class="small">{words.transcriptEmpty}</p>}
    <div class="transcript passage">
      {transcript(state.encounter).map(({ lines, chosen, index }) => (
        <div class="stretch" key={index}>
          <Lines lines={lines} vignette={vignette} words={words} settings={settings} />
          {chosen && <Said choice={chosen} words={words} />}
          {chosen && (
            <button
              type="button"
              class="quiet"
              data-rewind={index}
              onClick={(event) => {
                closeDialog(event)
                actions.rewind(index)
              }}
            >
              {words.goBackHere}
            </button>
          )}
        </div>
      ))}
    </div>
  </Dialog>
)
