import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { rankings } from '../../src/kit/rankings.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rankings-'))
})
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

/** What is said of a file, and whether it has to be put right. */
function told(text: string): { readonly said: string; readonly wrong: boolean } {
  const path = join(folder, 'face-validity.csv')
  writeFileSync(path, text)
  return toldOf(path)
}
function toldOf(path: string) {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const wrong = rankings(path)
  return { said: [...log.mock.calls, ...error.mock.calls].flat().join('\n'), wrong }
}

// Not anybody's ranking: made up to be read.
const rows = ['ranker,A1,A2,A3', 'p1,1,2,3', 'p2,1,,2']

describe('rankings that come back in a file', () => {
  it.each([
    ['with commas', rows.join('\n')],
    ['with semicolons, as spreadsheets write where the comma parts decimals', rows.join('\n').replaceAll(',', ';')],
    ['with tabs', rows.join('\n').replaceAll(',', '\t')],
    ['with a mark of its encoding and the line ends of Windows', `\u{feff}${rows.join('\r\n')}\r\n`],
    ['with cells in quotes', rows.join('\n').replaceAll(/\w+/g, '"$&"')],
  ])('are read %s', (_, text) => {
    const { said, wrong } = told(text)
    expect(wrong).toBe(false)
    expect(said).toContain('Face validity: 2 people')
  })

  it('have a rank with a decimal comma refused where semicolons part the cells, not taken for two', () => {
    expect(told('ranker;A1;A2;A3\np1;1,5;1,5;3\n').said).toContain('Row 2, column A1: "1,5" is no rank')
  })

  it('have their slips named by the row that a spreadsheet shows, empty lines counted', () => {
    const { said, wrong } = told('ranker,A1\n\np1,9\n')
    expect(wrong).toBe(true)
    expect(said).toMatch(/face-validity\.csv: Row 3, column A1: "9" is no rank\. Allowed: 1 to 6, or blank\.$/)
  })

  it('are refused with a reason where there is no table, or no file', () => {
    expect(told('').said).toContain('The file is empty. Its first row must be: ranker,A1')
    expect(told('ranker,A1\n"p1,1\n').said).toContain('it is not a table of comma-separated values')
    expect(toldOf(join(folder, 'nowhere.csv'))).toMatchObject({ wrong: true, said: expect.stringContaining('there is no such file') })
    expect(toldOf(folder)).toMatchObject({ wrong: true })
  })
})
