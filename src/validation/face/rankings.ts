import { situations } from './situations.ts'

// What comes back from the sheets: a table with a row for each person who ranked. It is typed in by hand, so every slip is named.

/** One person's ranks by sequence, 1 the most trust. What they left blank is not there. */
export type Ranker = { readonly name: string; readonly ranks: Readonly<Partial<Record<string, number>>> }

/** The rankers, or everything that has to be put right first. */
export type Read = { readonly rankers: readonly Ranker[]; readonly problems: readonly string[] }

const ids = situations.flatMap(({ sequences }) => sequences.map(({ id }) => id))

/** The first row of the table. */
export const header: readonly string[] = ['ranker', ...ids]

const lowest = Math.max(...situations.map(({ sequences }) => sequences.length))

/**
 * Reads the table. Columns may stand in any order and some may be missing; a blank cell means not ranked.
 *
 * @param rows  cells as they stand in the file, the header first; empty rows too, so that rows are counted as a spreadsheet does
 */
export function readRankings(rows: readonly (readonly string[])[]): Read {
  const [titles, ...rest] = rows.map((row) => row.map((cell) => cell.trim()))
  if (!titles || isBlank(titles)) return refused(`The file is empty. Its first row must be: ${header.join(',')}`)
  const wrong = wrongTitles(titles)
  if (wrong.length > 0) return refused(...wrong)
  const answers = rest.map((cells, index) => ({ cells, row: index + 2 })).filter(({ cells }) => !isBlank(cells))
  if (answers.length === 0) return refused('There are no rankings: nothing stands under the first row.')
  const read = answers.map(({ cells, row }) => readRow(titles, cells, row))
  const problems = [...read.flatMap((one) => one.problems), ...twice(read)]
  return problems.length > 0 ? refused(...problems) : { rankers: read.map(({ name, ranks }) => ({ name, ranks })), problems: [] }
}

const refused = (...problems: readonly string[]): Read => ({ rankers: [], problems })
const isBlank = (cells: readonly string[]) => cells.every((cell) => cell === '')

function wrongTitles(titles: readonly string[]): readonly string[] {
  const unknown = titles
    .filter((title) => !header.includes(title))
    .map((title) => `Row 1: there is no column "${title}". Known: ${header.join(', ')}`)
  const repeated = [...new Set(titles.filter((title, index) => titles.indexOf(title) !== index))].map(
    (title) => `Row 1: the column "${title}" stands there twice.`,
  )
  const lacking = titles.includes('ranker') ? [] : ['Row 1: the column "ranker" is missing. It holds a word for each person, such as p1.']
  return [...unknown, ...repeated, ...lacking]
}

type Row = Ranker & { readonly row: number; readonly problems: readonly string[] }

function readRow(titles: readonly string[], cells: readonly string[], row: number): Row {
  const name = cells[titles.indexOf('ranker')] ?? ''
  const given = ids.map((id) => [id, cells[titles.indexOf(id)] ?? ''] as const).filter(([, cell]) => cell !== '')
  const ranks = Object.fromEntries(given.map(([id, cell]) => [id, Number(cell)]))
  const wrong = given
    .filter(([, cell]) => !isRank(cell))
    .map(([id, cell]) => `Row ${row}, column ${id}: "${cell}" is no rank. Allowed: 1 to ${lowest}, or blank.`)
  const long = cells.slice(titles.length).some((cell) => cell !== '')
    ? [`Row ${row}: it has ${cells.length} cells, and the first row has ${titles.length}.`]
    : []
  const nameless = name === '' ? [`Row ${row}, column ranker: it is blank. Allowed: any word that no other row has.`] : []
  const slips = [...nameless, ...wrong, ...long]
  const alone = `Row ${row}: no two ways of one person are ranked, so nothing is compared. Leave the row out, or fill in two.`
  return { name, ranks, row, problems: slips.length > 0 || compares(given.map(([id]) => id)) ? slips : [alone] }
}

/** Whether any two of these are of one situation: only those are compared. */
const compares = (ranked: readonly string[]) =>
  situations.some(({ sequences }) => sequences.filter(({ id }) => ranked.includes(id)).length > 1)

const isRank = (cell: string) => /^[0-9]$/.test(cell) && Number(cell) >= 1 && Number(cell) <= lowest

/** The same word in two rows is one person twice, or two people who cannot be told apart. */
function twice(rows: readonly Row[]): readonly string[] {
  return rows
    .map(({ name, row }, index) => ({ name, row, first: rows.slice(0, index).find((other) => other.name === name) }))
    .filter(({ name, first }) => name !== '' && first !== undefined)
    .map(({ name, row, first }) => `Row ${row}, column ranker: "${name}" stands in row ${first?.row} too. Allowed: one row a person.`)
}
