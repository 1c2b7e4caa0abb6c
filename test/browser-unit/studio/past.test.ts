import { describe, expect, it } from 'vitest'
import {
  type Change,
  changed,
  NO_PAST,
  type Past,
  redone,
  type Stand,
  standBefore,
  undone,
} from '../../../src/browser/studio/write/past.ts'

const at = (text: string, from = text.length, to = from): Stand => ({ text, from, to })

/** Types letter by letter at the end of a text. */
function typing(words: string, start: { past: Past; stand: Stand } = { past: NO_PAST, stand: at('') }, by: Change = 'typed') {
  let { past, stand } = start
  for (const letter of words) {
    const next = at(stand.text + letter)
    past = changed(past, stand, next, by)
    stand = next
  }
  return { past, stand }
}

describe('an author can go back on what they wrote', () => {
  it('word by word, and on again', () => {
    const written = typing('He waits.')
    const once = undone(written.past, written.stand)
    expect(once?.stand.text).toBe('He ')
    const twice = once && undone(once.past, once.stand)
    expect(twice?.stand.text).toBe('')
    expect(twice && undone(twice.past, twice.stand)).toBeUndefined()
    const again = twice && redone(twice.past, twice.stand)
    expect(again?.stand).toEqual(once?.stand)
    expect(again && redone(again.past, again.stand)?.stand).toEqual(written.stand)
  })
  it('what is pasted is one step of its own', () => {
    const before = typing('He')
    const pasted = at('He waits.')
    const past = changed(before.past, before.stand, pasted, 'other')
    expect(undone(past, pasted)?.stand.text).toBe('He')
  })
  it('letters deleted one after the other are one step', () => {
    const whole = at('He waits')
    const one = changed(NO_PAST, whole, at('He wait'), 'deleted')
    const two = changed(one, at('He wait'), at('He wai'), 'deleted')
    expect(undone(two, at('He wai'))?.stand).toEqual(whole)
  })
  it('who puts the caret elsewhere begins another step', () => {
    const first = typing('one')
    const elsewhere = { ...first.stand, from: 0, to: 0 }
    const past = changed(first.past, elsewhere, { text: 'xone', from: 1, to: 1 }, 'typed')
    expect(undone(past, at('xone'))?.stand).toEqual(elsewhere)
  })
  it('what was marked is marked again', () => {
    const marked = at('He waits', 3, 8)
    expect(undone(changed(NO_PAST, marked, at('He x'), 'typed'), at('He x'))?.stand).toEqual(marked)
  })
  it('who goes back and writes on has left the other road', () => {
    const written = typing('one two')
    const back = undone(written.past, written.stand)
    const on = back && typing('x', back)
    expect(on && redone(on.past, on.stand)).toBeUndefined()
  })
  it('of a very long text fewer steps are kept, and always the last', () => {
    const long = 'x'.repeat(4_000_000)
    let past = NO_PAST
    for (let step = 0; step < 9; step++) past = changed(past, at(`${long}${step}`), at(`${long}${step + 1}`), 'other')
    expect(past.undo.length).toBe(2)
    expect(undone(past, at(long))?.stand.text.at(-1)).toBe('8')
  })
  it('a correction that nobody typed marks the word it replaced', () => {
    expect(standBefore('move: name-proces # x', 'move: kind-firm # x')).toEqual(at('move: name-proces # x', 6, 17))
    expect(standBefore('aa', 'aaa')).toEqual(at('aa'))
  })
})
