import type { Seen } from '../../../core/classroom/triad.ts'
import type { NotingProps } from './Noting.tsx'

const HOW: readonly Seen['how'][] = ['seen', 'partly', 'not-seen', 'no-chance']

/** What to watch for, each with four answers: one of them is that there was no chance to see it. */
export const Checklist = ({ noting: { checklist, mine }, say, words }: NotingProps) => (
  <details class="checklist">
    <summary>{words.watchFor}</summary>
    {checklist.map((asks, item) => (
      <fieldset key={asks}>
        <legend>{asks}</legend>
        {HOW.map((how) => (
          <label key={how}>
            <input
              type="radio"
              name={`seen-${item}`}
              checked={mine.seen.find((one) => one.item === item)?.how === how}
              onChange={() => say({ type: 'seen', item, how })}
            />
            <span>{words.how[how]}</span>
          </label>
        ))}
      </fieldset>
    ))}
  </details>
)
