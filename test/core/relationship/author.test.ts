import { describe, expect, it } from 'vitest'
import { choice, desmond, gain, knownDesmond, say, through } from './people.ts'

describe('the author', () => {
  it('may shift a step, and says why', () => {
    const blunt = { on: 'rapport', by: 1, why: 'he asked for bluntness' } as const
    const said = say(knownDesmond(), desmond, choice('kind-firm', 'gift', { adjust: [blunt] }))
    expect(gain(said, 'rapport')).toBe(0)
    const eased = say(knownDesmond(), desmond, choice('validate', 'gift', { adjust: [blunt] }))
    expect(gain(eased, 'rapport')).toBe(4.8)
    expect(eased.effects.find((e) => e.on === 'rapport')?.why).toEqual({ move: 'validate', adjusted: ['he asked for bluntness'] })
    expect(eased.effects.find((e) => e.on === 'trust')?.why).toEqual({ move: 'validate' })
  })
  it('may shift a step of a collusion, which is felt at once: nothing of it waits for the day it is out', () => {
    const adjust = [{ on: 'trust', by: 1, why: 'he asked for it' }] as const
    const colluded = say(knownDesmond(), desmond, choice('collude', 'gift', { adjust, secret: 'note' }))
    expect(gain(colluded, 'trust')).toBe(1.9)
    expect(colluded.relationship.secrets).toEqual([{ id: 'note', move: 'collude' }])
    const found = say(colluded.relationship, desmond, choice('pause-ground', undefined, { expose: 'note' }))
    expect(gain(found, 'trust')).toBe(-18)
  })
  it('shifts by one step only', () => {
    const adjust = [{ on: 'trust', by: 2 as 1, why: '' }] as const
    expect(() => say(knownDesmond(), desmond, choice('validate', 'gift', { adjust }))).toThrow('an adjustment is by 1 or -1, got 2')
  })
  it('may add an exception, on the first topic, and cannot take one away', () => {
    const precedent = (by: 1 | -1) => choice('share-with-consent', 'gift', { adjust: [{ on: 'exceptions', by, why: 'a precedent' }] })
    const shared = say(knownDesmond(), desmond, precedent(1))
    expect(shared.relationship.exceptions).toEqual({ gift: 1 })
    expect(shared.happenings).toEqual([{ kind: 'exception-made', topic: 'gift', cause: 'author', why: 'a precedent' }])
    const agreed = { ...precedent(1), move: 'contract-early' } as const
    expect(through(knownDesmond({ exceptions: { gift: 2 } }), desmond, agreed).exceptions).toEqual({ gift: 3 })
    expect(() => say(knownDesmond(), desmond, precedent(-1))).toThrow('an adjustment can add an exception, not take one away')
  })
  it('adding an exception to one that was crossed is told apart from it, and let no named limit go', () => {
    const adjust = [
      { on: 'rapport', by: 1, why: 'he laughed' },
      { on: 'exceptions', by: 1, why: 'a precedent' },
    ] as const
    const taken = say(knownDesmond(), desmond, choice('quiet-exception', 'gift', { adjust }))
    expect(taken.relationship.exceptions).toEqual({ gift: 2 })
    expect(taken.happenings).toEqual([
      { kind: 'exception-made', topic: 'gift', cause: 'crossed' },
      { kind: 'exception-made', topic: 'gift', cause: 'author', why: 'a precedent' },
    ])
  })
  it('adds no exception where no topic is named, or nobody is there', () => {
    const adjust = [{ on: 'exceptions', by: 1, why: 'a precedent' }] as const
    for (const [topic, where] of [
      [undefined, {}],
      ['gift', { alone: true }],
    ] as const) {
      const { relationship, happenings } = say(knownDesmond(), desmond, choice('share-with-consent', topic, { adjust }), where)
      expect([relationship.exceptions, happenings]).toEqual([{}, []])
    }
  })
})
