import type { ComponentChildren } from 'preact'
import type { StudioWords } from '../../words/studio.ts'
import { fill } from '../../words/words.ts'
import type { Trial as State, Trying } from '../desk/trying.ts'
import { WhereItStands } from './Standing.tsx'

type Props = {
  readonly trying: Trying
  readonly trial: State
  readonly words: StudioWords
  readonly titleOf: (place: string) => string
  /** The play screen itself. */
  readonly children: ComponentChildren
}

/** What is being tried: from where, how things stand, and the play screen beneath. */
export function Trial({ trying, trial, words, titleOf, children }: Props) {
  const { play, fault, seeking } = trial
  const encounter = play?.store.getState().encounter
  return (
    <div class="trial">
      <header>
        <p class="small" role="status" data-from>
          {seeking ? words.seeking : from(trial, words, titleOf)}
        </p>
        {encounter && encounter.moments.length > 0 && (
          <button type="button" class="quiet" data-back onClick={() => play?.rewind(encounter.moments.length - 1)}>
            {words.playBack}
          </button>
        )}
        {play && (
          <button type="button" class="quiet" data-again onClick={trying.again}>
            {words.playAgain}
          </button>
        )}
      </header>
      {encounter && <WhereItStands {...{ encounter, words }} />}
      {fault !== undefined && <p class="notice">{fill(words.playFault, { says: fault })}</p>}
      {!play && fault === undefined && <p class="empty story">{words.notYet}</p>}
      {children}
    </div>
  )
}

function from({ start: { place } }: State, words: StudioWords, titleOf: (place: string) => string): string {
  if (!place) return words.fromStart
  const title = titleOf(place.id)
  return place.road ? fill(words.fromPlace, { place: title, count: place.road.length }) : fill(words.fromNowhere, { place: title })
}
