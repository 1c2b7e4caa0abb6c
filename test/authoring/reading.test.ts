import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingAge, sentences, wordsIn } from '../../src/authoring/prose/reading.ts'
import { readingRules } from '../../src/authoring/prose/readingRules.ts'
import type { Text } from '../../src/authoring/prose/text.ts'

// Potter 1902; Lincoln 1863; Jefferson 1776.
const PETER = `Once upon a time there were four little Rabbits, and their names were Flopsy, Mopsy, Cottontail, and Peter. They lived
with their Mother in a sand-bank, underneath the root of a very big fir-tree. "Now, my dears," said old Mrs. Rabbit one morning, "you may
go into the fields or down the lane, but don't go into Mr. McGregor's garden: your Father had an accident there; he was put in a pie by
Mrs. McGregor." "Now run along, and don't get into mischief. I am going out." Then old Mrs. Rabbit took a basket and her umbrella, and
went through the wood to the baker's. She bought a loaf of brown bread and five currant buns.`
const GETTYSBURG = `Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and
dedicated to the proposition that all men are created equal. Now we are engaged in a great civil war, testing whether that nation, or any
nation so conceived and so dedicated, can long endure. We are met on a great battle-field of that war. We have come to dedicate a portion
of that field, as a final resting place for those who here gave their lives that that nation might live. It is altogether fitting and
proper that we should do this.`
const DECLARATION = `We hold these truths to be self-evident, that all men are created equal, that they are endowed by their Creator with
certain unalienable Rights, that among these are Life, Liberty and the pursuit of Happiness. That to secure these rights, Governments are
instituted among Men, deriving their just powers from the consent of the governed, That whenever any Form of Government becomes
destructive of these ends, it is the Right of the People to alter or to abolish it, and to institute new Government, laying its foundation
on such principles and organizing its powers in such form, as to them shall seem most likely to effect their Safety and Happiness.`

const age = (text: string) => readingAge(text.replaceAll('\n', ' '))

describe('reading age', () => {
  it('is that of a child for a story told to children', () => {
    expect(age(PETER)).toBeGreaterThan(8)
    expect(age(PETER)).toBeLessThan(12)
  })
  it('is over what the house asks for where a statesman speaks, and far over it where a lawyer does', () => {
    expect(age(GETTYSBURG)).toBeGreaterThan(14)
    expect(age(DECLARATION)).toBeGreaterThan(20)
  })
  it('can be worked out by hand: 10 words of 40 letters in 2 sentences are 4.71 × 4 + 0.5 × 5 − 21.43 grades, and 5 years more', () =>
    expect(readingAge('Said that they were here. Then some more were late.')).toBeCloseTo(5 + Math.max(0, 4.71 * 4 + 0.5 * 5 - 21.43), 5))
  it('counts short turns as sentences, so that talk is as easy as it is', () =>
    expect(readingAge('Ten days\nWhich one do you want the kettle on for\nThe brown one')).toBe(5))
  it('is a number for any words there are', () =>
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        fc.pre(wordsIn(text).length > 0)
        expect(readingAge(text)).toBeGreaterThanOrEqual(5)
      }),
    ))
})

describe('a sentence', () => {
  it.each([
    ['Mrs. Rabbit met Mr. McGregor.', 1],
    ['Go on, then. I like a reason.', 2],
    ['"Is it morning?" "Not yet."', 2],
    ['They are all the same envelope, that is the thing ... Is that meter yours?', 2],
    ['One turn\nAnother turn', 2],
    ['...', 0],
  ])('%j: %i', (text, count) => expect(sentences(text)).toHaveLength(count))
})

describe('what a player reads', () => {
  const HARD = 'Organisational considerations notwithstanding, multidisciplinary documentation necessitates comprehensive consideration.'
  const LONG = `${HARD} `.repeat(14)
  const EASY = 'He put the cup down. Then he sat by the door.'
  const text = (words: string, line: number, more: Partial<Text> = {}): Text => ({
    file: 'x.ink',
    line,
    part: `knot${line}`,
    words,
    whose: 'other',
    ...more,
  })
  const lines = (texts: readonly Text[]) => readingRules(texts).map(({ line }) => line)

  it('is measured where there is enough of it: one hard line says nothing', () => {
    expect(lines([text(HARD, 1)])).toEqual([])
    expect(lines([text(LONG, 1)])).toEqual([1])
  })
  it('is measured stretch by stretch, so that easy talk elsewhere hides nothing', () => {
    const easy = Array.from({ length: 30 }, (_, index) => text(EASY, index + 1))
    expect(lines([...easy, text(LONG, 40), ...easy.map((one) => ({ ...one, line: one.line + 50 }))])).toHaveLength(1)
  })
  it('counts what is left at the end with what went before', () => {
    const hard = text(LONG, 1)
    expect(lines([hard, text(EASY, 2)])).toEqual([1])
  })
  it('leaves out words that stand for a picture: they list what is to be seen', () =>
    expect(lines([text(LONG, 1, { whose: 'page', part: 'settings' })])).toEqual([]))
  it('is a problem only where it is far too hard', () => expect(readingRules([text(LONG, 1)])[0]?.advice).toBeUndefined())
})
