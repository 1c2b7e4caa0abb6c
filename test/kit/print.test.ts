import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Window } from 'happy-dom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { print } from '../../src/kit/print.ts'
import { faceValidity } from '../../src/kit/sheets/faceValidity.ts'
import { readRankings } from '../../src/validation/face/rankings.ts'
import { placings, situations } from '../../src/validation/face/situations.ts'

const { html, tables } = faceValidity()
const page = () => {
  const { document } = new Window()
  document.write(html)
  return document
}
const all = (selector: string) => [...page().querySelectorAll(selector)].map(({ textContent }) => textContent)

afterEach(() => vi.restoreAllMocks())

describe('the face-validity sheet', () => {
  it('has its eighteen sequences in three tables, each with its name, its words and a box for the rank', () => {
    const ids = situations.flatMap(({ sequences }) => sequences.map(({ id }) => id))
    expect(all('tbody th[scope="row"]')).toEqual(ids)
    expect(all('table')).toHaveLength(3)
    expect(all('td .box')).toHaveLength(18)
    for (const words of situations.flatMap(({ sequences }) => sequences.flatMap(({ turns }) => turns)))
      for (const text of Object.values(words).filter((value) => typeof value === 'string')) expect(page().body.textContent).toContain(text)
  })

  it('asks one question, under headings in their order, in the language it is written in', () => {
    expect(page().documentElement.getAttribute('lang')).toBe('en-GB')
    expect(all('h1')).toEqual(['Afterwards, how far would this person trust the worker?'])
    expect(all('h2')).toEqual(['A. The gift', 'You, and what becomes of this sheet', 'B. The call at night', 'C. The bag of letters'])
    expect(all('.line')).toEqual(['What made you decide?', 'What made you decide?', 'What made you decide?'])
  })

  it('gives away nothing of what the model makes of them', () => {
    const text = page().body.textContent ?? ''
    for (const { trust } of situations.flatMap(placings)) expect(text).not.toContain(trust.toFixed(1))
    for (const { beat } of situations.flatMap(({ sequences }) => sequences.flatMap(({ turns }) => turns.filter((turn) => 'beat' in turn))))
      expect(html).not.toContain(`"${beat.move}"`)
  })

  it('stands alone: it asks no other place for anything', () => {
    expect(html).not.toMatch(/(src|href)="|@import|url\((?!data:)/)
  })

  it('comes with the table for its answers, which has no rows yet', () => {
    expect(tables?.csv).toBe('ranker,A1,A2,A3,A4,A5,A6,B1,B2,B3,B4,B5,B6,C1,C2,C3,C4,C5,C6\n')
    expect(readRankings([(tables?.csv ?? '').trim().split(',')]).problems).toEqual([
      'There are no rankings: nothing stands under the first row.',
    ])
  })
})

describe('the print command', () => {
  it('knows which sheets there are', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(await print(['face'])).toBe(true)
    const how = 'So: npm run print -- face-validity. A vignette: npm run print -- gift-offer --locale en-GB --version thanks --out print'
    expect(said).toHaveBeenLastCalledWith(`Unknown sheet "face". Known: face-validity, charts. ${how}`)
    expect(await print([])).toBe(true)
    expect(said).toHaveBeenLastCalledWith(`Which sheet? Known: face-validity, charts. ${how}`)
  })

  it('writes the page and the table, and says plainly where it could not write a PDF', async () => {
    const { wrong, said, read } = await printed({ press: async () => undefined })
    expect(wrong).toBe(false)
    expect(read('html')).toBe(html)
    expect(read('csv')).toBe(tables?.csv)
    expect(read('pdf')).toBeUndefined()
    expect(said).toContain('There is no Chromium here, so there is no PDF.')
  })

  it('says so where Chromium fails, and the page is there all the same', async () => {
    const { said, read } = await printed({ press: () => Promise.reject(new Error('it would not start\nand more')) })
    expect(read('html')).toBe(html)
    expect(said).toContain('Chromium could not print it, so there is no new PDF (Error: it would not start).')
  })

  it('writes the PDF, and leaves a table that somebody has filled in as it is', async () => {
    const filled = `${tables?.csv}p1,1,2,3,4,5,6\n`
    const { said, read } = await printed({ press: async () => Buffer.from('pressed'), before: filled })
    expect(read('pdf')).toBe('pressed')
    expect(read('csv')).toBe(filled)
    expect(said).toContain('(was there; left as it is)')
  })
})

/** What the command leaves in a folder of its own. */
async function printed({ press, before }: { readonly press: () => Promise<Buffer | undefined>; readonly before?: string }) {
  const folder = mkdtempSync(join(tmpdir(), 'print-'))
  const at = (ending: string) => join(folder, `face-validity.${ending}`)
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  try {
    if (before) writeFileSync(at('csv'), before)
    const wrong = await print(['face-validity'], folder, press)
    const texts = new Map(readdirSync(folder).map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')]))
    return { wrong, said: log.mock.calls.flat().join('\n'), read: (ending: string) => texts.get(at(ending)) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
