import { describe, expect, it } from 'vitest'
import { checked } from '../../../src/browser/studio/background/check.ts'
import { walking } from '../../../src/browser/studio/background/walk.ts'
import { choicesTaken, endingsReached, linesHeard, NOTHING, together } from '../../../src/browser/studio/try/covered.ts'
import { SCRIPT, vignetteJson } from '../../authoring/folder.ts'
import { model } from './folders.ts'

const folder = (script = SCRIPT, plays: readonly string[] = []) => ({
  name: 'try',
  script: 'try.en-GB.ink',
  model,
  files: new Map([
    ['vignette.json', vignetteJson()],
    ['try.en-GB.ink', script],
    ...plays.map((text, index) => [`plays/${index}.play`, text] as const),
  ]),
})
const scriptOf = (desk: ReturnType<typeof folder>) => {
  const [script] = checked(desk).scripts
  if (!script) throw new Error('it does not compile')
  return script
}

describe('the play-throughs of a folder', () => {
  const { plays, choices, written, told } = scriptOf(folder(SCRIPT, ['> box/rigid-refusal\n> drawer/avoid\n', '> box/ask-meaning\n']))
  it('have taken so many of the choices', () => expect(choicesTaken(choices, plays)).toMatchObject({ of: 8, met: 3 }))
  it('have reached so many of the endings, and not the others', () =>
    expect(endingsReached(Object.keys(told?.endings ?? {}), plays)).toEqual({ of: 2, met: 1, left: ['window'] }))
  it('have heard so many of the lines, a line with two ways by either', () =>
    expect(linesHeard(written, plays).left.map(({ text }) => text)).toEqual(['He waits.', 'The box is in the window.']))
  it('count as far as they go, where they cannot be followed', () =>
    expect(scriptOf(folder(SCRIPT, ['> box/ask-meaning\n> nowhere/avoid\n'])).plays.choices).toEqual(new Set(['box/ask-meaning'])))
  it('add nothing twice', () => expect(together(plays, plays)).toBe(plays))
  it('of nobody have met nothing', () => expect(choicesTaken(choices, NOTHING).met).toBe(0))
})

describe('a walk in the studio', () => {
  const take = (desk: ReturnType<typeof folder>) => {
    const walk = walking(desk, 0)
    const said: number[] = []
    let next = walk.next()
    for (; !next.done; next = walk.next()) said.push(next.value.share)
    return { said, walked: next.value }
  }
  it('says how far it is, and what it came to', () => {
    const { said, walked } = take(folder())
    expect(said.length).toBeGreaterThan(1)
    expect(said).toEqual(said.toSorted((a, b) => a - b))
    expect(said.at(-1)).toBe(1)
    expect(walked).toMatchObject({ whole: true, paths: 14, never: { endings: [], choices: [], knots: [], lines: [] }, faults: [] })
    expect(walked?.places.get('box')).toBe(1)
    expect(walked?.choices.get('box/ask-meaning')).toBeCloseTo(2 / 7)
    expect([...(walked?.endings.values() ?? [])].reduce((sum, one) => sum + one, 0)).toBeCloseTo(1)
  })
  it('says what no path reaches', () =>
    expect(take(folder(`${SCRIPT}\n=== attic ===\nDust.\n+ [Down. # move: avoid] -> box\n`)).walked?.never).toMatchObject({
      choices: ['attic/avoid'],
      knots: ['attic'],
    }))
  it('is none, where there is nothing to walk', () => expect(take({ ...folder(), files: new Map() }).walked).toBeUndefined())
})
