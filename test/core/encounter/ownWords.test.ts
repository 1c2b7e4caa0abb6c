import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../src/core/encounter/log.ts'
import { path } from '../../../src/core/encounter/log.ts'
import { type Draft, decisionOf, isSaid, isSame, MOST_SAID, readDraft, readDrafts, saidAt } from '../../../src/core/encounter/ownWords.ts'
import { replay } from '../../../src/core/encounter/replay.ts'
import { transcript } from '../../../src/core/encounter/transcript.ts'
import { anyEntries, anyText } from '../../arbitrary/logs.ts'
import { logOf, tell, terms, theBox } from './story.ts'

const chose = (choice: string, said?: string): Entry => ({ type: 'chose', choice, at: 1, ...(said && { said }) })
const back = (to: number): Entry => ({ type: 'rewound', to, at: 1 })
const draft: Draft = { vignette: 'gift-offer', seed: 7, after: ['doorstep/rigid-refusal'], text: 'I would', at: 5 }

describe('what was said at each choice that stands', () => {
  it('is what the learner wrote before it, or nothing where they passed', () =>
    expect(saidAt([chose('a/b', 'Mine.'), chose('c/d'), chose('e/f', 'And mine.')])).toEqual(['Mine.', undefined, 'And mine.']))
  it('of a choice that was walked back from is in the log still, and no longer stands', () => {
    const entries = [chose('a/b', 'Mine.'), chose('c/d', 'Left.'), back(1), chose('c/e')]
    expect(saidAt(entries)).toEqual(['Mine.', undefined])
    expect(entries[1]).toMatchObject({ said: 'Left.' })
  })
  it('has a place for each choice, whatever was done', () =>
    fc.assert(fc.property(anyEntries, (entries) => void expect(saidAt(entries)).toHaveLength(path(entries).length))))
  it('stands above the choice in the transcript', () => {
    const log = logOf([], { entries: [chose('doorstep/rigid-refusal', 'Thank you, I cannot.'), chose('drawer/avoid')] })
    const told = transcript(replay(log, tell(theBox), terms).encounter, saidAt(log.entries))
    expect(told.map(({ wrote, chosen }) => [wrote, chosen?.id])).toEqual([
      ['Thank you, I cannot.', 'doorstep/rigid-refusal'],
      [undefined, 'drawer/avoid'],
      [undefined, undefined],
    ])
  })
})

describe('a draft', () => {
  it('belongs to a decision: the choices that stand before it', () => {
    const log = logOf(['doorstep/rigid-refusal'])
    expect(isSame(draft, decisionOf(log))).toBe(true)
    expect(isSame(draft, decisionOf(logOf([])))).toBe(false)
    expect(isSame(draft, decisionOf({ ...log, seed: 8 }))).toBe(false)
    expect(isSame(draft, decisionOf({ ...log, vignette: 'night-call' }))).toBe(false)
  })
  it('at the first decision is found under any seed: nobody has chosen anything yet', () =>
    expect(isSame({ ...draft, after: [] }, decisionOf(logOf([], { seed: 8 })))).toBe(true))
  it.each([
    ['as it is', 'I would', true],
    ['written on', 'I would ask.', true],
    ['not', 'No.', false],
  ])('is in a log that holds it %s', (_, said, is) =>
    expect(isSaid(draft, logOf([], { entries: [chose('doorstep/rigid-refusal'), chose('drawer/avoid', said)] }))).toBe(is),
  )
  it('is in a log that walked back from there, too', () => {
    const entries = [chose('doorstep/rigid-refusal'), chose('drawer/avoid', 'I would'), back(0)]
    expect(isSaid(draft, logOf([], { entries }))).toBe(true)
  })
  it('is not in a log that holds the same words at another decision', () =>
    expect(isSaid(draft, logOf([], { entries: [chose('doorstep/rigid-refusal', 'I would'), chose('drawer/avoid')] }))).toBe(false))
  it('is read back as it was kept', () => expect(readDrafts(JSON.stringify([draft]))).toEqual([draft]))
  it.each([
    ['longer than anybody was asked for', { text: 'x'.repeat(MOST_SAID + 1) }],
    ['of no vignette', { vignette: '' }],
    ['after something that is no choice', { after: [7] }],
    ['of a time that is none', { at: -1 }],
  ])('that is %s is none', (_, wrong) => expect(readDraft({ ...draft, ...wrong })).toBeUndefined())
  it('is never found in rubbish, and rubbish throws nothing', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        for (const found of readDrafts(text) ?? []) expect(readDraft(found)).toEqual(found)
      }),
    ))
})
