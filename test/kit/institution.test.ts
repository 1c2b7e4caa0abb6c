import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { institution, institutionProblems } from '../../src/kit/institution.ts'

const folder = mkdtempSync(join(tmpdir(), 'institution-'))
afterAll(() => rmSync(folder, { recursive: true }))
const written = (text: string) => {
  const file = join(folder, 'institution.json')
  writeFileSync(file, text)
  return file
}

/** What the build says of a file. */
function said(file: string): string {
  const told: string[] = []
  const hook = institution(file).buildStart as (this: unknown) => void
  hook.call({ addWatchFile: () => undefined, warn: (text: string) => told.push(text) })
  return told.join('\n')
}

describe('the help lines of an institution', () => {
  it('as they come with the game have nothing to put right', () => expect(institutionProblems()).toEqual([]))
  it('are looked at by npm run check: file, line, what is wrong, and the cure', () => {
    const file = written('{ "lines": [{ "label": "Support", "phone": "ring Sam" }] }')
    expect(institutionProblems(file)).toEqual([
      {
        file,
        line: 1,
        rule: 'institution',
        says: 'Help line 1 has a `phone` that is no number',
        cure: expect.stringContaining('digits'),
      },
    ])
  })
  it('may be missing: that is told, and holds nothing up', () =>
    expect(institutionProblems(join(folder, 'nowhere.json'))).toMatchObject([{ advice: true, says: expect.stringContaining('not there') }]))
  it('do not keep the game from being built: the build says what is wrong, and that none will be shown', () => {
    expect(said(written('{'))).toMatch(/No help lines will be shown:\n.*institution\.json:1 institution: This is not JSON/)
    expect(said(written('{}'))).toBe('')
  })
})
