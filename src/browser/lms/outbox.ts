import * as v from 'valibot'
import { PREFIX } from '../../core/encounter/keys.ts'
import { isRecord } from '../../core/encounter/readEach.ts'
import { readJson } from '../../core/encounter/readJson.ts'
import { isUuid, uuidOf } from '../../core/records/uuid.ts'
import type { StatementDraft } from '../../core/records/xapi/statement.ts'
import { VERBS, type VerbName } from '../../core/records/xapi/vocabulary.ts'
import { read, type Store, write } from '../play/save.ts'
import type { Whose } from './lrs.ts'

// What is to be told and was not yet answered: kept in the browser, one key each, so that it survives the tab and two tabs lose nothing
// of each other's. Where nothing may be kept it is held as long as the page is.

/** Something that waits. `turnedAway`: in how many visits it was not taken. `aside`: it was refused for good, and is kept to be looked at. */
export type Waiting = {
  readonly n: number
  readonly draft: StatementDraft
  readonly turnedAway: number
  readonly aside?: true
}

export type Outbox = {
  /** What waits, in the order it is to be told. */
  waiting(): readonly Waiting[]
  /** What was refused for good. */
  aside(): readonly Waiting[]
  /** Something more to tell. What waits already, or was refused already, is not put in twice. */
  put(draft: StatementDraft): void
  /** What waits is to be told in this way. */
  instead(draft: StatementDraft): void
  /** It is there: forget it. */
  told(id: string): void
  /** It was not taken in this visit; what is turned away by two is put aside. */
  turnedAway(id: string): void
  /** It never will be taken. */
  refused(id: string): void
  /** Nothing of it is to be told any more. */
  empty(): void
}

/** Visits that may turn something away before it is put aside: a visit that is over refuses everything, so one says nothing. */
const TWICE = 2

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(2000))
const draft = v.object({
  id: v.custom<string>(isUuid),
  verb: v.picklist(Object.keys(VERBS) as VerbName[]),
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  of: v.pipe(v.string(), v.maxLength(2000)),
  definition: v.custom<StatementDraft['definition']>(isRecord),
  language: name,
  result: v.exactOptional(v.custom<NonNullable<StatementDraft['result']>>(isRecord)),
  extensions: v.exactOptional(v.custom<NonNullable<StatementDraft['extensions']>>(isRecord)),
})
const item = v.object({
  n: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  draft,
  turnedAway: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  aside: v.exactOptional(v.literal(true)),
})

/** A draft as a text or a document holds it; nothing where it is none. */
export function readStatementDraft(value: unknown): StatementDraft | undefined {
  const read = v.safeParse(draft, value)
  return read.success ? read.output : undefined
}

/**
 * Opens what a learner has waiting, of this visit and of earlier ones. The units of a course share a registration, and a store may launch a
 * group by one: what waits for one of them is not told as another's.
 */
export function openOutbox(store: Store | undefined, { registration, activityId, agent }: Whose): Outbox {
  const prefix = `${PREFIX}outbox:${uuidOf(`outbox ${JSON.stringify([registration, activityId, agent])}`)}:`
  const held = new Map<string, Waiting>()
  const here = new Set<string>()
  const keep = (one: Waiting) => {
    held.set(one.draft.id, one)
    write(store, prefix + one.draft.id, JSON.stringify(one))
  }
  const forget = (id: string) => {
    held.delete(id)
    drop(store, prefix + id)
  }
  for (const key of keysUnder(store, prefix)) {
    const one = readJson(item, read(store, key))
    if (one) held.set(one.draft.id, one)
    else drop(store, key)
  }
  const all = () => [...held.values()].toSorted((one, other) => one.n - other.n || one.draft.at - other.draft.at)
  return {
    waiting: () => all().filter(({ draft, aside }) => !aside && !here.has(draft.id)),
    aside: () => all().filter(({ aside }) => aside),
    put(draft) {
      if (!held.has(draft.id)) keep({ n: (all().at(-1)?.n ?? 0) + 1, draft, turnedAway: 0 })
    },
    instead(draft) {
      const one = held.get(draft.id)
      if (one) keep({ ...one, draft })
    },
    told: forget,
    turnedAway(id) {
      const one = held.get(id)
      if (!one) return
      here.add(id)
      const times = one.turnedAway + 1
      keep({ ...one, turnedAway: times, ...(times >= TWICE && { aside: true }) })
    },
    refused(id) {
      const one = held.get(id)
      if (one) keep({ ...one, aside: true })
    },
    empty() {
      for (const id of [...held.keys()]) forget(id)
    },
  }
}

function keysUnder(store: Store | undefined, prefix: string): readonly string[] {
  try {
    const all = Array.from({ length: store?.length ?? 0 }, (_, index) => store?.key(index) ?? '')
    return all.filter((key) => key.startsWith(prefix))
  } catch {
    return []
  }
}

/** Removes a key; where that is forbidden, what stays there is told once more, and counts once. */
function drop(store: Store | undefined, key: string): void {
  try {
    store?.removeItem(key)
  } catch {}
}
