import { readFileSync, statSync } from 'node:fs'
import { CsvError, parse } from 'csv-parse/sync'
import { readRankings } from '../validation/face/rankings.ts'
import { report } from '../validation/face/report.ts'

// What comes back from the face-validity sheets: `npm run validate -- --rankings FILE.csv`.

/** Compares the model with the rankings of a file, and prints what comes of it. @returns whether something has to be put right first */
export function rankings(path: string): boolean {
  const { text, problems } = read(path)
  if (text !== undefined) console.log(text)
  else console.error(problems.map((problem) => `${path}: ${problem}`).join('\n'))
  return problems.length > 0
}

function read(path: string): { readonly text?: string; readonly problems: readonly string[] } {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    return { problems: ['there is no such file. `npm run print -- face-validity` writes one to fill in.'] }
  try {
    const { rankers, problems } = readRankings(rows(readFileSync(path, 'utf8')))
    return problems.length > 0 ? { problems } : { text: report(rankers), problems }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { problems: [`it is not a table of comma-separated values. ${error.message}`] }
  }
}

/** The cells of a file as a spreadsheet writes it: with a mark of its encoding or without, parted by whatever parts its first row. */
const rows = (text: string): string[][] =>
  // Empty lines and short rows stay, so that a row has the number that a spreadsheet shows.
  parse(text, { bom: true, delimiter: /[,;\t]/.exec(text.split('\n', 1)[0] ?? '')?.[0] ?? ',', relax_column_count: true })
