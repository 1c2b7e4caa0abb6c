import type { Choice, ChoiceId } from '../../../core/encounter/passage.ts'
import { Icon } from '../../icons/Icon.tsx'
import { COLLEAGUE } from '../../words/colleague.ts'
import { Quote } from '../Quote.tsx'

type Props = { readonly choices: readonly Choice[]; readonly taken: ChoiceId; readonly yours: ChoiceId | undefined }

/** What was on offer, with what was taken, and what one took oneself: a tick, and a word beside it. */
export const Options = ({ choices, taken, yours }: Props) => (
  <div class="on-offer">
    <h2 class="small">{COLLEAGUE.offered}</h2>
    <ul>
      {choices.map(({ id, text, act }) => (
        <li key={id} data-taken={id === taken} data-yours={id === yours}>
          {id === taken ? <Icon name="check" /> : <span />}
          <div>
            <Quote beat={{ quote: text, unspoken: act.unspoken ?? false }} />
            <Mark taken={id === taken} yours={id === yours} />
          </div>
        </li>
      ))}
    </ul>
  </div>
)

const Mark = ({ taken, yours }: { readonly taken: boolean; readonly yours: boolean }) => {
  const mark = taken && yours ? COLLEAGUE.both : taken ? COLLEAGUE.taken : yours ? COLLEAGUE.yours : ''
  return mark ? <span class="small mark">{mark}</span> : null
}
