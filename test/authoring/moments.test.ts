import { describe, expect, it } from 'vitest'
import { type Found, furthestApart, type Standing } from '../../src/authoring/moments/apart.ts'
import { lastWords } from '../../src/authoring/moments/moments.ts'

const road = (id: string) => ({ id, facts: {}, choices: [] })
const found = (...all: readonly (readonly [string, Standing])[]): Found =>
  new Map(all.map(([id, standing]) => [JSON.stringify(standing), road(id)]))
const ids = (all: Found, most: number) => furthestApart(all, most).map(({ id }) => id)

describe('of many roads to a hard moment those are kept that make it another meeting:', () => {
  const all = found(
    ['first', ['thanks', 'working', '', 'a b']],
    ['other choices', ['thanks', 'working', '', 'a c']],
    ['a promise', ['thanks', 'working', 'ring open', 'a b']],
    ['wary', ['thanks', 'wary', '', 'a b']],
    ['something else hidden', ['goodbye', 'working', '', 'a b']],
  )
  it('first the first, then what hides something else, then how things stand, then what was promised', () =>
    expect(ids(all, 4)).toEqual(['first', 'something else hidden', 'wary', 'a promise']))
  it('all of them, where there are few', () => expect(ids(all, 9)).toHaveLength(5))
  it('none, where there are none', () => expect(ids(found(), 4)).toEqual([]))
})

describe('a hard moment is called by the last words before one has to answer', () => {
  it('as many whole sentences as there is room for', () =>
    expect(lastWords("I'll tell you what I've not told the police. It's not the first time that car's sat there. It's the third.")).toBe(
      "It's not the first time that car's sat there. It's the third.",
    ))
  it('at least the last, however long it is', () => {
    const long = 'Kit helped push, he is ever so proud, he has told the police about it twice.'
    expect(lastWords(`No no, you're fine. ${long}`)).toBe(long)
  })
  it('and all of it where it is short', () => expect(lastWords('Quite right. Rules is rules.')).toBe('Quite right. Rules is rules.'))
})
