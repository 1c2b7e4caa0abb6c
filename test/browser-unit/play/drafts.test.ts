import { describe, expect, it } from 'vitest'
import { drafted, forget, keepDraft } from '../../../src/browser/play/drafts.ts'
import type { Draft } from '../../../src/core/encounter/ownWords.ts'
import { forbidden, storage } from './shelf.ts'

const first: Draft = { vignette: 'gift-offer', seed: 7, after: [], text: 'I would', at: 5 }
const later: Draft = { ...first, after: ['doorstep/rigid-refusal'], text: 'And then' }

describe('own words nothing was chosen after yet', () => {
  it('are kept decision by decision: what is written on takes the place of what was there', () => {
    const store = storage()
    keepDraft(store, first)
    keepDraft(store, later)
    keepDraft(store, { ...first, text: 'I would ask.' })
    expect(drafted(store, 'gift-offer').map(({ text }) => text)).toEqual(['And then', 'I would ask.'])
  })
  it('leave nothing behind once they are sent, or taken out again', () => {
    const store = storage()
    keepDraft(store, first)
    keepDraft(store, later)
    forget(store, first)
    keepDraft(store, { ...later, text: ' ' })
    expect(store.all.size).toBe(0)
  })
  it('that cannot be kept are said to be: the storage is full, or forbidden', () => {
    expect(keepDraft(storage({}, 10), first)).toBe('full')
    expect(keepDraft(forbidden(), first)).toBe('forbidden')
  })
  it('are none where rubbish stands in their place', () =>
    expect(drafted(storage({ 'kbf:draft:gift-offer': 'rubbish' }), 'gift-offer')).toEqual([]))
})
