import { shuffled } from '../../core/encounter/lots.ts'
import type { Choice, ChoiceId } from '../../core/encounter/passage.ts'
import { Icon } from '../icons/Icon.tsx'
import { curl, quoted } from '../words/curl.ts'
import type { Words } from '../words/words.ts'

type Props = {
  readonly choices: readonly Choice[]
  readonly seed: number | undefined
  readonly turn: number
  readonly tried: ReadonlySet<ChoiceId>
  readonly waiting: ChoiceId | undefined
  readonly words: Words
  readonly choose: (id: ChoiceId) => void
}

/** What one can say or do, in the order the seed gives. All look alike; nothing hints at the better one. */
export const Choices = ({ choices, seed, turn, tried, waiting, words, choose }: Props) => (
  <ol class="choices" id="choices" aria-label={words.yourChoices} tabIndex={-1}>
    {(seed === undefined ? choices : shuffled(choices, seed, turn)).map(({ id, text, act }, index) => (
      <li key={id}>
        <button
          type="button"
          class={act.unspoken ? 'choice act' : 'choice'}
          data-choice={id}
          {...(waiting === id && { 'aria-pressed': true })}
          // A double press must not choose from a passage nobody has read yet.
          onClick={(event) => event.detail < 2 && choose(id)}
        >
          <span class="key" aria-hidden="true">
            <span class="number">{index + 1}</span>
            <Icon name="check" />
          </span>
          <span>{act.unspoken ? curl(text) : quoted(text)}</span>
          {tried.has(id) && <span class="tried">{words.tried}</span>}
        </button>
      </li>
    ))}
  </ol>
)
