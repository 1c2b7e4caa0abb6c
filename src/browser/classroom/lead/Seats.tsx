import { Icon } from '../../icons/Icon.tsx'
import { fill } from '../../words/words.ts'
import type { InRoom } from './useRoom.ts'

/** Who sits there, folded away: for a hand when somebody is locked out, or has to go. */
export function Seats({ view: { seats }, means: { words }, entered, steer, did }: InRoom) {
  if (entered.room.way === 'laptop') return null
  return (
    <details class="seats">
      <summary>
        {words.seats} <Icon name="open" />
      </summary>
      {seats.length === 0 && <p class="small">{words.noSeats}</p>}
      <ul>
        {seats.map(({ seat, name, here }) => {
          const says = name ?? fill(words.seatNamed, { number: seat.slice(1) })
          return (
            <li key={seat}>
              <span>
                {says} {!here && <span class="small">{words.away}</span>}
              </span>
              <button type="button" class="quiet" onClick={() => did(steer.say({ type: 'removed', seat }))}>
                {words.remove} <span class="unseen">{says}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
