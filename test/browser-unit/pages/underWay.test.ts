import { afterEach, describe, expect, it, vi } from 'vitest'
import { underWay } from '../../../src/browser/pages/underWay.ts'
import { keep } from '../../../src/browser/play/save.ts'
import { keepAttempt } from '../../../src/browser/practice/attempts.ts'
import type { Log } from '../../../src/core/encounter/log.ts'
import { attempt } from '../../core/debrief/attempts.ts'
import { logOf } from '../../core/encounter/story.ts'
import { forbidden, storage } from '../play/shelf.ts'

const { told } = attempt(1, { C: 3 })
const finished = logOf(['doorstep/ask-meaning'])
/** Another meeting, to which the facilitator gave the same seed: as much was done, by other choices and at another pace. */
const another: Log = { ...finished, entries: [{ type: 'chose', choice: 'doorstep/rigid-refusal', at: 7321 }] }

/** A browser that keeps this as the meeting begun, after the finished one was looked back at. */
function keeping(log: Log) {
  const store = storage()
  keepAttempt(store, finished, told, 1)
  keep(store, log, 2)
  vi.stubGlobal('localStorage', store)
}

afterEach(() => vi.unstubAllGlobals())

describe('a meeting', () => {
  it('that was looked back at from its end is over', () => {
    keeping(finished)
    expect(underWay('gift-offer')).toBe(false)
  })

  it('that was begun is under way, also where one of the same seed with as many choices is over', () => {
    keeping(another)
    expect(underWay('gift-offer')).toBe(true)
  })

  it('on which one went on after looking back is under way again', () => {
    keeping({ ...finished, entries: [...finished.entries, { type: 'rewound', to: 0, at: 9000 }] })
    expect(underWay('gift-offer')).toBe(true)
  })

  it('is not under way where nothing is kept, or nothing may be', () => {
    vi.stubGlobal('localStorage', storage())
    expect(underWay('gift-offer')).toBe(false)
    vi.stubGlobal('localStorage', forbidden())
    expect(underWay('gift-offer')).toBe(false)
  })
})
