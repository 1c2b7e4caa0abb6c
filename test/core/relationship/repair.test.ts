import { describe, expect, it } from 'vitest'
import { betweenContacts, endContact } from '../../../src/core/relationship/contact.ts'
import type { Relationship } from '../../../src/core/relationship/relationship.ts'
import { choice, desmond, gain, knownDesmond, say, through } from './people.ts'

const cold = choice('rigid-refusal', 'gift')
const hurt = () => through(knownDesmond(), desmond, cold)
const repaired = (r: Relationship) => say(r, desmond, 'renegotiate').happenings.find((h) => h.kind === 'repaired')

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
    expect(mended.effects.find((e) => e.rule === 'repair' && e.on === 'trust')?.terms.map((t) => t.kind)).toEqual([
      'share-regained',
      'depth',
      'rounding',
    ])
    expect(mended.relationship.repairs).toBe(0)
  })
  it('goes two points beyond where trust stood and no further, and for rapport no further than it stood', () => {
    const tagged = say(knownDesmond(), desmond, 'validate', { rupture: 'withdrawal' }).relationship
    const grown = { ...tagged, trust: 61.5, rapport: 70 }
    const mended = say(through(grown, desmond, 'own-apologise'), desmond, 'renegotiate')
    expect(mended.relationship).toMatchObject({ trust: 62, rapport: 70 })
    expect(mended.effects.find((e) => e.rule === 'repair')?.terms).toContainEqual({ kind: 'no-further', addend: -1.5, of: 62 })
  })
  it('that ends just where it may says nothing of going no further', () => {
    const tagged = say(knownDesmond(), desmond, 'pause-ground', { rupture: 'withdrawal' }).relationship
    const mended = say(through(tagged, desmond, 'own-apologise'), desmond, 'renegotiate')
    expect(mended.effects.find((e) => e.rule === 'repair')).toMatchObject({
      on: 'trust',
      by: 2,
      terms: [
        { kind: 'share-regained', factor: 0.7 },
        { kind: 'depth', factor: 0 },
        { kind: 'stronger-after', addend: 2 },
      ],
    })
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
