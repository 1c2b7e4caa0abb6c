import { type Agreement, agreement, type Compared, compare } from './agreement.ts'
import type { Ranker } from './rankings.ts'
import { fewest, type Interval } from './resample.ts'
import { isPause, type Situation } from './sequence.ts'
import { situations } from './situations.ts'

/** What the rankings say about the model, as plain text. */
export function report(rankers: readonly Ranker[]): string {
  const parts = [
    `Face validity: ${counted(rankers.length)} put the sequences in order of trust, and so did the model.`,
    `Kendall's tau compares two orders, pair by pair: 1 is the same order, −1 the reverse, 0 as many pairs one way as the other.
Only sequences of one situation are compared. "All" counts the pairs of the three together. Equal ranks are allowed for (tau-b).`,
    taus(rankers),
    ...situations.map((situation) => `${titled(situation)}\n${sequences(compare(rankers, situation))}`),
    apart(rankers),
    `This says whether people who know the work would expect the same order. It does not say how ${situations.map(({ name }) => name).join(', ')} or anybody would feel.`,
  ]
  return parts.join('\n\n')
}

const counted = (people: number) => (people === 1 ? '1 person' : `${people} people`)
const titled = ({ letter, title }: Situation) => `${letter}  ${title}`

function taus(rankers: readonly Ranker[]): string {
  const columns = [...situations.map((one) => agreement(rankers, [one])), agreement(rankers)]
  const row = (name: string, of: (each: Agreement) => string) => [name, ...columns.map(of)]
  const enough = rankers.length >= fewest
  const likely = (of: (each: Agreement) => Interval | undefined) => (enough ? [row('  95 % interval', (each) => span(of(each)))] : [])
  const rows = [
    ['', ...situations.map(({ letter }) => letter), 'All'],
    row('The model with each person, mean', ({ withEach }) => signed(withEach.value)),
    row('  lowest to highest', ({ withEach }) => span(withEach.range)),
    ...likely(({ withEach }) => withEach.interval),
    row('The model with their mean ranks', ({ withMean }) => signed(withMean.value)),
    ...likely(({ withMean }) => withMean.interval),
    row('Among them, mean of all pairs', ({ among }) => signed(among.value)),
    ...likely(({ among }) => among.interval),
  ]
  return [table(rows), ...remarks(rankers.length)].join('\n')
}

const remarks = (people: number) => [
  ...(people === 1 ? ['Among them: not defined for one person.'] : []),
  people < fewest
    ? `${counted(people)}: too few for an interval. It takes ${fewest}, and says little under ten.`
    : `The interval holds 95 in 100 of 2000 draws, each of as many people as answered (bootstrap); under ten it says little.
–: too few people for it, or nothing to tell apart.`,
]

function sequences(compared: readonly Compared[]): string {
  const rows = compared.map((one) => [
    one.id,
    one.trust.toFixed(1),
    String(one.rank),
    one.mean?.toFixed(1) ?? '–',
    difference(one) === undefined ? '–' : signed(difference(one), 1),
    String(one.ranked),
  ])
  return table([['', 'model: trust', 'rank', 'people: mean rank', 'apart', 'ranked by'], ...rows])
}

/** How many places lower the model puts it than the people do; below nothing, higher. */
const difference = ({ rank, mean }: Compared) => (mean === undefined ? undefined : rank - mean)

/** Places apart from which a sequence is worth talking about, and how many are named. Our judgement. */
const worth = { places: 1, most: 4 }

function apart(rankers: readonly Ranker[]): string {
  const far = situations
    .flatMap((situation) => compare(rankers, situation).map((one) => ({ one, by: difference(one) ?? 0, situation })))
    .filter(({ by }) => Math.abs(by) >= worth.places)
    .toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .slice(0, worth.most)
  if (far.length === 0) return 'No sequence stands a whole place apart.'
  const told = far.map(({ one, by, situation }) => {
    const who = by > 0 ? `The people expect more trust than the model does.` : `The model expects more trust than the people do.`
    return `  ${one.id}  ${Math.abs(by).toFixed(1)} places. ${who} ${firstWords(situation, one.id)}`
  })
  return ['Where they stand furthest apart, and what is worth talking over:', ...told].join('\n')
}

/** Enough of a sequence to find it again. */
function firstWords({ sequences }: Situation, id: string): string {
  const first = sequences.find((one) => one.id === id)?.turns.find((turn) => !isPause(turn))
  if (!first || isPause(first)) return ''
  return first.says ? `“${first.says}”` : (first.does ?? '')
}

const minus = (text: string) => text.replace('-', '−')
function signed(value: number | undefined, decimals = 2): string {
  if (value === undefined) return '–'
  const text = value.toFixed(decimals)
  // What rounds to nothing has no sign.
  if (Number(text) === 0) return (0).toFixed(decimals)
  return value > 0 ? `+${text}` : minus(text)
}
const span = (between: Interval | undefined) => (between ? `${signed(between[0])} to ${signed(between[1])}` : '–')

/** Columns under each other: the first to the left, the rest to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('   ')
  return rows.map((row) => line(row).trimEnd()).join('\n')
}
