import type { Rules } from '../core/relationship/rules.ts'
import { compareDrifts, type Tried } from '../validation/drift.ts'
import { type Outcome, outcomeOf, type Score, withLength } from '../validation/outcome.ts'
import type { Session } from '../validation/session.ts'
import type { Estimate } from '../validation/statistics.ts'
import { ablate, chance, measure, scoresOf } from '../validation/study.ts'
import { vocabulary } from '../validation/vocabulary.ts'

const said: Readonly<Record<Score, string>> = {
  rapport: 'rapport at the end',
  rapportAt10: 'rapport after ten worker turns',
  trust: 'trust at the end',
}
const measures: Readonly<Record<Outcome['name'], string>> = {
  label: 'area under the curve, sessions labelled high against low',
  liking: "Spearman's correlation with liking, number of turns held constant",
}

/**
 * Holds the model against the outcome of coded sessions and prints what it finds, part after part: it takes a minute or two.
 *
 * @throws RangeError if the sessions have no outcome to be held against
 */
export function study(sessions: readonly Session[], rules: Rules, adapter: string | undefined): void {
  const outcome = outcomeOf(sessions)
  const whole = { ...rules, moves: vocabulary(adapter).moves }
  console.log(
    `${sessions.length} sessions in ${outcome.clusters.length} groups. ${measures[outcome.name]}; 95 % intervals by bootstrap over groups.`,
  )
  const scores = scoresOf(sessions, whole)
  heading('The model')
  for (const { score, agreement } of measure(sessions, outcome, whole))
    row(said[score], show(agreement), `with length ${withLength(sessions, scores[score]).toFixed(3)}`)
  heading('With one idea taken out, and what that gains')
  for (const { without, figures } of ablate(sessions, outcome, whole))
    for (const { score, agreement, gain } of figures) row(`${without}: ${said[score]}`, show(agreement), show(gain))
  heading('Effects dealt out anew among the moves, 500 deals: mean, and where 95 % of them lie')
  for (const { score, atLeast, ...deals } of chance(sessions, outcome, whole, (moves) => vocabulary(adapter, moves).moves))
    row(said[score], show(deals), `as good as the model: ${(100 * atLeast).toFixed(1)} % of deals`)
  drifts(sessions, outcome, whole)
}

function drifts(sessions: readonly Session[], outcome: Outcome, whole: Rules): void {
  heading('Other drifts and resting levels: rapport at the end, and what it gains')
  const { tried, blind } = compareDrifts(sessions, outcome, whole)
  for (const one of tried) row(drift(one), show(one.agreement), show(one.gain))
  row('chosen on the other nine tenths', show(blind.agreement), show(blind.gain))
  const all = blind.chosen.reduce((sum, { times }) => sum + times, 0)
  console.log(`chosen: ${blind.chosen.map((one) => `${drift(one)} ${one.times} of ${all}`).join('; ')}`)
}

const drift = ({ drift, rest }: Pick<Tried, 'drift' | 'rest'>): string => (drift === 0 ? 'no drift' : `${drift} to ${rest}`)
const heading = (words: string): void => console.log(`\n${words}`)
const row = (name: string, ...cells: readonly string[]): void => console.log([name.padEnd(56), ...cells].join('  '))
const show = ({ value, low, high }: Estimate): string => `${signed(value)} [${signed(low)}, ${signed(high)}]`
const signed = (value: number): string => value.toFixed(3).padStart(6)
