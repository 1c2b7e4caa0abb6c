import type { ChoiceId } from './passage.ts'

/**
 * One thing the learner did, in order. `at`: whole milliseconds since the encounter began, from 0.
 * `said`: own words, where they were asked for. `to`: how many choices a rewind keeps, from 0. `about`: `next` is what one will try
 * another time; without it, the word for how it felt.
 */
export type Entry =
  | { readonly type: 'chose'; readonly choice: ChoiceId; readonly at: number; readonly said?: string }
  | { readonly type: 'rewound'; readonly to: number; readonly at: number }
  | { readonly type: 'reflected'; readonly text: string; readonly at: number; readonly about?: 'next' }

/** A choice that was made. */
export type Chosen = Extract<Entry, { readonly type: 'chose' }>

/** The only thing that is stored of an encounter. `script` is the story's content hash, `model` the version of its rules. */
export type Log = {
  readonly vignette: string
  readonly script: string
  readonly model: number
  readonly locale: string
  /** Whole, 0 to 2³² − 1. */
  readonly seed: number
  /** Hidden facts (drawn by the seed or set by a facilitator), and what an earlier visit left. */
  readonly facts: Readonly<Record<string, string | number>>
  readonly entries: readonly Entry[]
}

/** Version of the relationship's rules; raised when a change of theirs would give an old log another reading. */
export const MODEL = 1

/** Entries in one log; the longest playing has some hundred. Our judgement. */
export const MOST = 10_000

/** The log with one entry more; always one that can be read again. One that is full keeps the choices that stand, and no detours. */
export function grown(log: Log, entry: Entry): Log {
  const entries = [...log.entries, { ...entry, at: Math.min(entry.at, Number.MAX_SAFE_INTEGER) }]
  return { ...log, entries: entries.length > MOST ? standing(entries) : entries }
}

/** Whether all of the earlier log is in this one. */
export const goesOn = ({ seed, facts, entries }: Log, earlier: Log): boolean =>
  JSON.stringify([seed, facts, entries.slice(0, earlier.entries.length)]) === JSON.stringify([earlier.seed, earlier.facts, earlier.entries])

/** The choices that stand: rewinds honoured, detours left out. A rewind beyond the start or the end keeps what there is. */
export const path = (entries: readonly Entry[]): readonly ChoiceId[] => standing(entries).map(({ choice }) => choice)

/** The same, each with when it was made and what was written before it. */
export function standing(entries: readonly Entry[]): readonly Chosen[] {
  const left: Chosen[] = []
  for (const entry of entries) {
    if (entry.type === 'chose') left.push(entry)
    if (entry.type === 'rewound') left.length = Math.min(left.length, entry.to)
  }
  return left
}

/** What was tried at the decision one stands at, and left by rewinding: the choices made after the same earlier choices. */
export function tried(entries: readonly Entry[]): ReadonlySet<ChoiceId> {
  const here = path(entries)
  const found = new Set<ChoiceId>()
  const standing: ChoiceId[] = []
  for (const entry of entries) {
    if (entry.type === 'rewound') standing.length = Math.min(standing.length, entry.to)
    if (entry.type !== 'chose') continue
    if (standing.length === here.length && standing.every((choice, index) => choice === here[index])) found.add(entry.choice)
    standing.push(entry.choice)
  }
  return found
}
