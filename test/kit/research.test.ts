import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { studyWordsFor } from '../../src/browser/words/study.ts'
import type { Log } from '../../src/core/encounter/log.ts'
import { NOTHING } from '../../src/core/records/ownData.ts'
import { columnsOf, STUDY_COLUMNS, type StudyTableName } from '../../src/core/records/study/columns.ts'
import { studyAsJson, studyAsTables } from '../../src/core/records/study/file.ts'
import { study } from '../../src/core/records/study/study.ts'
import { logOf } from '../core/encounter/story.ts'
import { theGift } from './aGift.ts'

// What researchers are told, held against what is given; and their loaders against a real export.

const NAMES = Object.keys(STUDY_COLUMNS) as StudyTableName[]
const { codebook } = studyWordsFor('en-GB')
const read = (file: string) => readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8')

/** The columns of a table as a loader lists them; those that every row begins with stand apart there. */
function listed(text: string, begins: string): readonly string[] {
  const inside = text.slice(text.indexOf(begins) + begins.length)
  return [...inside.slice(0, inside.search(/[\])]/)).matchAll(/"([a-z_]+)"/g)].map(([, column = '']) => column)
}

describe('the page for researchers', () => {
  it('has the codebook, table by table, as it goes into the file', () => {
    const page = read('research.md')
    const told = NAMES.map((name) => {
      const holds: Readonly<Record<string, string>> = codebook[name]
      const rows = Object.entries(STUDY_COLUMNS[name]).map(([column, kind]) => `| \`${column}\` | ${kind} | ${holds[column]} |`)
      return [`### ${name}`, '', '| Column | Kind | Holds |', '|---|---|---|', ...rows].join('\n')
    }).join('\n\n')
    expect(page.slice(page.indexOf('### encounters')).trim()).toBe(told)
  })

  it.each(['en-GB', 'en-US'])('holds of the file in %s as well: it is read by one codebook', (locale) =>
    expect(studyWordsFor(locale).codebook).toEqual(codebook),
  )
})

describe('the loaders', () => {
  it.each([
    ['research/load.py', 'EVERY = [', (name: string) => `"${name}": EVERY + [`],
    ['research/load.R', 'every <- c(', (name: string) => `  ${name} = c(every,`],
  ])('%s expects the columns that there are', (file, every, table) => {
    const text = read(file)
    for (const name of NAMES) expect([...listed(text, every), ...listed(text, table(name))], name).toEqual(columnsOf(name))
  })
})

/** Whether there is such a program on this machine. */
function has(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const folder = mkdtempSync(join(tmpdir(), 'study-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A real case, played to its end with a detour, and with an earlier text; with the words written in it. */
function exported() {
  const { now, choices, facts } = theGift()
  const entries = choices.map((choice, n) => ({
    type: 'chose' as const,
    choice,
    at: 9000 * (n + 1),
    ...(n === 0 && { said: '=Say “so”,\nI would' }),
  }))
  const log: Log = logOf([], { script: now.script, facts, entries: [...entries, { type: 'reflected', text: 'torn', at: 200_000 }] })
  const earlier: Log = { ...log, script: 'earlier', seed: 8 }
  const encounters = [log, earlier].map((one, at) => ({ log: one, at, underWay: false }))
  const given = study({ ...NOTHING, encounters }, { participant: 'P-17', ownWords: true, storyOf: () => now })
  const texts = studyAsTables(given, codebook)
  const files = { json: join(folder, 'study-P-17.json'), zip: join(folder, 'study-P-17.zip'), folder: join(folder, 'unpacked') }
  writeFileSync(files.json, studyAsJson(given, codebook))
  writeFileSync(files.zip, zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]))))
  mkdirSync(files.folder)
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(files.folder, name), text)
  return { given, files, counts: NAMES.map((name) => `${name}: ${given.tables[name].length}`) }
}

const made = exported()

it('a real case is given whole: every decision played again, and of an earlier text only what was chosen', () => {
  const { encounters, decisions, reasons, reflections } = made.given.tables
  expect(encounters.map(({ replayed, not_replayed }) => [replayed, not_replayed])).toEqual([
    ['yes', ''],
    ['no', 'story'],
  ])
  expect(encounters[0]?.ending).not.toBe('')
  for (const { encounter, replayed, trust_after } of decisions)
    expect([replayed, trust_after !== '']).toEqual(encounter === 1 ? ['yes', true] : ['no', false])
  expect(reasons.length).toBeGreaterThan(decisions.length / 2)
  expect(reflections.map(({ part }) => part)).toEqual(['said', 'word', 'said', 'word'])
})

// Skipped where the machine has no such program, and counted by the runner.
describe.skipIf(!has('python3'))('load.py, run on a real export', () => {
  const script = new URL('../../docs/research/load.py', import.meta.url).pathname
  it.each(['json', 'zip', 'folder'] as const)('reads it all from the %s', (as) => {
    const said = execFileSync('python3', ['-I', '-B', script, made.files[as]], { encoding: 'utf8' })
    expect(said.split('\n').slice(0, NAMES.length)).toEqual(made.counts)
    expect(said).toMatch(/'gift-offer' '[a-z-]+': [+-]\d/)
  })
  it('finds the same in the tables as in the JSON', () => {
    const same = `import sys, runpy; l = runpy.run_path(sys.argv[1]); a, b = (l["load"](p) for p in sys.argv[2:4]); a["reflections"][0]["text"] = b["reflections"][0]["text"].lstrip("'"); [r.update(text=r["text"].lstrip("'")) for r in a["reflections"] + b["reflections"]]; print(a == b)`
    const said = execFileSync('python3', ['-I', '-B', '-c', same, script, made.files.json, made.files.zip], { encoding: 'utf8' })
    expect(said.trim()).toBe('True')
  })
  it.each([
    ['a table with another column', '"column": "locale"', '"column": "place"', 'of which kind locale'],
    ['a row with another column', '"vignette_hash":', '"story":', 'has the columns'],
    [
      'a row of somebody else',
      '"participant": "P-17",\n   "encounter": 2',
      '"participant": "P-1",\n   "encounter": 2',
      'several participants',
    ],
    ['what is no number', /"trust_after": [\d.]+/, '"trust_after": NaN', 'is no number'],
    ['a number that is a text', /"trust_after": ([\d.]+)/, '"trust_after": "$1"', 'not of the kind'],
    ['a row without its rules', /"model": 1/, '"model": null', 'with which text or rules'],
  ])('refuses %s, and says where', (_, was, is, says) => {
    const odd = join(folder, 'odd.json')
    const text = readFileSync(made.files.json, 'utf8')
    writeFileSync(odd, typeof was === 'string' ? text.replaceAll(was, is) : text.replace(was, is))
    expect(readFileSync(odd, 'utf8')).not.toBe(text)
    expect(() => execFileSync('python3', ['-I', '-B', script, odd], { stdio: 'pipe' })).toThrow(says)
  })
  it('counts nobody twice', () =>
    expect(() => execFileSync('python3', ['-I', '-B', script, made.files.json, made.files.zip], { stdio: 'pipe' })).toThrow(
      'are here already',
    ))
})

describe.skipIf(!has('Rscript'))('load.R, run on a real export', () => {
  const script = new URL('../../docs/research/load.R', import.meta.url).pathname
  const inLocale = (LC_ALL: string, words: readonly string[]) =>
    execFileSync('Rscript', words, { encoding: 'utf8', env: { ...process.env, LC_ALL } })
  it.each([
    ['zip', 'C.UTF-8'],
    ['folder', 'C.UTF-8'],
    ['zip', 'C'],
  ] as const)('reads it all from the %s, in the locale %s', (as, locale) => {
    expect(inLocale(locale, [script, made.files[as]]).split('\n').slice(0, NAMES.length)).toEqual(made.counts)
  })
  it.each(['C', 'C.UTF-8'])('gives what was written as it was written, in the locale %s', (locale) => {
    const bytes = 'of <- commandArgs(TRUE); source(of[1]); cat(charToRaw(load_study(of[2])$reflections$text[1]))'
    const said = inLocale(locale, ['-e', bytes, script, made.files.zip])
    expect(Buffer.from(said.replaceAll(' ', ''), 'hex').toString()).toContain('Say “so”,\nI would')
  })
})
