import { setImmediate as pause } from 'node:timers/promises'
import { begin, type Classroom, isClassroom, takenAs } from '../../core/classroom/classroom.ts'
import type { Event, From, Refusal } from '../../core/classroom/event.ts'
import { take } from '../../core/classroom/take.ts'
import type { Answer } from '../../core/classroom/wire.ts'
import { AT_ONCE, type Entry, type Log } from '../log/log.ts'

/** Told of each event that was taken, in order. */
export type Grown = (event: Event, classroom: Classroom) => void

/**
 * The log of a class read in its order. An event's number is its place, and what is refused keeps its place: so every process that reads
 * comes to the same class, the same numbers and the same refusals.
 */
export type Reading = {
  classroom(): Classroom | undefined
  /** Number of the last event that was read. */
  count(): number
  bytes(): number
  /** How many events of this sender were taken. */
  said(from: From): number
  /** Once it has resolved, all that stood in the log when it was asked is known. */
  catchUp(): Promise<void>
  /** @param answer  told what comes of the event of this sender and id, where it is read */
  ask(from: From, id: string, answer: (answer: Answer) => void): void
  forget(from: From, id: string): void
}

export function reading(code: string, log: Log, grown: Grown): Reading {
  let classroom: Classroom | undefined
  let [mark, count, bytes] = ['', 0, 0]
  const said = new Map<From, number>()
  const asked = new Map<string, (answer: Answer) => void>()

  function apply(entry: Entry) {
    count += 1
    bytes += entry.bytes
    mark = entry.mark
    const event: Event = { ...entry.said, n: count }
    const next = classroom ? take(classroom, event) : (begin(event) ?? 'unreadable')
    if (isClassroom(next)) {
      classroom = next
      said.set(event.from, (said.get(event.from) ?? 0) + 1)
      grown(event, next)
    }
    asked.get(`${event.from} ${event.id}`)?.(isClassroom(next) ? { ok: true, n: count } : refusal(classroom, event, next))
  }

  async function readOn() {
    for (;;) {
      const entries = await log.read(code, mark)
      for (const entry of entries) apply(entry)
      if (entries.length < AT_ONCE) return
      // A log may be long: whoever else is in this process is heard in between.
      await pause()
    }
  }

  return {
    classroom: () => classroom,
    count: () => count,
    bytes: () => bytes,
    said: (from) => said.get(from) ?? 0,
    catchUp: shared(readOn),
    ask: (from, id, answer) => void asked.set(`${from} ${id}`, answer),
    forget: (from, id) => void asked.delete(`${from} ${id}`),
  }
}

/** What was taken before is no refusal to its sender: it has its number. */
export function refusal(classroom: Classroom | undefined, { from, id }: Pick<Event, 'from' | 'id'>, why: Refusal): Answer {
  const n = why === 'again' && classroom ? takenAs(classroom, from, id) : undefined
  return n === undefined ? { ok: false, why } : { ok: true, n }
}

/** One run at a time. A run under way may have begun too early for whoever asks now: all who ask meanwhile share the next. */
function shared(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let following: Promise<void> | undefined
  const ask = (): Promise<void> => {
    if (!running) {
      running = run().finally(() => {
        running = undefined
      })
      return running
    }
    following ??= running
      .catch(() => {})
      .then(() => {
        following = undefined
        return ask()
      })
    return following
  }
  return ask
}
