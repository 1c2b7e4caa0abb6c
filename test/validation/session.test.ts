import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSessions } from '../../src/validation/session.ts'
import { vocabulary } from '../../src/validation/vocabulary.ts'
import { line, session } from './sessions.ts'

const { codes } = vocabulary()
const word = fc.constantFrom(
  'session',
  'turns',
  'speaker',
  'worker',
  'serviceUser',
  'moves',
  'talk',
  'change',
  'question',
  'label',
  'high',
  '__proto__',
  'a',
)
const { value: nearly } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.constantFrom(null, 1, true),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(word, tie('value'), { maxKeys: 4 }),
  ),
}))
const anyText = fc.oneof(
  fc.string(),
  fc.json(),
  fc
    .array(
      nearly.map((one) => JSON.stringify(one)),
      { maxLength: 4 },
    )
    .map((lines) => lines.join('\n')),
)
const read = (text: string) => readSessions(text, codes)

describe('a file of coded sessions', () => {
  it('is read line by line', () =>
    expect(read(line(session('a', 'reflection')) + line(session('b', 'kind-firm'))).sessions).toEqual([
      session('a', 'reflection'),
      session('b', 'kind-firm'),
    ]))

  it('may have blank lines, a byte order mark and the line ends of any machine', () =>
    expect(read(`\uFEFF${line(session('a', 'question'))}\r\n\n${line(session('b', 'question')).trim()}\r\n`)).toMatchObject({
      sessions: [{ session: 'a' }, { session: 'b' }],
      faults: [],
    }))

  it('may say what came of a session, and more than is asked for', () => {
    const told = { ...session('a', 'question'), label: 'high', group: 'g1', outcome: { like: 4, dialogue: 7, points: 3 }, note: 'x' }
    expect(read(line(told)).sessions).toEqual([
      { ...session('a', 'question'), label: 'high', group: 'g1', outcome: { like: 4, dialogue: 7 } },
    ])
  })

  it('is read where an outcome is of another kind: a prediction needs none', () =>
    expect(read(line({ ...session('a', 'question'), label: 'kept', group: null, outcome: 'good' })).faults).toEqual([]))
})

describe('a malformed line is refused with its number', () => {
  const good = line(session('a', 'question'))
  const cases: Readonly<Record<string, readonly [text: string, says: string]>> = {
    'no JSON': ['rubbish', 'is not JSON'],
    'a list': ['[]', 'session: '],
    nothing: ['null', 'the line: '],
    'no name': ['{"turns":[]}', 'session: '],
    'no turns': ['{"session":"b"}', 'turns: '],
    'a speaker nobody knows': ['{"session":"b","turns":[{"speaker":"someone"}]}', 'turns.0.speaker: '],
    'a worker without moves': ['{"session":"b","turns":[{"speaker":"worker"}]}', 'turns.0.moves: '],
    'talk of another kind': ['{"session":"b","turns":[{"speaker":"serviceUser","talk":"yes"}]}', 'turns.0.talk: '],
    'a code nobody knows': [line(session('b', 'question', 'hug')).trim(), 'turns.2: "hug" is no move that is known here'],
    'a word of the language': [line(session('b', 'constructor')).trim(), 'turns.0: "constructor" is no move that is known here'],
    'a session twice': [line(session('a', 'question')).trim(), 'session "a" stands on line 1 already'],
  }
  for (const [what, [text, says]] of Object.entries(cases))
    it(what, () => {
      const { sessions, faults } = read(`${good}${text}\n`)
      expect(sessions).toHaveLength(1)
      expect(faults).toEqual([{ line: 2, says: expect.stringContaining(says) }])
    })

  it('and any text at all gives sessions or faults, never an exception', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const { sessions, faults } = read(text)
        expect(sessions.length + faults.length).toBeLessThanOrEqual(text.split('\n').length)
      }),
    ))
})
