import { shuffled } from '../core/encounter/lots.ts'
import { begin } from '../core/relationship/relationship.ts'
import type { Rules } from '../core/relationship/rules.ts'
import { difference, judged, type Outcome, scored } from './outcome.ts'
import { predict, someone } from './predict.ts'
import type { Session } from './session.ts'
import { type Estimate, mean, ranks } from './statistics.ts'

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

/** One candidate held against the outcome, and against the rules of the game on the same draws. */
export type Tried = Candidate & { readonly agreement: Estimate; readonly gain: Estimate }

/**
 * The candidates chosen blindly: in each fold the one that does best on the other folds is taken. `agreement` and `gain` over the
 * rules of the game are of the sessions that had no say in the choice, each the mean of all repeats.
 */
export type Blind = {
  readonly agreement: Estimate
  readonly gain: Estimate
  /** How often each was chosen, the most often first. */
  readonly chosen: readonly (Candidate & { readonly times: number })[]
}

const FOLDS = 10
const REPEATS = 10

/** Tries every candidate on final rapport, then chooses among them by cross-validation over groups. */
export function compareDrifts(
  sessions: readonly Session[],
  outcome: Outcome,
  rules: Rules,
): { readonly tried: readonly Tried[]; readonly blind: Blind } {
  const of = ({ drift, rest }: Candidate) => {
    const changed = { ...rules, drift, rest: RESTS[rest] ?? rules.rest }
    const finals = scored(
      'rapport',
      sessions,
      sessions.map((session) => predict(session, changed)),
    )
    // As ranks: what different candidates say of different sessions is pooled below, and their scales differ.
    return ranks(finals)
  }
  const kept = of({ drift: rules.drift, rest: 'trust' })
  const scores = CANDIDATES.map(of)
  const tried = CANDIDATES.map((candidate, index) => {
    const own = scores[index] as readonly number[]
    return { ...candidate, agreement: judged(outcome, own), gain: difference(outcome, own, kept) }
  })
  return { tried, blind: chosenBlindly(outcome, scores, kept) }
}

function chosenBlindly(outcome: Outcome, scores: readonly (readonly number[])[], kept: readonly number[]): Blind {
  const times = CANDIDATES.map(() => 0)
  const pooled = Array.from({ length: REPEATS }, (_, repeat) => {
    const groups = shuffled(outcome.clusters, 42, repeat)
    const blind: number[] = Array(kept.length)
    for (let fold = 0; fold < FOLDS; fold++) {
      const training = groups.filter((_, place) => place % FOLDS !== fold).flat()
      const best = bestOn(training, outcome, scores)
      times[best] = (times[best] ?? 0) + 1
      for (const row of groups.filter((_, place) => place % FOLDS === fold).flat()) blind[row] = scores[best]?.[row] as number
    }
    return blind
  })
  const draws = 500
  return {
    agreement: averaged(pooled.map((blind) => judged(outcome, blind, draws))),
    gain: averaged(pooled.map((blind) => difference(outcome, blind, kept, draws))),
    chosen: CANDIDATES.map((candidate, index) => ({ ...candidate, times: times[index] as number }))
      .filter((candidate) => candidate.times > 0)
      .sort((a, b) => b.times - a.times),
  }
}

/** The candidate that does best on these rows; the first of equals. */
function bestOn(rows: readonly number[], { agreement }: Outcome, scores: readonly (readonly number[])[]): number {
  const found = scores.map((score) => agreement(score, rows))
  return found.indexOf(Math.max(...found))
}

const averaged = (estimates: readonly Estimate[]): Estimate => ({
  value: mean(estimates.map(({ value }) => value)),
  low: mean(estimates.map(({ low }) => low)),
  high: mean(estimates.map(({ high }) => high)),
})
