import type { ComponentChildren } from 'preact'
import { Icon } from '../../icons/Icon.tsx'

type Props = {
  readonly caption: string
  readonly columns: readonly string[]
  /** The first cell of each row names it. */
  readonly rows: readonly (readonly ComponentChildren[])[]
}

/** What a drawing shows, as a table: for those who do not see it, and for those who like tables better. */
export const Twin = ({ caption, columns, rows }: Props) => (
  <details class="as-table">
    <summary>
      <span class="small">{caption}</span>
      <Icon name="open" />
    </summary>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part of the page that scrolls must be reached by the keyboard. */}
    <section class="scrolls" aria-label={caption} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], index) => (
            <tr key={index}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </details>
)
