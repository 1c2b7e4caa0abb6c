import { curl } from '../../words/curl.ts'
import { Joining } from './Joining.tsx'
import { Seats } from './Seats.tsx'
import type { InRoom } from './useRoom.ts'

/** How people come in, what holds in this room, and what the vignette is about. */
export function GroundRules(room: InRoom) {
  const { words, shelf } = room.means
  return (
    <>
      <Joining {...room} />
      <ol class="plainly">
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
      <p class="small">{words.rulesAlso}</p>
      <p class="small">
        <strong>{words.open.contentNote}.</strong> {curl(shelf.find(({ id }) => id === room.view.vignette)?.contentNote ?? '')}{' '}
        {words.contentNoteSays}
      </p>
      <Seats {...room} />
    </>
  )
}
