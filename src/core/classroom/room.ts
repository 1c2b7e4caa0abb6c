import { type Classroom, MOST_SEATS, type Seat, seatOf, seatWithKey } from './classroom.ts'
import type { Event, Refusal, SeatId } from './event.ts'
import type { HouseMessage, Message } from './messages.ts'
import { PLANS } from './plan.ts'
import { letOut, written } from './written.ts'

/** Coming and going, the running sheet, the pause, and what people write at its beginning and its end. */
export function room(classroom: Classroom, { from, at, message }: Event): Classroom | Refusal | undefined {
  if (from === 'house') return door(classroom, message)
  if (from === 'facilitator') return steered(classroom, at, message)
  return seat(classroom, from, message)
}

/** Who comes is seated; a seat is here while one of its connections holds. */
function door(classroom: Classroom, message: Message): Classroom | Refusal | undefined {
  if (message.type === 'joined') return joined(classroom, message)
  if (message.type === 'here') return here(classroom, message)
  if (message.type !== 'gone') return undefined
  // An older connection may end after a newer one has come.
  if (seatOf(classroom, message.seat)?.line !== message.line) return 'not-now'
  return having(classroom, message.seat, ({ line: _, ...seat }) => seat)
}

function joined(classroom: Classroom, message: Extract<HouseMessage, { readonly type: 'joined' }>): Classroom | Refusal {
  const { seat: id, key, name } = message
  if (seatWithKey(classroom, key)) return 'again'
  if (classroom.seats.length >= MOST_SEATS) return 'full'
  if (id !== nextSeat(classroom)) return 'not-now'
  const seat: Seat = { id, key, ...nickname(classroom, name) }
  return { ...classroom, seats: [...classroom.seats, seat] }
}

/** What somebody wants to be called, where the class has nicknames. */
const nickname = ({ opened }: Classroom, name: string | undefined): Pick<Seat, 'name'> =>
  name !== undefined && opened.names ? { name } : {}

/** The seat that the next to come will have. */
export const nextSeat = ({ seats }: Classroom): SeatId => `s${seats.length + 1}`

function steered(classroom: Classroom, at: number, message: Message): Classroom | Refusal | undefined {
  switch (message.type) {
    case 'went-to':
      if (message.step >= PLANS[classroom.opened.plan].length) return 'not-offered'
      return { ...classroom, step: message.step, stepAt: at }
    case 'paused':
    case 'resumed':
      return { ...classroom, paused: message.type === 'paused' }
    case 'free-text':
      return { ...classroom, freeText: message.on }
    case 'showed':
      return { ...classroom, path: message.path, shown: message.shown }
    case 'removed':
      return having(classroom, message.seat, ({ line: _, ...seat }) => ({ ...seat, left: true, removed: true }))
    case 'closed':
      return { ...classroom, closed: true }
    case 'released':
      if (message.what === 'word') return within(classroom, 'words', letOut(classroom.words, message, message.on))
      if (message.what === 'note') return within(classroom, 'notes', letOut(classroom.notes, message, message.on))
      return undefined
    default:
      return undefined
  }
}

function seat(classroom: Classroom, from: SeatId, message: Message): Classroom | Refusal | undefined {
  switch (message.type) {
    case 'ready':
      return having(classroom, from, (seat) => ({ ...seat, ...nickname(classroom, message.name), ready: true }))
    case 'stepped-out':
      return having(classroom, from, (seat) => ({ ...seat, out: true }))
    case 'came-back':
      return having(classroom, from, ({ out: _, ...seat }) => seat)
    case 'left':
      return having(classroom, from, ({ line: _, ...seat }) => ({ ...seat, left: true }))
    case 'word':
      return { ...classroom, words: written(classroom.words, from, message.text) }
    case 'note':
      return { ...classroom, notes: written(classroom.notes, from, message.text) }
    default:
      return undefined
  }
}

const within = <Key extends 'words' | 'notes'>(classroom: Classroom, key: Key, list: Classroom[Key] | undefined): Classroom | Refusal =>
  list ? { ...classroom, [key]: list } : 'not-offered'

function having(classroom: Classroom, id: SeatId, change: (seat: Seat) => Seat): Classroom | Refusal {
  if (!seatOf(classroom, id)) return 'unknown-seat'
  return { ...classroom, seats: classroom.seats.map((seat) => (seat.id === id ? change(seat) : seat)) }
}

/** Who left may come back; who was sent out may not. */
function here(classroom: Classroom, { seat: id, line }: Extract<HouseMessage, { readonly type: 'here' }>): Classroom | Refusal {
  if (seatOf(classroom, id)?.removed) return 'unknown-seat'
  return having(classroom, id, ({ left: _, ...seat }) => ({ ...seat, line }))
}
