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
        const without = (text: string) => text.replaceAll("'", '')
        expect(read.map((row) => row.map(without))).toEqual([['a', 'b'], ...rows.map((row) => row.map(without))])
        const begin = rows.flat().filter((text) => !/[=+\-@＝＋－＠]/.test(text))
        for (const text of begin) expect(read.flat()).toContain(text)
      }),
    ))
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['hi;=2+5;', "hi;'=2+5;"],
    ['a\t=1', "a\t'=1"],
    ['a\n=1', `"a\n'=1"`],
  ])('let no spreadsheet take %j for a formula, wherever it parts cells', (text, safe) =>
    expect(asCsv(['a'], [[text]])).toBe(`a\r\n${safe}\r\n`),
  )
  it('leave a sign alone that begins nothing', () => expect(asCsv(['a'], [['a = b - c']])).toBe('a\r\na = b - c\r\n'))
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
