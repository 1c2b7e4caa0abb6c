import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merged, settled } from '../../../src/core/records/merge.ts'
import { NOTHING, type OwnData } from '../../../src/core/records/ownData.ts'
import { writtenOn } from '../../../src/core/reflection/reflection.ts'
import { anyOwnData } from '../../arbitrary/ownData.ts'
import { logOf } from '../encounter/story.ts'

const law = (holds: (one: OwnData, other: OwnData, third: OwnData) => void) =>
  fc.assert(
    fc.property(anyOwnData, anyOwnData, anyOwnData, (one, other, third) => void holds(one, other, third)),
    { numRuns: 300 },
  )
const short = logOf(['doorstep/ask-meaning'])
const long = logOf(['doorstep/ask-meaning', 'meaning/kind-firm'])
const apart = logOf(['doorstep/ask-meaning', 'meaning/avoid'])
const with_ = (...encounters: OwnData['encounters']): OwnData => ({ ...NOTHING, encounters })

describe('own words on their way, brought together', () => {
  const draft = { vignette: 'gift-offer', seed: 7, after: ['doorstep/ask-meaning'], text: 'I would', at: 5 }
  const drafts = (...some: OwnData['drafts']): OwnData => ({ ...NOTHING, drafts: some })

  it('stand as they were written furthest; what was written apart stands twice', () => {
    const [on, apart] = [
      { ...draft, text: 'I would ask.', at: 6 },
      { ...draft, text: 'No.', at: 7 },
    ] as const
    expect(merged(drafts(draft), drafts(on, apart)).drafts).toEqual([on, apart])
  })
  it('are no longer on their way where the other device has chosen by now', () => {
    const entries = long.entries.map((entry, index) => ({ ...entry, ...(index === 1 && { said: 'I would ask.' }) }))
    const chosen = with_({ log: { ...long, entries }, at: 9, underWay: true })
    expect(merged(drafts(draft), chosen).drafts).toEqual([])
    expect(merged(drafts({ ...draft, text: 'Other words.' }), chosen).drafts).toHaveLength(1)
  })
})

describe('what two devices keep, brought together', () => {
  it('is the same whichever comes first', () => law((one, other) => expect(merged(one, other)).toEqual(merged(other, one))))
  it('holds every answer to a moment that either drilled, once, in order of time', () =>
    law((one, other) => {
      const { drills } = merged(one, other)
      const texts = drills.map((drill) => JSON.stringify(drill))
      expect(new Set(texts).size).toBe(texts.length)
      expect(new Set(texts)).toEqual(new Set([...one.drills, ...other.drills].map((drill) => JSON.stringify(drill))))
      expect(drills.map(({ at }) => at)).toEqual(drills.map(({ at }) => at).toSorted((a, b) => a - b))
    }))
  it('is not changed by bringing either of them again', () =>
    law((one, other) => {
      const both = merged(one, other)
      expect(merged(both, other)).toEqual(both)
      expect(merged(both, one)).toEqual(both)
      expect(merged(both, both)).toEqual(both)
    }))
  it('is what one of them kept, where the other kept nothing', () => law((one) => expect(merged(one, NOTHING)).toEqual(one)))
  it('holds the same encounters, reflections, attempts and memories in whatever order three are brought together', () =>
    law((one, other, third) => {
      const [left, right] = [merged(merged(one, other), third), merged(one, merged(other, third))]
      expect(left.reflections).toEqual(right.reflections)
      expect(left.attempts).toEqual(right.attempts)
      const remembered = ({ visits }: OwnData) => visits.map(({ met, ...visit }) => ({ ...visit, met: met.toSorted() }))
      expect(remembered(left)).toEqual(remembered(right))
      const logs = ({ encounters }: OwnData) => encounters.map(({ log }) => JSON.stringify(log)).toSorted()
      expect(logs(left)).toEqual(logs(right))
    }))

  it('loses no encounter: each is there, or one that goes on from it', () =>
    law((one, other) => {
      const both = merged(one, other).encounters.map(({ log }) => log)
      for (const { log } of [...one.encounters, ...other.encounters]) {
        const found = both.some(
          (each) =>
            each.seed === log.seed &&
            each.vignette === log.vignette &&
            each.script === log.script &&
            JSON.stringify(each.entries.slice(0, log.entries.length)) === JSON.stringify(log.entries),
        )
        expect(found).toBe(true)
      }
    }))
  it('loses no reflection: each is there, or one that was written on from it', () =>
    law((one, other) => {
      const both = merged(one, other).reflections
      for (const mine of [...one.reflections, ...other.reflections])
        expect(both.some((each) => JSON.stringify(each) === JSON.stringify(mine) || writtenOn(each, mine))).toBe(true)
    }))
  it('loses no attempt: each is there as it was told, with all that was written about it', () =>
    law((one, other) => {
      const both = merged(one, other).attempts
      for (const mine of [...one.attempts, ...other.attempts]) {
        const found = both.some(
          ({ at, told, log }) =>
            at === mine.at &&
            JSON.stringify(told) === JSON.stringify(mine.told) &&
            JSON.stringify({ ...log, entries: log.entries.slice(0, mine.log.entries.length) }) === JSON.stringify(mine.log),
        )
        expect(found).toBe(true)
      }
    }))
  it('forgets nothing that was met, and no visit', () =>
    law((one, other) => {
      const both = new Map(merged(one, other).visits.map((visit) => [visit.vignette, visit]))
      for (const { vignette, at, met } of [...one.visits, ...other.visits]) {
        expect(both.get(vignette)?.at).toBeGreaterThanOrEqual(at)
        expect(both.get(vignette)?.met).toEqual(expect.arrayContaining([...met]))
      }
    }))
  it('begins afresh where a meeting was looked back at on either of them, and goes on where somebody went back in it since', () => {
    const over = { log: short, at: 10, underWay: true, over: true } as const
    expect(merged(with_(over), with_({ log: short, at: 20, underWay: true })).encounters).toEqual([{ ...over, at: 20 }])
    const since = { log: long, at: 20, underWay: true }
    expect(merged(with_(over), with_(since)).encounters).toEqual([since])
  })
  it('has at most one encounter under way for each vignette', () =>
    law((one, other) => {
      const underWay = merged(one, other).encounters.filter((kept) => kept.underWay)
      expect(new Set(underWay.map(({ log }) => log.vignette)).size).toBe(underWay.length)
    }))

  it('goes on where somebody got furthest: on the train home, say, with what they began on campus', () => {
    const [campus, train] = [with_({ log: short, at: 10, underWay: true }), with_({ log: long, at: 20, underWay: true })]
    expect(merged(campus, train)).toEqual(train)
  })
  it('keeps both where they went different ways, and goes on with the one kept last', () => {
    const both = merged(with_({ log: long, at: 10, underWay: true }), with_({ log: apart, at: 20, underWay: true }))
    expect(both.encounters).toEqual([
      { log: long, at: 10, underWay: false },
      { log: apart, at: 20, underWay: true },
    ])
  })
  it('reads as it was chosen last, on whichever of them', () => {
    const [old, young] = [
      { ...NOTHING, settings: { size: '100', at: 1 } },
      { ...NOTHING, settings: { size: '150', at: 2 } },
    ]
    expect(merged(young, old).settings).toEqual({ size: '150', at: 2 })
  })
  it('is found among thousands at once: a file from elsewhere holds nobody up', () => {
    const many = Array.from({ length: 4000 }, (_, n) => logOf(['doorstep/ask-meaning', `meaning/${n % 7}`], { seed: 7, facts: {} })).map(
      (log, n) => ({
        log: { ...log, entries: [...log.entries, { type: 'reflected' as const, text: `${n}`, at: n }] },
        at: n,
        underWay: false,
      }),
    )
    const one = { log: { ...short, facts: {}, seed: 7 }, at: 1, underWay: true }
    const { encounters } = settled(with_(...many, one))
    expect(encounters).toHaveLength(4000)
    expect(encounters.filter(({ underWay }) => underWay)).toHaveLength(1)
  })
  it('is settled once for all', () => law((one) => expect(settled(one)).toEqual(one)))
})
