import { describe, expect, it } from 'vitest'
import { compile } from '../../src/script/compile.ts'
import { beside } from '../../src/script/files.ts'
import { format } from '../../src/script/problem.ts'
import { compiled } from './telling.ts'

const STORY = `-> box
=== box ===
DESMOND: For you. # face: soft-eyes # inner: Laugh. # plain: I made this.
He waits. # prop: box; on-table
+ [What would it mean to you? # move: ask-meaning # topic: gift] -> over
=== over ===
DESMOND: Go on. # face: soft-eyes
It is over. # ending: over
-> END
`

describe('a compiled story', () => {
  const { json, layers, hash, problems, includes, source } = compiled(STORY)
  it('has no problems', () => expect(problems).toEqual([]))
  it('carries no tags as text: each run of them is a number', () => {
    expect(json).not.toContain('face: ')
    expect(JSON.parse(json).marks).toContainEqual({ line: { prop: { name: 'box', state: 'on-table' } } })
  })
  it('leaves inner voice and plain words to a file of their own', () => {
    expect(json).not.toContain('Laugh')
    expect(Object.values(JSON.parse(layers))).toEqual([{ inner: 'Laugh.', plain: 'I made this.' }])
  })
  it('is named by its content: the same words, the same name', () => {
    expect(compiled(STORY).hash).toBe(hash)
    expect(hash).toMatch(/^[0-9a-f]{14}$/)
  })
  it('has another name when a word changes, also an unspoken one', () => {
    expect(compiled(STORY.replace('He waits', 'He looks')).hash).not.toBe(hash)
    expect(compiled(STORY.replace('Laugh', 'Wait')).hash).not.toBe(hash)
    expect(compiled(STORY.replace('soft-eyes', 'level')).hash).not.toBe(hash)
  })
  it('includes nothing that it does not name', () => expect(includes).toEqual([]))
  it('keeps what an author wrote, with its line', () => {
    expect(source.knots.map(({ knot, line }) => [knot, line])).toEqual([
      ['box', 2],
      ['over', 6],
    ])
    expect(source.choices.map(({ knot, line, text }) => [knot, line, text])).toEqual([['box', 5, 'What would it mean to you?']])
  })
})

describe('an INCLUDE', () => {
  const read = (path: string) => {
    if (path === 'stories/relationship.ink') return 'VAR rupture = "none"\n'
    if (path === 'stories/gift/more.ink') return '=== more ===\nMore. # mood: sad\n-> more\n'
    throw new Error('not there')
  }
  const entry = (source: string) => compile({ path: 'stories/gift/gift.en-GB.ink', source, read })
  it('is found from the folder of the script, and named for watching', () =>
    expect(entry(`INCLUDE ../relationship.ink\n${STORY}`).includes).toEqual(['stories/relationship.ink']))
  it.each(['/etc/passwd', '../../../../etc/passwd', '../../.env', 'notes.txt', '..\\..\\a.ink', 'C:\\a.ink'])(
    'of %s is refused unread: what else lies on this machine is not for a story to publish',
    (name) => {
      const asked: string[] = []
      const { problems, json } = compile({
        path: 'stories/gift/gift.en-GB.ink',
        source: `INCLUDE ${name}\n${STORY}`,
        read: (path) => {
          asked.push(path)
          return 'TOKEN 1234\n'
        },
      })
      expect(asked).toEqual([])
      expect(problems).toMatchObject([{ file: 'stories/gift/gift.en-GB.ink', line: 1, rule: 'missing-include' }])
      expect(json).not.toContain('TOKEN')
    },
  )
  it('that comes twice is read once, and one is told: files that fetch each other twice would have no end', () => {
    let count = 0
    const read = (path: string) => {
      count++
      const number = Number(/\d+/.exec(path)?.[0])
      return number < 12 ? `INCLUDE ${number + 1}.ink\nINCLUDE ${number + 1}.ink\n` : ''
    }
    const { problems } = compile({ path: 'stories/gift/gift.en-GB.ink', source: `INCLUDE 0.ink\n${STORY}`, read })
    expect(count).toBe(13)
    expect(problems[0]).toMatchObject({ rule: 'missing-include', says: 'stories/gift/12.ink is included already' })
  })
  it('has its problems under its own name', () =>
    expect(entry(`INCLUDE more.ink\n${STORY}`).problems).toMatchObject([
      { file: 'stories/gift/more.ink', line: 1, rule: 'unreachable-knot' },
      { file: 'stories/gift/more.ink', line: 2, rule: 'unknown-tag' },
    ]))
  it.each([
    ['stories/gift/a.ink', '../relationship.ink', 'stories/relationship.ink'],
    ['stories/gift/a.ink', './b.ink', 'stories/gift/b.ink'],
    ['../w/stories/gift/a.ink', '../relationship.ink', '../w/stories/relationship.ink'],
    ['a.ink', '../relationship.ink', '../relationship.ink'],
    ['a.ink', '/elsewhere/b.ink', '/elsewhere/b.ink'],
  ])('in %s, %s is %s', (from, name, path) => expect(beside(from, name)).toBe(path))
})

describe('a script with many mistakes', () => {
  const { problems, json } = compiled(`-> box
=== box ===
DESMOND: For you. # mood: sad
+ [One. # move: nothing] -> over
+ [Two.] -> over
=== over ===
Over.
-> END
`)
  it('has them all at once, in reading order', () =>
    expect(problems.map(({ line, rule }) => [line, rule])).toEqual([
      [3, 'unknown-tag'],
      [4, 'unknown-move'],
      [5, 'choice-without-move'],
      [8, 'end-without-ending'],
    ]))
  it('compiles all the same, where Ink itself is content', () => expect(json).not.toBe(''))
  it('is listed with file, line, rule, what and cure', () =>
    expect(problems.map(format)[2]).toBe(
      'stories/try/try.en-GB.ink:5 choice-without-move: "Two." has no move\n    Add `# move: id` inside the brackets',
    ))
})

describe('a script that is no Ink at all', () => {
  it.each(['', '===', '{', '-> nowhere', '\u0000', '* [', 'INCLUDE x.ink', '=== a ===\n=== a ===', '-> a\n=== a\n{a:'])(
    '%j gives problems or a story',
    (source) => {
      const { problems, json } = compiled(source)
      expect(problems.length > 0 || json !== '').toBe(true)
    },
  )
})
