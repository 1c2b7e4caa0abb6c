import { begin, type Classroom, isClassroom, type Part, remembered, seatOf, takenAs } from './classroom.ts'
import type { Event, From, Refusal } from './event.ts'
import { readHouse, readSeat, readSteer } from './messages.ts'
import { room } from './room.ts'
import { tookUp } from './tookUp.ts'
import { triads } from './triads.ts'
import { vote } from './vote.ts'
import { workshop } from './workshop.ts'

/** The parts of a class, each with messages of its own. */
const PARTS: readonly Part[] = [room, vote, triads, workshop, tookUp]

/**
 * The only thing that changes a class: one event is taken, or refused by name and nothing changes. Read again in order, a log gives the
 * same class; what is sent twice is taken once.
 */
export function take(classroom: Classroom, event: Event): Classroom | Refusal {
  if (event.n <= classroom.n || takenAs(classroom, event.from, event.id) !== undefined) return 'again'
  if (classroom.closed) return 'closed'
  if (!maySay(event.from, event.message)) return 'not-yours'
  const seat = isSeat(event.from) ? seatOf(classroom, event.from) : undefined
  if (isSeat(event.from) && (!seat || seat.left)) return 'unknown-seat'
  for (const part of PARTS) {
    const answer = part(classroom, event)
    if (answer !== undefined) return isClassroom(answer) ? remembered(answer, event) : answer
  }
  return 'unreadable'
}

/** The class that a log tells of; what it would refuse is passed over. */
export function replay(events: readonly Event[]): Classroom | undefined {
  const [first, ...rest] = events
  if (!first) return undefined
  let classroom = begin(first)
  for (const event of rest) {
    const next = classroom && take(classroom, event)
    if (next && isClassroom(next)) classroom = next
  }
  return classroom
}

const isSeat = (from: From): from is Extract<From, `s${number}`> => from !== 'facilitator' && from !== 'house'

/** Who may say what: the three sets of messages do not meet. */
const maySay = (from: From, message: unknown): boolean =>
  (from === 'facilitator' ? readSteer(message) : from === 'house' ? readHouse(message) : readSeat(message)) !== undefined
