import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { curl, quoted } from '../../../src/browser/words/curl.ts'
import { enGB } from '../../../src/browser/words/en-GB.ts'
import { fill, wordsFor } from '../../../src/browser/words/words.ts'

describe('quotes and apostrophes, typed straight', () => {
  it.each([
    [`It's open.`, 'It’s open.'],
    [`Put 'satisfied'. Two s's.`, 'Put ‘satisfied’. Two s’s.'],
    [`'Mr Clarke offered a box.' Fair?`, '‘Mr Clarke offered a box.’ Fair?'],
    [`She said "no", and meant it.`, 'She said “no”, and meant it.'],
    [`('Not for sale.')`, '(‘Not for sale.’)'],
    [`Back in the '50s.`, 'Back in the ’50s.'],
    [`Not 'til Friday; tell 'em.`, 'Not ’til Friday; tell ’em.'],
    [`the residents' association`, 'the residents’ association'],
    ['', ''],
  ])('%s becomes %s', (typed, set) => expect(curl(typed)).toBe(set))
  it('leave none straight, and no other sign changed', () =>
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(curl(text)).not.toMatch(/["']/)
        expect(curl(text).replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'")).toBe(text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'"))
      }),
    ))
  it('are not curled twice', () => fc.assert(fc.property(fc.string(), (text) => curl(curl(text)) === curl(text))))
  it('what is spoken stands in double quotes', () => expect(quoted(`It's a box.`)).toBe('“It’s a box.”'))
})

describe('the words on screen', () => {
  it('are British where a locale is not known', () => expect(wordsFor('xx-XX')).toBe(enGB))
  it('leave nothing unsaid in American English', () =>
    expect(Object.keys(wordsFor('en-US')).toSorted()).toEqual(Object.keys(enGB).toSorted()))
  it('take a name, and leave a gap they have no word for as it is', () =>
    expect(fill('Sit down with {name}, {nobody}', { name: 'Desmond' })).toBe('Sit down with Desmond, {nobody}'))
  it('put in what is given as it is, whatever signs are in it', () => expect(fill('{name}.', { name: '$& {name}' })).toBe('$& {name}.'))
})
