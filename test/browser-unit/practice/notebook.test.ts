import { describe, expect, it } from 'vitest'
import { aboutSame, keepReflection, newSitting, reflectionsIn } from '../../../src/browser/practice/notebook.ts'
import { forbidden, storage } from '../play/shelf.ts'
import { reflection } from './reflection.ts'

const on = { ...reflection, sittings: ['first-1', 'second-2'], changed: reflection.changed + 1, answers: { 'what.so': 'More.' } }

describe('the notebook', () => {
  it('gives back what was written, the latest first', () => {
    const store = storage()
    const other = { ...reflection, sittings: ['other-3'], changed: reflection.changed + 9 }
    keepReflection(store, reflection)
    keepReflection(store, other)
    expect(reflectionsIn(store)).toEqual([other, reflection])
  })
  it('holds one page for what was written in two sittings, and for what was written twice, two', () => {
    const store = storage()
    keepReflection(store, reflection)
    keepReflection(store, on)
    expect(reflectionsIn(store)).toEqual([on])
    expect(store.all.size).toBe(1)
    keepReflection(store, { ...reflection, sittings: ['again-4'] })
    expect(reflectionsIn(store)).toHaveLength(2)
  })
  it('keeps the old words where there is no room for the new ones, and says so', () => {
    const store = storage()
    keepReflection(store, reflection)
    const full = storage(Object.fromEntries(store.all), JSON.stringify(reflection).length + 100)
    expect(keepReflection(full, on)).toBe('full')
    expect(reflectionsIn(full)).toEqual([reflection])
    expect(keepReflection(forbidden(), on)).toBe('forbidden')
  })
  it('leaves alone what it cannot read', () => expect(reflectionsIn(storage({ 'kbf:reflection:a:a': 'rubbish' }))).toEqual([]))
  it('finds what was written about the same attempt, not about another road through the same meeting', () => {
    const other = { ...reflection, about: { ...reflection.about, choices: ['doorstep/avoid'] } }
    expect(aboutSame([other, reflection], reflection.about)).toEqual([reflection])
  })
  it('names each sitting anew', () => expect(newSitting(5)).not.toBe(newSitting(5)))
})
