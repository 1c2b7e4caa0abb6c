import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { studyWordsFor } from '../../../../src/browser/words/study.ts'
import { NOTHING, type OwnData } from '../../../../src/core/records/ownData.ts'
import { columnsOf, type Kind, STUDY_COLUMNS, type StudyTableName } from '../../../../src/core/records/study/columns.ts'
import { studyAsJson, studyAsTables } from '../../../../src/core/records/study/file.ts'
import { study } from '../../../../src/core/records/study/study.ts'
import { anyGiven, onDays, storyOf } from '../../../arbitrary/study.ts'

const { codebook } = studyWordsFor('en-GB')
const NAMES = Object.keys(STUDY_COLUMNS) as StudyTableName[]
const given = (data: OwnData, ownWords = false) => study(data, { participant: 'P-17', ownWords, storyOf })
const bytes = (data: OwnData, ownWords = false) => {
  const one = given(data, ownWords)
  return [studyAsJson(one, codebook), ...Object.values(studyAsTables(one, codebook))].join('\n')
}
const lawful = (holds: (data: OwnData, ownWords: boolean) => void) =>
  fc.assert(
    fc.property(anyGiven, fc.boolean(), (data, ownWords) => void holds(data, ownWords)),
    { numRuns: 150 },
  )
const fits: Readonly<Record<Kind, (cell: unknown) => boolean>> = {
  text: (cell) => typeof cell === 'string',
  whole: (cell) => Number.isSafeInteger(cell),
  number: (cell) => Number.isFinite(cell),
  'true/false': (cell) => typeof cell === 'boolean',
}

describe('what is given to a study', () => {
  it('says in every row by which pseudonym, which text of the case, which rules and in which language it was played', () =>
    lawful((data, ownWords) => {
      const { tables } = given(data, ownWords)
      const logs = [...data.encounters, ...data.attempts].map(({ log: { vignette, script, model, locale } }) =>
        JSON.stringify(['P-17', vignette, script, model, locale]),
      )
      for (const name of NAMES)
        for (const { participant, vignette, vignette_hash, model, locale } of tables[name])
          expect(logs).toContain(JSON.stringify([participant, vignette, vignette_hash, model, locale]))
    }))

  it('holds nothing that somebody wrote, unless they agreed to that as well: not in any byte', () =>
    lawful((data) => expect(bytes(data)).not.toContain('¶')))

  it('holds, where they agreed, what they wrote of the meetings that are given, and no words on their way', () =>
    lawful((data) => {
      const { tables, leftOut } = given(data, true)
      const texts = tables.reflections.map(({ text }) => text)
      const [longest] = given({ ...NOTHING, encounters: data.encounters.slice(0, 1) }, true).tables.encounters
      if (longest)
        for (const entry of data.encounters[0]?.log.entries ?? [])
          if (entry.type === 'reflected' && entry.text !== '') expect(texts).toContain(entry.text)
      const steps = data.reflections.flatMap(({ answers }) => Object.values(answers)).filter((text) => text !== '')
      if (leftOut === 0) expect(texts).toEqual(expect.arrayContaining(steps))
      const all = [...data.encounters, ...data.attempts].flatMap(({ log }) => log.entries)
      const written = [
        ...steps,
        ...all.flatMap((entry) => (entry.type === 'chose' ? (entry.said ?? []) : 'text' in entry ? entry.text : [])),
      ]
      for (const text of texts) expect(written).toContain(text)
    }))

  it('tells no clock: the same meetings on other days give the same bytes, and no date stands in them', () =>
    lawful((data, ownWords) => {
      const told = bytes(data, ownWords)
      expect(told).toBe(bytes(onDays(data, 86_400_000 * 365 + 4_321), ownWords))
      if (!ownWords) expect(told).not.toMatch(/\d{4}-\d\d-\d\d|17[89]\d{10}|18\d{11}/)
    }))

  it('is the same bytes for the same meetings, in whatever order a browser has them', () =>
    lawful((data, ownWords) => {
      const turned = { ...data, encounters: data.encounters.toReversed(), attempts: data.attempts.toReversed() }
      expect(bytes(turned, ownWords)).toBe(bytes(data, ownWords))
    }))

  it('is only the pseudonym that was given: neither seed nor the name of a sitting leads to the person’s other files', () =>
    lawful((data) => {
      const seeded = { ...data, encounters: data.encounters.map((one) => ({ ...one, log: { ...one.log, seed: 4_111_222_333 } })) }
      expect(bytes(seeded)).not.toContain('4111222333')
      for (const { sittings } of data.reflections)
        for (const sitting of sittings) if (sitting.length > 9) expect(bytes(data, true)).not.toContain(sitting)
    }))

  it('has a value of its kind, or nothing, in each column the codebook explains, and no other column', () =>
    lawful((data, ownWords) => {
      const { tables } = given(data, ownWords)
      for (const name of NAMES) {
        expect(Object.keys(codebook[name])).toEqual(columnsOf(name))
        for (const row of tables[name] as readonly Readonly<Record<string, unknown>>[]) {
          expect(Object.keys(row).toSorted()).toEqual(columnsOf(name).toSorted())
          for (const [column, kind] of Object.entries(STUDY_COLUMNS[name]))
            expect(row[column] === '' || fits[kind](row[column]), `${name}.${column}: ${String(row[column])}`).toBe(true)
        }
      }
    }))

  it('is read from the tables as it stands in the JSON', () =>
    lawful((data, ownWords) => {
      const one = given(data, ownWords)
      const json = JSON.parse(studyAsJson(one, codebook)) as Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
      const files = studyAsTables(one, codebook)
      expect(Object.keys(files)).toEqual([
        ...NAMES.filter((name) => name !== 'reflections' || ownWords).map((name) => `${name}.csv`),
        'codebook.csv',
      ])
      for (const [file, text] of Object.entries(files)) {
        const rows: readonly Readonly<Record<string, string>>[] = parse(text, { bom: true, columns: true, record_delimiter: '\r\n' })
        const told = json[file.replace('.csv', '')] ?? []
        const plain = (cell: unknown) => (cell === null ? '' : String(cell)).replace(/^(?=[=+@\t\r]|-\D)/, "'")
        expect(rows).toEqual(told.map((row) => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, plain(cell)]))))
      }
    }))

  it('refuses a pseudonym that could be a name, an address or a formula', () => {
    for (const participant of ['', 'Mary Poppins', 'm.poppins@bank', '=1', '-7', 'x'.repeat(41)])
      expect(() => study(NOTHING, { participant, ownWords: false, storyOf })).toThrow('is no pseudonym')
  })
})
