import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepDrill } from '../../../src/browser/moments/kept.ts'
import { bring, giveUp, inClasses, read, write } from '../../../src/browser/ownData/shelf.ts'
import { keepDraft } from '../../../src/browser/play/drafts.ts'
import { keep, putAside } from '../../../src/browser/play/save.ts'
import { stored } from '../../../src/browser/play/stored.ts'
import { attemptsOf, keepAttempt } from '../../../src/browser/practice/attempts.ts'
import { wasHere } from '../../../src/browser/practice/here.ts'
import { keepReflection } from '../../../src/browser/practice/notebook.ts'
import { asFile, readFile } from '../../../src/core/records/file.ts'
import { merged } from '../../../src/core/records/merge.ts'
import { NOTHING, type OwnData } from '../../../src/core/records/ownData.ts'
import { anyOwnData, anyReflection } from '../../arbitrary/ownData.ts'
import { attempt } from '../../core/debrief/attempts.ts'
import { logOf } from '../../core/encounter/story.ts'
import { forbidden, storage } from '../play/shelf.ts'

const now = logOf(['doorstep/ask-meaning', 'meaning/kind-firm'])
const earlier = logOf(['doorstep/rigid-refusal'])
const { told } = attempt(1, { C: 3 })
const drilled = { vignette: 'gift-offer', place: 'kept', at: 1_800_000_000_002, road: 'a', choice: 'kept/kind-firm' }
const [reflection] = fc.sample(anyReflection, { numRuns: 1, seed: 7 })
const lawful = (holds: (one: OwnData, other: OwnData) => void) =>
  fc.assert(
    fc.property(anyOwnData, anyOwnData, (one, other) => void holds(one, other)),
    { numRuns: 200 },
  )
const holding = (data: OwnData) => {
  const store = storage()
  write(store, data)
  return store
}
const fileOf = (data: OwnData) => readFile(asFile(data, '2026-03-01'))?.data ?? NOTHING

const draft = { vignette: 'gift-offer', seed: 7, after: [], text: 'I would', at: 3 }

describe('all that a browser keeps', () => {
  it('is found as the game has kept it: under way, earlier, written, chosen, and what cannot be read', () => {
    const store = storage({ 'kbf:settings': '{"size":"150","keeps":"device","at":4}', 'kbf:now:night-call': 'rubbish', theirs: 'x' })
    putAside(store, 'gift-offer', JSON.stringify(earlier), 1_700_000_000_000)
    keep(store, now, 1_800_000_000_000)
    if (reflection) keepReflection(store, reflection)
    keepAttempt(store, now, told, 1_800_000_000_000)
    keepDrill(store, drilled)
    wasHere(store, now, 1_800_000_000_001)
    keepDraft(store, draft)
    expect(read(store)).toEqual({
      encounters: [
        { log: earlier, at: 1_700_000_000_000, underWay: false },
        { log: now, at: 1_800_000_000_000, underWay: true, over: true },
      ],
      reflections: [reflection],
      attempts: [{ at: 1_800_000_000_000, log: now, told }],
      drills: [drilled],
      visits: [{ vignette: 'gift-offer', at: 1_800_000_000_001, met: [JSON.stringify(now.facts)] }],
      settings: { size: '150', at: 4 },
      drafts: [draft],
      unreadable: ['rubbish'],
    })
  })
  it('is written and read back the same', () => lawful((one) => expect(read(holding(one))).toEqual(one)))
  it('saved, erased and brought back is the same again', () =>
    lawful((one) => {
      const store = holding(one)
      const file = asFile(read(store), '2026-03-01')
      write(store, NOTHING)
      expect(store.all.size).toBe(0)
      bring(store, readFile(file)?.data ?? NOTHING)
      expect(read(store)).toEqual(one)
    }))
  it('is not changed by the same file brought twice', () =>
    lawful((one, other) => {
      const store = holding(one)
      bring(store, fileOf(other))
      const once = new Map(store.all)
      bring(store, fileOf(other))
      expect(store.all).toEqual(once)
    }))
  it('comes to the same on both of two devices, once each has brought in the other’s', () =>
    lawful((one, other) => {
      const [here, there] = [holding(one), holding(other)]
      const [mine, theirs] = [fileOf(read(here)), fileOf(read(there))]
      bring(here, theirs)
      bring(there, mine)
      expect(read(here)).toEqual(read(there))
      expect(read(here)).toEqual(merged(one, other))
    }))
  it('is erased with all that was remembered: nothing says that one was ever here', () => {
    const store = storage({ 'kbf:settings': '{"size":"150"}' })
    keep(store, now, 1)
    keepAttempt(store, now, told, 2)
    wasHere(store, now, 3)
    write(store, NOTHING)
    expect(store.all.size).toBe(0)
  })
  it('has each attempt once more on the device it is brought to, and what is written about it there is added', () => {
    const store = storage()
    bring(store, fileOf({ ...NOTHING, attempts: [{ at: 5, log: now, told }] }))
    expect(keepAttempt(store, now, told, 9)).toEqual({ at: 5, kept: 'kept' })
    expect(attemptsOf(store, 'gift-offer')).toHaveLength(1)
  })
  it('loses nothing where two devices wrote about one attempt apart, and one of them writes on', () => {
    const wrote = (text: string) => ({ ...now, entries: [...now.entries, { type: 'reflected' as const, text, at: 9 }] })
    const [here, there] = [wrote('heavy'), wrote('light')]
    const store = storage()
    bring(store, { ...NOTHING, attempts: [here, there].map((log) => ({ at: 5, log, told })) })
    const on = { ...here, entries: [...here.entries, { type: 'reflected' as const, text: 'ask first', at: 11, about: 'next' as const }] }
    keepAttempt(store, on, told, 20)
    expect(read(store).attempts.map(({ log }) => log)).toEqual(expect.arrayContaining([on, there]))
    expect(
      attemptsOf(store, 'gift-offer').map(({ log }) => log),
      'it was one attempt',
    ).toEqual([on])
  })
  it('can be gone on with after it was brought to another device', () => {
    const store = storage()
    bring(store, fileOf({ ...NOTHING, encounters: [{ log: now, at: 5, underWay: true }] }))
    expect(stored(store, 'gift-offer')?.log).toEqual(now)
  })
  it('leaves alone what is not of this game, and whatever another page of it keeps elsewhere', () => {
    const store = storage({ theirs: 'x', 'kbf-studio': 'y' })
    write(store, NOTHING)
    expect(Object.fromEntries(store.all)).toEqual({ theirs: 'x', 'kbf-studio': 'y' })
  })
  it('stays as it was, to the last letter, where what is brought does not fit', () =>
    lawful((one, other) => {
      const room = [...holding(one).all].reduce((sum, [key, text]) => sum + key.length + text.length, 0)
      const store = storage(Object.fromEntries(holding(one).all), room)
      const before = new Map(store.all)
      const kept = bring(store, other)
      if (kept === 'full') expect(new Map(store.all)).toEqual(before)
      else expect(read(store)).toEqual(merged(one, other))
    }))
  it('is nothing where the browser lets nothing be kept, and that is said', () => {
    expect(read(forbidden())).toEqual(NOTHING)
    expect(bring(forbidden(), { ...NOTHING, unreadable: ['x'] })).toBe('forbidden')
  })
})

describe('a seat in a class', () => {
  it('is found, and given up alone', () => {
    const store = storage({ 'kbf:seat:KDFGHJ': '{"token":"ab","unsent":[]}', 'kbf:seat:CDFGHJ': '{}', 'kbf:settings': '{"size":"150"}' })
    expect(inClasses(store).seats).toEqual(['CDFGHJ', 'KDFGHJ'])
    giveUp(store, { seats: ['CDFGHJ'], led: [] })
    expect(inClasses(store).seats).toEqual(['KDFGHJ'])
    expect(read(store).settings).toEqual({ size: '150' })
  })
  it('is left alone where something else is erased or brought, and stands in no file: it is a secret of this device', () => {
    const store = storage({ 'kbf:seat:KDFGHJ': '{"token":"ab","unsent":[]}' })
    bring(store, { ...NOTHING, settings: { size: '150' } })
    write(store, NOTHING)
    expect(inClasses(store).seats).toEqual(['KDFGHJ'])
    expect(read(store)).toEqual(NOTHING)
    expect(asFile(read(store), '2026-03-01')).not.toContain('KDFGHJ')
  })
})

describe('a class that is led from here', () => {
  it('is found beside one’s seats, given up alone, and stands in no file', () => {
    const store = storage({ 'kbf:class:KDFGHJ': '{"code":"KDFGHJ"}', 'kbf:class:CDFGHJ': '{}', 'kbf:seat:KDFGHJ': '{}' })
    expect(inClasses(store)).toEqual({ seats: ['KDFGHJ'], led: ['CDFGHJ', 'KDFGHJ'] })
    giveUp(store, { seats: [], led: ['KDFGHJ'] })
    expect(inClasses(store)).toEqual({ seats: ['KDFGHJ'], led: ['CDFGHJ'] })
    expect(asFile(read(store), '2026-03-01')).not.toContain('CDFGHJ')
  })
  it('goes with everything else that is erased', () => {
    const store = storage({ 'kbf:class:KDFGHJ': '{"code":"KDFGHJ"}', 'kbf:settings': '{"size":"150"}' })
    giveUp(store, inClasses(store))
    write(store, NOTHING)
    expect(store.all.size).toBe(0)
  })
})
