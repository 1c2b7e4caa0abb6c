import type { Shown } from '../../../core/classroom/shown.ts'
import { curl, quoted } from '../../words/curl.ts'

/** What one can say, in quotes, or do. */
export const optionText = ({ text, unspoken }: Pick<Shown['choices'][number], 'text' | 'unspoken'>): string =>
  unspoken ? curl(text) : quoted(text)

/** Lines in the order they were heard: a name once a turn, what a camera sees without one. */
export const Heard = ({ lines }: { readonly lines: Shown['lines'] }) => (
  <div class="told-lines">
    {lines.map(({ speaker, text, body }, index) => {
      const before = lines.slice(0, index).findLast((line) => line.speaker)?.speaker
      return (
        <div key={`${index} ${text}`}>
          {speaker && speaker !== before && <p class="who">{speaker}</p>}
          <p class={speaker ? 'line' : 'cue'}>{speaker ? quoted(text) : curl(text)}</p>
          {body && <p class="cue">{curl(body)}</p>}
        </div>
      )
    })}
  </div>
)
