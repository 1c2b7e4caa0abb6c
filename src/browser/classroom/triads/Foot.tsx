import { useLayoutEffect, useRef } from 'preact/hooks'
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

/** Always there: anybody stops the scene, without a reason and without being named. Who pressed stays here, and nobody's place is covered. */
function Stop(props: Props) {
  const { stopped } = props.triads
  const place = useRef<HTMLElement>(null)
  const held = place.current?.contains(document.activeElement)
  useLayoutEffect(() => {
    const elsewhere = document.activeElement !== document.body
    if (held && !elsewhere) place.current?.focus({ preventScroll: true })
    if (stopped && elsewhere) document.activeElement?.scrollIntoView({ block: 'nearest' })
  }, [stopped])
  return (
    <section class="stopping" ref={place} tabIndex={-1} aria-label={stopped ? props.words.stopped : props.words.stop}>
      <div role="alert">{stopped && <Stopped {...props} />}</div>
      {!stopped && (
        <button type="button" class="stop" data-stop onClick={() => props.say({ type: 'stopped' })}>
          <Icon name="pause" />
          {props.words.stop}
        </button>
      )}
    </section>
  )
}

function Stopped({ say, words }: Props) {
  return (
    <section class="stopped notice">
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
