import type { Stake } from '../encounter/passage.ts'
import type { KeptAttempt, Levels } from './attempt.ts'
import { SOUND } from './next.ts'
import type { Level } from './rubric.ts'
import { STAKES } from './stakes.ts'

// Attempts over time. One person beside themselves: nobody else's are here, and nothing is added up.

type Dated = Pick<KeptAttempt, 'at'> & { readonly told: { readonly levels: Levels } }

/** The sides that were seen, and those of them in which one stood firm: at sound or skilled. Both in the order of the rubric. */
export function firmIn(levels: Levels): { readonly firm: readonly Stake[]; readonly seen: readonly Stake[] } {
  const from = (least: Level) => STAKES.filter((stake) => (levels[stake] ?? 0) >= least)
  return { firm: from(SOUND), seen: from(1) }
}

/** Oldest first. */
export const inTime = <One extends { readonly at: number }>(attempts: readonly One[]): readonly One[] =>
  attempts.toSorted((a, b) => a.at - b.at)

/**
 * The attempt in which most sides of the work were firm; of equals, the later. It is a count of sides and no mark: one meeting can ask
 * for other sides than another. Our judgement.
 */
export const firmest = <One extends Dated>(attempts: readonly One[]): One | undefined =>
  attempts.toSorted((a, b) => firmIn(b.told.levels).firm.length - firmIn(a.told.levels).firm.length || b.at - a.at)[0]

/** What was come upon so far, each once: how many endings, and how many choices at which a meeting turned. */
export function found(attempts: readonly Pick<KeptAttempt, 'told'>[]): { readonly endings: number; readonly turns: number } {
  const each = (of: (told: KeptAttempt['told']) => readonly string[]) => new Set(attempts.flatMap(({ told }) => of(told))).size
  return { endings: each(({ ending }) => [ending]), turns: each(({ turns }) => turns) }
}
