import { asCsv } from '../tables.ts'
import { type Cell, columnsOf, STUDY_COLUMNS, type StudyTableName } from './columns.ts'
import type { Study } from './study.ts'

/** What each column of each table holds, in words. */
export type StudyCodebook = { readonly [Name in StudyTableName]: Readonly<Record<keyof (typeof STUDY_COLUMNS)[Name], string>> }

export const STUDY_FORMAT = 'kind-but-firm/study'
const VERSION = 1

/** The tables that are given: that of own words only where somebody agreed to it. */
const tablesIn = ({ ownWords }: Study): readonly StudyTableName[] =>
  (Object.keys(STUDY_COLUMNS) as StudyTableName[]).filter((name) => name !== 'reflections' || ownWords)

const rowsOf = (study: Study, name: StudyTableName) => study.tables[name] as readonly Readonly<Record<string, Cell>>[]

/** Each column that is given: its table, name and kind, and what it holds. */
function explained(study: Study, words: StudyCodebook) {
  return tablesIn(study).flatMap((table) =>
    Object.entries(STUDY_COLUMNS[table]).map(([column, kind]) => {
      const holds: Readonly<Record<string, string>> = words[table]
      return { table, column, kind, holds: holds[column] ?? '' }
    }),
  )
}

/** All of it as one file: each row by its columns, `null` where there is nothing. Nothing in it says when it was made. */
export function studyAsJson(study: Study, words: StudyCodebook): string {
  const { participant, ownWords, leftOut } = study
  const tables = tablesIn(study).map((name) => [
    name,
    rowsOf(study, name).map((row) =>
      Object.fromEntries(columnsOf(name).map((column) => [column, row[column] === '' ? null : row[column]])),
    ),
  ])
  const whole = {
    ...{ format: STUDY_FORMAT, version: VERSION, participant, consent: { data: true, own_words: ownWords } },
    ...(ownWords && { reflections_left_out: leftOut }),
    codebook: explained(study, words),
    ...Object.fromEntries(tables),
  }
  return `${JSON.stringify(whole, null, 1)}\n`
}

/** A spreadsheet reads the first sign as the mark of UTF-8; without it, it would guess. */
const MARK = '\uFEFF'

/** All of it as tables, each a text by the name of its file, and their codebook. */
export function studyAsTables(study: Study, words: StudyCodebook): Readonly<Record<string, string>> {
  const tables = tablesIn(study).map((name) => {
    const columns = columnsOf(name)
    return [
      `${name}.csv`,
      MARK +
        asCsv(
          columns,
          rowsOf(study, name).map((row) => columns.map((column) => row[column] ?? '')),
        ),
    ]
  })
  const meanings = explained(study, words).map(({ table, column, kind, holds }) => [table, column, kind, holds])
  return { ...Object.fromEntries(tables), 'codebook.csv': MARK + asCsv(['table', 'column', 'kind', 'holds'], meanings) }
}
