import type { RoomHeard as Heard } from '../../../core/classroom/roomHeard.ts'
import { KINDS } from '../../words/heardMoves.ts'
import type { TriadWords } from '../../words/triads.ts'

type Props = { readonly heard: Heard; readonly words: TriadWords }

/** What kinds of moves the room heard. Of few groups nothing is said. */
export const RoomHeard = ({ heard, words }: Props) =>
  heard.every(({ figure }) => figure === 'unsaid') ? (
    <p class="small">{words.unsaid}</p>
  ) : (
    <section class="room-heard">
      <h3>{words.roomHeard}</h3>
      <dl>
        {heard.map(({ group, figure }) => (
          <div key={group}>
            <dt>{KINDS[group]}</dt>
            <dd>{typeof figure === 'number' ? figure : words.figures[figure]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
