import { describe, expect, it } from 'vitest'
import { check } from '../../../src/authoring/check.ts'
import { correction, distance, pieceOf } from '../../../src/browser/studio/write/cure.ts'
import { tokensOf } from '../../../src/browser/studio/write/tokens.ts'
import type { Problem } from '../../../src/script/problem.ts'
import { SCRIPT, small } from '../../authoring/folder.ts'
import { textsOf } from './folders.ts'

/** The problem of a script in which something was written wrong, where it was written, and its line. */
function slip(right: string, wrong: string): { readonly problem: Problem; readonly line: string } {
  const text = SCRIPT.replace(right, wrong)
  const at = SCRIPT.slice(0, SCRIPT.indexOf(right)).split('\n').length
  const problem = check(small({ 'try.en-GB.ink': text })).problems.find(({ file, line }) => file.endsWith('.ink') && line === at)
  if (!problem) throw new Error('nothing is wrong')
  return { problem, line: text.split('\n')[problem.line - 1] ?? '' }
}

describe('a slip of the pen can be corrected', () => {
  it.each([
    ['a move', 'move: name-process', 'move: name-proces', { wrong: 'name-proces', right: 'name-process' }],
    [
      'a move with two letters changed over',
      'move: rigid-refusal',
      'move: rigid-refuasl',
      { wrong: 'rigid-refuasl', right: 'rigid-refusal' },
    ],
    ['a knot', '-> drawer\n', '-> drawr\n', { wrong: 'drawr', right: 'drawer' }],
    ['a topic', 'topic: gift', 'topic: gitf', { wrong: 'gitf', right: 'gift' }],
    ['a tag', '# inner: Laugh.', '# iner: Laugh.', { wrong: 'iner', right: 'inner' }],
  ])('%s', (_, right, wrong, found) => {
    const { problem, line } = slip(right, wrong)
    expect(correction(problem, line, ['box', 'drawer', 'note', 'rules', 'window', 'meaning_told'])).toEqual(found)
  })
  it('and what is no slip is left to the author', () => {
    const { problem, line } = slip('move: name-process', 'move: be-nice')
    expect(correction(problem, line, [])).toBeUndefined()
  })
  it('shows which piece of the line is meant', () => {
    const { problem, line } = slip('move: name-process', 'move: be-nice')
    expect(pieceOf(problem, line)).toBe('be-nice')
  })
})

describe('two words', () => {
  it.each([
    ['gift', 'gift', 0],
    ['gitf', 'gift', 1],
    ['gift', 'gifts', 1],
    ['quiet-exeption', 'quiet-exception', 1],
    ['', 'abc', 3],
  ])('%s and %s are %i apart', (one, other, far) => expect(distance(one, other)).toBe(far))
})

describe('a line of a script in colours', () => {
  const kinds = (line: string) => tokensOf('a.en-GB.ink', line).map(({ kind, text }) => [kind, text.trim()])
  it('tells the speaker, the words and the tags', () =>
    expect(kinds('DESMOND: For you. # face: soft-eyes # body: He waits.')).toEqual([
      ['speaker', 'DESMOND:'],
      ['words', 'For you.'],
      ['tag', '# face: soft-eyes'],
      ['words', ''],
      ['tag', '# body: He waits.'],
    ]))
  it('tells a choice and where it leads', () =>
    expect(kinds('+ [No. # move: kind-firm] -> drawer')).toEqual([
      ['mark', '+'],
      ['words', '[No.'],
      ['tag', '# move: kind-firm'],
      ['words', ']'],
      ['way', '-> drawer'],
    ]))
  it.each(
    [...textsOf('gift-offer')].flatMap(([name, text]) =>
      name.endsWith('.ink') || name.endsWith('.md') || name.endsWith('.play') ? [[name, text] as const] : [],
    ),
  )('loses no letter of %s', (name, text) => {
    const lines = text.split('\n')
    expect(
      lines.map((line) =>
        tokensOf(name, line)
          .map((token) => token.text)
          .join(''),
      ),
    ).toEqual(lines)
  })
})
