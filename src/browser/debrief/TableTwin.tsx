import type { Beat } from '../../core/debrief/debrief.ts'
import { Icon } from '../icons/Icon.tsx'
import { Fold } from './Fold.tsx'
import { Quote } from './Quote.tsx'
import type { Voice } from './voice.ts'

type Props = {
  readonly columns: readonly string[]
  /** One row for the opening and one for each choice, the first without a beat. */
  readonly rows: () => readonly { readonly beat: Beat | undefined; readonly cells: readonly string[] }[]
  readonly voice: Voice
}

/** What a drawing shows, as a table: for those who do not see it, for those who like tables better, and on paper. */
export const TableTwin = ({ columns, rows, voice: { words } }: Props) => (
  <Fold
    class="as-table moved"
    row={
      <>
        <span class="small">{words.table.caption}</span>
        <Icon name="open" />
      </>
    }
    inside={() => (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a part of the page that scrolls must be reached by the keyboard.
      <section class="scrolls" aria-label={words.table.caption} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {[words.table.moment, ...columns].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows().map(({ beat, cells }, index) => (
              <tr key={index}>
                <th scope="row">{beat ? <Quote beat={beat} /> : words.table.opening}</th>
                {cells.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    )}
  />
)
