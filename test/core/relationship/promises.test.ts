import { describe, expect, it } from 'vitest'
import { endContact } from '../../../src/core/relationship/contact.ts'
import { keep, make, type Promised, renegotiate, settle } from '../../../src/core/relationship/promises.ts'
import type { Preset } from '../../../src/core/relationship/relationship.ts'
import { choice, desmond, gain, knownDesmond, say, through } from './people.ts'

const promised = (is: Partial<Promised> = {}): Promised => ({
  id: 'ring',
  text: 'ring by noon',
  size: 2,
  due: 0,
  feasible: true,
  status: 'open',
  ...is,
})
const having = (promise: Promised, preset: Preset = {}) => knownDesmond({ ledger: [promise], ...preset })
const keeping = (move: 'close-loop' | 'own-apologise') => choice(move, undefined, { keeps: 'ring' })

describe('a promise', () => {
  const call = promised({ due: 1 })
  it('stays open until the contact in which it falls due has ended', () => expect(settle([call], 0)).toEqual([call]))
  it('is broken when that contact ends in silence', () => expect(settle([call], 1)[0]?.status).toBe('broken'))
  it('once kept, is never broken later', () => expect(settle(keep([call], 'ring', 'kept'), 9)[0]?.status).toBe('kept'))
  it('that is not due leaves the ledger as it is', () => {
    const ledger = [call]
    expect(settle(ledger, 0)).toBe(ledger)
  })
  it.each([-1, 0.5, Number.NaN])('cannot be settled by a contact number of %d', (contact) =>
    expect(() => settle([call], contact)).toThrow(new RangeError(`contact must be a whole number from 0, got ${contact}`)),
  )
  it('is made once, of a size from 1 to 3, for a contact to come', () => {
    const { status: _open, ...open } = call
    expect(make([], open)).toEqual([call])
    expect(() => make([call], open)).toThrow('the promise "ring" has been made already')
    expect(() => make([], { ...open, size: 4 as 3 })).toThrow('the size of a promise must be 1, 2 or 3, got 4')
    expect(() => make([], { ...open, due: -1 })).toThrow('a promise falls due in a contact, a whole number from 0, got -1')
  })
  it('cannot be settled twice, nor if it was never made', () => {
    expect(() => keep([promised({ status: 'broken' })], 'ring', 'kept')).toThrow(
      'the promise "ring" is broken, so nothing can settle it now',
    )
    expect(() => renegotiate([], 'ring', 'later')).toThrow('the promise "ring" is unknown, so nothing can settle it now')
  })
})

describe('making a promise', () => {
  const promise = { id: 'ring', text: 'ring by noon', size: 2, due: 1 } as const
  it('enters the ledger, due some contacts from now', () => {
    const made = say(knownDesmond(), desmond, choice('promise-realistic', undefined, { promise }), { contact: 2 })
    expect(made.relationship.ledger).toEqual([promised({ due: 3 })])
    expect(made.happenings).toContainEqual({ kind: 'promise-made', id: 'ring' })
  })
  it('that nobody can keep is known as such, and cannot be kept', () => {
    const made = through(knownDesmond(), desmond, choice('over-promise', undefined, { promise }))
    expect(made.ledger[0]?.feasible).toBe(false)
    expect(() => say(made, desmond, keeping('close-loop'))).toThrow('it can only be renegotiated or broken')
  })
})

describe('keeping a promise', () => {
  it('builds trust by its size', () => {
    const kept = ([1, 2, 3] as const).map((size) => say(having(promised({ size })), desmond, keeping('close-loop')))
    expect(kept.map((o) => gain(o, 'trust'))).toEqual([1, 1.9, 2.9])
    expect(kept[0]?.relationship.ledger[0]?.status).toBe('kept')
    expect(kept[0]?.happenings).toContainEqual({ kind: 'promise-kept', id: 'ring' })
  })
  it('is worth a tenth more for each one kept before it, up to five', () => {
    const kept = [0, 1, 5, 9].map((streak) => say(having(promised(), { streak }), desmond, keeping('close-loop')))
    expect(kept.map((o) => gain(o, 'trust'))).toEqual([1.9, 2.1, 2.9, 2.9])
    expect(kept.map((o) => o.relationship.streak)).toEqual([1, 2, 6, 10])
  })
  it('late, and owning it, costs half of what breaking it does, and keeps the streak', () => {
    const late = say(having(promised(), { streak: 2 }), desmond, keeping('own-apologise'))
    const settled = late.effects.find((e) => e.rule === 'promise-late-owned')
    expect(settled).toMatchObject({ on: 'trust', by: -4.9, why: { promise: 'ring' } })
    expect(late.relationship).toMatchObject({ streak: 2, ledger: [{ status: 'late-owned' }] })
    expect(late.happenings).toContainEqual({ kind: 'promise-late-owned', id: 'ring' })
  })
  it('builds half as much while a rupture is open', () => {
    const broken = through(having(promised()), desmond, choice('rigid-refusal', 'gift'))
    const kept = say(broken, desmond, keeping('close-loop'))
    expect(kept.effects.find((e) => e.rule === 'promise-kept')?.terms).toContainEqual({ kind: 'strained', factor: 0.5 })
  })
  it('never wears out, and is no technique', () => {
    const kept = say(having(promised(), { memory: ['close-loop', 'close-loop'] }), desmond, keeping('close-loop'))
    expect(kept.effects.filter((e) => e.rule === 'promise-kept').flatMap((e) => e.terms.map((t) => t.kind))).not.toContain('novelty')
  })
})

describe('renegotiating a promise', () => {
  const later = { id: 'ring-friday', text: 'ring on Friday', size: 2, due: 1 } as const
  const changed = choice('renegotiate', undefined, { renegotiates: 'ring', promise: later })
  it('in time costs a little ease, no trust, and another takes its place', () => {
    const asked = say(having(promised()), desmond, changed)
    expect(asked.effects.filter((e) => e.rule === 'promise-renegotiated').map((e) => [e.on, e.by])).toEqual([
      ['rapport', -2.5],
      ['clarity', 3.1],
    ])
    expect(asked.relationship.ledger).toEqual([
      promised({ status: 'renegotiated', successor: 'ring-friday' }),
      promised({ id: 'ring-friday', text: 'ring on Friday', due: 1 }),
    ])
    expect(asked.happenings).toContainEqual({ kind: 'promise-renegotiated', id: 'ring', successor: 'ring-friday' })
  })
  it('makes an honest one of a promise nobody could keep', () =>
    expect(through(having(promised({ feasible: false })), desmond, changed).ledger.map((p) => p.feasible)).toEqual([false, true]))
  it('needs the move of that name, and a promise to take its place', () => {
    expect(() => say(having(promised()), desmond, { ...changed, move: 'validate' })).toThrow('only the move "renegotiate" can')
    expect(() => say(having(promised()), desmond, choice('renegotiate', undefined, { renegotiates: 'ring' }))).toThrow(
      'another promise must take its place',
    )
  })
})

describe('breaking a promise', () => {
  it('costs more than keeping it would have won, some ease, and weighs on the worker', () => {
    const broken = endContact(having(promised(), { streak: 3 }), desmond, 0)
    expect([gain(broken, 'trust'), gain(broken, 'rapport'), gain(broken, 'strain')]).toEqual([-9.8, -5, 3])
    expect(broken.relationship).toMatchObject({ streak: 0, ledger: [{ status: 'broken' }] })
    expect(broken.happenings).toContainEqual({ kind: 'promise-broken', id: 'ring' })
  })
  it('can break the alliance', () => expect(endContact(having(promised()), desmond, 0).relationship.rupture?.kind).toBe('withdrawal'))
  it('several at once are one blow', () => {
    const small = ['a', 'b'].map((id) => promised({ id, size: 1 }))
    const one = endContact(knownDesmond({ ledger: small.slice(0, 1) }), desmond, 0)
    const both = endContact(knownDesmond({ ledger: small }), desmond, 0)
    expect(one.relationship.rupture).toBeUndefined()
    expect(both.relationship.rupture?.depth).toEqual({ trust: 9.9, rapport: 10 })
  })
  it('does not happen where nothing was due: the contact ends as it stood', () => {
    const r = having(promised({ due: 1 }))
    const ended = endContact(r, desmond, 0)
    expect(ended.relationship).toBe(r)
    expect([ended.effects, ended.happenings]).toEqual([[], []])
  })
})
