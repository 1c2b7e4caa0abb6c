import { useEffect, useRef } from 'preact/hooks'
import { isPlayed, type Next, nextStep, underWay } from '../../../core/classroom/nextStep.ts'
import { PLANS } from '../../../core/classroom/plan.ts'
import { letterOf } from '../../../core/classroom/summary.ts'
import { Icon } from '../../icons/Icon.tsx'
import { curl } from '../../words/curl.ts'
import { triadWordsFor } from '../../words/triads.ts'
import { fill } from '../../words/words.ts'
import { TALK } from './steering.ts'
import type { InRoom } from './useRoom.ts'

type Props = InRoom & { readonly close: () => void }

/** The pause at the lower left, always; one step back; and at the right the one filled button, the next step. */
export function Dock(room: Props) {
  const { view, steer, did, next, close } = room
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
      <Aside {...room} />
      <div>
        <Ballot {...room} />
        {next.do === 'take-up' && <Staying {...room} />}
        <button ref={filled} type="button" class="primary" data-next={next.do} onClick={(event) => event.detail < 2 && press()}>
          {sayNext(next, view, room.means)}
        </button>
      </div>
    </footer>
  )
}

/** What can be done at any time. */
function Aside({ means: { words }, view, steer, did, next, close }: Props) {
  return (
    <div>
      {!view.paused && (
        <button type="button" class="quiet" data-pause onClick={() => did(steer.say({ type: 'paused' }))}>
          <Icon name="pause" /> {words.pause}
        </button>
      )}
      {isPlayed(view) && view.path.length > 0 && (
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
  )
}

/** What else a decision may need. */
function Ballot({ means: { words }, view, steer, did, next }: InRoom) {
  const ballot = underWay(view)
  return (
    <>
      {ballot && next.do !== 'talk' && (
        <button type="button" class="sec" data-talk onClick={() => did(steer.say({ type: 'pair-talk', seconds: TALK }))}>
          {words.pairTalk}
        </button>
      )}
      {ballot && ballot.stage !== 'open' && ballot.round === 1 && next.do !== 'again' && (
        <button type="button" class="sec" data-again onClick={() => did(steer.say({ type: 'vote-again' }))}>
          {words.voteAgain}
        </button>
      )}
      {ballot?.stage === 'closed' && next.do !== 'show' && (
        <button type="button" class="sec" data-show onClick={() => did(steer.say({ type: 'results-shown' }))}>
          {words.next.show}
        </button>
      )}
      {next.do === 'choose' && !ballot && (
        <button type="button" class="sec" data-put-plainly onClick={() => did(steer.put({}))}>
          {words.put}
        </button>
      )}
    </>
  )
}

/** The step there would be, were no other vignette due: a class may stay with the one it plays. */
function Staying({ means, view, here, steer, did }: InRoom) {
  const stays = nextStep(view, here, () => false)
  if (stays.do === 'finish' || stays.do === 'choose') return null
  return (
    <button type="button" class="sec" data-stays={stays.do} onClick={(event) => event.detail < 2 && did(steer.next(stays))}>
      {sayNext(stays, view, means)}
    </button>
  )
}

/** A step in the words of its button. */
function sayNext(next: Next, view: InRoom['view'], { words, shelf, locale }: InRoom['means']): string {
  switch (next.do) {
    case 'go':
      return fill(words.next.go, { letter: letterOf(view.ballot?.offered.findIndex(({ id }) => id === next.choice) ?? 0) })
    case 'round':
      return fill(words.next.round, { round: next.round })
    case 'phase':
      return fill(words.next.phase, { phase: triadWordsFor(locale).phases[next.phase] })
    case 'take-up':
      return fill(words.next['take-up'], { title: curl(shelf.find(({ id }) => id === next.vignette)?.title ?? next.vignette) })
    case 'sheet': {
      const name = PLANS[view.plan][next.step]?.name ?? ''
      return fill(words.next.sheet, { step: (words.steps as Readonly<Record<string, string>>)[name] ?? name })
    }
    default:
      return words.next[next.do]
  }
}
