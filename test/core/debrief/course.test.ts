import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firmest, firmIn, found, inTime } from '../../../src/core/debrief/course.ts'
import { STAKES } from '../../../src/core/debrief/stakes.ts'
import { anyAttempt, attempt } from './attempts.ts'

describe('the best attempt so far', () => {
  it('is the one in which most sides of the work were sound or skilled', () => {
    const [one, two] = [attempt(1, { C: 3, T: 4, B: 1 }), attempt(2, { C: 4, T: 2, B: 2 })]
    expect(firmest([one, two])).toBe(one)
  })

  it('is the later of equals: skilled counts no more than sound', () => {
    const [one, two] = [attempt(1, { C: 4, T: 4 }), attempt(2, { C: 3, T: 3 })]
    expect(firmest([two, one])).toBe(two)
  })

  it('is none before the first', () => expect(firmest([])).toBeUndefined())

  it('is never overtaken by an attempt with fewer firm sides, and does not hang on the order they are kept in', () =>
    fc.assert(
      fc.property(fc.uniqueArray(anyAttempt, { minLength: 1, maxLength: 8, selector: ({ at }) => at }), (attempts) => {
        const best = firmest(attempts)
        expect(firmest(attempts.toReversed())).toBe(best)
        for (const one of attempts)
          expect(firmIn(one.told.levels).firm.length).toBeLessThanOrEqual(firmIn(best?.told.levels ?? {}).firm.length)
      }),
    ))
})

it('the sides in which one stood firm are those at sound or skilled, of those that were seen', () =>
  expect(firmIn({ C: 3, T: 2, B: 4 })).toEqual({
    firm: STAKES.filter((stake) => 'CB'.includes(stake)),
    seen: STAKES.filter((stake) => 'CTB'.includes(stake)),
  }))

describe('what was come upon so far', () => {
  it('counts each ending and each choice at which a meeting turned once', () => {
    const turned = { turns: ['box/avoid', 'coat/kind-firm'] }
    const all = [
      attempt(1, {}, turned),
      attempt(2, {}, turned),
      attempt(3, {}, { ending: 'two-letters', turns: ['box/avoid', 'door/rescue'] }),
    ]
    expect(found(all)).toEqual({ endings: 2, turns: 3 })
  })

  it('never falls with another attempt', () =>
    fc.assert(
      fc.property(fc.array(anyAttempt, { maxLength: 6 }), anyAttempt, (before, one) => {
        const [then, now] = [found(before), found([...before, one])]
        expect([now.endings >= then.endings, now.turns >= then.turns]).toEqual([true, true])
      }),
    ))
})

it('attempts stand in the order of time', () => {
  const [one, two] = [attempt(1, {}), attempt(2, {})]
  expect(inTime([two, one])).toEqual([one, two])
})
