import type { SeatMessage } from '../../../core/classroom/messages.ts'
import type { SeatTriads } from '../../../core/classroom/triadView.ts'
import { Icon } from '../../icons/Icon.tsx'
import type { TriadWords } from '../../words/triads.ts'
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

/** One's part is passed on: to play another, or to rest. */
function Pass({ triads: { phase, role, size }, say, words }: Props) {
  if (phase !== 'cards' && phase !== 'scene') return null
  const swap = (to: 'another' | 'rest') => () => say({ type: 'swapped', to })
  return (
    <details class="pass">
      <summary class="small">{words.pass}</summary>
      <p class="small">{words.passSays}</p>
      <button type="button" class="quiet" onClick={swap('another')}>
        {words.another}
      </button>
      {role !== 'observer' && (
        <button type="button" class="quiet" onClick={swap('rest')}>
          {size === 2 ? words.restOfTwo : words.rest}
        </button>
      )}
    </details>
  )
}
