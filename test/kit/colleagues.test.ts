import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/authoring/check.ts'
import { colleaguesIn } from '../../src/kit/colleagues.ts'
import { openShelf } from '../../src/kit/shelf.ts'
import { folder, SCRIPT, vignetteJson } from '../authoring/folder.ts'

type Looks = { faces: Record<string, string>; poses: Record<string, string> }
const people = JSON.parse(readFileSync('assets/people/words.json', 'utf8')) as Record<string, Record<string, Looks>>
const drawn = (JSON.parse(readFileSync('assets/index.json', 'utf8')) as { people: Record<string, Record<'faces' | 'poses', object>> })
  .people

/** What is said of colleagues where Tunde's one line is tagged so. */
const said = (tags: string, locale = 'en-GB') => {
  const { scripts } = check(
    folder({ 'vignette.json': vignetteJson(), 'try.en-GB.ink': SCRIPT.replace('TUNDE: He rang.', `TUNDE: He rang. ${tags}`) }),
  )
  const source = scripts[0]?.compiled.source
  return source && colleaguesIn(source, ['marian', 'tunde'], locale)
}

describe('colleagues in words', () => {
  it('hold what the story shows of them, and no more', () =>
    expect(said('# face: level # pose: leaning-in')).toEqual({
      tunde: { faces: { level: 'a level look' }, poses: { 'leaning-in': 'leaning towards you' } },
    }))
  it('are in the words of the locale; where it has none, in British English', () => {
    expect(said('# pose: leaning-in', 'en-US')?.tunde?.poses).toEqual({ 'leaning-in': 'leaning toward you' })
    expect(said('# pose: leaning-in', 'cy-GB')?.tunde?.poses).toEqual({ 'leaning-in': 'leaning towards you' })
  })
  it('hold nobody of whom the story shows nothing, or nothing that there are words for', () => {
    expect(said('')).toEqual({})
    expect(said('# face: of-stone')).toEqual({})
  })
  it('come to the page with each vignette, in each locale', () => {
    const shelf = openShelf('stories')
    shelf.compile()
    const built = shelf.built()
    expect(built.length).toBeGreaterThan(0)
    for (const { vignette } of built) expect(Object.keys(vignette.names)).toEqual(expect.arrayContaining(Object.keys(vignette.colleagues)))
  })
})

describe.each(['marian', 'tunde'])('%s', (id) => {
  it.each(['en-GB', 'en-US'])('has words for every face and every pose that is drawn, in %s', (locale) => {
    const { faces = {}, poses = {} } = drawn[id] ?? {}
    expect(Object.keys(people[id]?.[locale]?.poses ?? {}).toSorted()).toEqual(Object.keys(poses).toSorted())
    expect(Object.keys(people[id]?.[locale]?.faces ?? {}).toSorted()).toEqual(Object.keys(Object.values(faces)[0] ?? {}).toSorted())
  })
})
