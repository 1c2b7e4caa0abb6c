import { Icon } from '../icons/Icon.tsx'
import type { MomentWords } from '../words/moments.ts'
import { fill } from '../words/words.ts'
import { type Met, nameIn } from './met.ts'

type Props = {
  readonly words: MomentWords
  /** Whom one met. */
  readonly name: string
  readonly again: () => void
  /** Comes in by another road; nothing where there is none. */
  readonly otherDay: (() => void) | undefined
  /** A moment with somebody else. */
  readonly other: { readonly met: Met; readonly address: string } | undefined
}

/** The ways on from a moment that was answered: the same again, the same on another day, another, or all of them. */
export const Onward = ({ words, name, again, otherDay, other }: Props) => (
  <footer class="onward">
    <button type="button" class="primary" onClick={again} data-again>
      {words.again} <Icon name="back" />
    </button>
    {otherDay && (
      <button type="button" class="quiet" onClick={otherDay} data-other-day>
        {fill(words.otherDay, { name })}
      </button>
    )}
    {other && (
      <a class="quiet" href={other.address} data-other>
        {fill(words.other, { name: nameIn(other.met) })}
      </a>
    )}
    <a class="quiet" href="?" data-all>
      {words.all}
    </a>
    <p class="small">{words.model}</p>
  </footer>
)
