import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { playAll } from '../../src/authoring/playthrough.ts'
import { newCase } from '../../src/kit/author/new.ts'
import { play } from '../../src/kit/author/play.ts'
import { readFolder } from '../../src/kit/folder.ts'
import { elsewhere, piped } from './stories.ts'

const { stories, gone } = elsewhere()
afterAll(gone)
const path = join(stories, 'the-spare-key')
await newCase(['--yes'], stories, new Date())
const playing = async (lines: readonly string[], words: readonly string[] = []) => {
  const { desk, said } = piped(lines)
  const { code, text } = await play([path, '--seed', '5', ...words], desk)
  return { code, text, said: said() }
}

describe('npm run play', () => {
  it('tells what is said, what a camera sees, where one is, and what can be answered', async () => {
    const { said } = await playing(['q'])
    expect(said).toContain('[A small, clean kitchen, with a ladder-back chair and a calendar on the wall.]')
    expect(said).toContain(
      'Robin: You found it, then. Most people try the wrong bell.\n    Eyes soft. The second chair has been pulled out.',
    )
    expect(said).toMatch(/ {2}1 {2}“.+”\n {2}2 {2}“.+”\n {2}3 {2}“.+”/)
  })
  it('says before it begins what it is about', async () =>
    expect((await playing(['q'])).said).toContain('Someone speaks of a fall at home'))
  it('does not say what the person thinks', async () => expect((await playing(['1', '1', 'q'])).said).not.toContain('Asked before sitting'))
  it('plays from a pipe to an ending, and says which, what stood between them, and what became of promises', async () => {
    const { code, said } = await playing(['1', '2', '1', '1', '1', '1', '1', '1'])
    expect(code).toBe(0)
    expect(said).toMatch(/The end: .+ \([a-z-]+\), after \d choices\.\nTrust [\d.]+, rapport [\d.]+/)
  })
  it('stands in the same place, with the same choices in the same order, by the same seed', async () =>
    expect((await playing(['1', '2', 'q'])).said).toBe((await playing(['1', '2', 'q'])).said))
  it('goes back one choice, and no further than the beginning', async () => {
    const { said } = await playing(['1', 'b', 'b', 'q'])
    expect(said.match(/You found it, then/g)).toHaveLength(2)
    expect(said).toContain('This is the beginning.')
  })
  it('asks again where an answer is none', async () =>
    expect((await playing(['7', 'x', 'q'])).said).toContain('A number from 1 to 3; or b, w, s name, q'))
  it('says what each choice did, and why, where that is wanted', async () => {
    const { said } = await playing(['1', 'q'], ['--why'])
    expect(said).toMatch(/ {2}door\/[a-z-]+; at stake: C S\n {4}[A-Z]/)
    expect(said).toMatch(/Trust [+−][\d.]+ \([\d.]+ to [\d.]+\): you /)
    expect((await playing(['1', 'q'])).said).not.toContain('at stake')
    expect((await playing(['1', 'w', 'q'])).said).toContain('at stake')
  })
  it('keeps what an author has hidden where it is set', async () => {
    const words = ['--fact', 'why=evenings']
    const lines = ['1', '1', '1', '1', '1']
    const said = `${(await playing(lines, words)).said}${(await playing(['1', '2', '2', '2'], words)).said}`
    expect(said).not.toContain('In March I was on that floor')
  })
  it('stops where the pipe runs dry', async () => expect((await playing(['1'])).code).toBe(0))
})

describe('a road that was played', () => {
  it('is written as a play-through, and holds', async () => {
    const { code, text } = await playing(['1', '1', '1', '1', '1', '1', '1', '1'], ['--out', 'first-go'])
    expect(code).toBe(0)
    expect(text).toContain('first-go.play is written')
    expect(readFileSync(join(path, 'plays/first-go.play'), 'utf8')).toMatch(
      /^\/\/ .+\n# why: (floor|evenings)\n> door\/[\s\S]+\n {2}ending [a-z-]+\n$/,
    )
    const folder = readFolder(path)
    expect(playAll(folder, folder)).toEqual([])
  })
  it('can be written while playing, so far as it has come', async () => {
    expect((await playing(['1', 's half-way', 'q'])).said).toContain('half-way.play is written')
    expect(readFileSync(join(path, 'plays/half-way.play'), 'utf8')).toMatch(/> door\/[a-z-]+\n$/)
  })
  it('is never written over another', async () => {
    const before = readFileSync(join(path, 'plays/good-road.play'), 'utf8')
    expect((await playing(['q'], ['--out', 'good-road'])).code).toBe(1)
    expect((await playing(['s good-road', 's ../out', 'q'])).said).toMatch(/is there already[\s\S]+is no name for a play/)
    expect(readFileSync(join(path, 'plays/good-road.play'), 'utf8')).toBe(before)
  })
})

describe('what cannot be played', () => {
  it.each([
    [['nowhere'], 'There is no vignette nowhere'],
    [[path, '--fact', 'why=spite'], 'There is: why=floor or evenings'],
    [[path, '--locale', 'en-US'], 'There is: en-GB'],
    [[path, '--seed', 'x'], '--seed is a whole number'],
    [[path, '--loud'], 'npm run play -- your-case'],
  ])('%j is answered with 2, and why', async (words, why) => {
    const { code, text } = await play(words, piped([]).desk)
    expect(code).toBe(2)
    expect(text).toContain(why)
  })
})
