import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attemptOf, sameAttempt } from '../../../src/core/debrief/attempt.ts'
import { debrief } from '../../../src/core/debrief/debrief.ts'
import { readAttempt, writeAttempt } from '../../../src/core/debrief/keptAttempt.ts'
import { SOUND } from '../../../src/core/debrief/next.ts'
import { anyLog, anyText } from '../../arbitrary/logs.ts'
import { desmond } from '../relationship/people.ts'
import { anyEncounter } from './anyEncounter.ts'
import { anyAttempt, attempt } from './attempts.ts'
import { midway, played, refusal } from './playing.ts'

const fresh = { entries: [] }

describe('an attempt', () => {
  const told = attemptOf(debrief(played(refusal)), fresh)

  it('is an encounter that came to its end: one that was left in the middle is none', () => {
    expect(told?.ending).toBe('quiet-drawer')
    expect(attemptOf(debrief(played(refusal, desmond, midway, null)), fresh)).toBeUndefined()
  })

  it('remembers what was promised, and what became of it', () =>
    expect(told?.promises).toEqual([{ text: "I'll ring on Monday about the workshop.", status: 'broken' }]))

  it('remembers the moves that were made, and those that were on offer and never made', () => {
    const one = attemptOf(debrief(played([{ move: 'rescue', instead: ['coach-alongside', 'rescue'] }, { move: 'rescue' }])), fresh)
    expect(one).toMatchObject({ made: { rescue: 2 }, offered: ['coach-alongside'] })
  })

  it('remembers at which choices it turned', () => expect(told?.turns).toEqual(['place/1', 'place/4', 'place/5']))

  it('says so where some of it was played after going back, since what comes was known by then', () => {
    expect(told).not.toHaveProperty('again')
    expect(attemptOf(debrief(played(refusal)), { entries: [{ type: 'rewound', to: 0, at: 1 }] })).toHaveProperty('again', true)
  })

  it('is the same attempt when a word was written about it since, and another one when a choice was another', () =>
    fc.assert(
      fc.property(anyLog, (log) => {
        const written = { ...log, entries: [...log.entries, { type: 'reflected' as const, text: 'warm', at: 9 }] }
        const further = { ...log, entries: [...log.entries, { type: 'chose' as const, choice: 'x/y', at: 9 }] }
        expect([sameAttempt(log, written), sameAttempt(log, further)]).toEqual([true, false])
      }),
    ))
})

describe('what to practise next', () => {
  const next = (...said: Parameters<typeof played>[0]) => attemptOf(debrief(played(said)), fresh)?.next

  it('is the side of the work that the growing edge served least, with the words that were said there', () =>
    expect(
      next(
        { move: 'open-question', says: 'How are you?' },
        { move: 'rescue', says: 'Give me the bag.', stakes: ['S', 'C'], instead: ['coach-alongside', 'offer-choices'] },
      ),
    ).toEqual({ stake: 'S', quote: 'Give me the bag.', unspoken: false }))

  it('is the lowest side with what held it there, where no other answer on offer would have done more', () =>
    expect(next({ move: 'collude', says: 'Our secret.', secret: 'box' })).toEqual({ stake: 'T', gate: 'secret' }))

  it('is nothing where every side that was seen was sound: nothing is named for the sake of naming something', () =>
    expect(next({ move: 'open-question' })).toBeUndefined())

  it('is never a side that stands firm, unless another answer was open there', () =>
    fc.assert(
      fc.property(anyEncounter, (encounter) => {
        const told = debrief(encounter)
        const named = attemptOf(told, fresh)?.next
        if (!named || 'quote' in named) return
        expect(told.graded.find(({ stake }) => stake === named.stake)?.level).toBeLessThan(SOUND)
      }),
    ))
})

describe('a kept attempt', () => {
  it('comes back as it was kept', () =>
    fc.assert(
      fc.property(anyAttempt, (kept) => {
        expect(readAttempt(writeAttempt(kept))).toEqual(kept)
      }),
    ))

  it('comes back as it was told, of any encounter', () =>
    fc.assert(
      fc.property(anyEncounter, anyLog, (encounter, log) => {
        const told = attemptOf(debrief(encounter), log)
        if (told) expect(readAttempt(writeAttempt({ at: 1, log, told }))?.told).toEqual(told)
      }),
    ))

  it('is none where the text is anything else', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readAttempt(text)).toBeUndefined()
      }),
    ))

  it('is left alone where a later game wrote it in another way', () => {
    const text = writeAttempt(attempt(1, { C: 3 }))
    expect(readAttempt(text)).toBeDefined()
    expect(readAttempt(text.replace('"v":1', '"v":2'))).toBeUndefined()
  })

  it('is none where its levels are no levels', () =>
    expect(readAttempt(writeAttempt(attempt(1, { C: 3 })).replace('"C":3', '"C":5'))).toBeUndefined())

  it.each(['toString', 'no-such-gate'])('is none where what held a side is called %s', (gate) => {
    const text = writeAttempt(attempt(1, { C: 3 }, { next: { stake: 'C', gate: 'secret' } }))
    expect(readAttempt(text)).toBeDefined()
    expect(readAttempt(text.replace('"secret"', JSON.stringify(gate)))).toBeUndefined()
  })
})
