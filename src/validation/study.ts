import type { Rules } from '../core/relationship/rules.ts'
import { ablations, dealtAnew } from './ablations.ts'
import { type Criterion, difference, judged, SCORES, type Score, scored } from './criterion.ts'
import { predict } from './predict.ts'
import type { Session } from './session.ts'
import { type Estimate, mean, quantile } from './statistics.ts'

/** One score of one model: how it agrees with the criterion, and how much better than the rules of the game on the same draws. */
export type Figure = { readonly score: Score; readonly agreement: Estimate; readonly gain: Estimate }

/** Every score of a session, under these rules. */
export const scoresOf = (sessions: readonly Session[], rules: Rules): Readonly<Record<Score, readonly number[]>> => {
  const predictions = sessions.map((session) => predict(session, rules))
  const of = (score: Score) => scored(score, sessions, predictions)
  return { rapport: of('rapport'), rapportAt10: of('rapportAt10'), trust: of('trust') }
}

/** The model as it is played, held against the criterion. */
export function measure(sessions: readonly Session[], criterion: Criterion, rules: Rules): readonly Omit<Figure, 'gain'>[] {
  const scores = scoresOf(sessions, rules)
  return SCORES.map((score) => ({ score, agreement: judged(criterion, scores[score]) }))
}

/** The model with one idea after the other taken out. */
export function ablate(
  sessions: readonly Session[],
  criterion: Criterion,
  rules: Rules,
): readonly { readonly without: string; readonly figures: readonly Figure[] }[] {
  const whole = scoresOf(sessions, rules)
  return Object.entries(ablations).map(([without, change]) => {
    const scores = scoresOf(sessions, change(rules))
    const figures = SCORES.map((score) => ({
      score,
      agreement: judged(criterion, scores[score]),
      gain: difference(criterion, scores[score], whole[score]),
    }))
    return { without, figures }
  })
}

/**
 * What the effects of the moves themselves are worth: they are dealt out anew among the moves again and again. `value` is the mean of
 * the deals, `low` and `high` hold 95 % of them; `atLeast` is the part of the deals that do as well as the model.
 *
 * @param catalogueOf  the codes' catalogue, made of other moves
 */
export function chance(
  sessions: readonly Session[],
  criterion: Criterion,
  rules: Rules,
  catalogueOf: (moves: Rules['moves']) => Rules['moves'],
  deals = 500,
): readonly (Estimate & { readonly score: Score; readonly atLeast: number })[] {
  const rows = sessions.map((_, row) => row)
  const agreements = (changed: Rules) => {
    const scores = scoresOf(sessions, changed)
    return SCORES.map((score) => criterion.agreement(scores[score], rows))
  }
  const own = agreements(rules)
  const dealt = Array.from({ length: deals }, (_, seed) => agreements({ ...rules, moves: catalogueOf(dealtAnew(seed)) }))
  return SCORES.map((score, place) => {
    const found = dealt.map((agreement) => agreement[place] as number)
    const atLeast = found.filter((agreement) => agreement >= (own[place] as number)).length / deals
    return { score, value: mean(found), low: quantile(found, 0.025), high: quantile(found, 0.975), atLeast }
  })
}
