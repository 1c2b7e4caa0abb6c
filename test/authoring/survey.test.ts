import { describe, expect, it } from 'vitest'
import { check } from '../../src/authoring/check.ts'
import { survey } from '../../src/authoring/survey.ts'
import { readFolder } from '../../src/kit/folder.ts'
import { folder } from './folder.ts'
import { wholeCase } from './whole.ts'

it('a turn that logic puts together is counted as it is said', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ')
  const whole = wholeCase()
  const name = 'the-spare-key.en-GB.ink'
  const from = 'ROBIN: So where does it go?'
  const said = (words: string) => {
    const there = folder({ ...whole, [name]: (whole[name] ?? '').replace(from, words) }, 'the-spare-key')
    const checked = check(there)
    return [...checked.problems, ...survey(there, checked)].map(({ rule }) => rule).filter((rule) => rule === 'too-long')
  }
  expect(said(`ROBIN: {fate != "none":${many(30)}|no}. {rupture == "none":${many(30)}|no}.`)).toEqual(['too-long'])
  expect(said(`ROBIN: ${many(50)}`)).toEqual(['too-long'])
  expect(said(`ROBIN: {fate != "none":${many(20)}|no}. {rupture == "none":${many(20)}|no}.`)).toEqual([])
})

describe('a story too big to walk in a moment', () => {
  const gift = readFolder('stories/gift-offer')
  const rules = (change: Partial<typeof gift>) => {
    const folder = { ...gift, ...change }
    return survey(folder, folder).map(({ rule, file }) => [file.split('/').at(-1), rule])
  }
  const saying = (text: string) => ({ read: (name: string) => (name.endsWith('walk.txt') ? text : gift.read(name)) })

  it('that has its walk.txt, and is done, is told nothing', () => expect(rules({})).toEqual([]))
  it('is told to be walked where there is no walk.txt', () =>
    expect(rules({ names: gift.names.filter((name) => name !== 'walk.txt') })).toEqual([['walk.txt', 'walk-txt']]))
  it('and where walk.txt is of an earlier story', () =>
    expect(rules(saying('gift-offer, en-GB, 00000000000000.'))).toEqual([['walk.txt', 'walk-txt']]))
  it('takes from walk.txt what nobody comes to', () => {
    const text = gift.read('stories/gift-offer/walk.txt').replace(/^(choices never offered\s+)none$/m, '$1door/avoid, box/avoid')
    expect(rules(saying(text))).toEqual([
      ['gift-offer.en-GB.ink', 'never-reached'],
      ['gift-offer.en-GB.ink', 'never-reached'],
    ])
  })
})
