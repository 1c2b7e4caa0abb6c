import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/authoring/check.ts'
import { playAll, readPlay } from '../../src/authoring/playthrough.ts'
import { SCRIPT, small } from './folder.ts'

/** What is wrong with a play of the small case: line, rule, and what it says. */
function played(text: string) {
  const folder = small({ 'plays/try.play': text })
  return playAll(folder, check(folder)).map(({ file, line, rule, says }) => {
    expect(file).toBe('stories/try/plays/try.play')
    return [line, rule, says]
  })
}

describe('a play-through', () => {
  it('holds where all it expects is true', () =>
    expect(
      played(`// A good road.
# meaning: goodbye
  band working
  rupture none
> box/ask-meaning
  trust rises
  rapport rises
  clarity steady
> meaning-told/promise-realistic
  promise note open
> note/share-with-consent
  promise note kept
  ending window
`),
    ).toEqual([]))
  it('breaks a promise that nobody keeps', () =>
    expect(
      played(`> box/ask-meaning
> meaning-told/promise-realistic
> note/avoid
  promise note broken
  trust falls
  ending window`),
    ).toEqual([]))
  it('opens and mends a rupture', () =>
    expect(
      played(`> box/rigid-refusal
  rupture withdrawal
  trust falls
> drawer/name-process
  rupture withdrawal
> drawer/invite-complaint
  strain steady
> drawer/avoid
  ending rules`),
    ).toEqual([]))
  it('says for each failed expectation what was expected and what is', () =>
    expect(
      played(`> box/rigid-refusal
  rupture none
  trust rises
  self-determination steady
  band open
  promise note kept
  ending window`),
    ).toEqual([
      [2, 'play-expects', 'rupture: expected none, is withdrawal'],
      [3, 'play-expects', 'trust: expected rises, is falls'],
      [4, 'play-expects', 'self-determination: expected steady, is falls'],
      [5, 'play-expects', expect.stringMatching(/^band: expected open, is (wary|working)$/)],
      [6, 'play-expects', 'promise note: expected kept, is not made'],
      [7, 'play-expects', 'ending: expected window, is none'],
    ]))
  it('stops at a choice that is not offered, and lists those that are', () => {
    const folder = small({ 'plays/try.play': '> box/avoid\n> box/ask-meaning' })
    expect(playAll(folder, check(folder))).toMatchObject([
      { line: 1, rule: 'play-choice', cure: 'Offered: box/ask-meaning, box/rigid-refusal' },
    ])
  })
  it('says where a promise is still open at an ending, neither due nor settled', () => {
    const files = {
      'try.en-GB.ink': SCRIPT.replace('read you the note; 1; 0', 'read you the note; 1; 2'),
      'plays/try.play': '> box/ask-meaning\n> meaning-told/promise-realistic\n> note/avoid\n  promise note open\n',
    }
    expect(playAll(small(files), check(small(files)))).toMatchObject([{ line: 3, rule: 'promise-open', cure: expect.any(String) }])
  })
  it('refuses a fact the vignette does not hide', () =>
    expect(played('# meaning: favour\n> box/ask-meaning')).toMatchObject([[0, 'play-fact', expect.any(String)]]))
  it('refuses a line it cannot read, by its number', () =>
    expect(played('> box/ask-meaning\n  trust soars up\n  warmth rises\n> somewhere')).toMatchObject([
      [2, 'play-line', expect.any(String)],
      [3, 'play-line', expect.any(String)],
      [4, 'play-line', expect.any(String)],
    ]))
  it('fails where an expectation has an unknown word, since nothing can be it', () =>
    expect(played('> box/ask-meaning\n  trust soars')).toEqual([[2, 'play-expects', 'trust: expected soars, is rises']]))
})

describe('a .play file', () => {
  it('of any text gives a play and problems, and never throws', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fc.constantFrom('> a/b', '# x: y', 'trust rises', 'promise', '\r', '>', '#', 'band')).map((l) => l.join('\n')),
        ),
        (text) => {
          const { play, problems } = readPlay('x.play', text)
          expect(play.steps.length).toBeGreaterThan(0)
          expect(problems.every(({ line }) => line > 0)).toBe(true)
        },
      ),
    ))
})
