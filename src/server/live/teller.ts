import { createHash } from 'node:crypto'
import type { Classroom } from '../../core/classroom/classroom.ts'
import type { Event, SeatId } from '../../core/classroom/event.ts'
import { type View, view } from '../../core/classroom/view.ts'
import { differing } from './differing.ts'
import { createTurns } from './turns.ts'

/** Who looks at a class. */
export type Who = 'facilitator' | 'screen' | SeatId

/** One connection of somebody. `busy`: what it was sent has not gone out yet. */
export type Listener = { send(view: View): void; busy(): boolean; end(): void }

/** Most connections of one: a few windows, and those a phone has lost that have not ended yet. Our judgement. */
const MOST_OF_ONE = 12

/** Sends everybody of a class their view when it has changed, and only then. */
export type Teller = {
  add(who: Who, listener: Listener): void
  remove(who: Who, listener: Listener): void
  /** To be told of each event that was taken. */
  grown(event: Event, classroom: Classroom): void
  /** How many connections this one has. */
  connections(who: Who): number
  /** How many connections there are. */
  size(): number
  /** Ends all connections: the class is no more. */
  dismiss(): void
  end(): void
}

/**
 * @param now     the class as it is
 * @param showed  told when a facilitator was sent what has come of all events so far
 */
export function createTeller(now: () => Classroom, showed: () => void = () => {}): Teller {
  const listeners = new Map<Who, Set<Listener>>()
  const of = (who: Who): Iterable<Listener> => listeners.get(who) ?? []
  const isNews = remembering()
  const turns = createTurns(of, sendTo)
  let before: Classroom | undefined

  /** @returns those who were busy */
  function sendTo(who: Who, waiting: ReadonlySet<Listener>): readonly Listener[] {
    const free = [...waiting].filter((listener) => !listener.busy())
    const seen = free.length > 0 ? view(now(), who) : undefined
    if (seen) for (const listener of free.filter((listener) => isNews(listener, seen))) listener.send(seen)
    if (seen && who === 'facilitator') showed()
    return [...waiting].filter((listener) => !free.includes(listener))
  }

  function grown(event: Event, classroom: Classroom) {
    const whose = differing(before, classroom, event)
    before = classroom
    if (whose !== 'everybody') turns.soon(whose, of(whose))
    const others = whose === 'everybody' ? listeners.keys() : (['facilitator', 'screen'] as const)
    for (const who of others) if (listeners.has(who)) turns.inTurn(who)
  }

  return {
    add(who, listener) {
      const all = (listeners.get(who) ?? new Set()).add(listener)
      listeners.set(who, all)
      turns.soon(who, [listener])
      const [oldest] = all
      if (all.size > MOST_OF_ONE) oldest?.end()
    },
    remove(who, listener) {
      turns.forget(who, listener)
      listeners.get(who)?.delete(listener)
      if (listeners.get(who)?.size === 0) listeners.delete(who)
    },
    grown,
    connections: (who) => listeners.get(who)?.size ?? 0,
    size: () => [...listeners.values()].reduce((sum, { size }) => sum + size, 0),
    dismiss() {
      for (const set of [...listeners.values()]) for (const listener of [...set]) listener.end()
    },
    end: turns.end,
  }
}

/** Whether a connection was not sent this before: an event may leave a seat's view as it was, or two of them bring it back. */
function remembering() {
  const sent = new WeakMap<Listener, string>()
  return (listener: Listener, seen: View): boolean => {
    if (seen.as !== 'seat') return true
    // Of a long passage, for hundreds of seats, a mark is enough.
    const mark = createHash('sha256')
      .update(JSON.stringify({ ...seen, n: 0 }))
      .digest('base64')
    if (sent.get(listener) === mark) return false
    sent.set(listener, mark)
    return true
  }
}
