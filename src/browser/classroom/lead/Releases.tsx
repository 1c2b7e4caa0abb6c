import type { Item } from '../../../core/classroom/facilitatorView.ts'
import type { LeadWords } from '../../words/lead.ts'

type Props = {
  readonly title: string
  readonly items: readonly Item[]
  readonly words: LeadWords
  readonly release: (item: Item, on: boolean) => void
  /** What stands there where nobody has written. */
  readonly none?: string
  /** What a text belongs to, if to anything. */
  readonly of?: (item: Item) => string
}

/** What people wrote, each to be shown to the room or not. Whose it is, is not told. */
export function Releases({ title, items, words, release, none, of }: Props) {
  if (items.length === 0 && none === undefined) return null
  return (
    <section class="releases">
      <h3>{title}</h3>
      {items.length === 0 && <p class="small">{none}</p>}
      <ul>
        {items.map((one) => (
          <li key={`${one.choice} ${one.text}`}>
            <span>
              {of && <b>{of(one)} </b>}
              <span class="story">{one.text}</span>
            </span>
            <button type="button" class="quiet" aria-pressed={one.released} onClick={() => release(one, !one.released)}>
              {one.released ? words.takeBack : words.release}
              <span class="unseen">: {one.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
