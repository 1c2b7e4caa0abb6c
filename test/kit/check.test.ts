import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { check } from '../../src/kit/author/check.ts'
import { newCase } from '../../src/kit/author/new.ts'
import { elsewhere } from './stories.ts'

const { stories, gone } = elsewhere()
afterAll(gone)
const path = join(stories, 'the-spare-key')
await newCase(['--yes'], stories, new Date())
const script = join(path, 'the-spare-key.en-GB.ink')
const written = readFileSync(script, 'utf8')
const withScript = async (text: string, words: readonly string[] = []) => {
  writeFileSync(script, text)
  const said = await check([path, ...words])
  writeFileSync(script, written)
  return said
}
const BROKEN = written.replace('move: ask-meaning', 'move: ask-maening')

describe('npm run check', () => {
  it('answers 0 where nothing has to be put right, and still says what is lacking', async () => {
    const { code, text } = await check([path])
    expect(code).toBe(0)
    expect(text).toMatch(/advice, review-owed: /)
    expect(text.split('\n').at(-1)).toBe('1 checked, no problems; advice: 3')
  })
  it('answers 1 where something has to, with file, line, rule, what it is and the cure', async () => {
    const { code, text } = await withScript(BROKEN)
    expect(code).toBe(1)
    expect(text).toMatch(/the-spare-key\.en-GB\.ink:\d+ unknown-move: There is no move `ask-maening`\n {4}Take a move from the catalogue/)
    expect(text).toMatch(/1 checked, \d+ to put right/)
  })
  it('answers 1 to --strict as long as it is not done, but for readings, which nobody can write', async () => {
    expect((await check([path, '--strict'])).code).toBe(1)
    expect((await check(['gift-offer', '--strict'])).code).toBe(0)
  })
  it('says the same for machines', async () => {
    const { code, text } = await withScript(BROKEN, ['--json'])
    const report = JSON.parse(text)
    expect(code).toBe(1)
    expect(Object.keys(report)).toEqual(['vignettes', 'problems', 'advice'])
    const [vignette] = report.vignettes
    expect(Object.keys(vignette)).toEqual(['path', 'problems', 'advice'])
    expect(report.problems).toBe(vignette.problems.length)
    for (const each of [...vignette.problems, ...vignette.advice])
      expect(each).toMatchObject({
        file: expect.stringContaining('the-spare-key'),
        line: expect.any(Number),
        rule: expect.any(String),
        says: expect.any(String),
        cure: expect.any(String),
      })
  })
  it('takes a vignette by its id as well as by its folder', async () => expect((await check(['gift-offer'])).text).toContain('1 checked'))
  it('checks several side by side and reports them in the order asked', async () => {
    const { text } = await check([path, 'gift-offer', '--json'])
    expect(JSON.parse(text).vignettes.map((one: { path: string }) => one.path.split('/').at(-1))).toEqual(['the-spare-key', 'gift-offer'])
  }, 60_000)
  it('names every rule', async () => expect((await check(['--rules'])).text).toMatch(/unknown-move +Every move is in the catalogue/))
  it.each([['nowhere'], ['--jsno']])('answers 2 to what it does not understand, and says how it is used: %s', async (word) => {
    const { code, text } = await check([word])
    expect(code).toBe(2)
    expect(text).toContain('npm run check -- stories/your-case')
  })
})
