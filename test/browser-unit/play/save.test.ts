import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everything, keep, openStore, putAside } from '../../../src/browser/play/save.ts'
import { stored } from '../../../src/browser/play/stored.ts'
import { anyText, nearlyALog } from '../../arbitrary/logs.ts'
import { logOf } from '../../core/encounter/story.ts'
import { forbidden, storage } from './shelf.ts'

const now = 'kbf:now:gift-offer'
const log = logOf(['doorstep/ask-meaning'])
const longer = logOf(['doorstep/ask-meaning', 'meaning/kind-firm'])
const another = logOf(['doorstep/rigid-refusal'])
const values = (store: ReturnType<typeof storage>) => [...store.all.values()]

describe('what is kept of an encounter', () => {
  it('is read back as it was', () => {
    const store = storage()
    expect(keep(store, log, 1)).toBe('kept')
    expect(stored(store, 'gift-offer')).toEqual({ text: JSON.stringify(log), log })
  })
  it('grows with each choice, in the same place', () => {
    const store = storage()
    keep(store, log, 1)
    keep(store, longer, 2)
    expect(Object.keys(everything(store))).toEqual(['now:gift-offer'])
    expect(stored(store, 'gift-offer')?.log).toEqual(longer)
  })
  it('is nothing before the first one', () => expect(stored(storage(), 'gift-offer')).toBeUndefined())
  it('is a text without a log, where it cannot be read', () =>
    expect(stored(storage({ [now]: '{"vign' }), 'gift-offer')).toEqual({ text: '{"vign' }))
  it('is no log of this vignette, where it is another’s', () =>
    expect(stored(storage({ [now]: JSON.stringify({ ...log, vignette: 'rescuer-trap' }) }), 'gift-offer')?.log).toBeUndefined())
  it('may be any text at all', () =>
    fc.assert(fc.property(fc.oneof(anyText, nearlyALog), (text) => void stored(storage({ [now]: text }), 'gift-offer'))))
  it('goes on after a rewind, in the same place', () => {
    const store = storage()
    keep(store, longer, 1)
    keep(store, { ...longer, entries: [...longer.entries, { type: 'rewound', to: 0, at: 9000 }] }, 2)
    expect(Object.keys(everything(store))).toHaveLength(1)
  })
  it('goes on in another locale, or after a revision of the story, in the same place', () => {
    const store = storage()
    keep(store, log, 1)
    keep(store, { ...longer, locale: 'en-US', script: 'second' }, 2)
    expect(Object.keys(everything(store))).toHaveLength(1)
  })
})

describe('nothing is written over that would be lost', () => {
  it('what another tab wrote is put aside first', () => {
    const store = storage({ [now]: JSON.stringify(longer) })
    keep(store, another, 5)
    expect(stored(store, 'gift-offer')?.log).toEqual(another)
    expect(store.all.get('kbf:aside:gift-offer:5')).toBe(JSON.stringify(longer))
  })
  it('nor is an encounter with the same choices and other hidden facts', () => {
    const store = storage({ [now]: JSON.stringify({ ...log, facts: { meaning: 'goodbye' } }) })
    keep(store, longer, 5)
    expect(Object.keys(everything(store))).toHaveLength(2)
  })
  it('what cannot be read is put aside first', () => {
    const store = storage({ [now]: 'rubbish' })
    keep(store, log, 5)
    expect(values(store)).toContain('rubbish')
  })
  it('whatever stood there is put aside first, however much it looks like a log', () =>
    fc.assert(
      fc.property(fc.oneof(anyText, nearlyALog), (text) => {
        const store = storage({ [now]: text })
        keep(store, log, 5)
        expect(values(store)).toEqual(expect.arrayContaining([JSON.stringify(log), text]))
      }),
    ))
  it('where there is no room to put it aside it stays, and the new one is not written', () => {
    const store = storage({ [now]: 'rubbish'.repeat(100) }, 740)
    expect(keep(store, log, 5)).toBe('full')
    expect(values(store)).toEqual(['rubbish'.repeat(100)])
  })
})

describe('where nothing can be kept', () => {
  it('a full storage says so, and keeps what it had', () => {
    const store = storage({ [now]: JSON.stringify(log) }, now.length + JSON.stringify(log).length + 10)
    expect(keep(store, longer, 1)).toBe('full')
    expect(stored(store, 'gift-offer')?.log).toEqual(log)
  })
  it('a storage that refuses says so', () => expect(keep(forbidden(), log, 1)).toBe('forbidden'))
  it('no storage at all says so', () => expect(keep(undefined, log, 1)).toBe('forbidden'))
  it('a page that may have none is no page that breaks', () => {
    const page = {
      get localStorage(): Storage {
        throw new DOMException('denied', 'SecurityError')
      },
    }
    expect(openStore(page)).toBeUndefined()
    expect(everything(undefined)).toEqual({})
    expect(stored(undefined, 'gift-offer')).toBeUndefined()
    expect(putAside(undefined, 'gift-offer', 'x', 1)).toBe('forbidden')
  })
})

describe('what is put aside', () => {
  it('stays, each under the time it was put there', () => {
    const store = storage()
    putAside(store, 'gift-offer', 'one', 10)
    putAside(store, 'gift-offer', 'two', 20)
    expect(everything(store)).toEqual({ 'aside:gift-offer:10': 'one', 'aside:gift-offer:20': 'two' })
  })
  it('is kept once, however often it is put there', () => {
    const store = storage()
    putAside(store, 'gift-offer', 'one', 10)
    expect(putAside(store, 'gift-offer', 'one', 20)).toBe('kept')
    expect(Object.keys(everything(store))).toHaveLength(1)
  })
  it('pushes nothing out: two in the same instant are both kept', () => {
    const store = storage()
    putAside(store, 'gift-offer', 'one', 10)
    putAside(store, 'gift-offer', 'two', 10)
    expect(values(store)).toEqual(['one', 'two'])
  })
})

describe('all that this game keeps', () => {
  const others = { 'kbf:settings': '{}', theirs: 'x', 'kbf:nowhere': 'y' }
  const ours = { [now]: JSON.stringify(log), 'kbf:aside:gift-offer:3': 'old', 'kbf:now:rescuer-trap': 'z' }
  it('is every encounter under way and every one put aside, and nothing else in the browser', () =>
    expect(Object.keys(everything(storage({ ...others, ...ours }))).toSorted()).toEqual([
      'aside:gift-offer:3',
      'now:gift-offer',
      'now:rescuer-trap',
    ]))
})
