import type { Step } from '../../../core/classroom/heardLine.ts'
import type { Side } from '../../../core/classroom/triadDebrief.ts'
import { quoted } from '../../words/curl.ts'
import { HEARD } from '../../words/heardMoves.ts'
import type { TriadWords } from '../../words/triads.ts'
import { fill } from '../../words/words.ts'

type Props = { readonly side: Side; readonly thermometer: readonly string[]; readonly words: TriadWords }

/** The same as the drawing, with the words that were said, and why the model moved. */
export const LinesTable = ({ side: { line, felt }, thermometer, words }: Props) => (
  <details open>
    <summary class="small">{words.asTable}</summary>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part of the page that scrolls must be reached by the keyboard. */}
    <section class="scrolls" aria-label={words.asTable} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {Object.entries(words.columns).map(([key, column]) => (
              <th key={key} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.opening}</th>
            <td>{Math.round(line.opening.trust)}</td>
            <td>{Math.round(line.opening.rapport)}</td>
            <td>{feltBy(0, felt, thermometer, words)}</td>
            <td />
          </tr>
          {line.steps.map((step, place) => (
            <tr key={place}>
              <th scope="row">
                {HEARD[step.move]}
                {step.quote !== undefined && <span class="story"> {quoted(step.quote)}</span>}
              </th>
              <td>{moved(step.trust, step.by.trust, words)}</td>
              <td>{moved(step.rapport, step.by.rapport, words)}</td>
              <td>{feltBy(place + 1, felt, thermometer, words)}</td>
              <td>{whyOf(step, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </details>
)

const moved = (value: number, by: number, words: TriadWords): string => fill(words.by, { value: Math.round(value), change: signed(by) })

const signed = (by: number): string => (by < 0 ? `−${(-by).toFixed(1)}` : by > 0 ? `+${by.toFixed(1)}` : '0')

/** Marks made just then, by the words of the thermometers. */
const feltBy = (moment: number, felt: Side['felt'], thermometer: readonly string[], words: TriadWords): string =>
  felt
    .filter(({ after }) => after === moment)
    .map(({ what, place }) => (what === 'trust' ? thermometer[place] : `${words.howHeard} ${words.heardPlaces[place]}`))
    .join(', ')

function whyOf({ as, context, happened }: Step, words: TriadWords): string {
  const said: Readonly<Partial<Record<string, string>>> = words.happened
  return [
    ...(as ? [fill(words.takenFor, { move: HEARD[as] })] : []),
    ...context.map((name) => words.context[name]),
    ...happened.flatMap((kind) => said[kind] ?? []),
  ].join('; ')
}
