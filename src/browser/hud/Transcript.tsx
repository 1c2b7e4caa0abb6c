import { saidAt } from '../../core/encounter/ownWords.ts'
import { transcript } from '../../core/encounter/transcript.ts'
import type { State } from '../play/play.ts'
import type { Vignette } from '../play/vignette.ts'
import type { Settings } from '../settings.ts'
import { quoted } from '../words/curl.ts'
import type { PanelWords } from '../words/panels.ts'
import { closeDialog, Dialog } from './Dialog.tsx'
import { Lines, Said, Seen } from './Passage.tsx'

type Props = {
  readonly state: State
  readonly vignette: Vignette
  readonly words: PanelWords
  readonly settings: Settings
  /** What was newly seen after so many choices, in words. */
  readonly seenAt: (index: number) => string
  /** There is no way back to a decision from here. */
  readonly alone?: boolean | undefined
  readonly actions: { closed(): void; rewind(to: number): void }
}

/** All that was heard and said, with a way back to each decision. */
export const Transcript = ({ state, vignette, words, settings, seenAt, alone, actions }: Props) => (
  <Dialog name="transcript" title={words.transcriptTitle} close={words.close} closed={actions.closed}>
    {state.encounter.moments.length === 0 && <p class="small">{words.transcriptEmpty}</p>}
    <div class="transcript passage">
      {transcript(state.encounter, saidAt(state.log.entries)).map(({ lines, setting, chosen, wrote, index }) => (
        <div class="stretch" key={index}>
          <Lines {...{ lines, setting, vignette, words, settings }} />
          <Seen says={seenAt(index)} settings={settings} />
          {chosen && (
            <div id={`said-${index}`}>
              {wrote && <Wrote text={wrote} words={words} />}
              <Said choice={chosen} words={words} />
            </div>
          )}
          {chosen && !alone && (
            <button
              type="button"
              class="quiet"
              data-rewind={index}
              aria-describedby={`said-${index}`}
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

/** What one wrote before the options appeared, above what one then chose. */
const Wrote = ({ text, words }: { readonly text: string; readonly words: PanelWords }) => (
  <>
    <p class="wrote">{words.youWrote}</p>
    <p class="said own">{quoted(text)}</p>
    <p class="wrote">{words.youChose}</p>
  </>
)
