import type { Line } from '../../core/encounter/passage.ts'
import { curl, quoted } from '../words/curl.ts'
import type { Voice } from './voice.ts'

type Props = {
  readonly lines: readonly Line[]
  readonly voice: Voice
  /** Whose thoughts are shown. */
  readonly chair?: string | undefined
}

/** What was heard and seen, in order; from somebody's chair, with what they thought and did not say. A name stands once a turn. */
export const Heard = ({ lines, voice, chair }: Props) => (
  <div class="heard">
    {lines.map((line, index) =>
      line.speaker === '' ? (
        <Cue key={index} text={line.text} />
      ) : (
        <div class="turn" key={index}>
          {speakerBefore(lines, index) !== line.speaker && <p class="who">{voice.who(line.speaker)}</p>}
          <p class="story line">{quoted(line.text)}</p>
          {line.body && <Cue text={line.body} />}
          {line.speaker === chair && line.inner && (
            <p class="story thought">
              <span class="unseen">{voice.words.chair.thought} </span>
              {curl(line.inner)}
            </p>
          )}
        </div>
      ),
    )}
  </div>
)

const Cue = ({ text }: { readonly text: string }) => <p class="story cue">{curl(text)}</p>

const speakerBefore = (lines: readonly Line[], index: number) => lines.slice(0, index).findLast(({ speaker }) => speaker)?.speaker
