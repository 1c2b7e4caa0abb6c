import { randomUUID } from 'node:crypto'
import { type Classroom, isClassroom, type Seat, seatWithKey, takenAs } from '../../core/classroom/classroom.ts'
import type { From } from '../../core/classroom/event.ts'
import type { Message } from '../../core/classroom/messages.ts'
import { nextSeat } from '../../core/classroom/room.ts'
import { take } from '../../core/classroom/take.ts'
import type { Answer } from '../../core/classroom/wire.ts'
import type { Log, Opening } from '../log/log.ts'
import { type Grown, type Reading, reading, refusal } from './reading.ts'

/** Most that one seat says in a class: forty decisions, changed ten times each. Our judgement. */
export const MOST_OF_A_SEAT = 400
/** Bytes of a class's log at which no seat is heard, and nobody new is seated. A full day with every word written is some 4 MB. */
const MOST_BYTES = 48e6
/** The same for who leads it, and nothing but closing is taken: seats alone cannot bring a class to this. */
const MOST_BYTES_LED = 64e6

export type Why = Extract<Answer, { readonly ok: false }>['why']

/** A class in the memory of one process: what its log tells, as far as it was read. */
export type Room = {
  readonly opening: Opening
  classroom(): Classroom
  /** Milliseconds since the class was opened. */
  now(): number
  catchUp(): Promise<void>
  /** Resolves once it is kept and has its place in the log, or is refused. Sent again, it is answered again and counted once. */
  say(from: From, id: string, message: Message): Promise<Answer>
  /** The seat of whoever holds this key: the one they have, or a new one. */
  join(key: string, name?: string): Promise<Seat | Why>
}

/** @returns nothing where the log has no opening: it was erased, or never written to its end */
export async function openRoom(opening: Opening, log: Log, clock: () => number, grown: Grown): Promise<Room | undefined> {
  const read = reading(opening.code, log, grown)
  await read.catchUp()
  if (!read.classroom()) return undefined
  const classroom = () => read.classroom() as Classroom
  const now = () => Math.max(0, clock() - opening.openedAt)
  const underWay = new Map<string, Promise<Answer>>()

  async function say(from: From, id: string, message: Message): Promise<Answer> {
    const n = takenAs(classroom(), from, id)
    if (n !== undefined) return { ok: true, n }
    if (isFull(read, from) && message.type !== 'closed') return { ok: false, why: 'too-many' }
    const key = `${from} ${id}`
    const putting =
      underWay.get(key) ??
      put(read, log, opening.code, { from, id, message: toKeep(classroom(), message), now }).finally(() => underWay.delete(key))
    underWay.set(key, putting)
    return putting
  }

  // One after another: all who come at once would want the same next seat.
  let joining: Promise<unknown> = Promise.resolve()
  function join(key: string, name?: string): Promise<Seat | Why> {
    const joined = joining.then(() => seated(classroom, say, key, name))
    joining = joined.catch(() => {})
    return joined
  }

  return { opening, classroom, now, catchUp: read.catchUp, say, join }
}

type Putting = { readonly from: From; readonly id: string; readonly message: Message; now(): number }

/** Written, and read back: only its place in the log says what comes of it. What would be refused as things stand is not written. */
async function put(read: Reading, log: Log, code: string, { from, id, message, now }: Putting): Promise<Answer> {
  const said = { at: now(), from, id, message }
  const tried = () => take(read.classroom() as Classroom, { ...said, n: read.count() + 1 })
  let early = tried()
  if (!isClassroom(early) && log.shared) {
    // Another process may have taken what makes this possible.
    await read.catchUp()
    early = tried()
  }
  if (!isClassroom(early)) return refusal(read.classroom(), said, early)
  let came: Answer = { ok: false, why: 'not-kept' }
  read.ask(from, id, (answer) => {
    came = answer
  })
  try {
    if (!(await log.append(code, said))) return { ok: false, why: 'unknown-class' }
    await read.catchUp()
    return came
  } finally {
    read.forget(from, id)
  }
}

/** Where a class has no names, none is written down, whatever a page sends. */
function toKeep({ opened }: Classroom, message: Message): Message {
  if (opened.names || !('name' in message)) return message
  const { name: _, ...nameless } = message
  return nameless
}

function isFull(read: Reading, from: From): boolean {
  if (from === 'facilitator') return read.bytes() > MOST_BYTES_LED
  return read.bytes() > MOST_BYTES || (from !== 'house' && read.said(from) >= MOST_OF_A_SEAT)
}

/** Tried again where another process gave that seat to somebody in the same moment. */
async function seated(classroom: () => Classroom, say: Room['say'], key: string, name: string | undefined): Promise<Seat | Why> {
  for (;;) {
    const seat = seatWithKey(classroom(), key)
    if (seat) return seat
    const message = { type: 'joined', seat: nextSeat(classroom()), key, ...(name !== undefined && { name }) } as const
    const answer = await say('house', randomUUID(), message)
    if (!answer.ok && answer.why !== 'not-now' && answer.why !== 'again') return answer.why
  }
}
