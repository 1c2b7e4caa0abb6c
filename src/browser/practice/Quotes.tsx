import { type Quotable, quotesOf, type Reflection } from '../../core/reflection/reflection.ts'
import { Icon } from '../icons/Icon.tsx'
import type { ReflectionWords } from '../words/reflection.ts'
import { fill } from '../words/words.ts'
import { said, whoSaid } from './sheet.ts'

type Props = { readonly reflection: Reflection; readonly words: ReflectionWords; readonly onQuotes: (quotes: readonly number[]) => void }

/** Lines of the meeting, theirs and yours, that stand beside what one writes; and the choice of them. */
export function Quotes({ reflection, words, onQuotes }: Props) {
  const { about, quotes } = reflection
  const all = about.lines.map((line, index) => ({ line, index }))
  // Where it turned: one's own words, and what was said next.
  const turned = all.filter(({ line, index }) => line.turn || (line.who !== '' && about.lines[index - 1]?.turn))
  const toggle = (index: number) => onQuotes(quotes.includes(index) ? quotes.filter((one) => one !== index) : [...quotes, index])
  const lines = (some: typeof all) =>
    some.map(({ line, index }) => <Line key={index} {...{ line, words }} chosen={quotes.includes(index)} onToggle={() => toggle(index)} />)
  return (
    <section class="quotes">
      <h2>{words.quotes}</h2>
      <p class="lead">{fill(words.quotesSays, { name: about.person })}</p>
      {quotesOf(reflection).map((line, index) => (
        <blockquote key={index} class={line.who === '' ? 'mine' : undefined}>
          <p class="small">{whoSaid(line, words)}</p>
          <p class="story">{said(line)}</p>
        </blockquote>
      ))}
      <details data-choose>
        <summary class="quiet">
          <Icon name="open" />
          <span>{words.choose}</span>
        </summary>
        {turned.length > 0 && (
          <fieldset>
            <legend>{words.turned}</legend>
            {lines(turned)}
          </fieldset>
        )}
        <fieldset>
          <legend>{words.everything}</legend>
          {lines(all)}
        </fieldset>
      </details>
    </section>
  )
}

type LineProps = { readonly line: Quotable; readonly words: ReflectionWords; readonly chosen: boolean; readonly onToggle: () => void }

const Line = ({ line, words, chosen, onToggle }: LineProps) => (
  <label class="line">
    <input type="checkbox" checked={chosen} onChange={onToggle} />
    <span>
      <span class="small">
        {whoSaid(line, words)}
        {line.turn ? `, ${fill(words.turn, { number: line.turn })}` : ''}{' '}
      </span>
      <span class="story">{said(line)}</span>
    </span>
  </label>
)
