import type { Prediction } from './predict.ts'
import type { Session } from './session.ts'
import { auc, bootstrap, type Estimate, partialSpearman, spearman } from './statistics.ts'

/** What sessions can be held against: what it is, and which rows belong together when rows are drawn. */
export type Outcome = {
  readonly name: 'label' | 'liking'
  /** How well these scores, one a session, agree with the outcome; of these rows only. */
  readonly agreement: (scores: readonly number[], rows: readonly number[]) => number
  readonly clusters: readonly (readonly number[])[]
}

/** The scores a prediction is judged by. `at10`: rapport after ten of the worker's turns, or at the end of a shorter session. */
export type Score = 'rapport' | 'rapportAt10' | 'trust'
export const SCORES: readonly Score[] = ['rapport', 'rapportAt10', 'trust']

/**
 * What these sessions can be held against: a `label` high or low, as the area under the curve; else `outcome.like`, as Spearman's
 * correlation with the number of turns held constant.
 *
 * @throws RangeError if not every session has the one or the other, or all have the same
 */
export function outcomeOf(sessions: readonly Session[]): Outcome {
  const labels = sessions.map(({ label }) => label)
  if (labels.every((label) => label !== undefined) && new Set(labels).size === 2) {
    const of = (label: string) => (scores: readonly number[], rows: readonly number[]) =>
      rows.filter((row) => labels[row] === label).map((row) => scores[row] as number)
    const [high, low] = [of('high'), of('low')]
    return {
      name: 'label',
      agreement: (scores, rows) => auc(high(scores, rows), low(scores, rows)),
      clusters: clustered(sessions.map(({ group, session }) => `${group ?? session}`)),
    }
  }
  const likes = sessions.map(({ outcome }) => outcome?.like)
  if (likes.some((like) => like === undefined) || new Set(likes).size < 2)
    throw new RangeError('every session needs a "label", high or low, or an "outcome.like", a number, and they must not all be the same')
  const turns = sessions.map((session) => session.turns.length)
  return {
    name: 'liking',
    agreement: (scores, rows) => {
      const of = (values: readonly (number | undefined)[]) => rows.map((row) => values[row] as number)
      return partialSpearman(of(scores), of(likes), of(turns))
    },
    clusters: clustered(sessions.map(({ outcome, session }) => `${outcome?.dialogue ?? session}`)),
  }
}

/** The score of each session. */
export const scored = (score: Score, sessions: readonly Session[], predictions: readonly Prediction[]): readonly number[] =>
  predictions.map((prediction, index) => {
    if (score === 'trust') return prediction.predictedTrustFinal
    return score === 'rapport' ? prediction.predictedRapportFinal : at10(sessions[index] as Session, prediction)
  })

/** How well scores agree with the outcome, with the interval. */
export const judged = ({ agreement, clusters }: Outcome, scores: readonly number[], draws?: number): Estimate =>
  bootstrap(clusters, (rows) => agreement(scores, rows), draws)

/** How much better the first scores agree than the second, on the same draws. */
export const difference = (
  { agreement, clusters }: Outcome,
  scores: readonly number[],
  others: readonly number[],
  draws?: number,
): Estimate => bootstrap(clusters, (rows) => agreement(scores, rows) - agreement(others, rows), draws)

/** Whether a score follows nothing but how long a session is. */
export const withLength = (sessions: readonly Session[], scores: readonly number[]): number =>
  spearman(
    scores,
    sessions.map(({ turns }) => turns.length),
  )

function at10({ turns }: Session, { perTurn, predictedRapportFinal }: Prediction): number {
  let heard = 0
  const tenth = turns.findIndex(({ speaker }) => speaker === 'worker' && ++heard === 10)
  return perTurn[tenth]?.rapport ?? predictedRapportFinal
}

function clustered(names: readonly string[]): readonly (readonly number[])[] {
  const clusters = new Map<string, number[]>()
  for (const [row, name] of names.entries()) clusters.set(name, [...(clusters.get(name) ?? []), row])
  return [...clusters.values()]
}
