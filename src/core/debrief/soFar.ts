import type { Encounter } from '../encounter/encounter.ts'
import type { Choice, Line } from '../encounter/passage.ts'

/** Something that happened before the passage one stands at: a line that was heard, or what the worker chose. */
export type Happened = { readonly line: Line } | { readonly choice: Choice }

/** As many as one takes in before one has to answer. Our judgement. */
const MOST = 2

/**
 * What has happened so far, for whoever comes in the middle: of each passage the last thing said, and what the worker answered; the
 * latest of them, in order. What the worker said last stands above the passage itself, and is left out.
 */
export function soFar({ moments }: Pick<Encounter, 'moments'>): readonly Happened[] {
  const all = moments.flatMap(({ passage: { lines }, choice }): readonly Happened[] => {
    const line = lines.findLast(({ speaker }) => speaker) ?? lines.at(-1)
    return [...(line ? [{ line }] : []), { choice }]
  })
  return all.slice(0, -1).slice(-MOST)
}
