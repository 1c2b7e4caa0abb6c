import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asksToStart, originOf, readWish } from '../../../src/browser/embed/messages.ts'
import { embedWords, snippet } from '../../../src/browser/words/embed.ts'
import { pageWordsFor } from '../../../src/browser/words/pages.ts'

const host = { source: 'kind-but-firm-host' }

describe('what a page that holds a vignette may ask', () => {
  it.each([
    { ...host, type: 'tell' },
    { ...host, type: 'start' },
    { ...host, type: 'theme', theme: 'night' },
  ])('is %o', (wish) => {
    const { source, ...rest } = wish
    expect(readWish(wish)).toEqual(rest)
  })
  it.each([
    null,
    'start',
    { type: 'start' },
    { ...host, type: 'erase' },
    { ...host, type: 'theme', theme: 'sepia' },
    { source: 'kind-but-firm', type: 'start' },
  ])('is not %o', (data) => expect(readWish(data)).toBeUndefined())
  it('is never more than that, whatever is sent', () =>
    fc.assert(fc.property(fc.anything(), (data) => ['tell', 'start', 'theme', undefined].includes(readWish(data)?.type))))
})

it.each([
  ['', true],
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
  ['the-box', false],
  ['1\n', false],
  [null, false],
] as const)('an address with start=%o sits somebody down: %o', (given, sits) => expect(asksToStart(given)).toBe(sits))

describe('the site that holds the frame', () => {
  it('is the one its page names, without any path', () =>
    expect(originOf('https://school.example/course/7', 'https://other.example/')).toBe('https://school.example'))
  it('is the one the browser names where its page names none', () =>
    expect(originOf(null, 'https://school.example/course/7?who=me')).toBe('https://school.example'))
  it.each([
    [null, ''],
    ['*', ''],
    ['null', ''],
    ['javascript:alert(1)', ''],
    ['data:text/html,x', 'file:///course.html'],
  ])('is nobody for %o and %o: then nobody is told', (named, referrer) => expect(originOf(named, referrer)).toBeUndefined())
})

it('the page before a meeting says that nothing leaves the device, in words that can be put right where somebody is told', () => {
  for (const locale of ['en-GB', 'en-US'])
    for (const says of [pageWordsFor(locale).recordedSays, pageWordsFor(locale).recordedShared])
      expect(says).toContain(embedWords.nothingLeaves)
})

it('what is to be copied stands in the documents as the page shows it', () =>
  expect(readFileSync('docs/embed.md', 'utf8')).toContain(snippet('https://game.school.example/embed/', 'gift-offer')))
