import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonLines, lineOf } from '../../src/script/jsonLines.ts'

const TEXT = `{
  "id": "x",
  "cast": ["a", "b",
    "c"],
  "locales": { "en-GB": {
    "title": "one: {two}, [three]",
    "title": "two" } }
}`

describe('a place in vignette.json', () => {
  const json = jsonLines(TEXT)
  it.each([
    ['id', 2],
    ['cast', 3],
    ['cast.1', 3],
    ['cast.2', 4],
    ['locales.en-GB', 5],
    ['locales.en-GB.title', 7],
  ])('%s is on line %i', (path, line) => expect(lineOf(json, path)).toBe(line))
  it('that is not there is looked for where it should be', () => expect(lineOf(json, 'locales.en-GB.endings.window')).toBe(5))
  it('in an empty file is nowhere', () => expect(lineOf(jsonLines(''), 'id')).toBe(0))
  it('that is there twice is told, since JSON keeps only the last', () =>
    expect(json.twice).toEqual([{ path: 'locales.en-GB.title', line: 7 }]))
  it('is found for whatever JSON can hold', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify({ value }, null, 1)
        const { lines, twice } = jsonLines(text)
        expect(twice).toEqual([])
        expect(Math.max(...lines.values())).toBeLessThanOrEqual(text.split('\n').length)
        expect(lines.get('value')).toBe(2)
      }),
    ))
})
