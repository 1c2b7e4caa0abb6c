import type { ChoiceId } from '../encounter/passage.ts'
import type { FacilitatorBallot, FacilitatorView } from './facilitatorView.ts'
import { PLANS } from './plan.ts'

/** Where the story is, as the facilitator's page has played it. `hard`: worth putting to a room, by its author's mark. */
export type Here = { readonly hard: boolean; readonly ended: boolean }

/**
 * The one step that makes most sense now. `resume`: end the pause; `tell`: begin the story; `put`: open a vote; `shut`: close it; `show`:
 * show the room itself; `again`: vote once more; `go`: go on with what most chose; `choose`: the facilitator chooses, nothing stands out;
 * `sheet`: the next step of the running sheet; `finish`: close the room.
 */
export type Next =
  | { readonly do: 'resume' | 'tell' | 'put' | 'shut' | 'show' | 'again' | 'choose' | 'finish' }
  | { readonly do: 'go'; readonly choice: ChoiceId }
  | { readonly do: 'sheet'; readonly step: number }

/** A step of a running sheet in which the vignette is played together. */
export const isPlayed = ({ doing }: Pick<FacilitatorView, 'doing'>): boolean => doing.kind === 'play'

/** The decision the room is at: put where the story stands, and not gone on from. */
export function underWay({ ballot, path }: Pick<FacilitatorView, 'ballot' | 'path'>): FacilitatorBallot | undefined {
  return ballot && ballot.went === undefined && samePath(ballot.path, path) ? ballot : undefined
}

const samePath = (one: readonly ChoiceId[], other: readonly ChoiceId[]) =>
  one.length === other.length && one.every((choice, index) => choice === other[index])

/** @param here  undefined until the story has been opened */
export function nextStep(view: FacilitatorView, here: Here | undefined): Next {
  if (view.paused) return { do: 'resume' }
  if (!isPlayed(view)) return onward(view)
  if (!view.shown || !here) return { do: 'tell' }
  const ballot = underWay(view)
  if (ballot) return ofVote(ballot)
  if (here.ended) return onward(view)
  return { do: here.hard ? 'put' : 'choose' }
}

function ofVote({ stage, round, standing }: FacilitatorBallot): Next {
  if (stage === 'open') return { do: 'shut' }
  if (stage === 'closed') return { do: 'show' }
  if (standing.leads !== undefined) return { do: 'go', choice: standing.leads }
  return { do: round === 1 ? 'again' : 'choose' }
}

function onward({ plan, step }: FacilitatorView): Next {
  return step + 1 < PLANS[plan].length ? { do: 'sheet', step: step + 1 } : { do: 'finish' }
}
