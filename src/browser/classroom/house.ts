import { begin, type Classroom, isClassroom } from '../../core/classroom/classroom.ts'
import type { Event, From, SeatId } from '../../core/classroom/event.ts'
import type { FacilitatorMessage, HouseMessage, Message, SeatMessage } from '../../core/classroom/messages.ts'
import { nextSeat } from '../../core/classroom/room.ts'
import { replay, take } from '../../core/classroom/take.ts'
import { type View, view } from '../../core/classroom/view.ts'
import type { Answer } from '../../core/classroom/wire.ts'
import type { Line, Standing } from './line.ts'

/** A class that this page keeps itself: one laptop and a show of hands, or a rehearsal with pretend seats. No server, no network. */
export type House = {
  events(): readonly Event[]
  facilitator(): Line<Extract<View, { readonly as: 'facilitator' }>>
  screen(): Line<Extract<View, { readonly as: 'screen' }>>
  /** Somebody sits down. */
  seat(name?: string): Line<Extract<View, { readonly as: 'seat' }>>
  /** The lines of those who sit already, where a class goes on. */
  seats(): readonly Line<Extract<View, { readonly as: 'seat' }>>[]
}

/**
 * @param before  the events of a class that goes on; else `opened` opens one
 * @param clock   milliseconds, from any beginning
 * @param kept    is told of every event, after it was taken
 */
export function createHouse(
  opened: Extract<HouseMessage, { readonly type: 'opened' }>,
  clock: () => number,
  kept: (events: readonly Event[]) => void = () => {},
  before: readonly Event[] = [],
): House {
  const since = clock() - (before.at(-1)?.at ?? 0)
  const at = () => Math.max(0, Math.round(clock() - since))
  let events: readonly Event[] = before.length > 0 ? before : [{ n: 1, at: 0, from: 'house', id: 'opened', message: opened }]
  let classroom = (replay(events) ?? begin(events[0] as Event)) as Classroom
  const watchers = new Set<() => void>()

  function say(from: From, message: Message): Answer {
    const n = (events.at(-1)?.n ?? 0) + 1
    const event: Event = { n, at: at(), from, id: `own-${n}`, message }
    const next = take(classroom, event)
    if (!isClassroom(next)) return { ok: false, why: next }
    classroom = next
    events = [...events, event]
    kept(events)
    for (const changed of watchers) changed()
    return { ok: true, n }
  }

  function line<V extends View>(who: 'facilitator' | 'screen' | SeatId): Line<V> {
    const now = (): Standing<V> => ({ state: 'here', view: view(classroom, who) as V, ahead: -since, unsent: 0 })
    const own = new Set<() => void>()
    return {
      now,
      watch(changed) {
        const tell = () => changed(now())
        for (const set of [own, watchers]) set.add(tell)
        return () => watchers.delete(tell)
      },
      say: async (message: FacilitatorMessage | SeatMessage) => (who === 'screen' ? { ok: false, why: 'not-yours' } : say(who, message)),
      end() {
        for (const tell of own) watchers.delete(tell)
      },
    }
  }

  return {
    events: () => events,
    facilitator: () => line('facilitator'),
    screen: () => line('screen'),
    seats: () => classroom.seats.map(({ id }) => line(id)),
    seat(name) {
      const id = nextSeat(classroom)
      say('house', { type: 'joined', seat: id, key: `own-${id}`, ...(name !== undefined && { name }) })
      say('house', { type: 'here', seat: id, line: 'own' })
      return line(id)
    },
  }
}
