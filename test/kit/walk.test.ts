import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { bar, walk } from '../../src/kit/walk.ts'
import { SCRIPT, vignetteJson } from '../authoring/folder.ts'

const stories = mkdtempSync(join(tmpdir(), 'walk-'))
afterAll(() => rmSync(stories, { recursive: true }))

/** A folder with the small case in it, or another script, and what is claimed. */
function folder(script = SCRIPT, claims: readonly unknown[] = []) {
  const beside = mkdtempSync(join(stories, 'case-'))
  cpSync('stories/relationship.ink', join(beside, 'relationship.ink'))
  const path = join(beside, 'try')
  mkdirSync(path)
  writeFileSync(join(path, 'try.en-GB.ink'), script)
  writeFileSync(join(path, 'vignette.json'), vignetteJson({ claims }))
  return path
}

/** What the command says, and whether something was wrong. */
function run(...words: readonly string[]) {
  const said: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((text) => void said.push(text))
  try {
    return { wrong: walk(words), said: said.join('\n') }
  } finally {
    log.mockRestore()
  }
}

describe('npm run walk', () => {
  it('writes walk.txt, and shows it', () => {
    const path = folder()
    const { wrong, said } = run(path)
    expect(wrong).toBe(false)
    expect(readFileSync(join(path, 'walk.txt'), 'utf8')).toBe(said)
    expect(said).toContain('Every path was walked.')
  })
  it('with --json gives every figure to machines, and writes nothing', () => {
    const path = folder()
    const figures = JSON.parse(run(path, '--json').said)
    expect(figures.variants[0]).toMatchObject({ whole: true, paths: 7 })
    expect(existsSync(join(path, 'walk.txt'))).toBe(false)
  })
  it('with --limit goes only so far, and writes nothing that would be checked in', () => {
    const path = folder()
    expect(run(path, '--limit', '3').said).toContain('Too many paths to walk them all')
    expect(existsSync(join(path, 'walk.txt'))).toBe(false)
  })
  it('with --help says how it is called', () => {
    const { wrong, said } = run('--help')
    expect([wrong, said]).toEqual([false, expect.stringContaining('npm run walk -- [stories/your-case ...]')])
  })
  it('is not content with a limit that is no number of steps', () => expect(run('--limit', 'far').wrong).toBe(true))
  it('says which claim is broken, and prints the path as a play-through', () => {
    const { wrong, said } = run(folder(SCRIPT, [{ says: 'Nobody is ever left', never: { after: ['avoid'], ending: 'rules' } }]))
    expect(wrong).toBe(true)
    expect(said).toContain('BROKEN Nobody is ever left')
    expect(said).toContain('    > box/rigid-refusal\n    > drawer/avoid\n      ending rules\n')
  })
  it('sends an author whose story has problems to check', () =>
    expect(run(folder(SCRIPT.replace('move: avoid', 'move: rush')))).toMatchObject({
      wrong: true,
      said: expect.stringContaining('npm run check'),
    }))
})

describe('the bar', () => {
  it('shows whose walk it is, what it does, and how much of that is done', () =>
    expect(bar('gift-offer', { doing: 'every path', variant: 1, done: 1_250_000, of: 5_000_000 })).toBe(
      'gift-offer, variant 2, every path [######..................] 1,250,000 of 5,000,000',
    ))
})
