import { type Ballot, isAsked, isUnderWay, opened, type Reason } from './ballot.ts'
import type { Classroom } from './classroom.ts'
import type { Event, Refusal, SeatId } from './event.ts'
import type { FacilitatorMessage, Message, SeatMessage } from './messages.ts'
import { decidedBefore } from './tookUp.ts'
import { letOut, written } from './written.ts'

/** Most decisions in one class, all its vignettes together. Our judgement: more than a day holds. */
const MOST = 200

/** Voting: silent, changeable until it closes; reasons before results; once more after talking. */
export function vote(classroom: Classroom, { from, at, message }: Event): Classroom | Refusal | undefined {
  if (from === 'facilitator') return steered(classroom, at, message)
  return from === 'house' ? undefined : cast(classroom, from, message)
}

function steered(classroom: Classroom, at: number, message: Message): Classroom | Refusal | undefined {
  if (message.type === 'vote-opened') return open(classroom, message)
  if (!isSteer(message)) return undefined
  const ballot = classroom.ballots.at(-1)
  if (!ballot) return 'not-now'
  const next = steer(ballot, at, message)
  return typeof next === 'string' ? next : latest(classroom, next)
}

const isSteer = ({ type }: Message): boolean =>
  ['pair-talk', 'vote-closed', 'vote-again', 'results-shown', 'hands', 'went', 'released'].includes(type)

/** A decision is put to the room once: where it was, it is voted on again. */
function open(classroom: Classroom, { part, ownWords }: Extract<FacilitatorMessage, { type: 'vote-opened' }>): Classroom | Refusal {
  const { shown, ballots, path, freeText } = classroom
  const last = ballots.at(-1)
  if (!shown || shown.choices.length === 0 || last?.stage === 'open' || (last && isUnderWay(last, path))) return 'not-now'
  if (ownWords && !freeText) return 'no-free-text'
  if (decidedBefore(classroom) + ballots.length >= MOST) return 'too-many'
  const { choices: offered, title } = shown
  const asked = { offered, path, ...(title !== undefined && { title }), ...(part && { part }), ...(ownWords && { ownWords }) }
  return { ...classroom, ballots: [...ballots, opened(asked)] }
}

function steer(ballot: Ballot, at: number, message: Message): Ballot | Refusal {
  const { stage, round, choices } = ballot
  switch (message.type) {
    case 'pair-talk':
      return { ...ballot, talkUntil: at + 1000 * message.seconds }
    case 'vote-closed':
      return stage === 'open' ? closed(ballot) : 'not-now'
    case 'vote-again':
      return stage === 'open' || round === 2 || ballot.went !== undefined ? 'not-now' : again(ballot)
    case 'results-shown':
      return stage === 'open' ? 'not-now' : shown(ballot)
    case 'hands':
      if (Object.keys(message.counts).some((choice) => !choices.includes(choice))) return 'not-offered'
      return { ...ballot, hands: message.counts }
    case 'went':
      return choices.includes(message.choice) ? { ...closed(ballot), went: message.choice } : 'not-offered'
    case 'released':
      return released(ballot, message)
    default:
      return 'unreadable'
  }
}

const closed = ({ talkUntil: _, ...ballot }: Ballot): Ballot => ({ ...ballot, stage: ballot.stage === 'open' ? 'closed' : ballot.stage })

/** Whoever still talks sees the room now. */
const shown = ({ talkUntil: _, ...ballot }: Ballot): Ballot => ({ ...ballot, stage: 'shown' })

/**
 * The second round begins with everybody's first: who says nothing has stayed with it. There is no third: whoever leads could open and close
 * one around a single tap, and read from the figures what it was.
 */
const again = ({ talkUntil: _, hands, ...ballot }: Ballot): Ballot => ({
  ...ballot,
  stage: 'open',
  round: 2,
  before: ballot.votes,
  ...(hands && { handsBefore: hands }),
})

function released(ballot: Ballot, { what, text, choice, on }: Extract<FacilitatorMessage, { type: 'released' }>): Ballot | Refusal {
  if (what !== 'reason' && what !== 'said') return 'unreadable'
  const key = what === 'reason' ? 'reasons' : 'said'
  const list = letOut<Reason>(ballot[key], { text, ...(choice !== undefined && { choice }) }, on)
  return list ? { ...ballot, [key]: list } : 'not-offered'
}

function cast(classroom: Classroom, from: SeatId, message: Message): Classroom | Refusal | undefined {
  if (message.type !== 'voted' && message.type !== 'reason' && message.type !== 'said') return undefined
  const before = decidedBefore(classroom)
  const last = before + classroom.ballots.length - 1
  const ballot = classroom.ballots[message.ballot - before]
  if (message.ballot > last) return 'not-offered'
  if (message.ballot < last || !ballot) return 'not-now'
  if (!isAsked(ballot, from)) return 'not-yours'
  if (message.type !== 'voted' && !classroom.freeText) return 'no-free-text'
  const next = put(ballot, from, message)
  return typeof next === 'string' ? next : latest(classroom, next)
}

function put(ballot: Ballot, from: SeatId, message: Extract<SeatMessage, { type: 'voted' | 'reason' | 'said' }>): Ballot | Refusal {
  if (ballot.went !== undefined) return 'not-now'
  if (message.type === 'reason') {
    const choice = ballot.votes[from]
    return { ...ballot, reasons: written(ballot.reasons, from, message.text, choice === undefined ? {} : { choice }) }
  }
  if (message.type === 'voted' && message.round < ballot.round) return 'past-round'
  if (ballot.stage !== 'open') return 'not-now'
  if (message.type === 'said') return { ...ballot, said: written(ballot.said, from, message.text) }
  if (message.round !== ballot.round || !ballot.choices.includes(message.choice)) return 'not-offered'
  return { ...ballot, votes: { ...ballot.votes, [from]: message.choice } }
}

const latest = (classroom: Classroom, ballot: Ballot): Classroom => ({ ...classroom, ballots: classroom.ballots.with(-1, ballot) })
