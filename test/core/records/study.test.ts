import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { studyWordsFor } from '../../../src/browser/words/study.ts'
import { readLog } from '../../../src/core/encounter/log.ts'
import { NOTHING, type OwnData } from '../../../src/core/records/ownData.ts'
import { study } from '../../../src/core/records/study.ts'
import { columnsOf, type Kind, STUDY_COLUMNS, type StudyTableName } from '../../../src/core/records/studyColumns.ts'
import { studyAsJson, studyAsTables } from '../../../src/core/records/studyFile.ts'
import { anyGiven, anyPlayed, onDays, storyOf } from '../../arbitrary/study.ts'

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

describe('what came of a decision', () => {
  it('is told of those alone that were played with this text and these rules; of others it says so, and nothing is guessed', () =>
    fc.assert(
      fc.property(anyPlayed, (log) => {
        const { tables } = given({ ...NOTHING, encounters: [{ log, at: 0, underWay: false }] })
        const [meeting] = tables.encounters
        if (!meeting) return
        const not = log.script !== 'first' ? 'story' : log.model !== 1 ? 'model' : ''
        expect(meeting).toMatchObject({ replayed: not ? 'no' : 'yes', not_replayed: not, decisions: tables.decisions.length })
        for (const row of tables.decisions)
          expect(not ? [row.replayed, row.move, row.trust_before, row.trust_after, row.offered] : [row.replayed]).toEqual(
            not ? ['no', '', '', '', ''] : ['yes'],
          )
        if (not) expect([tables.reasons, tables.promises, meeting.ending]).toEqual([[], [], ''])
      }),
    ))

  it('adds up: the changes of a value at a decision lead from how it stood before to how it stood after', () =>
    fc.assert(
      fc.property(anyPlayed, (log) => {
        const { tables } = given({ ...NOTHING, encounters: [{ log, at: 0, underWay: false }] })
        for (const row of tables.decisions.filter(({ replayed }) => replayed === 'yes'))
          for (const value of ['trust', 'rapport', 'clarity', 'self_determination', 'strain'] as const) {
            const changes = tables.reasons.filter((reason) => reason.decision === row.decision && reason.value === value)
            const sum = changes.reduce((all, { by }) => all + Number(by), Number(row[`${value}_before`]))
            expect(sum).toBeCloseTo(Number(row[`${value}_after`]), 6)
          }
      }),
    ))

  it('goes on from where one went back to: what stood before a decision is what stood after the one before it on its road', () =>
    fc.assert(
      fc.property(anyPlayed, (log) => {
        const { tables } = given({ ...NOTHING, encounters: [{ log: { ...log, script: 'first', model: 1 }, at: 0, underWay: false }] })
        const road: (typeof tables.decisions)[number][] = []
        for (const row of tables.decisions) {
          road.length = Number(row.position) - 1
          const before = road.at(-1)
          if (before) expect([row.trust_before, row.strain_before]).toEqual([before.trust_after, before.strain_after])
          road.push(row)
          expect(String(row.offered).split(' ')).toContain(row.choice)
        }
      }),
    ))
})

describe('a meeting', () => {
  const at = (choices: readonly string[], more: object = {}) => {
    const entries = choices.map((choice, index) => ({ type: 'chose', choice, at: 1000 * (index + 1) }))
    const log = {
      vignette: 'gift-offer',
      script: 'first',
      model: 1,
      locale: 'en-GB',
      seed: 7,
      facts: { meaning: 'thanks' },
      entries,
      ...more,
    }
    const read = readLog(JSON.stringify(log))
    if (!read) throw new Error('no log')
    return { log: read, at: 0, underWay: false }
  }
  const told = (...encounters: ReturnType<typeof at>[]) => given({ ...NOTHING, encounters }).tables

  it('is given once, however often a browser has it', () => {
    const [short, long] = [at(['doorstep/ask-meaning']), at(['doorstep/ask-meaning', 'meaning/kind-firm'])]
    expect(told(short, long, long).encounters).toMatchObject([{ decisions: 2, ending: 'box-in-the-window', ending_from: 'replay' }])
  })

  it('tells a promise that fell due, and which decision it was made and broken at', () => {
    const { promises } = told(at(['doorstep/promise-realistic', 'form/tick-box', 'friday/ask-meaning']))
    expect(promises).toMatchObject([{ promise: 'note', size: 2, status: 'broken', made_at: 1, settled_at: 2, model: 1 }])
  })

  it('that leaves the story is followed as far as that, and again from where one goes back to', () => {
    const entries = [
      { type: 'chose', choice: 'doorstep/ask-meaning', at: 1 },
      { type: 'chose', choice: 'meaning/never-written', at: 2 },
      { type: 'chose', choice: 'window/kind-firm', at: 3 },
      { type: 'rewound', to: 1, at: 4 },
      { type: 'chose', choice: 'meaning/kind-firm', at: 5 },
    ]
    const tables = told(at([], { entries }))
    expect(tables.decisions.map(({ replayed, stands }) => [replayed, stands])).toEqual([
      ['yes', true],
      ['no', false],
      ['no', false],
      ['yes', true],
    ])
    expect(tables.encounters).toMatchObject([{ replayed: 'no', not_replayed: 'broke-off', ending: 'box-in-the-window' }])
  })

  it('passes on no hidden fact that is no id: a file from elsewhere could hold anything there', () => {
    const tables = told(
      at(['doorstep/ask-meaning'], { facts: { meaning: 'thanks', visits: 2, note: 'Call Mary on Friday' }, script: 'other' }),
    )
    expect(tables.encounters).toMatchObject([{ hidden: '{"meaning":"thanks","visits":2}' }])
  })
})
