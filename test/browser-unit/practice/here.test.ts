import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { metBefore, seedForReturn } from '../../../src/browser/play/met.ts'
import { lastHere, wasHere } from '../../../src/browser/practice/here.ts'
import { drawFacts } from '../../../src/core/encounter/lots.ts'
import { anyText } from '../../arbitrary/logs.ts'
import { logOf } from '../../core/encounter/story.ts'
import { forbidden, storage } from '../play/shelf.ts'

const hidden = [{ name: 'meaning', values: ['thanks', 'goodbye', 'favour'] }]
const logWith = (meaning: string) => ({ ...logOf([]), facts: { meaning } })

describe('coming back to somebody', () => {
  it('one meets something else each time, until all of it has been met', () => {
    const store = storage()
    const seen = [1, 2, 3].map((visit) => {
      const { meaning = '' } = drawFacts(hidden, seedForReturn(store, 'gift-offer', hidden, visit * 1000))
      wasHere(store, logWith(meaning), visit)
      return meaning
    })
    expect(new Set(seen).size).toBe(3)
    const { meaning } = drawFacts(hidden, seedForReturn(store, 'gift-offer', hidden, 4000))
    expect(meaning, 'then what was met longest ago').toBe(seen[0])
  })

  it('it is known when one was last here', () => {
    const store = storage()
    wasHere(store, logWith('thanks'), 5)
    wasHere(store, logWith('thanks'), 9)
    expect([lastHere(store, 'gift-offer'), metBefore(store, 'gift-offer')]).toEqual([9, ['{"meaning":"thanks"}']])
    expect(lastHere(store, 'rescuer-trap')).toBeUndefined()
  })

  it('with rubbish in the storage, or none at all, chance decides', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const store = storage({ 'kbf:met:gift-offer': text, 'kbf:here:gift-offer': text })
        expect(() => [
          seedForReturn(store, 'gift-offer', hidden, 7),
          lastHere(store, 'gift-offer'),
          wasHere(store, logWith('thanks'), 1),
        ]).not.toThrow()
      }),
    )
    expect(seedForReturn(undefined, 'gift-offer', hidden, 7)).toBe(7)
    expect(wasHere(forbidden(), logWith('thanks'), 1)).toBe('forbidden')
  })
})
