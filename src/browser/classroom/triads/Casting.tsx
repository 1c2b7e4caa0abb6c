import type { SeatMessage } from '../../../core/classroom/messages.ts'
import type { SeatTriads } from '../../../core/classroom/triadView.ts'
import { Icon } from '../../icons/Icon.tsx'
import type { TriadWords } from '../../words/triads.ts'
import { fill } from '../../words/words.ts'
import type { Say } from './say.ts'

type Props = { readonly triads: SeatTriads; readonly say: Say<SeatMessage>; readonly words: TriadWords }

/** Before parts are dealt: nobody is cast near their own life, and whoever would rather watch says so to nobody but their phone. */
export const Casting = (props: Props) => (
  <section class="casting">
    <p>{props.words.casting}</p>
    <Watches {...props} />
  </section>
)

/** In a two nobody watches: there is the way out of the room. */
const Watches = ({ triads: { size, watching }, say, words }: Props) =>
  size === 2 ? (
    <p class="small">{words.castingOfTwo}</p>
  ) : (
    <>
      <button
        type="button"
        class="quiet"
        data-watches
        aria-pressed={watching}
        onClick={() => say({ type: 'rather-watches', on: !watching })}
      >
        {watching && <Icon name="check" />} {words.watches}
      </button>
      <p class="small">{words.watchesSays}</p>
    </>
  )

/** At the end of a round: who starts where, in the next or another day. */
export const NextTime = (props: Props) => {
  const { triads, words } = props
  return triads.next ? (
    <section class="next-time">
      <h2>{words.nextTime}</h2>
      <p class="story">{fill(words.nextStarts, { role: words.nextRoles[triads.next] })}</p>
      <p class="small">{words.nextSays}</p>
      {triads.size > 2 && <Watches {...props} />}
    </section>
  ) : null
}
