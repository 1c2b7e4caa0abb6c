import type { SeatMessage } from '../../../core/classroom/messages.ts'
import type { SeatTriads } from '../../../core/classroom/triadView.ts'
import type { TriadWords } from '../../words/triads.ts'
import { fill } from '../../words/words.ts'
import type { Say } from './say.ts'

type Props = { readonly triads: SeatTriads; readonly say: Say<SeatMessage>; readonly words: TriadWords }

/** One's part is passed on: to play another, if somebody takes it; or to rest, which waits for nobody. */
export function Pass({ triads: { phase, role, size, wish }, say, words }: Props) {
  if (phase !== 'cards' && phase !== 'scene') return null
  const swap = (to: 'another' | 'rest') => () => say({ type: 'swapped', to })
  return (
    <details class="pass">
      <summary class="small">{words.pass}</summary>
      <p class="small" role="status" data-wish={wish}>
        {wish ? words.wishes[wish] : words.passSays}
      </p>
      {!wish && (
        <button type="button" class="quiet" data-another onClick={swap('another')}>
          {words.another}
        </button>
      )}
      {role !== 'observer' && (
        <button type="button" class="quiet" data-rest onClick={swap('rest')}>
          {size === 2 ? words.restOfTwo : words.rest}
        </button>
      )}
    </details>
  )
}

/** A part that somebody passes on. The place is always there, so that a question that comes is read out. */
export const Offered = ({ triads: { offered, round }, say, words }: Props) => (
  <div role="status">
    {offered && (
      <section class="offered" data-offered={offered}>
        <p>
          <strong>{fill(words.offered, { role: words.nextRoles[offered] })}</strong> {words.offeredSays}
        </p>
        <p class="row">
          {[true, false].map((on) => (
            <button
              key={String(on)}
              type="button"
              class={on ? 'second' : 'quiet'}
              data-takes={on}
              onClick={({ detail }) => detail < 2 && say({ type: 'takes-part', round, role: offered, on })}
            >
              {on ? words.takesPart : words.keepsPart}
            </button>
          ))}
        </p>
      </section>
    )}
  </div>
)
