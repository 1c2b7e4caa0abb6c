import { describe, expect, it } from 'vitest'
import type { MoveId } from '../../../src/core/relationship/moves.ts'
import { choice, desmond, gain, knownDesmond, say, through } from './people.ts'

const hide = (move: MoveId) => choice(move, undefined, { secret: 'note' })
const out = (move: MoveId) => choice(move, undefined, { expose: 'note' })
const hiding = (move: MoveId, preset = {}) => through(knownDesmond(preset), desmond, hide(move))

describe('a secret', () => {
  it.each(['breach', 'conceal'] as const)('of %s weighs on the worker only, until it is out', (move) => {
    const hidden = say(knownDesmond(), desmond, hide(move))
    expect(hidden.effects.map((e) => e.on)).toEqual(['strain'])
    expect(hidden.relationship.secrets).toEqual([{ id: 'note', move }])
    expect(hidden.happenings).toContainEqual({ kind: 'secret-kept', id: 'note', move })
    expect(hidden.relationship.distress).toBe(0.3)
  })
  it('of collusion pays at once: the person is in on it', () => {
    const hidden = say(knownDesmond(), desmond, choice('collude', 'gift', { secret: 'note' }))
    expect([gain(hidden, 'trust'), gain(hidden, 'rapport')]).toEqual([1, 3.2])
    expect(hidden.relationship).toMatchObject({ exceptions: { gift: 1 }, secrets: [{ id: 'note', move: 'collude' }] })
  })
  it('goes by the name of its move where the author gave none', () =>
    expect(through(knownDesmond(), desmond, 'conceal').secrets).toEqual([{ id: 'conceal', move: 'conceal' }]))
  it('is kept once, and only by a move that keeps one', () => {
    expect(() => say(hiding('conceal'), desmond, hide('breach'))).toThrow('the secret "note" is kept already')
    expect(() => say(knownDesmond(), desmond, hide('avoid'))).toThrow('the move "avoid" leaves no secret')
  })
})

describe('a secret that comes out', () => {
  it('hurts as much as it would have, and leaves a ceiling on trust', () => {
    const found = say(hiding('breach'), desmond, out('pause-ground'))
    expect(found.effects.filter((e) => e.rule === 'exposure').map((e) => [e.on, e.by])).toEqual([
      ['trust', -18],
      ['rapport', -10],
      ['clarity', -5.4],
      ['selfDetermination', -6],
      ['scar', 15],
    ])
    expect(found.relationship.secrets).toEqual([{ id: 'note', move: 'breach', exposed: 'found' }])
    for (const { rule, why } of found.effects) if (rule === 'exposure') expect(why).toEqual({ secret: 'note' })
    expect(found.happenings).toContainEqual({ kind: 'secret-exposed', id: 'note', owned: false })
  })
  it('of collusion is found out as a concealment', () => {
    const found = say(hiding('collude'), desmond, out('pause-ground'))
    expect(found.effects.filter((e) => e.rule === 'exposure').map((e) => e.by)).toEqual([-18, -10, -2.2, -2.8, 15])
  })
  it('makes repair worth less', () => {
    const found = through(hiding('conceal'), desmond, out('pause-ground'))
    expect(found.rupture?.deceitful).toBe(true)
    const mended = say(through(found, desmond, 'own-apologise'), desmond, 'renegotiate')
    expect(mended.effects.filter((e) => e.rule === 'repair').map((e) => e.by)).toEqual([7.2, 9])
    expect(mended.happenings).toContainEqual({ kind: 'repaired', inWindow: true, deceitful: true })
  })
  it('late, is worth even less', () => {
    const found = through(hiding('conceal'), desmond, out('pause-ground'), 'avoid', 'pause-ground', 'pause-ground', 'pause-ground')
    const mended = say(through(found, desmond, 'own-apologise'), desmond, 'renegotiate')
    expect(mended.effects.find((e) => e.rule === 'repair')?.terms[0]).toEqual({ kind: 'share-regained', factor: 0.2 })
  })
  it('makes deceitful a rupture that was open before', () => {
    const broken = through(hiding('conceal'), desmond, choice('rigid-refusal', 'gift'))
    expect(broken.rupture?.deceitful).toBe(false)
    expect(through(broken, desmond, out('pause-ground')).rupture?.deceitful).toBe(true)
  })
  it('cannot come out twice, nor if it was never kept', () => {
    const found = through(hiding('conceal'), desmond, out('avoid'))
    expect(() => say(found, desmond, out('avoid'))).toThrow('the secret "note" is out already')
    expect(() => say(knownDesmond(), desmond, out('avoid'))).toThrow('the secret "note" is unknown')
  })
  it('leaves every other secret hidden', () => {
    const two = through(hiding('conceal'), desmond, choice('breach', undefined, { secret: 'corridor' }))
    expect(through(two, desmond, out('pause-ground')).secrets).toEqual([
      { id: 'note', move: 'conceal', exposed: 'found' },
      { id: 'corridor', move: 'breach' },
    ])
  })
  it('keeps the author’s shift for the day it is out', () => {
    const adjust = [{ on: 'trust', by: 1, why: 'he half knew' }] as const
    const hidden = through(knownDesmond(), desmond, choice('conceal', undefined, { secret: 'note', adjust }))
    const found = say(hidden, desmond, out('pause-ground')).effects.find((e) => e.on === 'trust')
    expect(found).toMatchObject({ by: -12, why: { secret: 'note', adjusted: ['he half knew'] } })
    expect(found?.terms).toContainEqual({ kind: 'secret', factor: -2, of: -3 })
  })
})

describe('telling it first', () => {
  const told = () => say(hiding('conceal'), desmond, out('own-apologise'))
  it('hurts the same, and leaves a third of the scar', () => {
    expect(
      told()
        .effects.filter((e) => e.rule === 'exposure')
        .map((e) => e.by),
    ).toEqual([-18, -10, -2.7, -3, 5])
    expect(told().happenings).toContainEqual({ kind: 'secret-exposed', id: 'note', owned: true })
  })
  it('opens a rupture that begins owned, and is no deceit', () => {
    expect(told().relationship.rupture).toMatchObject({ step: 'own', deceitful: false })
    expect(told().happenings).toContainEqual({ kind: 'repair-step', step: 'own' })
    expect(say(told().relationship, desmond, 'renegotiate').happenings).toContainEqual({
      kind: 'repaired',
      inWindow: true,
      deceitful: false,
    })
  })
})

describe('a scar', () => {
  it('is at most forty', () => {
    const deep = say(hiding('conceal', { scar: 35 }), desmond, out('pause-ground'))
    const scar = deep.effects.find((e) => e.on === 'scar')
    expect(scar).toMatchObject({ by: 5, from: 35, to: 40 })
    expect(scar?.terms).toEqual([
      { kind: 'scar', addend: 15 },
      { kind: 'clamp', addend: -10, of: 40 },
    ])
  })
  it('lowers trust that stood above its ceiling, and says so', () => {
    const adjust = [{ on: 'trust', by: 1, why: 'he half knew' }] as const
    const hidden = through(knownDesmond({ trust: 100 }), desmond, choice('conceal', undefined, { secret: 'note', adjust }))
    const found = say(hidden, desmond, out('pause-ground'))
    expect(found.relationship).toMatchObject({ trust: 85, scar: 15 })
    expect(found.effects.at(-1)).toMatchObject({ on: 'trust', by: -3, terms: [{ kind: 'ceiling', addend: -3, of: 85 }] })
    const justThere = say({ ...hidden, trust: 97 }, desmond, out('pause-ground'))
    expect([justThere.relationship.trust, justThere.effects.at(-1)?.on]).toEqual([85, 'scar'])
  })
  it('keeps later trust below it', () => {
    const scarred = knownDesmond({ scar: 40, trust: 59.9 })
    expect(through(scarred, desmond, 'advocate-alongside', 'share-with-consent', 'honour-meaning').trust).toBeLessThanOrEqual(60)
  })
})
