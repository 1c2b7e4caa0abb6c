import { describe, expect, it } from 'vitest'
import type { Beat, Circumstance } from '../../../src/core/relationship/beat.ts'
import { betweenContacts } from '../../../src/core/relationship/contact.ts'
import type { MoveId } from '../../../src/core/relationship/moves.ts'
import { begin } from '../../../src/core/relationship/relationship.ts'
import { vectorOf } from '../../../src/core/relationship/respond.ts'
import { choice, desmond, halima, knownDesmond, room, say, through } from './people.ts'

const worth = (r = knownDesmond(), beat: Beat | MoveId = 'validate', where: Partial<Circumstance> = {}, profile = desmond) =>
  vectorOf(r, profile, typeof beat === 'string' ? choice(beat) : beat, { ...room, ...where }).vector

describe('a question about safety', () => {
  it('is worth more where there are signs of risk', () => {
    expect(worth(knownDesmond(), 'explore-risk').trust).toBe(1)
    expect(worth(knownDesmond(), 'explore-risk', { risk: true }).trust).toBe(2)
  })
  it('is the only thing a sign of risk changes', () => expect(worth(knownDesmond(), 'validate', { risk: true })).toEqual(worth()))
})

describe('asking about access', () => {
  it('says more in the first six beats of a contact', () =>
    expect([0, 5, 6, 9].map((beats) => worth(knownDesmond({ beats }), 'check-access').trust)).toEqual([2, 2, 1, 1]))
})

describe('silence', () => {
  it('is the only thing a phone or a screen makes less of', () =>
    expect(worth(knownDesmond(), 'validate', { channel: 'phone' })).toEqual(worth()))
  it('is half as warm on a phone or a screen', () => {
    expect(worth(knownDesmond(), 'attend-in-silence')).toMatchObject({ trust: 1, rapport: 1, selfDetermination: 1 })
    for (const channel of ['phone', 'video'] as const)
      expect(worth(knownDesmond(), 'attend-in-silence', { channel })).toMatchObject({ trust: 0.5, rapport: 0.5, selfDetermination: 1 })
  })
})

describe('saying back a feeling', () => {
  it('is alone in coming too close: other warmth is worth what it is to someone who keeps distance', () =>
    expect(worth(begin(halima), 'validate', {}, halima)).toMatchObject({ trust: 1, rapport: 2 }))
  it('comes too close, too soon, for someone who keeps distance and trusts little', () => {
    expect(worth(begin(halima), 'reflect-complex', {}, halima)).toMatchObject({ trust: 1, rapport: 1, selfDetermination: 1 })
    expect(worth(begin(halima, { trust: 30 }), 'reflect-complex', {}, halima)).toMatchObject({ trust: 2, rapport: 2 })
    expect(worth(begin(desmond, { trust: 10 }), 'reflect-complex')).toMatchObject({ trust: 2, rapport: 2 })
  })
})

describe('honouring what a thing means', () => {
  it('is worth half until that meaning was asked about', () => {
    const asked = through(knownDesmond(), desmond, choice('ask-meaning', 'gift'))
    expect(worth(knownDesmond(), choice('honour-meaning', 'gift'))).toMatchObject({ trust: 1, rapport: 1 })
    expect(worth(asked, choice('honour-meaning', 'gift'))).toMatchObject({ trust: 2, rapport: 2 })
    expect(worth(asked, choice('honour-meaning', 'ending'))).toMatchObject({ trust: 1, rapport: 1 })
  })
  it('is asked about by asking, not by any warm word on it', () =>
    expect(through(knownDesmond(), desmond, choice('validate', 'gift')).asked).toEqual([]))
  it('asked without a topic, counts without a topic', () => {
    const asked = through(knownDesmond(), desmond, 'ask-meaning')
    expect(worth(asked, 'honour-meaning').trust).toBe(2)
    expect(worth(asked, choice('honour-meaning', 'gift')).trust).toBe(1)
  })
  it('is not forgotten by the next contact', () => {
    const asked = through(knownDesmond(), desmond, choice('ask-meaning', 'gift'))
    expect(worth(betweenContacts(asked, desmond).relationship, choice('honour-meaning', 'gift')).trust).toBe(2)
  })
})

describe('sharing without consent', () => {
  it('costs half the trust where the limits of privacy were explained', () => {
    const explained = through(knownDesmond(), desmond, 'explain-limits')
    expect(worth(knownDesmond(), 'share-openly')).toMatchObject({ trust: -1, rapport: -1 })
    expect(worth(explained, 'share-openly')).toMatchObject({ trust: -0.5, rapport: -1 })
  })
})

describe('what was explained about privacy', () => {
  it('makes no other hurt smaller', () => expect(worth(knownDesmond({ named: { confidentiality: true } }), 'avoid').trust).toBe(-1))
})

describe('once in a contact is enough', () => {
  it.each(['greet-as-person', 'check-access', 'pause-ground'] as const)('for %s', (move) => {
    const second = worth(through(knownDesmond(), desmond, move), move)
    expect(second).toEqual({ trust: 0, rapport: 0, clarity: 0, selfDetermination: 0, strain: 0 })
  })
  it('and the next contact is another', () => {
    const greeted = through(knownDesmond(), desmond, 'greet-as-person')
    expect(worth(betweenContacts(greeted, desmond).relationship, 'greet-as-person').rapport).toBe(2)
  })
  it('the breath before a door is one’s own: it counts where the person is not there, too', () => {
    const alone = { alone: true } as const
    const first = say(knownDesmond({ strain: 60 }), desmond, 'pause-ground', alone)
    const second = say(first.relationship, desmond, 'pause-ground', alone)
    expect([first.relationship.strain, second.relationship.strain]).toEqual([54, 54])
    expect(second.happenings).toEqual([{ kind: 'context', name: 'once-per-contact' }])
    expect(worth(second.relationship, 'pause-ground').strain).toBe(0)
    expect(worth(betweenContacts(second.relationship, desmond).relationship, 'pause-ground').strain).toBe(-2)
  })
  it('what only the person could notice is not used up where they are not there', () => {
    for (const move of ['greet-as-person', 'check-access'] as const)
      expect(worth(say(knownDesmond(), desmond, move, { alone: true }).relationship, move)).toEqual(worth(knownDesmond(), move))
  })
  it('but anything else may be done again', () => expect(worth(through(knownDesmond(), desmond, 'validate'), 'validate').rapport).toBe(2))
})

describe('naming what happens', () => {
  it('is clumsy with trust under 25, unless there is a rupture to name', () => {
    const broken = through(begin(desmond, { trust: 30 }), desmond, choice('rigid-refusal', 'gift'))
    expect(worth(begin(desmond, { trust: 24.9 }), 'name-process')).toMatchObject({ trust: 0, rapport: 0, clarity: 1 })
    expect(worth(begin(desmond, { trust: 25 }), 'name-process')).toMatchObject({ trust: 1, rapport: 1, clarity: 1 })
    expect(broken.trust).toBeLessThan(25)
    expect(worth(broken, 'name-process')).toMatchObject({ trust: 1, rapport: 1 })
  })
})

describe('questions in a row', () => {
  const ask = 'open-question' as const
  it('are counted from the last thing that was none, whatever was said before it', () =>
    expect(say(through(knownDesmond(), desmond, 'validate', ask, ask), desmond, ask).as).toBe('interrogate'))
  it('become an interrogation at the third, and stay one at the fourth', () => {
    const twice = through(knownDesmond(), desmond, ask, ask)
    const third = say(twice, desmond, ask)
    expect(third.as).toBe('interrogate')
    expect(third.happenings).toContainEqual({ kind: 'retagged', from: ask, to: 'interrogate' })
    expect(say(third.relationship, desmond, ask).as).toBe('interrogate')
  })
  it('were heard as nothing else where nobody was there to hear them', () => {
    const twice = through(knownDesmond(), desmond, ask, ask)
    expect(say(twice, desmond, ask, { alone: true }).happenings).toEqual([])
  })
  it('stay questions if something came between', () => {
    expect(say(through(knownDesmond(), desmond, ask, 'reflect-simple', ask), desmond, ask).as).toBe(ask)
  })
  it('keep their topic, the author’s shift and their promise', () => {
    const twice = through(knownDesmond(), desmond, ask, ask)
    const promise = { id: 'ring', text: 'ring on Thursday', size: 1, due: 0 } as const
    const third = say(twice, desmond, choice(ask, 'gift', { adjust: [{ on: 'rapport', by: 1, why: 'she likes questions' }], promise }))
    expect(third.relationship.ledger.map((p) => p.id)).toEqual(['ring'])
    expect(third.effects.find((e) => e.on === 'rapport')?.terms).toContainEqual({ kind: 'move', factor: -1, of: -2 })
  })
  it('wear out as the questions they are', () => {
    const clear = [{ on: 'clarity', by: 1, why: 'it was about the times' }] as const
    const third = say(through(knownDesmond(), desmond, ask, ask), desmond, choice(ask, undefined, { adjust: clear }))
    expect(third.effects.find((e) => e.on === 'clarity')?.terms).toContainEqual({ kind: 'novelty', factor: 1 / 3, of: 2 })
  })
})

describe('the rules of context', () => {
  it('come in this order: set, the author’s shift, halve, zero', () => {
    const shifted = (move: MoveId, on: 'trust' | 'rapport', by: 1 | -1) => choice(move, 'gift', { adjust: [{ on, by, why: 'so' }] })
    expect(worth(knownDesmond(), shifted('explore-risk', 'trust', -1), { risk: true }).trust).toBe(1)
    expect(worth(knownDesmond(), shifted('honour-meaning', 'rapport', -1)).rapport).toBe(0.5)
    expect(worth(through(knownDesmond(), desmond, 'greet-as-person'), shifted('greet-as-person', 'rapport', 1)).rapport).toBe(0)
  })
  it('are named once, and in the reason of what they changed', () => {
    const { happenings, effects } = say(knownDesmond(), desmond, choice('honour-meaning', 'gift'))
    expect(happenings).toEqual([{ kind: 'context', name: 'meaning-unasked' }])
    expect(effects.map((e) => e.why)).toEqual([
      { move: 'honour-meaning', context: ['meaning-unasked'] },
      { move: 'honour-meaning', context: ['meaning-unasked'] },
    ])
  })
  it('are in the reason of nothing that they left as it was', () => {
    const { effects } = say(knownDesmond(), desmond, 'attend-in-silence', { channel: 'phone' })
    expect(effects.map((e) => [e.on, e.why])).toEqual([
      ['trust', { move: 'attend-in-silence', context: ['remote-silence'] }],
      ['rapport', { move: 'attend-in-silence', context: ['remote-silence'] }],
      ['selfDetermination', { move: 'attend-in-silence' }],
    ])
  })
  it('are not told where the author has left them nothing to change', () => {
    const adjust = [{ on: 'trust', by: 1, why: 'he had asked for it' }] as const
    const named = knownDesmond({ named: { confidentiality: true } })
    const shared = say(named, desmond, choice('share-openly', undefined, { adjust }))
    expect(shared.happenings).toEqual([{ kind: 'limit-named', topic: 'confidentiality' }])
  })
  it('are not told where the person is not there and they touch only what the person would have felt', () => {
    const alone = { alone: true, channel: 'phone', risk: true } as const
    for (const move of ['attend-in-silence', 'honour-meaning', 'explore-risk', 'name-process'] as const) {
      const little = knownDesmond({ trust: 20 })
      expect([move, say(little, desmond, move, alone).happenings]).toEqual([move, []])
    }
    const named = knownDesmond({ named: { hours: true } })
    expect(say(named, desmond, choice('quiet-exception', 'hours'), alone).happenings).toEqual([])
  })
  it('are told where they touch what is left: clarity, or the strain of the worker', () => {
    const asked = knownDesmond({ once: ['check-access'] })
    expect(say(asked, desmond, 'check-access', { alone: true }).happenings).toEqual([{ kind: 'context', name: 'once-per-contact' }])
  })
  it('judge the practice even where nobody is there to see it', () =>
    expect(worth(knownDesmond(), 'conceal', { alone: true })).toEqual({
      trust: -3,
      rapport: -2,
      clarity: -1,
      selfDetermination: -1,
      strain: 2,
    }))
})
