import { describe, expect, it } from 'vitest'
import type { Text } from '../../src/authoring/prose/text.ts'
import { verdicts, wordRules } from '../../src/authoring/prose/wordRules.ts'

const said = (words: string, more: Partial<Text> = {}): Text => ({ file: 'x.ink', line: 1, part: 'box', words, whose: 'worker', ...more })
const rules = (words: string, more: Partial<Text> = {}) => wordRules([said(words, more)]).map(({ rule }) => rule)

describe('a word that makes less of a person', () => {
  it.each([
    'A difficult case, this one.',
    'She is bedbound.',
    'He is wheelchair-bound.',
    'He suffers from dementia.',
    'They were non-compliant.',
    'A hard-to-reach family.',
    'That is manipulative.',
    'It is attention-seeking.',
    'He has disengaged.',
    'She is a victim.',
    'We look after the vulnerable.',
    'His last placement broke down.',
    'The elderly feel the cold.',
    'An illegal immigrant.',
  ])('is found: %s', (words) => expect(rules(words)).toEqual(['stigma']))
  it.each([
    'A walnut case stood by the wall.',
    'In that case I will wait.',
    'There is a case conference on Monday.',
    'A student on placement came too.',
    'The vulnerable plants are under glass.',
    'Victim services rang back.',
    'He suffered a good deal of tea.',
    'Elderly, and proud of it.',
    'You can reach it, if you stretch hard.',
  ])('is not found where there is none: %s', (words) => expect(rules(words)).toEqual([]))
  it.each(['jargon', 'assume', 'moralise'] as const)('may stand in `%s`, which is there to show it', (move) =>
    expect(rules('You are hard to reach, they tell me.', { move })).toEqual([]),
  )
  it('may not stand in any other move', () => expect(rules('You are hard to reach.', { move: 'kind-firm' })).toEqual(['stigma']))
  it('is the person’s own to say, of themselves or back at somebody', () =>
    expect(rules('Manipulative, am I?', { whose: 'person' })).toEqual([]))
  it('may be spoken about on a page, in quotation marks', () => {
    expect(rules('Nobody is "hard to reach".', { whose: 'page' })).toEqual([])
    expect(rules('A hard to reach family.', { whose: 'page' })).toEqual(['stigma'])
  })
})

describe('spelling', () => {
  it.each(["I ain't going.", 'It was cold, innit.', "I was goin' home.", 'I dunno.'])('makes no costume: %s', (words) =>
    expect(rules(words)).toEqual(['dialect']),
  )
  it.each(["Put 'satisfied'. Two s's.", "'Put it in' is what it says.", "I shan't.", "That's Robin's coat.", 'Come again’ and so on'])(
    'may be as it is: %s',
    (words) => expect(rules(words)).toEqual([]),
  )
})

describe('the law, and numbers', () => {
  it('are named by nobody but who hides behind them', () => {
    expect(rules('Under section 17 we may.')).toEqual(['law-cited'])
    expect(rules('It is the Care Act 2014.')).toEqual(['law-cited'])
    expect(rules('We do a s.9 and an MDT.', { move: 'jargon' })).toEqual([])
  })
  it.each(['020 7946 0018', '+44 20 7946 0018', '(555) 010-9999', '116 123'])('%s could be rung', (number) =>
    expect(rules(`Ring ${number}.`)).toEqual(['phone-number']),
  )
  it.each(['1979', '2027-11', 'Forty-four, 44', '10.30 to 11.15', '1,200'])('%s could not', (number) => expect(rules(number)).toEqual([]))
})

describe('the debrief', () => {
  const verdict = (words: string, part = 'box/avoid') => verdicts([said(words, { part, whose: 'page' })]).map(({ rule }) => rule)
  it.each(['You should have asked.', 'That was wrong.', 'You failed to hear him.', "You shouldn't have gone."])(
    'gives no marks: %s',
    (words) => expect(verdict(words)).toEqual(['verdict']),
  )
  it.each(['Ask who should have it.', 'Another time ask first; it costs you ten minutes.'])('may say: %s', (words) =>
    expect(verdict(words)).toEqual([]),
  )
  it('leaves the person their own words', () => expect(verdict('You went wrong at the bins.', 'their side: wary')).toEqual([]))
})
