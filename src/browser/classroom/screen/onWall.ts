import { awaitsAgain } from '../../../core/classroom/ballot.ts'
import type { Kind } from '../../../core/classroom/plan.ts'
import type { ScreenBallot, ScreenView } from '../../../core/classroom/screenView.ts'
import { areOn } from '../shared/areOn.ts'

/** What a wall does not bring with it: the class in threes, and in teams. */
export type Further = 'triads' | 'teams'

/** What is on the wall. `door`: how to come in, and the ground rules; `roads`: where the room went, and the road not taken beside it. */
export type Wall =
  | { readonly what: 'closed' | 'paused' | 'door' | 'words' | 'passage' | 'roads' | Further }
  | { readonly what: 'vote' | 'figures' | 'went'; readonly ballot: ScreenBallot }
  | { readonly what: 'closed-vote' | 'talk' | 'reasons'; readonly ballot: ScreenBallot }
  | { readonly what: 'kind'; readonly kind: Exclude<Kind, 'rules' | 'word' | 'play'> }

/** What is shown now: the end and the pause first, then a decision that is open, then who plays apart from the room, then the step of the running sheet. */
export function onWall(view: ScreenView): Wall {
  const { closed, paused, doing, ballot, shown } = view
  if (closed) return { what: 'closed' }
  if (paused) return { what: 'paused' }
  if (ballot?.stage === 'open' && shown) return { what: 'vote', ballot }
  if (view.triads && areOn(view.triads, view)) return { what: 'triads' }
  if (view.workshop && doing.kind === 'teams') return { what: 'teams' }
  // A day begins with its welcome: people come in while it is said.
  if (doing.kind === 'rules' || doing.name === 'welcome') return { what: 'door' }
  if (doing.kind === 'word') return { what: 'words' }
  if (shown?.beside && (doing.kind === 'play' || doing.kind === 'debrief')) return { what: 'roads' }
  return doing.kind === 'play' ? playing(view) : { what: 'kind', kind: doing.kind }
}

function playing({ ballot, shown }: ScreenView): Wall {
  if (!shown) return { what: 'door' }
  if (!ballot) return { what: 'passage' }
  if (ballot.went !== undefined) return shown.choices.some(({ id }) => id === ballot.went) ? { what: 'went', ballot } : { what: 'passage' }
  if (ballot.stage === 'shown') return { what: 'figures', ballot }
  if (ballot.talkUntil !== undefined) return { what: 'talk', ballot }
  return { what: awaitsAgain(ballot) ? 'closed-vote' : 'reasons', ballot }
}
