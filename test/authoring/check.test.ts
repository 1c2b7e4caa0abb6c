import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/authoring/check.ts'
import { folder, SCRIPT, small, vignetteJson } from './folder.ts'

const rules = (files: Readonly<Record<string, string>>) =>
  check(small(files)).problems.map(({ file, line, rule }) => [file.split('/').at(-1), line, rule])
const both = JSON.parse(vignetteJson()).locales['en-GB']
const twoLocales = vignetteJson({ locales: { 'en-GB': both, 'en-US': both } })

describe('a vignette', () => {
  it('that is whole has no problems', () => expect(check(small()).problems).toEqual([]))
  it('without its vignette.json is told so', () =>
    expect(check(folder({ 'try.en-GB.ink': SCRIPT })).problems[0]?.rule).toBe('vignette-json'))
  it('knows its cast and its endings from vignette.json', () =>
    expect(rules({ 'try.en-GB.ink': SCRIPT.replace('TUNDE', 'TUNDI').replace('ending: window', 'ending: widow') })).toEqual([
      ['try.en-GB.ink', 22, 'unknown-ending'],
      ['try.en-GB.ink', 26, 'unknown-speaker'],
    ]))
  it('is called as its folder is: two of one name would be one page, and one would take the other’s readers', () =>
    expect(rules({ 'vignette.json': vignetteJson({ id: 'gift-offer' }) })).toEqual([['vignette.json', 1, 'vignette-id']]))
  it('hides nothing under a name that JavaScript keeps for itself', () =>
    expect(rules({ 'vignette.json': vignetteJson({ hidden: [{ name: '__proto__', values: ['a'] }] }) })).toContainEqual([
      'vignette.json',
      1,
      'vignette-shape',
    ]))
  it('needs a script for each locale that has words', () =>
    expect(rules({ 'vignette.json': twoLocales })).toEqual([['vignette.json', 1, 'locale-missing']]))
  it('needs a title for each ending in each locale', () => {
    const words = { ...both, endings: { window: 'In the window' } }
    expect(rules({ 'vignette.json': vignetteJson({ locales: { 'en-GB': words } }) })).toEqual([['vignette.json', 1, 'locale-missing']])
  })
  it('says where it begins', () =>
    expect(rules({ 'try.en-GB.ink': SCRIPT.replace(' # setting: desmond-kitchen', '') })).toEqual([['try.en-GB.ink', 6, 'no-setting']]))
  it('begins alike whatever is hidden, since its first words stand in the page before lots are drawn', () =>
    expect(rules({ 'try.en-GB.ink': SCRIPT.replace('For you. Go on.', 'For you. {meaning}.') })).toEqual([
      ['try.en-GB.ink', 6, 'opening-differs'],
    ]))
  it('may not call a hidden fact `seed`, which means something else in the address of the page', () => {
    const { problems } = check(small({ 'vignette.json': vignetteJson({ hidden: [{ name: 'seed', values: ['one', 'two'] }] }) }))
    expect(problems).toMatchObject([{ rule: 'vignette-shape', says: expect.stringMatching(/^`hidden\.0\.name`: must not be called seed/) }])
  })
  it('that breaks off at once says so', () =>
    expect(rules({ 'try.en-GB.ink': SCRIPT.replace('-> box\n=== box', '-> round\n=== round\n-> round\n=== box') })).toEqual([
      ['try.en-GB.ink', 6, 'unreachable-knot'],
      ['try.en-GB.ink', 8, 'story-fault'],
    ]))
})

describe('two locales', () => {
  const other = (script: string) => rules({ 'vignette.json': twoLocales, 'try.en-US.ink': script })
  it('may differ in every word', () =>
    expect(
      other(
        SCRIPT.replace('For you. Go on.', 'This is yours.')
          .replace('Laugh', 'Smile')
          .replace('read you the note', 'read the note to you')
          .replace('He rang', 'He called')
          .replace("I'm sorry, we're not", 'Sorry, we are not'),
      ),
    ).toEqual([]))
  it.each([
    ['a move', SCRIPT.replace('move: ask-meaning', 'move: open-question'), 7],
    ['a topic', SCRIPT.replace('move: rigid-refusal # topic: gift', 'move: rigid-refusal'), 8],
    ['a face', SCRIPT.replace('face: level', 'face: soft-eyes'), 10],
    ['the size of a promise', SCRIPT.replace('the note; 1; 0', 'the note; 2; 0'), 11],
    ['a choice left out', SCRIPT.replace(/\n\+ \[Back at.*/, ''), 14],
    ['stakes', SCRIPT.replace('stakes: C B', 'stakes: C'), 7],
  ])('may not differ in %s', (_what, script, line) => expect(other(script)).toEqual([['try.en-US.ink', line, 'locale-differs']]))
  it('have the same knots', () =>
    expect(
      other(SCRIPT.replace('=== rules ===', '=== rules_are ===').replace('-> rules\n', '-> rules_are\n')).map(([, , rule]) => rule),
    ).toEqual(['locale-differs', 'locale-differs']))
})

describe('the debrief page', () => {
  it('may speak only of bands, endings and choices of this script', () =>
    expect(
      rules({
        'debrief.en-GB.md':
          '# Debrief\n\n## their side: working\n- "You listened."\n\n## their side: happy\n- "Yes."\n\n## box/ask-meaning\nAsking costs time.\n\n## box/avoid\nNo.\n\n## their side: window\n',
      }),
    ).toEqual([
      ['debrief.en-GB.md', 6, 'page-heading'],
      ['debrief.en-GB.md', 12, 'page-heading'],
      ['debrief.en-GB.md', 15, 'page-empty'],
    ]))
  it('becomes lists and paragraphs', () =>
    expect(
      check(
        small({
          'debrief.en-GB.md':
            '## their side: working\n- "You listened."\n- “Twice.”\n\n## box/ask-meaning\nAsking costs\ntime.\n\nIt is worth it.\n',
        }),
      ).scripts[0]?.page,
    ).toEqual({
      theirSide: { working: ['You listened.', 'Twice.'] },
      choices: { 'box/ask-meaning': ['Asking costs time.', 'It is worth it.'] },
      sides: {},
    }))
})

describe('whatever stands in a folder', () => {
  it('gives problems or a vignette, and never throws', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string(), (json, script, page) => {
        const { problems } = check(folder({ 'vignette.json': json, 'try.en-GB.ink': script, 'debrief.en-GB.md': page }))
        expect(problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 30 },
    ))
  it('also where vignette.json is JSON of another shape', () =>
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(check(small({ 'vignette.json': json })).problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 20 },
    ))
  it('also where one thing of vignette.json is wrong: it is named', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('person', 'cast', 'hidden', 'endings', 'locales', 'minutes', 'id'),
        fc.jsonValue({ maxDepth: 1 }),
        (key, value) => {
          const { problems } = check(small({ 'vignette.json': vignetteJson({ [key]: value }) }))
          expect(problems.every(({ says, cure }) => says !== '' && cure !== '')).toBe(true)
        },
      ),
      { numRuns: 30 },
    ))
})
