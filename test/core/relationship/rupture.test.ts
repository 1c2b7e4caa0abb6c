import { describe, expect, it } from 'vitest'
import { betweenContacts } from '../../../src/core/relationship/contact.ts'
import { begin } from '../../../src/core/relationship/relationship.ts'
import { rules } from '../../../src/core/relationship/rules.ts'
import { kindFor } from '../../../src/core/relationship/rupture.ts'
import { choice, desmond, gain, halima, joel, knownDesmond, leanne, say, through } from './people.ts'

const cold = choice('rigid-refusal', 'gift')
const hurt = () => through(knownDesmond(), desmond, cold)

describe('a rupture opens', () => {
  it('when one beat takes eight points of trust, not when it takes less', () => {
    // With no rapport left there is nothing else to lose, and no benefit of the doubt.
    const asked = (stigma: number) => say(knownDesmond({ rapport: 0 }), { ...desmond, stigma }, 'interrogate')
    expect([gain(asked(0.63), 'trust'), gain(asked(0.66), 'trust')]).toEqual([-7.9, -8])
    expect(asked(0.63).relationship.rupture).toBeUndefined()
    expect(asked(0.66).relationship.rupture).toBeDefined()
  })
  it('when three beats running take twelve points of rapport, whatever was gained in between', () => {
    const two = through(knownDesmond(), desmond, 'avoid', 'avoid')
    expect(two.rupture).toBeUndefined()
    expect(through(two, desmond, 'persuade').rupture).toMatchObject({
      before: { trust: 48, rapport: 50 },
      depth: { trust: 6.1, rapport: 6 },
    })
    expect(through(knownDesmond(), desmond, 'avoid', 'validate', 'avoid').rupture).toBeUndefined()
    expect(through(knownDesmond(), desmond, 'avoid', 'persuade', 'validate', 'avoid').rupture).toBeUndefined()
  })
  it('of twelve points in all, not of less', () => {
    const asked = (stigma: number) => say(knownDesmond(), { ...desmond, stigma }, 'interrogate')
    expect([gain(asked(0.38), 'rapport'), gain(asked(0.4), 'rapport')]).toEqual([-11.9, -12])
    expect([asked(0.38).relationship.rupture, asked(0.4).relationship.rupture?.kind]).toEqual([undefined, 'withdrawal'])
  })
  it('counting afresh in each contact', () => {
    const two = through(knownDesmond(), desmond, 'avoid', 'avoid')
    expect(through(betweenContacts(two, desmond).relationship, desmond, 'persuade').rupture).toBeUndefined()
  })
  it('when the author says so', () => {
    const tagged = say(knownDesmond(), desmond, 'open-question', { rupture: 'confrontation' })
    expect(tagged.relationship.rupture).toMatchObject({
      kind: 'confrontation',
      before: { trust: 60, rapport: 60 },
      depth: { trust: 0, rapport: 0 },
    })
    expect(tagged.happenings).toContainEqual({ kind: 'rupture-opened', rupture: 'confrontation' })
  })
  it('and nothing else is told of that beat', () =>
    expect(say(knownDesmond(), desmond, cold).happenings).toEqual([{ kind: 'rupture-opened', rupture: 'withdrawal' }]))
  it('not by drift', () => {
    const far = begin(desmond, { trust: 5, rapport: 100 })
    const said = say(far, desmond, 'pause-ground', {}, { ...rules, drift: 1 })
    expect(gain(said, 'rapport')).toBe(-95)
    expect(said.relationship.rupture).toBeUndefined()
  })
})

describe('how a rupture shows', () => {
  it('by drawing back, in someone who keeps distance, unless being pushed is unbearable', () => {
    expect(kindFor(halima)).toBe('withdrawal')
    expect(kindFor({ ...halima, reactance: 0.8 })).toBe('confrontation')
  })
  it('by moving against, in someone who seeks closeness or minds being pushed', () => {
    expect(kindFor(leanne)).toBe('confrontation')
    expect(kindFor(joel)).toBe('confrontation')
    expect(kindFor({ ...joel, reactance: 0.5 })).toBe('confrontation')
    expect(kindFor({ ...joel, reactance: 0.4 })).toBe('withdrawal')
  })
})

describe('while a rupture is open', () => {
  it('kindness lands by half', () => {
    const kind = say(hurt(), desmond, 'validate')
    expect(kind.effects.map((e) => [e.on, e.by])).toEqual([
      ['trust', 0.7],
      ['rapport', 2.5],
      ['selfDetermination', 3.3],
    ])
  })
  it('the steps of repair pay nothing to trust and rapport yet, and count for the rest', () => {
    const noticed = say(hurt(), desmond, 'name-process')
    expect([gain(noticed, 'trust'), gain(noticed, 'rapport'), gain(noticed, 'clarity')]).toEqual([0, 0, 3.1])
  })
  it('more hurt deepens it', () => {
    const again = say(hurt(), desmond, 'persuade')
    expect(again.relationship.rupture?.depth).toEqual({ trust: 20.7, rapport: 27.8 })
    expect(again.happenings).toContainEqual({ kind: 'rupture-deepened', restarted: false })
  })
  it('what is gained does not make it shallower', () =>
    expect(through(hurt(), desmond, 'validate').rupture?.depth).toEqual(hurt().rupture?.depth))
  it('hurt that would itself open one sends repair back to its start', () => {
    const noticed = through(hurt(), desmond, 'name-process')
    const again = say(noticed, desmond, 'moralise')
    expect(noticed.rupture).toMatchObject({ step: 'notice', beats: 1 })
    expect(again.relationship.rupture).toMatchObject({ step: 'none', beats: 0, before: { trust: 60, rapport: 60 } })
    expect(again.happenings).toContainEqual({ kind: 'rupture-deepened', restarted: true })
  })
  it('the step taken in that very beat is the first of the new start: owning a late promise is owning', () => {
    const ledger = [{ id: 'ring', text: 'ring', size: 3, due: 0, feasible: true, status: 'open' }] as const
    const open = through(knownDesmond({ ledger, rapport: 0 }), desmond, cold, 'name-process')
    const owned = say(open, desmond, choice('own-apologise', undefined, { keeps: 'ring' }))
    expect(gain(owned, 'trust')).toBe(-9)
    expect(owned.happenings).toContainEqual({ kind: 'rupture-deepened', restarted: true })
    expect(owned.relationship.rupture).toMatchObject({ step: 'own', beats: 0 })
  })
  it('the author may open it anew, and in another way', () => {
    const again = say(through(hurt(), desmond, 'own-apologise'), desmond, 'validate', { rupture: 'confrontation' })
    expect(again.relationship.rupture).toMatchObject({ kind: 'confrontation', step: 'none' })
  })
  it('nothing of it is told where nothing was lost', () => {
    for (const move of ['validate', 'pause-ground'] as const) expect(say(hurt(), desmond, move).happenings).toEqual([])
  })
  it('it is told as deeper where trust alone was lost, or rapport alone', () => {
    const deeper = { kind: 'rupture-deepened', restarted: false }
    const ledger = [{ id: 'ring', text: 'ring', size: 1, due: 0, feasible: true, status: 'open' }] as const
    const late = say({ ...hurt(), ledger }, desmond, choice('own-apologise', undefined, { keeps: 'ring' }))
    expect([gain(late, 'trust') < 0, gain(late, 'rapport')]).toEqual([true, 0])
    expect(late.happenings).toContainEqual(deeper)
    const limit = say(hurt(), desmond, choice('kind-firm', 'hours'))
    expect([gain(limit, 'trust') > 0, gain(limit, 'rapport')]).toEqual([true, -5])
    expect(limit.happenings).toContainEqual(deeper)
  })
  it('what opened it does not count towards the next three beats', () => expect(hurt().falls).toEqual([]))
})
