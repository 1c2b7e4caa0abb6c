import { asFile } from '../../core/records/file.ts'
import type { OwnData } from '../../core/records/ownData.ts'
import { asCsv, tables } from '../../core/records/tables.ts'
import { saveFile } from '../play/saveFile.ts'
import type { OwnDataWords } from '../words/ownData.ts'

const iso = (at: number): string => new Date(at).toISOString()

/** Everything as one file, that can be brought back. `now`: milliseconds since 1970. */
export const saveAll = (data: OwnData, now: number): void => saveFile(`kind-but-firm-${iso(now).slice(0, 10)}.json`, asFile(data, iso(now)))

/** A spreadsheet reads the first sign as the mark of UTF-8; without it, it would guess. */
const MARK = '\uFEFF'

/** The tables and their codebook, each as a text by the name of its file. */
export function tablesOf(data: OwnData, { codebook }: OwnDataWords): Readonly<Record<string, string>> {
  const all = tables(data, iso)
  const rows = all.flatMap(({ name, columns }) => {
    const meanings: Readonly<Record<string, string>> = codebook[name]
    return columns.map((column) => [`${name}.csv`, column, meanings[column] ?? ''])
  })
  return {
    ...Object.fromEntries(all.map(({ name, columns, rows }) => [`${name}.csv`, MARK + asCsv(columns, rows)])),
    'codebook.csv': MARK + asCsv(['file', 'column', 'holds'], [...rows, ['*', '*', codebook.note]]),
  }
}

/** The tables in one archive, which is packed only when somebody wants it. */
export async function saveTables(data: OwnData, words: OwnDataWords, now: number): Promise<void> {
  const { archived } = await import('./archive.ts')
  saveFile(`kind-but-firm-${iso(now).slice(0, 10)}.zip`, archived(tablesOf(data, words), new Date(now)))
}
