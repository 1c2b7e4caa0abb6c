import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../../src/browser/ownData/files.ts'
import { ownDataWordsFor } from '../../../src/browser/words/ownData.ts'
import { NOTHING } from '../../../src/core/records/ownData.ts'
import { asCsv, COLUMNS, tables } from '../../../src/core/records/tables.ts'
import { anyOwnData } from '../../arbitrary/ownData.ts'

const iso = (at: number) => new Date(at).toISOString()

describe('the tables', () => {
  it('have a row for each entry and a value for each column', () =>
    fc.assert(
      fc.property(anyOwnData, (data) => {
        const [encounters] = tables(data, iso)
        expect(encounters?.rows).toHaveLength(data.encounters.reduce((sum, { log }) => sum + log.entries.length, 0))
        for (const { columns, rows } of tables(data, iso)) for (const row of rows) expect(row).toHaveLength(columns.length)
      }),
    ))
  it('are read back by any reader of CSV as they were, whatever somebody wrote', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), { maxLength: 5 }), (rows) => {
        const read: readonly (readonly string[])[] = parse(asCsv(['a', 'b'], rows), { record_delimiter: '\r\n' })
        const plain = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
        expect(read).toEqual([['a', 'b'], ...rows.map((row) => row.map(plain))])
      }),
    ))
  it.each(['=1+1', '+1', '-1', '@x', '\tx'])('let no spreadsheet take %j for a formula', (text) =>
    expect(asCsv(['a'], [[text]])).toBe(`a\r\n'${text}\r\n`),
  )
  it('have every column explained in the codebook, in every locale, and no column explained that is not there', () => {
    for (const locale of ['en-GB', 'en-US'])
      for (const name of Object.keys(COLUMNS) as (keyof typeof COLUMNS)[])
        expect(Object.keys(ownDataWordsFor(locale).codebook[name])).toEqual([...COLUMNS[name]])
  })
  it('stand in their file with a codebook that leaves no column of any table without a word', () => {
    const files = tablesOf(NOTHING, ownDataWordsFor('en-GB'))
    const rows: readonly Readonly<Record<string, string>>[] = parse(files['codebook.csv'] ?? '', { bom: true, columns: true })
    expect(new Set(rows.map(({ file }) => file))).toEqual(new Set([...Object.keys(COLUMNS).map((name) => `${name}.csv`), '*']))
    expect(rows.filter(({ holds }) => holds === '')).toEqual([])
  })
})
