import type { ComponentChildren } from 'preact'

/** One thing that is kept. `title`: what it is of; `says`: what it is and when; `erase`: the button that asks to erase it. */
export type Kept = {
  readonly key: string
  readonly title?: ComponentChildren
  readonly inside?: ComponentChildren
  readonly says: string
  readonly erase: ComponentChildren
}

type Props = {
  /** Names the kind, on the page. */
  readonly kind: string
  readonly heading: string
  readonly lead?: string
  readonly rows: readonly Kept[]
  readonly children?: ComponentChildren
}

/** All that is kept of one kind, a row each; `children` stand beneath. A kind there is nothing of is not named. */
export const Group = ({ kind, heading, lead, rows, children }: Props) =>
  rows.length > 0 || children ? (
    <section data-kept={kind}>
      <h2>{heading}</h2>
      {lead && <p class="lead">{lead}</p>}
      <ul class="rows">
        {rows.map(({ key, title, inside, says, erase }) => (
          <li key={key}>
            <div>
              {title && <p class="story">{title}</p>}
              {inside && <p>{inside}</p>}
              <p class={title ? 'small' : undefined}>{says}</p>
            </div>
            {erase}
          </li>
        ))}
      </ul>
      {children}
    </section>
  ) : null
