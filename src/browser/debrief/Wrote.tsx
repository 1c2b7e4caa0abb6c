import type { Beat } from '../../core/debrief/debrief.ts'
import { quoted } from '../words/curl.ts'
import { Quote } from './Quote.tsx'
import type { Voice } from './voice.ts'

type Props = { readonly beat: Beat; readonly voice: Voice }

/** What the worker wrote before they saw the options, and what they then chose: one beneath the other, and nobody compares them. */
export const Wrote = ({ beat, voice: { words } }: Props) => (
  <dl class="wrote" data-wrote>
    <div>
      <dt>{words.youWrote}</dt>
      <dd class="story">{quoted(beat.wrote ?? '')}</dd>
    </div>
    <div>
      <dt>{words.youChose}</dt>
      <dd>
        <Quote beat={beat} />
      </dd>
    </div>
  </dl>
)
