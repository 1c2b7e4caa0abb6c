import { describe, expect, it } from 'vitest'
import { betweenContacts, endContact } from '../../../src/core/relationship/contact.ts'
import { begin, type Relationship } from '../../../src/core/relationship/relationship.ts'
import { rules } from '../../../src/core/relationship/rules.ts'
import { kindFor } from '../../../src/core/relationship/rupture.ts'
import { choice, desmond, gain, halima, joel, knownDesmond, leanne, say, through } from './people.ts'

const cold = choice('rigid-refusal', 'gift')
const hurt = () => through(knownDesmond(), desmond, cold)
const repaired = (r: Relationship) => say(r, desmond, 'renegotiate').happenings.find((h) => h.kind === 'repaired')

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
  it('nothing of it is told where nothing was lost', () => expect(say(hurt(), desmond, 'validate').happenings).toEqual([]))
  it('what opened it does not count towards the next three beats', () => expect(hurt().falls).toEqual([]))
})

describe('repair', () => {
  it('is noticing, then owning or inviting, then amending; other things may come between', () => {
    const steps = (...moves: Parameters<typeof through>[2][]) => repaired(through(hurt(), desmond, ...moves))
    expect(steps('name-process', 'own-apologise')).toBeDefined()
    expect(steps('name-process', 'validate', 'invite-complaint')).toBeDefined()
    expect(steps('own-apologise')).toBeDefined()
    expect(steps('name-process')).toBeUndefined()
    expect(steps('invite-complaint')).toBeUndefined()
    expect(steps('invite-complaint', 'name-process')).toBeUndefined()
    expect(steps()).toBeUndefined()
  })
  it('does not begin with the beat that opened the rupture', () => {
    const opened = say(knownDesmond(), desmond, 'own-apologise', { rupture: 'withdrawal' }).relationship
    expect(opened.rupture?.step).toBe('none')
    expect(repaired(opened)).toBeUndefined()
  })
  it('tells each step once', () => {
    const steps = ['name-process', 'name-process', 'own-apologise', 'invite-complaint', 'renegotiate'] as const
    let now = hurt()
    const told = steps.map((move) => {
      const said = say(now, desmond, move)
      now = said.relationship
      return said.happenings.flatMap((h) => (h.kind === 'repair-step' ? [h.step] : []))
    })
    expect(told).toEqual([['notice'], [], ['own'], [], ['amend']])
  })
  it('in good time gives back most of what was lost, and a little more', () => {
    const mended = say(through(hurt(), desmond, 'own-apologise'), desmond, 'renegotiate')
    const [trust, rapport] = mended.effects.filter((e) => e.rule === 'repair')
    expect(trust).toMatchObject({ on: 'trust', by: 12 })
    expect(trust?.terms.slice(0, 3)).toEqual([
      { kind: 'share-regained', factor: 0.7 },
      { kind: 'depth', factor: 14.3 },
      { kind: 'stronger-after', addend: 2 },
    ])
    expect(rapport).toMatchObject({ on: 'rapport', by: 19.6 })
    expect(mended.relationship).toMatchObject({ repairs: 1 })
    expect(mended.relationship.rupture).toBeUndefined()
    expect(mended.relationship.falls).toEqual([])
  })
  it('has four beats, or the first three of the next contact', () => {
    const wait = (n: number) => Array<'summarise-check'>(n).fill('summarise-check')
    const next = (r: Relationship) => betweenContacts(endContact(r, desmond, 0).relationship, desmond).relationship
    expect(repaired(through(hurt(), desmond, ...wait(2), 'own-apologise'))).toMatchObject({ inWindow: true })
    expect(repaired(through(hurt(), desmond, ...wait(3), 'own-apologise'))).toMatchObject({ inWindow: false })
    expect(repaired(through(next(hurt()), desmond, ...wait(1), 'own-apologise'))).toMatchObject({ inWindow: true })
    expect(repaired(through(next(hurt()), desmond, ...wait(2), 'own-apologise'))).toMatchObject({ inWindow: false })
    expect(repaired(through(next(next(hurt())), desmond, 'own-apologise'))).toMatchObject({ inWindow: false })
  })
  it('late gives back half as much and nothing more', () => {
    const late = through(hurt(), desmond, 'pause-ground', 'pause-ground', 'pause-ground', 'own-apologise')
    const mended = say(late, desmond, 'renegotiate')
    expect([gain(mended, 'trust'), gain(mended, 'rapport')]).toEqual([5, 10.9])
    expect(mended.relationship.repairs).toBe(0)
  })
  it('goes two points beyond where trust stood and no further, and for rapport no further than it stood', () => {
    const tagged = say(knownDesmond(), desmond, 'validate', { rupture: 'withdrawal' }).relationship
    const grown = { ...tagged, trust: 61.5, rapport: 70 }
    const mended = say(through(grown, desmond, 'own-apologise'), desmond, 'renegotiate')
    expect(mended.relationship).toMatchObject({ trust: 62, rapport: 70 })
    expect(mended.effects.find((e) => e.rule === 'repair')?.terms).toContainEqual({ kind: 'no-further', addend: -1.5, of: 62 })
  })
  it('eases guardedness twice at most', () => {
    let now = knownDesmond()
    for (const _ of [1, 2, 3]) now = through(now, desmond, cold, 'own-apologise', 'renegotiate')
    expect(now.repairs).toBe(2)
  })
  it('carries its steps into the next contact', () => {
    const noticed = through(hurt(), desmond, 'name-process')
    expect(betweenContacts(noticed, desmond).relationship.rupture).toMatchObject({ step: 'notice', contacts: 1 })
  })
  it('can begin with the next contact, for a promise broken as the last one ended', () => {
    const ledger = [{ id: 'ring', text: 'ring', size: 2, due: 0, feasible: true, status: 'open' }] as const
    const broken = betweenContacts(endContact(knownDesmond({ ledger }), desmond, 0).relationship, desmond).relationship
    expect(repaired(through(broken, desmond, 'own-apologise'))).toMatchObject({ inWindow: true })
  })
})
