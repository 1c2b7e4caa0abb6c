import type { Step } from '../../../core/classroom/plan.ts'
import type { TeamsWords } from '../../words/teams.ts'
import { fill } from '../../words/words.ts'

type Props = {
  readonly plan: readonly Step[]
  /** When the day begins, in minutes since midnight. */
  readonly start: number
  readonly words: TeamsWords
  /** Titles of the vignettes there are, by id. */
  readonly titles: Readonly<Record<string, string>>
  /** Asks for the sheet on paper. */
  readonly print: () => void
}

/** The run sheet of a day: when, what, and with which vignette. On screen, and on one page of paper. */
export function RunSheet({ plan, start, words: { sheet, steps }, titles, print }: Props) {
  const says = steps as Readonly<Record<string, readonly [string, string]>>
  const { columns } = sheet
  return (
    <article class="wash-up run-sheet" aria-labelledby="run-sheet">
      <h2 id="run-sheet">{sheet.title}</h2>
      <button type="button" class="sec" data-print onClick={print}>
        {sheet.print}
      </button>
      <table>
        <thead>
          <tr>
            {[columns.time, columns.step, columns.what, columns.vignette].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.map(({ name, from, vignette }) => (
            <tr key={name} data-step={name}>
              <td>{clock(start + from)}</td>
              <th scope="row">{says[name]?.[0] ?? name}</th>
              <td>{says[name]?.[1]}</td>
              <td>{vignette && (titles[vignette] ?? vignette)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">{fill(sheet.footer, { start: clock(start) })}</p>
    </article>
  )
}

/** Hours and minutes, as on a clock of 24 hours. */
const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
