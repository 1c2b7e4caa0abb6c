import { randomUUID } from 'node:crypto'
import type { Seat } from '../../core/classroom/classroom.ts'
import type { Log } from '../log/log.ts'
import type { Live } from './rooms.ts'

/** Milliseconds after which somebody whose connection ended is gone: a phone sleeps and wakes, a train passes a tunnel. */
export const GRACE = 20_000

/**
 * Who is here, of the seats of one class. A seat's `line` is the process that holds its connections: so a connection that comes and goes
 * within the grace writes nothing, and what a process that died has left behind is seen by those that live.
 */
export type Presence = {
  /** Somebody has come, by their own wish: who had left is back. */
  came(live: Live, seat: Seat): Promise<void>
  /** Looks through a class: who is gone for longer than the grace, and who is here and was taken for gone. */
  look(live: Live): Promise<void>
}

/**
 * @param process  name of this process, which no other has
 * @param clock    milliseconds
 */
export function createPresence(log: Log, process: string, clock: () => number, grace = GRACE): Presence {
  /** When each was first seen to be missing. */
  const missing = new WeakMap<Live, Map<string, number>>()

  const say = (live: Live, type: 'here' | 'gone', seat: Seat, line: string) =>
    live.room.say('house', randomUUID(), { type, seat: seat.id, line })

  async function came(live: Live, seat: Seat) {
    missing.get(live)?.delete(seat.id)
    if (seat.line !== process || seat.left) await say(live, 'here', seat, process)
  }

  async function look(live: Live) {
    const since = missing.get(live) ?? new Map<string, number>()
    missing.set(live, since)
    const living = remembered((line) => log.lives(line))
    for (const seat of live.room.classroom().seats) {
      if (seat.left) continue
      const isElsewhere = seat.line !== undefined && seat.line !== process && (await living(seat.line))
      if (live.teller.connections(seat.id) > 0) {
        since.delete(seat.id)
        if (seat.line !== process && !isElsewhere) await say(live, 'here', seat, process)
      } else if (seat.line === undefined || isElsewhere) since.delete(seat.id)
      else if (clock() - (since.get(seat.id) ?? clock()) >= grace) await say(live, 'gone', seat, seat.line)
      else since.set(seat.id, since.get(seat.id) ?? clock())
    }
  }

  return { came, look }
}

/** Each is asked of once. */
function remembered(ask: (line: string) => Promise<boolean>) {
  const answers = new Map<string, Promise<boolean>>()
  return (line: string): Promise<boolean> => {
    const answer = answers.get(line) ?? ask(line)
    answers.set(line, answer)
    return answer
  }
}
