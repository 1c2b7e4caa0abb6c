import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goesOnWith } from '../../../src/browser/lms/goOn.ts'
import { readKept, writeKept } from '../../../src/browser/lms/kept.ts'
import { openMade } from '../../../src/browser/lms/made.ts'
import type { Entry, Log } from '../../../src/core/encounter/log.ts'
import { MOST } from '../../../src/core/records/fitted.ts'
import { anyLog } from '../../arbitrary/logs.ts'

const log = (entries: readonly Entry[], seed = 1): Log => ({
  vignette: 'v',
  script: 's',
  model: 1,
  locale: 'en-GB',
  seed,
  facts: {},
  entries,
})
const chose = (choice: string, at = 1): Entry => ({ type: 'chose', choice, at })
const [a, b, c] = [chose('a/b', 1), chose('c/d', 2), chose('e/f', 3)] as const

describe('which meeting one goes on with', () => {
  it('is the platform’s, wherever this browser has another or none', () => {
    expect(goesOnWith(log([a, b]), undefined)).toEqual(log([a, b]))
    expect(goesOnWith(log([a, b]), log([a, b, c], 2))).toEqual(log([a, b]))
    expect(goesOnWith(log([a, b]), log([a]))).toEqual(log([a, b]))
  })
  it('is this browser’s, where it is the same and has more: the platform did not answer for a while', () => {
    expect(goesOnWith(log([a]), log([a, b]))).toEqual(log([a, b]))
    const wentBack = log([a, b, { type: 'rewound', to: 0, at: 9 }])
    expect(goesOnWith(log([a, b]), wentBack)).toEqual(wentBack)
    expect(goesOnWith(undefined, log([a]))).toEqual(log([a]))
  })
  it('is this browser’s, where the platform had no room for what was written', () => {
    const mine = log([{ ...a, said: 'All that I would have said. '.repeat(200) } as Entry, b])
    expect(goesOnWith(readKept(writeKept(mine, false).text).log, mine)).toEqual(mine)
  })
  it('is none, where nobody has any', () => expect(goesOnWith(undefined, undefined)).toBeUndefined())
})

describe('what the platform keeps', () => {
  it('holds the log, and whether one has agreed, in fewer characters than SCORM 1.2 has', () => {
    fc.assert(
      fc.property(anyLog, fc.boolean(), (any, agreed) => {
        const { text, left } = writeKept(any, agreed)
        expect(text.length).toBeLessThan(MOST)
        expect(readKept(text).agreed).toBe(agreed)
        if (left === undefined) expect(readKept(text).log).toEqual(any)
      }),
    )
  })
  it('is nothing, where it was never told or has lost it', () => {
    expect(readKept('')).toEqual({ log: undefined, agreed: false })
    expect(readKept('+')).toEqual({ log: undefined, agreed: true })
  })
})

describe('when a decision was made', () => {
  it('is known of those of this session, by their number, and of no other', () => {
    const made = openMade()
    const now = Date.UTC(2027, 2, 1, 13, 3, 22, 456)
    made.follow(log([a]), log([]), now)
    const back: Entry = { type: 'rewound', to: 0, at: 2 }
    made.follow(log([a, back]), log([a]), now)
    made.follow(log([a, back, b]), log([a, back]), now + 1000)
    expect(made.when(0)?.stamp).toBe('2027-03-01T13:03:22.45Z')
    expect(made.when(1)?.stamp).toBe('2027-03-01T13:03:23.45Z')
    expect(made.when(1)?.clock).toMatch(/^\d\d:\d\d:23$/)
    made.follow(log([a, b, c], 2), log([a]), now)
    expect(made.when(0)).toBeUndefined()
  })
})
