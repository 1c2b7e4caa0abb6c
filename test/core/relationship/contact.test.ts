import { describe, expect, it } from 'vitest'
import { betweenContacts } from '../../../src/core/relationship/contact.ts'
import { choice, desmond, gain, knownDesmond, through } from './people.ts'

describe('between two contacts', () => {
  it('rapport moves a quarter of the way to trust', () => {
    expect(gain(betweenContacts(knownDesmond({ rapport: 40 }), desmond), 'rapport')).toBe(5)
    expect(gain(betweenContacts(knownDesmond({ rapport: 80 }), desmond), 'rapport')).toBe(-5)
  })
  it('but not upwards while a rupture is open', () => {
    const broken = through(knownDesmond(), desmond, choice('rigid-refusal', 'gift'))
    expect(gain(betweenContacts(broken, desmond), 'rapport')).toBe(0)
    expect(gain(betweenContacts({ ...broken, rapport: 65.7 }, desmond), 'rapport')).toBe(-5)
  })
  it('what was said, how far rapport fell and what counts once are forgotten', () => {
    const talked = through(knownDesmond(), desmond, 'greet-as-person', 'avoid')
    expect(talked).toMatchObject({ beats: 2, memory: ['greet-as-person', 'avoid'], once: ['greet-as-person'], falls: [0, -5] })
    expect(betweenContacts(talked, desmond).relationship).toMatchObject({ beats: 0, memory: [], once: [], falls: [] })
  })
  it('limits, exceptions, needs, meanings, traces and the streak stay', () => {
    const talked = through(
      knownDesmond({ streak: 2, unmet: ['hearing'] }),
      desmond,
      choice('ask-meaning', 'gift'),
      choice('kind-firm', 'gift'),
      choice('quiet-exception', 'hours'),
    )
    const { named, exceptions, asked, traces, streak, unmet } = talked
    expect(betweenContacts(talked, desmond).relationship).toMatchObject({ named, exceptions, asked, traces, streak, unmet })
  })
  it('distress starts where the scene says, or where the person usually is', () => {
    expect(betweenContacts(knownDesmond({ distress: 0.9 }), desmond).relationship.distress).toBe(0.3)
    expect(betweenContacts(knownDesmond(), desmond, { distress: 0.8 }).relationship.distress).toBe(0.8)
    expect(() => betweenContacts(knownDesmond(), desmond, { distress: 1.2 })).toThrow('distress must be a number from 0 to 1, got 1.2')
  })
  it('a protected evening eases strain, a broken one leaves it, a double-booked day adds to it', () => {
    const strained = knownDesmond({ strain: 50 })
    const strain = (gap: Parameters<typeof betweenContacts>[2]) => gain(betweenContacts(strained, desmond, gap), 'strain')
    expect(strain({ evening: 'protected' })).toBe(-8)
    expect(strain({ evening: 'broken' })).toBe(0)
    expect(strain({ booked: 2 })).toBe(6)
    expect(strain({ evening: 'protected', booked: 1 })).toBe(-5)
    expect(betweenContacts(strained, desmond, { booked: 2 }).effects.at(-1)?.terms).toEqual([{ kind: 'slots', addend: 6, of: 2 }])
    expect(() => betweenContacts(strained, desmond, { booked: -1 })).toThrow('booked must be a number from 0')
  })
  it('rest cannot go below nought', () => {
    const { effects } = betweenContacts(knownDesmond({ strain: 5 }), desmond, { evening: 'protected' })
    expect(effects).toEqual([
      {
        on: 'strain',
        by: -5,
        from: 5,
        to: 0,
        rule: 'evening',
        terms: [
          { kind: 'rest', addend: -8 },
          { kind: 'clamp', addend: 3, of: 0 },
        ],
        why: {},
      },
    ])
  })
})
