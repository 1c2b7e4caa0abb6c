import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Window } from 'happy-dom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { print } from '../../src/kit/print.ts'
import { faceValidity } from '../../src/kit/sheets/faceValidity.ts'
import { placings, situations } from '../../src/validation/face/situations.ts'
import { readRankings } from '../../src/validation/rankings.ts'

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
    expect(said).toHaveBeenLastCalledWith('Unknown sheet "face". Known: face-validity. So: npm run print -- face-validity')
    expect(await print([])).toBe(true)
    expect(said).toHaveBeenLastCalledWith('Which sheet? Known: face-validity. So: npm run print -- face-validity')
  })

  it('writes the page and the table, and says plainly where it could not write a PDF', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'print-'))
    const said = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    expect(await print(['face-validity'], folder, async () => undefined)).toBe(false)
    expect(readFileSync(join(folder, 'face-validity.html'), 'utf8')).toBe(html)
    expect(readFileSync(join(folder, 'face-validity.csv'), 'utf8')).toBe(tables?.csv)
    expect(said.mock.calls.flat().join('\n')).toContain('There is no Chromium here, so there is no PDF.')
    rmSync(folder, { recursive: true })
  })
})
