import { describe, expect, it } from 'vitest'
import { debriefWordsFor } from '../../../src/browser/words/debrief.ts'
import { moves } from '../../../src/core/relationship/moves.ts'

const words = debriefWordsFor('en-GB')
const { did, why } = words.reasons

/** Every sentence of a tree of words. */
const sentences = (tree: unknown): readonly string[] =>
  typeof tree === 'string' ? [tree] : typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(sentences) : []
const all = sentences(words)

describe('the reasons', () => {
  it('name each of the fifty moves as a person would, and say why it does what it does', () => {
    expect(Object.keys(moves).length).toBe(50)
    expect(Object.keys(did).sort()).toEqual(Object.keys(moves).sort())
    expect(Object.keys(why).sort()).toEqual(Object.keys(moves).sort())
  })

  it.each(Object.entries(why))('say of %s one sentence that can be read at a glance', (_, sentence) => {
    expect(sentence).toMatch(/^[A-Z].*\.$/)
    expect(sentence.slice(0, -1)).not.toContain('. ')
    expect(sentence.length).toBeLessThanOrEqual(120)
  })

  it.each(Object.entries(did))('name %s in a few words after "you"', (_, name) => {
    expect(name).toMatch(/^[a-z]/)
    expect(name.split(' ').length).toBeLessThanOrEqual(9)
  })

  it('name for each move what it opens and what it costs: no choice is free, the good ones neither', () => {
    for (const side of [words.reasons.opens, words.reasons.costs]) {
      expect(Object.keys(side).sort()).toEqual(Object.keys(moves).sort())
      // Parts of a sentence: the debrief says what they are parts of.
      for (const part of Object.values(side)) expect(part).toMatch(/^[a-z{].*[^.]$/)
    }
  })

  it('never say wrong, failed, should have, score or great job; of one score that it is none', () => {
    const plain = all.map((sentence) => sentence.replace('not a MITI score', ''))
    expect(all.length).toBeGreaterThan(200)
    expect(
      plain.filter((sentence) => /\b(wrong|fail\w*|should(n’t)?|score|great|well done|unfortunately|client|user)\b/i.test(sentence)),
    ).toEqual([])
  })

  it('use curly quotes and apostrophes, and no dashes for commas', () => {
    expect(all.filter((sentence) => /["'–—]/.test(sentence))).toEqual([])
  })

  it('need nothing filled in but what the debrief knows', () => {
    const known =
      /^(name|they|them|their|theirs|of|did|step|size|status|times|measure|level|exceptions|why|rupture|repair|promise|secret|topic|context|moments|turns|count|trust|rapport|band|number|label|went|nth|what|rule|way|from|to|meaning|before|after|next|quote|quotes|title|sources|place|lowest|highest|most|quality|path|where|stance|ending|later|kept|against|value|least|fair|good)$/
    const wanted = all.flatMap((sentence) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string))
    expect(wanted.filter((name) => !known.test(name))).toEqual([])
  })
})
