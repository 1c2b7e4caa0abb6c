import type { Step } from '../../../core/classroom/heardLine.ts'
import type { Side } from '../../../core/classroom/triadDebrief.ts'
import { quoted } from '../../words/curl.ts'
import { HEARD } from '../../words/heardMoves.ts'
import { WHY } from '../../words/reasonsOfMoves.ts'
import type { TriadWords } from '../../words/triads.ts'
import { fill } from '../../words/words.ts'

type Props = { readonly side: Side; readonly thermometer: readonly string[]; readonly words: TriadWords; readonly pronouns: Pronouns }
type Pronouns = Readonly<Record<'they' | 'them' | 'their' | 'theirs', string>>

/** Columns that stand below the others on a phone. */
const BELOW: readonly string[] = ['felt', 'why']

/** The same as the drawing, with the words that were said, and why the model moved. */
export const LinesTable = ({ side: { line, felt }, thermometer, words, pronouns }: Props) => (
  <details open>
    <summary class="small">{words.asTable}</summary>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part of the page that scrolls must be reached by the keyboard. */}
    <section class="scrolls" aria-label={words.asTable} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {Object.entries(words.columns).map(([key, column]) => (
              <th key={key} scope="col" class={BELOW.includes(key) ? 'below' : undefined}>
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
            <td class="below" data-column={words.columns.felt}>
              {feltBy(0, felt, thermometer, words)}
            </td>
            <td class="below" />
          </tr>
          {line.steps.map((step, place) => (
            <tr key={place}>
              <th scope="row">
                {HEARD[step.move]}
                {step.quote !== undefined && <span class="story"> {quoted(step.quote)}</span>}
              </th>
              <td>{moved(step.trust, step.by.trust, words)}</td>
              <td>{moved(step.rapport, step.by.rapport, words)}</td>
              <td class="below" data-column={words.columns.felt}>
                {feltBy(place + 1, felt, thermometer, words)}
              </td>
              <td class="why below" data-column={words.columns.why}>
                {whyOf(step, words, pronouns)}
              </td>
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

/** In the words a worker gets when they look back alone: they are said to whoever played the worker. */
function whyOf({ move, as, context, happened }: Step, words: TriadWords, pronouns: Pronouns): string {
  const said: Readonly<Partial<Record<string, string>>> = words.happened
  const more = [
    ...(as ? [fill(words.takenFor, { move: HEARD[as] })] : []),
    ...context.map((name) => words.context[name]),
    ...happened.flatMap((kind) => said[kind] ?? []),
  ]
  return [fill(WHY[as ?? move], pronouns), ...more.map((one) => `(${one})`)].join(' ')
}
