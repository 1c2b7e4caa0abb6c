import type { Shown } from '../../../core/classroom/shown.ts'
import { curl, quoted } from '../../words/curl.ts'

/** What one can say, in quotes, or do. */
export const optionText = ({ text, unspoken }: Pick<Shown['choices'][number], 'text' | 'unspoken'>): string =>
  unspoken ? curl(text) : quoted(text)

type ToldProps = {
  readonly lines: Shown['lines']
  /** The name the worker's own words stand under: those stand a step back from what is answered. */
  readonly you: string
}

/** Lines of a passage in the order they were heard: a name once a turn, what a camera sees without one. */
export const Told = ({ lines, you }: ToldProps) => (
  <div class="told-lines">
    {lines.map(({ speaker, text, body }, index) => {
      const before = lines.slice(0, index).findLast((line) => line.speaker)?.speaker
      return (
        <div key={`${index} ${text}`} class={speaker === you ? 'own' : undefined}>
          {speaker && speaker !== before && <p class="who">{speaker}</p>}
          <p class={speaker ? 'line' : 'cue'}>{speaker ? quoted(text) : curl(text)}</p>
          {body && <p class="cue">{curl(body)}</p>}
        </div>
      )
    })}
  </div>
)

/** What the worker would have said or done on the other road, a step back from what is answered. */
export const Instead = ({ choice, unspoken }: Omit<NonNullable<Shown['beside']>, 'lines'>) => (
  <p class={unspoken ? 'said story act' : 'said story'}>{optionText({ text: choice, ...(unspoken && { unspoken }) })}</p>
)

/** What is asked at a decision: its title, where that asks; else its name, and what one says. */
export function questionOf(title: string | undefined, question: string): string {
  if (title === undefined) return question
  return asks(title) ? curl(title) : `${curl(title)}. ${question}`
}

/** Whether a decision's title says what it is about by itself. */
export const asks = (title: string | undefined): boolean => title?.trimEnd().endsWith('?') === true

/** The letter of an option, in the order in which everybody sees them. */
export const letter = (index: number): string => String.fromCharCode(65 + index)
