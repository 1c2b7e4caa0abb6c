import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logIn } from '../../src/browser/openFile.ts'
import { everything, keep, putAside } from '../../src/browser/play/save.ts'
import { anyLog, anyText, nearlyALog } from '../arbitrary/logs.ts'
import { logOf } from '../core/encounter/story.ts'
import { storage } from './play/shelf.ts'

const now = logOf(['doorstep/rigid-refusal'])
const earlier = logOf(['doorstep/ask-meaning', 'meaning/kind-firm'])

describe('a file somebody opens', () => {
  it('that holds one encounter gives it', () =>
    fc.assert(fc.property(anyLog, (log) => void expect(logIn(JSON.stringify(log), log.vignette)).toEqual(log))))
  it('that holds all a browser kept gives the encounter under way, not one put aside before it', () => {
    const store = storage()
    putAside(store, 'gift-offer', JSON.stringify(earlier), 1)
    keep(store, now, 2)
    expect(logIn(JSON.stringify(everything(store)), 'gift-offer')).toEqual(now)
  })
  it('that holds only earlier ones gives one of those', () => {
    const store = storage()
    putAside(store, 'gift-offer', 'rubbish', 1)
    putAside(store, 'gift-offer', JSON.stringify(earlier), 2)
    expect(logIn(JSON.stringify(everything(store)), 'gift-offer')).toEqual(earlier)
  })
  it('gives the one for the vignette one stands before', () => {
    const other = { ...now, vignette: 'rescuer-trap' }
    const all = JSON.stringify({ 'now:rescuer-trap': JSON.stringify(other), 'now:gift-offer': JSON.stringify(now) })
    expect(logIn(all, 'gift-offer')).toEqual(now)
    expect(logIn(JSON.stringify(other), 'gift-offer')).toBeUndefined()
  })
  it('may hold any bytes at all: it gives a log or nothing, and never throws', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          nearlyALog,
          nearlyALog.map((text) => JSON.stringify({ 'now:a': text })),
        ),
        (text) => void logIn(text, 'a'),
      ),
      {
        numRuns: 500,
      },
    ))
  it.each([
    ['one endless word', () => `"${'x'.repeat(15_000_000)}"`],
    ['a million entries', () => JSON.stringify(Array.from({ length: 1_000_000 }, () => 'x'))],
    ['ten million noughts', () => `[${'0,'.repeat(9_900_000)}0]`],
    ['a log of five million noughts', () => JSON.stringify(logOf([])).replace('"entries":[', `"entries":[${'0,'.repeat(5_000_000)}0`)],
    ['nine million brackets', () => '['.repeat(9_000_000)],
    ['more than any browser keeps', () => ' '.repeat(30_000_000)],
  ])('that holds %s is turned away', (_, text) => expect(logIn(text(), 'gift-offer')).toBeUndefined())
})
