import { describe, expect, it } from 'vitest'
import type { Profile } from '../../../src/core/relationship/profile.ts'
import { alliance, asksToLeave, band, begin, level, TOPICS } from '../../../src/core/relationship/relationship.ts'
import { desmond, halima, joel, leanne } from './people.ts'

describe('a first meeting', () => {
  it('starts from what services have been, and how guarded the person is', () => {
    expect(begin(desmond).trust).toBe(37)
    expect(begin(leanne).trust).toBe(36)
    expect(begin(joel).trust).toBe(35)
    expect(begin(halima).trust).toBe(26)
  })
  it('starts with some trust even for the most guarded, and never beyond provisional', () => {
    expect(begin({ ...desmond, guardedness: 1, history: -1 }).trust).toBe(15)
    expect(begin({ ...desmond, guardedness: 0, history: 1 }).trust).toBe(55)
  })
  it('takes rapport from trust: half of it and fifteen', () => expect(begin(halima).rapport).toBe(28))
  it('begins with unclear boundaries, a person who steers little, and a rested worker', () =>
    expect(begin(leanne)).toMatchObject({ clarity: 20, selfDetermination: 40, strain: 20, scar: 0, beats: 0 }))
  it('begins with nothing between the two yet', () =>
    expect(begin(leanne)).toEqual({
      trust: 36,
      rapport: 33,
      clarity: 20,
      selfDetermination: 40,
      strain: 20,
      scar: 0,
      distress: 0.7,
      exceptions: {},
      named: {},
      asked: [],
      unmet: [],
      beats: 0,
      memory: [],
      once: [],
      falls: [],
      traces: { rescuing: 0, pushing: 0, stuck: 0 },
      repairs: 0,
      streak: 0,
      ledger: [],
      secrets: [],
    }))
  it('begins with every need unmet', () =>
    expect(begin({ ...desmond, needs: ['hearing', 'low-print'] }).unmet).toEqual(['hearing', 'low-print']))
  it('may be of people who have met before: each preset value replaces its own', () => {
    const known = begin(leanne, { trust: 60, exceptions: { hours: 1 }, scar: 15 })
    expect(known).toMatchObject({ trust: 60, rapport: 33, scar: 15, exceptions: { hours: 1 } })
  })
  it('keeps to one decimal', () => expect(begin(desmond, { trust: 45.25, strain: 10.04 })).toMatchObject({ trust: 45.3, strain: 10 }))
  it.each<[string, Partial<Profile>]>([
    ['guardedness must be a number from 0 to 1, got 1.1', { guardedness: 1.1 }],
    ['history must be a number from -1 to 1, got -2', { history: -2 }],
    ['reciprocity must be a number from 0 to 1, got -0.1', { reciprocity: -0.1 }],
    ['reactance must be a number from 0 to 1, got 4', { reactance: 4 }],
    ['stigma must be a number from 0 to 1, got NaN', { stigma: Number.NaN }],
    ['distress must be a number from 0 to 1, got 3', { distress: 3 }],
    ['selfDetermination must be a number from 0 to 100, got 101', { selfDetermination: 101 }],
  ])('is refused: %s', (says, wrong) => expect(() => begin({ ...desmond, ...wrong })).toThrow(new RangeError(says)))
  it('is refused with a preset out of range, trust above its ceiling among them', () => {
    expect(() => begin(desmond, { rapport: 101 })).toThrow('rapport must be a number from 0 to 100, got 101')
    expect(() => begin(desmond, { scar: 41 })).toThrow('scar must be a number from 0 to 40, got 41')
    expect(() => begin(desmond, { trust: 86, scar: 15 })).toThrow('trust must be a number from 0 to 85, got 86')
    expect(() => begin(desmond, { distress: -0.1 })).toThrow('distress must be a number from 0 to 1, got -0.1')
  })
})

describe('what two people can agree on', () => {
  it('is one of seven topics', () => expect(TOPICS).toEqual(['hours', 'time', 'gift', 'contact', 'tasks', 'confidentiality', 'ending']))
})

describe('what a story may know', () => {
  it('is the band of trust', () =>
    expect([24.9, 25, 44.9, 45, 69.9, 70].map(band)).toEqual(['guarded', 'wary', 'wary', 'working', 'working', 'open']))
  it('is the level of rapport, clarity and self-determination', () =>
    expect([39.9, 40, 59.9, 60].map(level)).toEqual(['low', 'middle', 'middle', 'high']))
  it('is whether the person would have you leave', () => {
    expect(asksToLeave(begin(desmond, { trust: 9.9 }))).toBe(true)
    expect(asksToLeave(begin(desmond, { trust: 10 }))).toBe(false)
  })
})

describe('the working alliance', () => {
  it('is the bond, and agreement on goals and tasks', () =>
    expect(alliance(begin(desmond, { trust: 60, rapport: 50, clarity: 45, selfDetermination: 50.5 }))).toEqual({
      bond: 55,
      agreement: 47.8,
    }))
})
