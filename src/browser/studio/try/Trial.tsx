import type { ComponentChildren, RefObject } from 'preact'
import type { StudioWords } from '../../words/studio.ts'
import { fill } from '../../words/words.ts'
import type { Trial as State, Trying } from '../desk/trying.ts'
import { WhereItStands } from './Standing.tsx'

type Props = {
  readonly trying: Trying
  readonly trial: State
  readonly words: StudioWords
  readonly titleOf: (place: string) => string
  readonly frame: RefObject<HTMLDivElement | null>
  /** What is to be seen, where there is room for it. */
  readonly picture: ComponentChildren
  /** What the last choice did, in sums; and the debrief. Nothing while they have not come. */
  readonly sums: ComponentChildren
  readonly back: ComponentChildren
  /** The play screen itself. */
  readonly children: ComponentChildren
}

/** What is being tried: from where, what is to be seen, how things stand, and the play screen beneath; or the debrief of it. */
export function Trial({ trying, trial, words, titleOf, frame, picture, sums, back, children }: Props) {
  const { play, fault, seeking, lookingBack } = trial
  const encounter = play?.store.getState().encounter
  const any = encounter && encounter.moments.length > 0
  return (
    <div class={lookingBack ? 'trial looking' : 'trial'} ref={frame}>
      <header>
        <p class="small" role="status" data-from>
          {seeking ? words.seeking : from(trial, words, titleOf)}
        </p>
        {any && !lookingBack && (
          <button type="button" class="quiet" data-back onClick={() => play?.rewind(encounter.moments.length - 1)}>
            {words.playBack}
          </button>
        )}
        {any && (
          <button type="button" class="quiet" data-look-back onClick={() => trying.lookBack(!lookingBack)}>
            {lookingBack ? words.playOn : words.lookBack}
          </button>
        )}
        {play && (
          <button type="button" class="quiet" data-again onClick={trying.again}>
            {words.playAgain}
          </button>
        )}
      </header>
      {fault !== undefined && <p class="notice">{fill(words.playFault, { says: fault })}</p>}
      {!play && fault === undefined && <p class="empty story">{words.notYet}</p>}
      {lookingBack ? (
        (back ?? <p class="empty">{words.lookBackComing}</p>)
      ) : (
        <>
          <div class={picture ? 'band' : ''}>
            {picture}
            {encounter && <WhereItStands {...{ encounter, words }} />}
          </div>
          {any && sums && (
            <details class="sums-of-last">
              <summary class="small">{words.lastChoice}</summary>
              {sums}
            </details>
          )}
          {children}
        </>
      )}
    </div>
  )
}

function from({ start: { place } }: State, words: StudioWords, titleOf: (place: string) => string): string {
  if (!place) return words.fromStart
  const title = titleOf(place.id)
  return place.road ? fill(words.fromPlace, { place: title, count: place.road.length }) : fill(words.fromNowhere, { place: title })
}
