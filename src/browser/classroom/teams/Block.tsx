import { useId, useState } from 'preact/hooks'
import { fill } from '../../words/words.ts'
import { blockTime } from './blockTime.ts'
import type { Part } from './part.ts'

/** Blocks that a workshop mostly has, in minutes. */
const MINUTES = [20, 50, 90] as const
const MOST = 240

/** How long a block takes: said in words everywhere, and stopping nobody. */
export function Block({ workshop, steer, words, now }: Pick<Part, 'workshop' | 'steer' | 'words'> & { readonly now: number }) {
  const { lead } = words
  const [other, setOther] = useState('')
  const field = useId()
  const minutes = Number(other)
  const fits = Number.isInteger(minutes) && minutes > 0 && minutes <= MOST
  const says = blockTime(workshop.blockUntil, now, words)
  return (
    <section aria-labelledby="time">
      <h2 id="time">{lead.time}</h2>
      <p role="status">{says}</p>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault()
          if (fits) steer({ type: 'block', minutes })
        }}
      >
        {MINUTES.map((one) => (
          <button key={one} type="button" class="sec" data-minutes={one} onClick={() => steer({ type: 'block', minutes: one })}>
            {fill(lead.minutes, { minutes: one })}
          </button>
        ))}
        <label for={field}>{lead.otherMinutes}</label>
        <input id={field} type="number" min="1" max={MOST} value={other} onInput={({ currentTarget }) => setOther(currentTarget.value)} />
        <button type="submit" class="sec" aria-disabled={!fits}>
          {lead.set}
        </button>
        {says && (
          <button type="button" class="quiet" data-no-time onClick={() => steer({ type: 'block', minutes: 0 })}>
            {lead.noTime}
          </button>
        )}
      </form>
      <p class="small">{lead.timeSays}</p>
    </section>
  )
}
