import type { Prediction } from './predict.ts'
import type { Session } from './session.ts'
import { auc, bootstrap, type Estimate, mean, partialSpearman, spearman } from './statistics.ts'

/** How well these scores, one a session, agree with the outcome; of these rows only. */
type Agreement = (scores: readonly number[], rows: readonly number[]) => number

/** What sessions are held against: what it is, and which rows belong together when rows are drawn. */
export type Criterion = {
  readonly name: 'label' | 'liking'
  readonly agreement: Agreement
  /** The same among pairs of sessions of about the same length, where there are labels. */
  readonly matched?: Agreement
  readonly clusters: readonly (readonly number[])[]
}

/** The scores a prediction is judged by. `rapportAt10`: rapport after ten of the worker's turns, or at the end of a shorter session. */
export type Score = 'rapport' | 'rapportAt10' | 'trust'
export const SCORES: readonly Score[] = ['rapport', 'rapportAt10', 'trust']

/**
 * What these sessions can be held against: a `label` high or low, as the area under the curve; else `outcome.like`, as Spearman's
 * correlation with the number of turns held constant.
 *
 * @throws RangeError if not every session has the one or the other, or all have the same
 */
export function criterionOf(sessions: readonly Session[]): Criterion {
  const labels = sessions.map(({ label }) => label)
  if (labels.every((label) => label !== undefined) && new Set(labels).size === 2) {
    const of = (label: string) => (scores: readonly number[], rows: readonly number[]) =>
      rows.filter((row) => labels[row] === label).map((row) => scores[row] as number)
    const [high, low] = [of('high'), of('low')]
    return {
      name: 'label',
      agreement: (scores, rows) => auc(high(scores, rows), low(scores, rows)),
      matched: (scores, rows) => alikeInLength(sessions, scores, rows),
      clusters: clustered(sessions.map(({ group, session }) => (group === undefined ? ['session', session] : ['group', group]))),
    }
  }
  const likes = sessions.map(({ outcome }) => outcome?.like)
  if (likes.some((like) => like === undefined) || new Set(likes).size < 2) {
    const bare = sessions.find(({ label, outcome }) => label === undefined && outcome?.like === undefined)
    const first = bare ? `, and "${bare.session}" has neither` : ', and not all the same'
    throw new RangeError(`every session needs a "label", "high" or "low", or every one an "outcome.like", a number${first}`)
  }
  const turns = sessions.map((session) => session.turns.length)
  return {
    name: 'liking',
    agreement: (scores, rows) => {
      const of = (values: readonly (number | undefined)[]) => rows.map((row) => values[row] as number)
      return partialSpearman(of(scores), of(likes), of(turns))
    },
    clusters: clustered(
      sessions.map(({ outcome, session }) => (outcome?.dialogue === undefined ? ['session', session] : ['dialogue', outcome.dialogue])),
    ),
  }
}

/** The score of each session. */
export const scored = (score: Score, sessions: readonly Session[], predictions: readonly Prediction[]): readonly number[] =>
  predictions.map((prediction, index) => {
    if (score === 'trust') return prediction.predictedTrustFinal
    return score === 'rapport' ? prediction.predictedRapportFinal : at10(sessions[index] as Session, prediction)
  })

/** How well scores agree with the outcome, with the interval. */
export const judged = (
  { agreement, clusters }: Pick<Criterion, 'agreement' | 'clusters'>,
  scores: readonly number[],
  draws?: number,
): Estimate => bootstrap(clusters, (rows) => agreement(scores, rows), draws)

/** How much better the first scores agree than the second, on the same draws. */
export const difference = (
  { agreement, clusters }: Criterion,
  scores: readonly number[],
  others: readonly number[],
  draws?: number,
): Estimate => bootstrap(clusters, (rows) => agreement(scores, rows) - agreement(others, rows), draws)

/** How far a score follows the length of the session: Spearman's correlation with the number of turns. */
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

/** Sessions of which the longer has at most half as many turns again. */
const alike = (one: Session, other: Session): boolean =>
  Math.max(one.turns.length, other.turns.length) <= 1.5 * Math.min(one.turns.length, other.turns.length)

/** How often, among pairs of a high and a low session of about the same length, the high one scores higher; a tie is half. */
function alikeInLength(sessions: readonly Session[], scores: readonly number[], rows: readonly number[]): number {
  const labelled = (label: string) => rows.filter((row) => sessions[row]?.label === label)
  const won = labelled('high').flatMap((high) =>
    labelled('low')
      .filter((low) => alike(sessions[high] as Session, sessions[low] as Session))
      .map((low) => (1 + Math.sign((scores[high] as number) - (scores[low] as number))) / 2),
  )
  return won.length > 0 ? mean(won) : Number.NaN
}

function clustered(names: readonly (readonly [kind: string, name: string | number])[]): readonly (readonly number[])[] {
  const clusters = new Map<string, number[]>()
  for (const [row, parts] of names.entries()) {
    const name = JSON.stringify(parts)
    clusters.set(name, [...(clusters.get(name) ?? []), row])
  }
  return [...clusters.values()]
}
