import * as v from 'valibot'
import { type Entry, goesOn, type Log } from '../../core/encounter/log.ts'
import { readJson } from '../../core/encounter/readJson.ts'
import type { StatementDraft } from '../../core/records/xapi/statement.ts'
import { readKept, wholeKept } from './kept.ts'
import type { Found, Lrs, Whose } from './lrs.ts'
import { readStatementDraft } from './outbox.ts'

/** The document in which a store keeps where a learner stands. */
export const STATE = 'kind-but-firm.place'

/**
 * Where a learner stands in a registration: the log, whether they agreed that levels are sent, what was told once and for good, and what
 * still waits to be told.
 */
export type Place = {
  readonly log: Log
  readonly agreed: boolean
  readonly completed: boolean
  readonly waiting: readonly StatementDraft[]
}

/** The log without a word of the learner's own: that leaves the browser only where they agreed to it. */
export const withoutWords = (log: Log): Log => ({
  ...log,
  entries: log.entries.flatMap((entry): readonly Entry[] => {
    if (entry.type !== 'chose') return entry.type === 'rewound' ? [entry] : []
    const { said: _, ...bare } = entry
    return [bare]
  }),
})

const place = v.object({
  v: v.literal(1),
  place: v.string(),
  completed: v.boolean(),
  waiting: v.pipe(v.array(v.unknown()), v.maxLength(10_000)),
})

/** Reads the document; any text gives a place or nothing. */
export function readPlace(text: string): Place | undefined {
  const read = readJson(place, text)
  const { log, agreed } = readKept(read?.place ?? '')
  if (!read || !log) return undefined
  const { completed, waiting } = read
  return { log, agreed, completed, waiting: waiting.flatMap((one) => readStatementDraft(one) ?? []) }
}

/** The document as a text. A store has room: the log is kept whole. */
export const writePlace = ({ log, agreed, completed, waiting }: Place): string =>
  JSON.stringify({ v: 1, place: wholeKept(log, agreed), completed, waiting })

/** How the store's document stands: what was read or written last, and by which etag it is written over. */
export type Document = {
  /** Reads it anew. */
  read(lrs: Lrs, whose: Whose): Promise<Place | 'none' | 'later' | 'shut'>
  /** Writes it, unless somebody wrote a longer way of the same meeting since. */
  write(lrs: Lrs, whose: Whose, place: Place): Promise<'kept' | 'later' | 'shut'>
  /** Writes it as the page is left: nobody waits for the answer. */
  leave(lrs: Lrs, whose: Whose, place: Place): void
}

/** Opens a document nothing is known of yet. */
export function openDocument(): Document {
  /** What it is written over; unknown once it was written. */
  let over: Pick<Found, 'etag'> | 'create' | undefined
  let last: string | undefined
  const read = async (lrs: Lrs, whose: Whose) => {
    const found = await lrs.readState(whose, STATE)
    if (found === 'later' || found === 'shut') return found
    if (found === 'none') {
      over = 'create'
      return found
    }
    // A store that gives no etag cannot tell two who write at once from one.
    over = found
    last = found.text
    return readPlace(found.text) ?? 'none'
  }
  return {
    read,
    async write(lrs, whose, place) {
      const text = writePlace(place)
      if (text === last) return 'kept'
      // A store does not say which etag a write was given, so it is asked before the next one.
      const found = over === undefined ? await read(lrs, whose) : 'none'
      if (found === 'later' || found === 'shut') return found
      if (found !== 'none' && longer(found.log, place.log)) return 'kept'
      const answer = await lrs.writeState(whose, STATE, text, over ?? 'create')
      over = undefined
      if (answer === 'shut') return answer
      if (answer === 'changed' || answer === 'later') return 'later'
      // A store that takes statements and no place is told all the same: this browser has the place.
      last = text
      return 'kept'
    },
    leave(lrs, whose, place) {
      const text = writePlace(place)
      if (text !== last) lrs.leaveState(whose, STATE, text)
      last = text
    },
  }
}

/** Whether another device went on with the same meeting. */
const longer = (theirs: Log, ours: Log): boolean => theirs.entries.length > ours.entries.length && goesOn(theirs, ours)
