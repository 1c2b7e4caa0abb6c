import { awaitsAgain } from '../../../core/classroom/ballot.ts'
import type { Kind } from '../../../core/classroom/plan.ts'
import type { SeatView } from '../../../core/classroom/seatView.ts'
import { areOn } from '../shared/areOn.ts'

/**
 * What a phone asks of who holds it, or tells them. `other-half`: only the other half of the room is asked; `closed-vote`: the first vote is
 * closed, and pairs will talk; `talk`: they do, and nothing else is asked; `reasons`: the vote is closed, and reasons are heard; `figures`: the room sees itself; `went`: it
 * goes on with one of them; `triads`: one plays in threes; `teams`: one's team plays; `told`: a passage without a decision; `look-up`: all is on
 * the screen; `kind`: what is done at this step has no part for a phone.
 */
export type Asked =
  | { readonly what: 'left' | 'closed' | 'rules' | 'out' | 'paused' | 'word' | 'exit' | 'you-are-in' | 'look-up' | 'told' }
  | {
      readonly what: 'vote' | 'own-words' | 'other-half' | 'closed-vote' | 'talk' | 'reasons' | 'figures' | 'went'
      readonly ballot: NonNullable<SeatView['ballot']>
    }
  | { readonly what: 'triads'; readonly triads: NonNullable<SeatView['triads']> }
  | { readonly what: 'teams'; readonly team: NonNullable<SeatView['team']> }
  | { readonly what: 'kind'; readonly kind: Exclude<Kind, 'rules' | 'word' | 'play' | 'exit'> }

/**
 * What is asked now: the person’s own state first, then the room’s, then a decision that is open, then who plays apart from the room, then the step
 * of the running sheet. `passed`: the decision on
 * which somebody would rather see the choices at once.
 */
export function asked(view: SeatView, passed?: number): Asked {
  if (view.left) return { what: 'left' }
  if (view.closed) return { what: 'closed' }
  if (!view.ready) return { what: 'rules' }
  if (view.out) return { what: 'out' }
  if (view.paused) return { what: 'paused' }
  return choosing(view, passed) ?? playingApart(view) ?? decided(view) ?? atStep(view)
}

/** A decision that is open holds at every step. */
function choosing({ ballot, shown }: SeatView, passed: number | undefined): Asked | undefined {
  if (!ballot || !shown || ballot.went !== undefined || ballot.stage !== 'open') return undefined
  return { what: !ballot.asked ? 'other-half' : saysFirst(ballot, passed) ? 'own-words' : 'vote', ballot }
}

/** Threes and teams, where the class is at them. */
function playingApart({ doing, stepAt, triads, team }: SeatView): Asked | undefined {
  if (triads && areOn(triads, { doing, stepAt })) return { what: 'triads', triads }
  return team && doing.kind === 'teams' ? { what: 'teams', team } : undefined
}

/** Once a decision is closed, it holds only while the room plays. */
function decided({ ballot, doing, shown }: SeatView): Asked | undefined {
  if (!ballot || !shown) return undefined
  if (ballot.went !== undefined) return shown.choices.some(({ id }) => id === ballot.went) ? { what: 'went', ballot } : undefined
  if (doing.kind !== 'play') return undefined
  if (ballot.talkUntil !== undefined) return { what: 'talk', ballot }
  if (awaitsAgain(ballot)) return { what: 'closed-vote', ballot }
  return { what: ballot.stage === 'shown' ? 'figures' : 'reasons', ballot }
}

/** Whether own words come before the choices: until there are some, or a choice, or one has passed. */
const saysFirst = ({ ownWords, round, said, mine, number }: NonNullable<SeatView['ballot']>, passed: number | undefined): boolean =>
  ownWords === true && round === 1 && said === undefined && mine === undefined && passed !== number

function atStep({ doing: { kind }, shown }: SeatView): Asked {
  switch (kind) {
    case 'rules':
      return { what: 'you-are-in' }
    case 'word':
    case 'exit':
      return { what: kind }
    case 'play':
      return { what: shown ? 'told' : 'look-up' }
    default:
      return { what: 'kind', kind }
  }
}

/** Names one thing asked: while it stays the same, nothing is announced and nobody’s place is changed. */
export function nameOf(now: Asked): string {
  if ('ballot' in now) return `${now.what} ${now.ballot.number} ${now.ballot.round}`
  switch (now.what) {
    case 'triads':
      return ['triads', now.triads.round, now.triads.phase, now.triads.role].filter((one) => one !== undefined).join(' ')
    case 'teams':
      return ['teams', now.team.number, ...(now.team.pen ? ['pen'] : [])].join(' ')
    case 'kind':
      return `kind ${now.kind}`
    default:
      return now.what
  }
}
