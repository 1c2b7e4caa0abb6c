import { type Log, path } from '../encounter/log.ts'
import type { ChoiceId } from '../encounter/passage.ts'
import type { MoveId } from '../relationship/moves.ts'
import type { PromiseStatus } from '../relationship/promises.ts'
import type { Debrief } from './debrief.ts'
import { type Next, nextOf } from './next.ts'
import type { Graded, Level } from './rubric.ts'

/**
 * An attempt: an encounter that was looked back at from its end, in short. The log tells it whole; this is what the debrief said
 * that day, for those pages that cannot play every story again only to say one sentence.
 */
export type Attempt = {
  readonly ending: string
  /** The level of each dimension of which enough was seen. */
  readonly levels: Levels
  /** The choices at which it turned, in order of time. */
  readonly turns: readonly ChoiceId[]
  /** How often each move was made, as it was heard; and the moves that were on offer and were not made. */
  readonly made: Readonly<Record<string, number>>
  readonly offered: readonly string[]
  /** Oldest first. */
  readonly promises: readonly { readonly text: string; readonly status: PromiseStatus }[]
  /** What to practise next; nothing where no choice had a better one beside it and every side seen was sound. */
  readonly next?: Next
  /** Some of it was played after going back: what comes later was known. */
  readonly again?: true
}

export type Levels = Readonly<Partial<Record<Graded['stake'], Level>>>

/** An attempt as it is kept. `at`: when it was looked back at first, milliseconds since 1970. */
export type KeptAttempt = { readonly at: number; readonly log: Log; readonly told: Attempt }

/** What stays of an encounter that came to its end; nothing before. */
export function attemptOf(debrief: Debrief, { entries }: Pick<Log, 'entries'>): Attempt | undefined {
  const { ending, graded, turningPoints, beats, promises } = debrief
  if (ending === undefined) return undefined
  const made: Partial<Record<MoveId, number>> = {}
  for (const { move } of beats) made[move] = (made[move] ?? 0) + 1
  const offered = beats.flatMap(({ instead }) => instead.map(({ move }) => move)).filter((move) => !(move in made))
  const next = nextOf(debrief)
  return {
    ending,
    levels: Object.fromEntries(graded.flatMap(({ stake, level }) => (level ? [[stake, level]] : []))),
    turns: turningPoints.flatMap(({ index }) => beats[index]?.choice ?? []),
    made,
    offered: [...new Set(offered)],
    promises: promises.map(({ text, status }) => ({ text, status })),
    ...(next && { next }),
    ...(entries.some(({ type }) => type === 'rewound') && { again: true }),
  }
}

/** Whether two logs tell the same attempt: the same meeting by the same choices, whatever was written about it since. */
export const sameAttempt = (one: Log, other: Log): boolean =>
  JSON.stringify([one.vignette, one.seed, one.facts, path(one.entries)]) ===
  JSON.stringify([other.vignette, other.seed, other.facts, path(other.entries)])
