import type { SeatMessage } from '../../../core/classroom/messages.ts'
import type { SeatTriads } from '../../../core/classroom/triadView.ts'
import { Icon } from '../../icons/Icon.tsx'
import type { TriadWords } from '../../words/triads.ts'
import { Pass } from './Passing.tsx'
import type { Say } from './say.ts'

type Props = { readonly triads: SeatTriads; readonly say: Say<SeatMessage>; readonly words: TriadWords }

/** At the foot of the screen while a part is played: the way out of the scene, and of the part. */
export const Foot = (props: Props) => (
  <div class="foot">
    <Stop {...props} />
    <Pass {...props} />
  </div>
)

/** Always there: anybody stops the scene, without a reason and without being named. */
function Stop({ triads: { stopped }, say, words }: Props) {
  if (!stopped)
    return (
      <button type="button" class="stop" data-stop onClick={() => say({ type: 'stopped' })}>
        <Icon name="pause" />
        {words.stop}
      </button>
    )
  return (
    <section class="stopped notice" role="alert">
      <div>
        <p>
          <strong>{words.stopped}</strong>
        </p>
        <p>{words.stoppedSays}</p>
        <button type="button" class="quiet" onClick={() => say({ type: 'goes-on' })}>
          {words.goOn}
        </button>
      </div>
    </section>
  )
}
