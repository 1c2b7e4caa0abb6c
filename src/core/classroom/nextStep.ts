import type { ChoiceId } from '../encounter/passage.ts'
import { awaitsAgain, isUnderWay } from './ballot.ts'
import type { FacilitatorBallot, FacilitatorView } from './facilitatorView.ts'
import { PLANS, sizeOfTeams } from './plan.ts'
import { dueToTakeUp } from './tookUp.ts'
import { holdsAnother, PHASES, type Phase } from './triad.ts'

/** Where the story is, as the facilitator's page has played it. `hard`: worth putting to a room, by its author's mark. */
export type Here = { readonly hard: boolean; readonly ended: boolean }

/**
 * The one step that makes most sense now. `resume`: end the pause; `tell`: begin the story; `put`: open a vote; `shut`: close it; `talk`:
 * pairs talk; `again`: vote once more; `show`: show the room itself, once reasons were heard; `go`: go on with what most chose; `choose`: the facilitator chooses, nothing stands out;
 * `threes`: form triads; `round`: begin a round in them; `phase`: its next phase; `part`: the threes part; `teams`: form teams; `gather`:
 * bring all teams back; `take-up`: the vignette that is due; `sheet`: the next step of the running sheet; `finish`: close the room.
 */
export type Next =
  | {
      readonly do: 'resume' | 'tell' | 'put' | 'shut' | 'talk' | 'again' | 'show' | 'choose' | 'threes' | 'part' | 'gather' | 'finish'
    }
  | { readonly do: 'go'; readonly choice: ChoiceId }
  | { readonly do: 'round'; readonly round: number }
  | { readonly do: 'phase'; readonly phase: Phase }
  | { readonly do: 'teams'; readonly size: number }
  | { readonly do: 'take-up'; readonly vignette: string }
  | { readonly do: 'sheet'; readonly step: number }

/** A step of a running sheet in which the vignette is played together. */
export const isPlayed = ({ doing }: Pick<FacilitatorView, 'doing'>): boolean => doing.kind === 'play'

/** The decision the room is at: put where the story stands, and not gone on from. */
export function underWay({ ballot, path }: Pick<FacilitatorView, 'ballot' | 'path'>): FacilitatorBallot | undefined {
  return ballot && isUnderWay(ballot, path) ? ballot : undefined
}

/**
 * @param here       undefined until the story has been opened
 * @param canTakeUp  whether the page has this vignette, and the facilitator would rather take it up than stay
 */
export function nextStep(view: FacilitatorView, here: Here | undefined, canTakeUp: (vignette: string) => boolean = () => true): Next {
  if (view.paused) return { do: 'resume' }
  const due = dueToTakeUp(view)
  if (due !== undefined && canTakeUp(due)) return { do: 'take-up', vignette: due }
  switch (view.doing.kind) {
    case 'play':
      return inPlay(view, here)
    case 'triads':
      return inThrees(view)
    case 'teams':
      return inTeams(view)
    default:
      return onward(view)
  }
}

function inPlay(view: FacilitatorView, here: Here | undefined): Next {
  if (!view.shown || !here) return { do: 'tell' }
  const ballot = underWay(view)
  if (ballot) return ofVote(ballot)
  if (here.ended) return onward(view)
  return { do: here.hard ? 'put' : 'choose' }
}

/**
 * A silent vote, a minute of talk in pairs, a second vote, reasons from both sides, and only then the result: who has heard another
 * reason chooses by reasons, and not by what most chose.
 */
function ofVote(ballot: FacilitatorBallot): Next {
  const { stage, round, standing } = ballot
  if (stage === 'open') return { do: 'shut' }
  if (awaitsAgain(ballot)) return { do: ballot.talkUntil === undefined ? 'talk' : 'again' }
  if (stage === 'closed') return { do: 'show' }
  if (standing?.leads !== undefined) return { do: 'go', choice: standing.leads }
  return { do: round === 1 ? 'again' : 'choose' }
}

/**
 * Threes are formed, play a round phase by phase, a further one where the step still holds it, and part. Where there are too few seats for
 * two, or no cards, nothing waits for it.
 */
function inThrees(view: FacilitatorView): Next {
  const { triads, seats, step } = view
  const played = triads?.past.filter((one) => one.step === step).length ?? 0
  if (!triads || triads.groups === 0) {
    const more = played === 0 || holdsAnother({ round: played, phaseAt: triads?.phaseAt ?? 0 }, view)
    return more && howMany(seats) > 1 ? { do: 'threes' } : onward(view)
  }
  const { round, phase, cards } = triads
  const next = phase && PHASES[PHASES.indexOf(phase) + 1]
  if (next) return { do: 'phase', phase: next }
  if (cards && (phase === undefined || holdsAnother(triads, view))) return { do: 'round', round: round + 1 }
  return phase ? { do: 'part' } : onward(view)
}

/** Teams are formed, play, and are brought back; the room goes on once all of them are. */
function inTeams(view: FacilitatorView): Next {
  const { workshop, seats, doing } = view
  if (!workshop || workshop.teams.length === 0) return howMany(seats) > 0 ? { do: 'teams', size: sizeOfTeams(doing) } : onward(view)
  return areBack(workshop) ? onward(view) : { do: 'gather' }
}

/** Every team's story has ended, or was stopped. */
export const areBack = ({ teams }: NonNullable<FacilitatorView['workshop']>): boolean =>
  teams.length > 0 && teams.every(({ ended, stopped }) => ended || stopped)

const howMany = (seats: FacilitatorView['seats']): number => seats.filter((seat) => seat.here).length

function onward({ plan, step }: FacilitatorView): Next {
  return step + 1 < PLANS[plan].length ? { do: 'sheet', step: step + 1 } : { do: 'finish' }
}
