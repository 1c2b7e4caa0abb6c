import { begin } from '../core/relationship/relationship.ts'
import type { Rules } from '../core/relationship/rules.ts'
import { type Blind, chosenBlindly } from './blind.ts'
import { type Criterion, difference, judged, scored } from './criterion.ts'
import { predict, someone } from './predict.ts'
import type { Session } from './session.ts'
import { type Estimate, ranks } from './statistics.ts'

/** Where rapport may come to rest: where trust is, where it started, or halfway between (0.5 × trust + 15, the rule of its start). */
export const RESTS: Readonly<Record<string, Rules['rest']>> = {
  trust: { share: 1, plus: 0 },
  start: { share: 0, plus: begin(someone).rapport },
  half: { share: 0.5, plus: 15 },
}

/** A way rapport may drift. */
export type Candidate = { readonly drift: number; readonly rest: string }

/** What is compared. Without drift there is nowhere to rest. */
export const CANDIDATES: readonly Candidate[] = [
  { drift: 0, rest: 'trust' },
  ...Object.keys(RESTS).flatMap((rest) => [0.05, 0.1, 0.15, 0.2, 0.3].map((drift) => ({ drift, rest }))),
]

/** One candidate held against the criterion, and against the rules of the game on the same draws. */
export type Tried = Candidate & { readonly agreement: Estimate; readonly gain: Estimate }

/** Tries every candidate on final rapport, then chooses among them by cross-validation over groups. */
export function compareDrifts(
  sessions: readonly Session[],
  criterion: Criterion,
  rules: Rules,
): { readonly tried: readonly Tried[]; readonly blind: Blind | undefined } {
  // As ranks: what different candidates say of different sessions is pooled when they are chosen blindly, and their scales differ.
  const finals = (changed: Rules) =>
    ranks(
      scored(
        'rapport',
        sessions,
        sessions.map((session) => predict(session, changed)),
      ),
    )
  const kept = finals(rules)
  const scores = CANDIDATES.map(({ drift, rest }) => finals({ ...rules, drift, rest: RESTS[rest] ?? rules.rest }))
  const tried = CANDIDATES.map((candidate, place) => {
    const own = scores[place] ?? []
    return { ...candidate, agreement: judged(criterion, own), gain: difference(criterion, own, kept) }
  })
  return { tried, blind: chosenBlindly(criterion, scores, kept) }
}
