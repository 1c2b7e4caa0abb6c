import type { Classroom } from '../../core/classroom/classroom.ts'
import type { Event, SeatId } from '../../core/classroom/event.ts'
import { type ForSeats, forSeats, seatView } from '../../core/classroom/seatView.ts'
import { type View, view } from '../../core/classroom/view.ts'

/** Who looks at a class. */
export type Who = 'facilitator' | 'screen' | SeatId

/** One connection of somebody. `busy`: what it was sent has not gone out yet. */
export type Listener = { send(view: View): void; busy(): boolean; end(): void }

/** Least milliseconds between two views of a facilitator or a screen: some twenty a second. */
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
  const behind = new Map<Who, Set<Listener>>()
  const isNews = remembering()
  let shared: Shared | undefined
  let timer: NodeJS.Timeout | undefined
  let due = Number.POSITIVE_INFINITY
  let steeredAt = Number.NEGATIVE_INFINITY

  const isSeat = (who: Who): who is SeatId => who !== 'facilitator' && who !== 'screen'

  function mark(who: Who, which: Iterable<Listener> = listeners.get(who) ?? []) {
    const set = behind.get(who) ?? new Set()
    for (const listener of which) set.add(listener)
    if (set.size > 0) behind.set(who, set)
  }

  /** @param least  milliseconds from now */
  function soon(least: number) {
    const at = performance.now() + least
    if (at >= due) return
    clearTimeout(timer)
    due = at
    timer = setTimeout(tell, least)
  }

  function tell() {
    due = Number.POSITIVE_INFINITY
    const classroom = now()
    const wait = steeredAt + APART - performance.now()
    for (const [who, waiting] of [...behind]) {
      if (!isSeat(who) && wait > 0) continue
      behind.delete(who)
      mark(who, sendTo(classroom, who, waiting))
      if (!isSeat(who)) steeredAt = performance.now()
    }
    if (behind.size > 0) soon(wait > 0 ? wait : LATER)
  }

  /** @returns those who were busy */
  function sendTo(classroom: Classroom, who: Who, waiting: ReadonlySet<Listener>): readonly Listener[] {
    const free = [...waiting].filter((listener) => !listener.busy())
    const seen = free.length > 0 ? (isSeat(who) ? seatView(classroom, who, sharedBy(classroom)) : view(classroom, who)) : undefined
    if (seen) for (const listener of free.filter((listener) => isNews(listener, seen, classroom))) listener.send(seen)
    if (seen && who === 'facilitator') showed()
    return [...waiting].filter((listener) => !free.includes(listener))
  }

  function sharedBy(classroom: Classroom): ForSeats {
    if (shared?.seen.n !== classroom.n) shared = share(classroom)
    return shared.seen
  }

  function grown(event: Event, classroom: Classroom) {
    if (listeners.size === 0) return
    const before = shared
    shared = share(classroom)
    const one = whoseOwn(event)
    if (!before || !isSame(before, shared)) for (const who of listeners.keys()) mark(who)
    else if (one) mark(one)
    for (const who of ['facilitator', 'screen'] as const) mark(who)
    if (behind.size > 0) soon(0)
  }

  return {
    add(who, listener) {
      listeners.set(who, (listeners.get(who) ?? new Set()).add(listener))
      mark(who, [listener])
      soon(0)
    },
    remove(who, listener) {
      for (const map of [listeners, behind]) {
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
    end: () => clearTimeout(timer),
  }
}

/** Whether a connection was not sent this before: an event may leave a seat's view as it was, or two of them bring it back. */
function remembering() {
  const sent = new WeakMap<Listener, { readonly shown: Classroom['shown']; readonly rest: string }>()
  return (listener: Listener, seen: View, { shown }: Classroom): boolean => {
    if (seen.as !== 'seat') return true
    const { shown: _, n: __, ...own } = seen
    const [before, rest] = [sent.get(listener), JSON.stringify(own)]
    sent.set(listener, { shown, rest })
    return before?.shown !== shown || before?.rest !== rest
  }
}

/** Whose own part of the view an event may change. */
function whoseOwn({ from, message }: Event): SeatId | undefined {
  if (from !== 'facilitator' && from !== 'house') return from
  return 'seat' in message ? message.seat : undefined
}

/** What all seats see alike, and the passage it was made of. */
type Shared = { readonly seen: ForSeats; readonly shown: Classroom['shown'] }
const share = (classroom: Classroom): Shared => ({ seen: forSeats(classroom), shown: classroom.shown })

/** Whether all seats see the same as before, but for the number of the last event. The passage is long, and the same until it is another. */
function isSame(a: Shared, b: Shared): boolean {
  const rest = ({ seen: { shown: _, n: __, ...rest } }: Shared) => JSON.stringify(rest)
  return a.shown === b.shown && rest(a) === rest(b)
}
