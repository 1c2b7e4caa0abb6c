import { useEffect, useRef } from 'preact/hooks'
import { underWay } from '../../../core/classroom/nextStep.ts'
import { PLANS } from '../../../core/classroom/plan.ts'
import { letterOf } from '../../../core/classroom/summary.ts'
import { Icon } from '../../icons/Icon.tsx'
import { fill } from '../../words/words.ts'
import type { InRoom } from './useRoom.ts'

/** Seconds for which pairs talk. */
const TALK = 60

/** The pause at the lower left, always; one step back; and at the right the one filled button, the next step. */
export function Dock(room: InRoom & { readonly close: () => void }) {
  const { means, view, steer, did, next, close } = room
  const { words } = means
  const ballot = underWay(view)
  const filled = useRef<HTMLButtonElement>(null)
  // Whoever has come into the room stands at the next step.
  useEffect(() => filled.current?.focus({ preventScroll: true }), [])
  const press = () => {
    if (next.do === 'finish') return close()
    // Nothing stands out: the hand goes to the options.
    if (next.do === 'choose') return document.querySelector<HTMLElement>('.tally button')?.focus()
    did(steer.next(next))
  }
  return (
    <footer class="dock">
      <div>
        {!view.paused && (
          <button type="button" class="quiet" data-pause onClick={() => did(steer.say({ type: 'paused' }))}>
            <Icon name="pause" /> {words.pause}
          </button>
        )}
        {view.path.length > 0 && (
          <button type="button" class="quiet" data-back onClick={() => did(steer.back())}>
            <Icon name="back" /> {words.back}
          </button>
        )}
        {next.do !== 'finish' && (
          <button type="button" class="quiet" data-close onClick={close}>
            {words.close}
          </button>
        )}
      </div>
      <div>
        {ballot && (
          <button type="button" class="sec" data-talk onClick={() => did(steer.say({ type: 'pair-talk', seconds: TALK }))}>
            {words.pairTalk}
          </button>
        )}
        {ballot && ballot.stage !== 'open' && next.do !== 'again' && (
          <button type="button" class="sec" data-again onClick={() => did(steer.say({ type: 'vote-again' }))}>
            {words.voteAgain}
          </button>
        )}
        {next.do === 'choose' && !ballot && (
          <button type="button" class="sec" data-put-plainly onClick={() => did(steer.put({}))}>
            {words.put}
          </button>
        )}
        <button ref={filled} type="button" class="primary" data-next={next.do} onClick={(event) => event.detail < 2 && press()}>
          {label(room)}
        </button>
      </div>
    </footer>
  )
}

function label({ next, means: { words }, view }: InRoom): string {
  if (next.do === 'go') {
    const index = view.ballot?.offered.findIndex(({ id }) => id === next.choice) ?? 0
    return fill(words.next.go, { letter: letterOf(index) })
  }
  if (next.do !== 'sheet') return words.next[next.do]
  const name = PLANS[view.plan][next.step]?.name ?? ''
  return fill(words.next.sheet, { step: (words.steps as Readonly<Record<string, string>>)[name] ?? name })
}
