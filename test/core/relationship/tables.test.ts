import { describe, expect, it } from 'vitest'
import { begin, type Preset, type Relationship, type Topic } from '../../../src/core/relationship/relationship.ts'
import { rules } from '../../../src/core/relationship/rules.ts'
import { choice, desmond, gain, joel, knownDesmond, leanne, say, through } from './people.ts'

// The worked examples of the README. T trust, R rapport, B clarity of boundaries, S self-determination, W strain.

describe('with nothing drifting', () => {
  it('1 the same reflection three times: each gives less', () => {
    const first = say(begin(desmond), desmond, 'reflect-complex')
    const second = say(first.relationship, desmond, 'reflect-complex')
    const third = say(second.relationship, desmond, 'reflect-complex')
    expect(begin(desmond)).toMatchObject({ trust: 37, rapport: 33.5 })
    expect([first, second, third].map((o) => gain(o, 'trust'))).toEqual([3, 1.4, 0.9])
    expect([first, second, third].map((o) => gain(o, 'rapport'))).toEqual([5.3, 2.4, 1.6])
    expect(third.relationship.trust).toBe(42.3)
  })

  it('2 a limit on a gift, said cold', () => {
    const said = say(knownDesmond(), desmond, choice('kind-firm', 'gift'))
    expect(changes(said)).toEqual({ T: 1, R: -5, B: 9.9, S: 0, W: -3 })
  })

  it('3 asked, honoured, then the limit, then a bridge', () => {
    const r = through(knownDesmond(), desmond, ...kindButFirm)
    expect(r).toMatchObject({ trust: 64.7, rapport: 65.1, clarity: 57.6, selfDetermination: 55.8, strain: 14 })
  })

  it('4 a cold refusal of a gift from someone who pays his way', () => {
    const refused = say(knownDesmond(), desmond, choice('rigid-refusal', 'gift'))
    expect(changes(refused)).toMatchObject({ T: -14.3, R: -21.8 })
    expect(refused.relationship.rupture?.kind).toBe('withdrawal')
    const lessOwed = say(knownDesmond(), { ...desmond, reciprocity: 0.1 }, choice('rigid-refusal', 'gift'))
    expect(changes(lessOwed)).toMatchObject({ T: -10.3, R: -15.8 })
  })

  it.each([['name-process', 'invite-complaint', 'renegotiate'] as const, ['own-apologise', 'renegotiate'] as const])(
    '5 the same, and then mended: %s, %s',
    (...steps) => {
      const refused = through(knownDesmond(), desmond, choice('rigid-refusal', 'gift'))
      const before = through(refused, desmond, ...steps.slice(0, -1))
      const mended = say(before, desmond, 'renegotiate')
      expect([gain(mended, 'trust'), gain(mended, 'rapport')]).toEqual([12, 19.6])
      expect(mended.relationship).toMatchObject({ trust: 57.7, rapport: 57.8 })
    },
  )

  it('6 the box quietly taken', () => {
    const taken = say(knownDesmond(), desmond, choice('quiet-exception', 'gift'))
    expect(changes(taken)).toEqual({ T: 1, R: 3.2, B: -5.4, S: 0, W: 6 })
    expect(taken.relationship.exceptions).toEqual({ gift: 1 })
  })

  it('7 a concealment comes out, or is owned first', () => {
    const hidden = through(knownDesmond(), desmond, choice('conceal', undefined, { secret: 'note' }))
    const found = say(hidden, desmond, choice('pause-ground', undefined, { expose: 'note' }))
    expect(changes(found)).toMatchObject({ T: -18, R: -10, B: -2.7, S: -3 })
    expect(found.relationship).toMatchObject({ trust: 42, scar: 15 })
    expect(say(hidden, desmond, choice('own-apologise', undefined, { expose: 'note' })).relationship.scar).toBe(5)
  })

  it('8 the same reflection by a strained worker and by a rested one', () => {
    expect(changes(say(knownDesmond({ strain: 80 }), desmond, 'reflect-complex'))).toMatchObject({ T: 1.5, R: 2.6 })
    expect(changes(say(knownDesmond({ strain: 40 }), desmond, 'reflect-complex'))).toMatchObject({ T: 1.9, R: 3.2 })
  })

  describe.each([
    { exceptions: 0, contractedWarm: -1.6, warm: -3.3, cold: -6.5 },
    { exceptions: 2, contractedWarm: -3.3, warm: -6.5, cold: -13 },
    { exceptions: 4, contractedWarm: -4.9, warm: -9.8, cold: -19.5 },
  ])('what a limit on hours costs Leanne after $exceptions exceptions', ({ exceptions, contractedWarm, warm, cold }) => {
    const cost = (preset: Preset) => {
      const said = say(begin(leanne, { exceptions: { hours: exceptions }, ...preset }), leanne, choice('kind-firm', 'hours'))
      return gain(said, 'rapport')
    }
    it('agreed before, and something warm first', () => expect(cost({ named: { hours: true }, memory: ['validate'] })).toBe(contractedWarm))
    it('something warm first', () => expect(cost({ memory: ['validate'] })).toBe(warm))
    it('cold', () => expect(cost({})).toBe(cold))
  })

  it('a cold limit after two exceptions breaks the alliance; after four it takes trust as well', () => {
    const cold = (hours: number) => say(begin(leanne, { exceptions: { hours } }), leanne, choice('kind-firm', 'hours'))
    expect(cold(0).relationship.rupture).toBeUndefined()
    expect(cold(2).relationship.rupture?.kind).toBe('confrontation')
    expect(gain(cold(4), 'trust')).toBe(-2.4)
  })

  it('Joel rescued four times, or met four times', () => {
    expect(begin(joel)).toMatchObject({ trust: 35, rapport: 32.5 })
    expect(through(begin(joel), joel, ...rescues)).toMatchObject({ trust: 38.1, rapport: 43.2, selfDetermination: 11.3, strain: 50 })
    expect(through(begin(joel), joel, ...careful)).toMatchObject({ trust: 42, rapport: 45.2, selfDetermination: 58.3, strain: 17 })
  })

  it('Joel told to think of others', () => {
    const told = say(begin(joel, { trust: 45, rapport: 45 }), joel, 'moralise')
    expect(changes(told)).toMatchObject({ T: -18.2, R: -17.6 })
    expect(told.relationship.rupture?.kind).toBe('confrontation')
  })
})

describe('with rapport drifting to trust by 0.15 a beat, the same but for rapport', () => {
  it('is the drift the model is played with', () => expect(rules).toMatchObject({ drift: 0.15, rest: { share: 1, plus: 0 } }))

  it('1 three reflections', () =>
    expect(rapports(begin(desmond), desmond, ['reflect-complex', 'reflect-complex', 'reflect-complex'])).toEqual([39.3, 41.8, 43.3]))

  it('2, 4, 6 one move where trust and rapport are even', () => {
    for (const move of ['kind-firm', 'rigid-refusal', 'quiet-exception'] as const)
      expect(say(knownDesmond(), desmond, choice(move, 'gift'), {}, rules).relationship).toEqual(
        through(knownDesmond(), desmond, choice(move, 'gift')),
      )
  })

  it('3 kind but firm', () => expect(rapports(knownDesmond(), desmond, kindButFirm)).toEqual([63.2, 65.9, 62.9, 64.5]))

  it('5 refused and mended: nothing drifts upwards while a rupture is open', () =>
    expect(rapports(knownDesmond(), desmond, [choice('rigid-refusal', 'gift'), 'name-process', 'invite-complaint', 'renegotiate'])).toEqual(
      [38.2, 38.2, 38.2, 57.8],
    ))

  it.each([
    [0, { named: { hours: true }, memory: ['validate'] } as Preset, 31.9],
    [0, { memory: ['validate'] } as Preset, 30.2],
    [0, {}, 27],
    [2, {}, 20.5],
    [4, {}, 14],
  ])('a limit on hours after %i exceptions, with %o', (hours, preset, rapport) =>
    expect(rapports(begin(leanne, { exceptions: { hours }, ...preset }), leanne, [choice('kind-firm', 'hours')])).toEqual([rapport]),
  )

  it('Joel rescued, met, and told to think of others', () => {
    expect(rapports(begin(joel), joel, rescues)).toEqual([38.3, 40.5, 41.6, 42.2])
    expect(rapports(begin(joel), joel, careful)).toEqual([38.3, 43.1, 44.8, 44.2])
    expect(rapports(begin(joel, { trust: 45, rapport: 45 }), joel, ['moralise'])).toEqual([27.4])
  })
})

const gift: Topic = 'gift'
const kindButFirm = [choice('ask-meaning', gift), choice('honour-meaning', gift), choice('kind-firm', gift), choice('offer-bridge', gift)]
const rescues = ['rescue', 'rescue', 'rescue', 'rescue'] as const
const careful = ['reflect-complex', 'affirm-strength', 'offer-choices', 'coach-alongside'] as const

type Say = Parameters<typeof say>

const changes = (outcome: ReturnType<typeof say>) => ({
  T: gain(outcome, 'trust'),
  R: gain(outcome, 'rapport'),
  B: gain(outcome, 'clarity'),
  S: gain(outcome, 'selfDetermination'),
  W: gain(outcome, 'strain'),
})

function rapports(from: Relationship, profile: Say[1], beats: readonly Say[2][]): number[] {
  let now = from
  return beats.map((beat) => {
    now = say(now, profile, beat, {}, rules).relationship
    return now.rapport
  })
}
