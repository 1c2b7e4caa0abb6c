import type { Rules } from '../core/relationship/rules.ts'
import { type Criterion, judged, type Score, withLength } from '../validation/criterion.ts'
import { compareDrifts, type Tried } from '../validation/drift.ts'
import type { Session } from '../validation/session.ts'
import type { Estimate } from '../validation/statistics.ts'
import { ablate, chance, measure, scoresOf } from '../validation/study.ts'
import { vocabulary } from '../validation/vocabulary.ts'

const said: Readonly<Record<Score, string>> = {
  rapport: 'rapport at the end',
  rapportAt10: 'rapport after ten worker turns',
  trust: 'trust at the end',
}
const measures: Readonly<Record<Criterion['name'], string>> = {
  label: 'area under the curve, sessions labelled high against low',
  liking: "Spearman's correlation with liking, number of turns held constant",
}

/**
 * Holds the model against the outcome of coded sessions and prints what it finds, part after part: it takes a minute or two.
 *
 * @param whole  the rules, with the catalogue of the codes
 */
export function study(sessions: readonly Session[], criterion: Criterion, whole: Rules, adapter: string | undefined): boolean {
  console.log(
    `${sessions.length} sessions in ${criterion.clusters.length} groups. ${measures[criterion.name]}; 95 % intervals by bootstrap over groups.`,
  )
  const scores = scoresOf(sessions, whole)
  heading('The model')
  for (const { score, agreement } of measure(sessions, criterion, whole))
    row(said[score], show(agreement), `with length ${withLength(sessions, scores[score]).toFixed(3)}`)
  const { matched, clusters } = criterion
  if (matched) row('rapport at the end, sessions of about the same length', show(judged({ agreement: matched, clusters }, scores.rapport)))
  heading('With one idea taken out, and what that gains')
  for (const { without, figures } of ablate(sessions, criterion, whole))
    for (const { score, agreement, gain } of figures) row(`without ${without}: ${said[score]}`, show(agreement), show(gain))
  heading('Effects dealt out anew among the moves, 500 deals: mean, and where 95 % of them lie')
  for (const { score, atLeast, ...deals } of chance(sessions, criterion, whole, (moves) => vocabulary(adapter, moves).moves))
    row(said[score], show(deals), `as good as the model: ${(100 * atLeast).toFixed(1)} % of deals`)
  drifts(sessions, criterion, whole)
  return false
}

function drifts(sessions: readonly Session[], criterion: Criterion, whole: Rules): void {
  heading('Other drifts and resting levels: rapport at the end, and what it gains')
  const { tried, blind } = compareDrifts(sessions, criterion, whole)
  for (const one of tried) row(drift(one), show(one.agreement), show(one.gain))
  if (!blind) {
    console.log('Too few groups to choose among them blindly.')
    return
  }
  row('chosen on the other groups', show(blind.agreement), show(blind.gain))
  const all = blind.chosen.reduce((sum, { times }) => sum + times, 0)
  const name = (candidate: number) => drift(tried[candidate] ?? { drift: 0, rest: '' })
  console.log(`chosen: ${blind.chosen.map(({ candidate, times }) => `${name(candidate)} ${times} of ${all}`).join('; ')}`)
}

const drift = ({ drift, rest }: Pick<Tried, 'drift' | 'rest'>): string => (drift === 0 ? 'no drift' : `${drift} to ${rest}`)
const heading = (words: string): void => console.log(`\n${words}`)
const row = (name: string, ...cells: readonly string[]): void => console.log([name.padEnd(68), ...cells].join('  '))
const show = ({ value, low, high }: Estimate): string => `${signed(value)} [${signed(low)}, ${signed(high)}]`
const signed = (value: number): string => value.toFixed(3).padStart(6)
