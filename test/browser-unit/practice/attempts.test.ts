import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everything, keep } from '../../../src/browser/play/save.ts'
import { stored } from '../../../src/browser/play/stored.ts'
import { attemptsOf, keepAttempt, takeOut } from '../../../src/browser/practice/attempts.ts'
import { sameAttempt } from '../../../src/core/debrief/attempt.ts'
import { type Log, path } from '../../../src/core/encounter/log.ts'
import { anyText } from '../../arbitrary/logs.ts'
import { anyAttempt, attempt } from '../../core/debrief/attempts.ts'
import { logOf } from '../../core/encounter/story.ts'
import { forbidden, storage } from '../play/shelf.ts'

const first = logOf(['doorstep/ask-meaning'])
const second = logOf(['doorstep/rigid-refusal'])
const { told } = attempt(1, { C: 3 })
const better = attempt(2, { C: 4, T: 3 }).told
const wrote = (log: Log, text: string): Log => ({ ...log, entries: [...log.entries, { type: 'reflected', text, at: 9 }] })
const logs = (store: ReturnType<typeof storage>) => attemptsOf(store, 'gift-offer').map(({ log }) => log)

/** Attempts of which some are of one seed, as a facilitator gives it, and some the same meeting gone on with. */
const severalAttempts = fc.array(fc.tuple(anyAttempt, fc.boolean(), fc.nat({ max: 6 })), { maxLength: 6 }).map((all) =>
  all.map(([one, like, more], index) => {
    const before = like && index > 0 ? all[index - 1]?.[0].log : undefined
    const log = before ? { ...before, entries: before.entries.slice(0, more) } : { ...one.log, seed: one.log.seed % 2 }
    return { ...one, log }
  }),
)

describe('attempts in this browser', () => {
  it('are all kept, the first and the latest too: none is written over another', () => {
    const store = storage()
    keepAttempt(store, first, told, 1000)
    keepAttempt(store, second, better, 2000)
    expect(attemptsOf(store, 'gift-offer')).toEqual([
      { at: 1000, log: first, told },
      { at: 2000, log: second, told: better },
    ])
  })

  it('are kept once each, as they were told first; only what was written about them since is added', () => {
    const store = storage()
    keepAttempt(store, first, told, 1000)
    keepAttempt(store, wrote(first, 'heavy'), better, 5000)
    expect(keepAttempt(store, first, better, 6000).at).toBe(1000)
    expect(attemptsOf(store, 'gift-offer')).toEqual([{ at: 1000, log: wrote(first, 'heavy'), told }])
  })

  it('stand apart also where two end at the same moment', () => {
    const store = storage()
    keepAttempt(store, first, told, 1000)
    keepAttempt(store, second, told, 1000)
    expect(logs(store)).toEqual([first, second])
  })

  it('of one vignette are not another’s, whatever it is called', () => {
    const store = storage()
    keepAttempt(store, { ...first, vignette: 'gift' }, told, 1)
    keepAttempt(store, first, told, 1)
    expect([logs(store), attemptsOf(store, 'gift').length]).toEqual([[first], 1])
  })

  it('never lose one, whichever are kept and in which order', () =>
    fc.assert(
      fc.property(severalAttempts, (all) => {
        const store = storage()
        for (const { log, told, at } of all) keepAttempt(store, { ...log, vignette: 'gift-offer' }, told, at)
        const given = all.map(({ log }) => ({ ...log, vignette: 'gift-offer' }))
        for (const log of given) expect(logs(store).filter((kept) => sameAttempt(kept, log))).toHaveLength(1)
        const different = new Set(given.map(({ seed, facts, entries }) => JSON.stringify([seed, facts, path(entries)])))
        expect(logs(store)).toHaveLength(different.size)
      }),
    ))

  it('that cannot be read stay where they are', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const store = storage({ 'kbf:attempt:gift-offer:7': text })
        keepAttempt(store, first, told, 7)
        expect([store.all.get('kbf:attempt:gift-offer:7'), logs(store)]).toEqual([text, [first]])
      }),
    ))

  it('say so where the storage is full or forbidden, and those kept before stay', () => {
    const store = storage({}, 550)
    expect(keepAttempt(store, first, told, 1)).toEqual({ at: 1, kept: 'kept' })
    expect(keepAttempt(store, second, told, 2).kept).toBe('full')
    expect(logs(store)).toEqual([first])
    expect(keepAttempt(forbidden(), first, told, 1).kept).toBe('forbidden')
    expect(attemptsOf(undefined, 'gift-offer')).toEqual([])
  })
})

describe('looking back at an attempt again', () => {
  it('puts it where its page goes on; what was under way there is put aside', () => {
    const store = storage()
    keep(store, second, 1)
    expect(takeOut(store, { at: 1, log: first, told }, 5)).toBe('kept')
    expect(stored(store, 'gift-offer')?.log).toEqual(first)
    expect(store.all.get('kbf:aside:gift-offer:5')).toBe(JSON.stringify(second))
  })

  it('puts nothing aside where it is the one that stands there', () => {
    const store = storage()
    keep(store, first, 1)
    takeOut(store, { at: 1, log: wrote(first, 'heavy'), told }, 5)
    expect(Object.keys(everything(store))).toEqual(['now:gift-offer'])
  })

  it('loses nothing of the same attempt gone further: a detour, and words written', () => {
    const store = storage()
    const further = wrote(
      { ...first, entries: [...first.entries, { type: 'rewound', to: 1, at: 900 }, ...first.entries.slice(1)] },
      'heavy',
    )
    keep(store, further, 1)
    takeOut(store, { at: 1, log: first, told }, 5)
    expect(store.all.get('kbf:aside:gift-offer:5')).toBe(JSON.stringify(further))
  })

  it('changes nothing where there is no room to put the other aside', () => {
    const store = storage()
    keep(store, second, 1)
    const full = storage(Object.fromEntries(store.all), [...store.all].join('').length)
    expect(takeOut(full, { at: 1, log: first, told }, 5)).toBe('full')
    expect(stored(full, 'gift-offer')?.log).toEqual(second)
  })
})
