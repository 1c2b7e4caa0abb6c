import { describe, expect, it } from 'vitest'
import { inShort } from '../../../src/core/debrief/inShort.ts'

describe('words in short', () => {
  it.each([
    ["I'm sorry, we're not allowed gifts.", "I'm sorry, we're not…"],
    ["It's beautiful. What would it mean to you?", "It's beautiful"],
    ['Put your pen down, and let him look at it.', 'Put your pen down'],
    ['Is it you?', 'Is it you?'],
    ['Go on.', 'Go on'],
    ['Mean? It would mean you had a box.', 'Mean? It would mean…'],
    ['Wait.', 'Wait'],
  ])('keeps of %j no more than four: %j', (text, short) => expect(inShort(text, 4)).toBe(short))
})
