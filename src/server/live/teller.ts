import { createHash } from 'node:crypto'
import type { Classroom } from '../../core/classroom/classroom.ts'
import type { Event, SeatId } from '../../core/classroom/event.ts'
import { type View, view } from '../../core/classroom/view.ts'
import { differing } from './differing.ts'

/** Who looks at a class. */
export type Who = 'facilitator' | 'screen' | SeatId

/** One connection of somebody. `busy`: what it was sent has not gone out yet. */
export type Listener = { send(view: View): void; busy(): boolean; end(): void }

/** Least milliseconds between two views of a facilitator or a screen, and between two of everybody: some twenty a second. */
const APART = 50
/** Milliseconds after which a connection that was busy is tried again. */
const LATER = 200

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
  /** Who has not been sent the latest: at once, or in turn with everybody. */
  const behind = { soon: new Map<Who, Set<Listener>>(), inTurn: new Set<Who>() }
  const isNews = remembering()
  const alarm = createAlarm(tell)
  let before: Classroom | undefined
  let toldAt = Number.NEGATIVE_INFINITY

  function mark(who: Who, which: Iterable<Listener>) {
    const set = behind.soon.get(who) ?? new Set()
    for (const listener of which) set.add(listener)
    if (set.size > 0) behind.soon.set(who, set)
  }

  function tell() {
    const wait = toldAt + APART - performance.now()
    if (behind.inTurn.size > 0 && wait <= 0) {
      for (const who of behind.inTurn) mark(who, listeners.get(who) ?? [])
      behind.inTurn.clear()
      toldAt = performance.now()
    }
    const waiting = [...behind.soon]
    behind.soon.clear()
    for (const [who, set] of waiting) mark(who, sendTo(who, set))
    if (behind.inTurn.size > 0) alarm.within(Math.max(0, wait))
    if (behind.soon.size > 0) alarm.within(LATER)
  }

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
    if (listeners.size === 0) return
    if (whose !== 'everybody') mark(whose, listeners.get(whose) ?? [])
    const others = whose === 'everybody' ? listeners.keys() : (['facilitator', 'screen'] as const)
    for (const who of others) behind.inTurn.add(who)
    alarm.within(0)
  }

  return {
    add(who, listener) {
      listeners.set(who, (listeners.get(who) ?? new Set()).add(listener))
      mark(who, [listener])
      alarm.within(0)
    },
    remove(who, listener) {
      for (const map of [listeners, behind.soon]) {
        map.get(who)?.delete(listener)
        if (map.get(who)?.size === 0) map.delete(who)
      }
    },
    grown,
    connections: (who) => listeners.get(who)?.size ?? 0,
    size: () => [...listeners.values()].reduce((sum, { size }) => sum + size, 0),
    dismiss() {
      for (const set of [...listeners.values()]) for (const listener of [...set]) listener.end()
    },
    end: alarm.end,
  }
}

/** Rings once, at the earliest of the times it was set to. */
function createAlarm(ring: () => void) {
  let timer: NodeJS.Timeout | undefined
  let due = Number.POSITIVE_INFINITY
  return {
    within(milliseconds: number) {
      const at = performance.now() + milliseconds
      if (at >= due) return
      clearTimeout(timer)
      due = at
      timer = setTimeout(() => {
        due = Number.POSITIVE_INFINITY
        ring()
      }, milliseconds)
    },
    end: () => clearTimeout(timer),
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
