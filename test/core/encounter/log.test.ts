import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Entry, grown, path, tried } from '../../../src/core/encounter/log.ts'
import { readLog } from '../../../src/core/encounter/readLog.ts'
import { anyEntries, anyLog, anyText, nearlyALog } from '../../arbitrary/logs.ts'
import { logOf } from './story.ts'

const chose = (choice: string): Entry => ({ type: 'chose', choice, at: 0 })
const back = (to: number): Entry => ({ type: 'rewound', to, at: 0 })

describe('the choices that stand', () => {
  it('are those made, in order', () => expect(path([chose('a'), chose('b')])).toEqual(['a', 'b']))
  it('leave out what was walked back from', () => expect(path([chose('a'), chose('b'), back(1), chose('c')])).toEqual(['a', 'c']))
  it('are none after going back to the beginning', () => expect(path([chose('a'), chose('b'), back(0)])).toEqual([]))
  it('are untouched by going back to where one stands, or beyond', () => expect(path([chose('a'), back(1), back(9)])).toEqual(['a']))
  it('are untouched by a thought written down', () => expect(path([chose('a'), { type: 'reflected', text: 'oh', at: 1 }])).toEqual(['a']))
  it('are never more than were made', () =>
    fc.assert(fc.property(anyEntries, (entries) => path(entries).length <= entries.filter(({ type }) => type === 'chose').length)))
})

describe('what was tried at this decision', () => {
  it('is nothing at a decision met for the first time', () => expect([...tried([chose('a')])]).toEqual([]))
  it('is what was chosen here and walked back from', () => expect([...tried([chose('a'), chose('b'), back(1)])]).toEqual(['b']))
  it('is all of it, where one came back twice', () =>
    expect([...tried([chose('a'), back(0), chose('b'), chose('c'), back(0)])]).toEqual(['a', 'b']))
  it('is not what was chosen at the same place on another road', () =>
    expect([...tried([chose('a'), chose('x'), back(0), chose('b')])]).toEqual([]))
})

describe('a log that grows', () => {
  const full = logOf([], { entries: Array.from({ length: 10_000 }, (_, index) => (index % 3 ? chose(`a/${index}`) : back(2))) })
  const read = (log: ReturnType<typeof logOf>) => readLog(JSON.stringify(log))

  it('has one entry more', () => expect(grown(logOf(['a/b']), back(0)).entries).toEqual([...logOf(['a/b']).entries, back(0)]))
  it('can always be read again: where it is full, it keeps the choices that stand and lets go of the detours', () => {
    const more = grown(full, chose('z/z'))
    expect(path(more.entries)).toEqual([...path(full.entries), 'z/z'])
    expect(read(more)).toEqual(more)
  })
  it('can always be read again: also where its clock has come to the end of the numbers', () => {
    const late = grown(logOf([]), { type: 'chose', choice: 'a/b', at: Number.MAX_SAFE_INTEGER + 2000 })
    expect(read(late)).toEqual(late)
  })
})

describe('a stored log', () => {
  it('is read back as it was written', () =>
    fc.assert(fc.property(anyLog, (log) => void expect(readLog(JSON.stringify(log))).toEqual(log))))
  it('of an earlier model or story is still read: it is followed as far as it goes', () =>
    expect(readLog(JSON.stringify(logOf(['a/b'], { model: 0, script: 'long ago' })))?.model).toBe(0))
  it('leaves out what it does not know', () => expect(readLog(JSON.stringify({ ...logOf([]), meter: 12 }))).toEqual(logOf([])))

  const hostile: readonly (readonly [string, unknown])[] = [
    ['nothing', null],
    ['a list', []],
    ['entries that are no list', { ...logOf([]), entries: { length: 1 } }],
    ['an entry of no known kind', { ...logOf([]), entries: [{ type: 'trusted', by: 99, at: 0 }] }],
    ['a choice without a name', { ...logOf([]), entries: [{ type: 'chose', choice: '', at: 0 }] }],
    ['time that runs backwards from nought', { ...logOf([]), entries: [{ type: 'chose', choice: 'a', at: -1 }] }],
    ['half a rewind', { ...logOf([]), entries: [{ type: 'rewound', to: 0.5, at: 0 }] }],
    ['a seed out of range', { ...logOf([]), seed: 2 ** 32 }],
    ['facts that are things', { ...logOf([]), facts: { meaning: { toString: 'x' } } }],
    ['ten thousand and one entries', { ...logOf([]), entries: Array.from({ length: 10_001 }, () => chose('a')) }],
    ['a thousand facts', { ...logOf([]), facts: Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`fact_${index}`, 1])) }],
    ['a locale of megabytes', { ...logOf([]), locale: 'x'.repeat(1_000_000) }],
  ]
  it.each(hostile)('is refused with %s', (_, value) => expect(readLog(JSON.stringify(value))).toBeUndefined())
  it('with millions of entries or facts that are none is refused', () => {
    const noughts = '0,'.repeat(2_000_000)
    const facts = Array.from({ length: 200_000 }, (_, index) => `"fact_${index}":null`).join()
    expect(readLog(JSON.stringify(logOf([])).replace('"entries":[', `"entries":[${noughts}0`))).toBeUndefined()
    expect(readLog(JSON.stringify(logOf([], { facts: {} })).replace('"facts":{', `"facts":{${facts}`))).toBeUndefined()
  })
  it('may be any text at all: it gives a log or nothing, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, nearlyALog), (text) => void readLog(text)),
      { numRuns: 500 },
    )
  })
  it('whatever it was, what is read can be played: names are words, times and places whole numbers from 0', () =>
    fc.assert(
      fc.property(nearlyALog, (text) => {
        const log = readLog(text)
        if (!log) return
        expect(log.entries.every(({ at }) => Number.isSafeInteger(at) && at >= 0)).toBe(true)
        expect(path(log.entries).every((choice) => choice.length > 0)).toBe(true)
      }),
    ))
})
