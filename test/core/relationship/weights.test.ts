import { describe, expect, it } from 'vitest'
import { begin } from '../../../src/core/relationship/relationship.ts'
import { respond } from '../../../src/core/relationship/respond.ts'
import { rules } from '../../../src/core/relationship/rules.ts'
import { choice, desmond, gain, halima, joel, knownDesmond, leanne, room, say, still, through } from './people.ts'

describe('a technique', () => {
  it('gives half the second time and a third the third, as long as it is among the last five', () => {
    const worn = (memory: Parameters<typeof knownDesmond>[0]) => gain(say(knownDesmond(memory), desmond, 'reflect-complex'), 'rapport')
    expect(worn({})).toBe(3.2)
    expect(worn({ memory: ['reflect-complex'] })).toBe(1.6)
    expect(worn({ memory: ['reflect-complex', 'validate', 'reflect-complex'] })).toBe(1.1)
  })
  it('is fresh again after five other moves', () => {
    const others = ['greet-as-person', 'validate', 'summarise-check', 'offer-choices', 'affirm-strength'] as const
    expect(through(knownDesmond(), desmond, 'ask-meaning', ...others).memory).toEqual(others)
  })
  it('wears out no faster for hurting: losses are the same each time', () => {
    const first = say(knownDesmond(), desmond, 'avoid')
    expect(gain(say(first.relationship, desmond, 'avoid'), 'rapport')).toBe(gain(first, 'rapport'))
  })
})

describe('strain over sixty', () => {
  const gains = (strain: number) => {
    const said = say(knownDesmond({ strain }), desmond, 'offer-choices')
    return [gain(said, 'trust'), gain(said, 'rapport'), gain(said, 'clarity'), gain(said, 'selfDetermination')]
  }
  it('does not show at sixty', () => expect(gains(60)).toEqual(gains(0)))
  it.each([
    [60.1, 0.999],
    [100, 0.6],
  ])('at %d leaves %d of a gain', (strain, factor) => {
    const [trust] = say(knownDesmond({ strain }), desmond, 'offer-choices').effects
    expect(trust?.terms).toContainEqual({ kind: 'congruence', factor: expect.closeTo(factor), of: strain })
  })
  it('takes from trust and rapport, not from what was made clear or handed over', () => expect(gains(100)).toEqual([0.6, 1, 3.3, 9]))
})

describe('information', () => {
  const informed = (preset: Parameters<typeof knownDesmond>[0]) => {
    const said = say(knownDesmond(preset), desmond, 'inform-with-permission')
    return { trust: gain(said, 'trust'), clarity: gain(said, 'clarity'), selfDetermination: gain(said, 'selfDetermination') }
  }
  it('arrives when needs are met and distress is no more than a half', () =>
    expect(informed({ distress: 0.5 })).toEqual({ trust: 1, clarity: 3.3, selfDetermination: 6 }))
  it('half arrives while a need is unmet', () =>
    expect(informed({ unmet: ['easy-read'] })).toEqual({ trust: 0.5, clarity: 1.7, selfDetermination: 3 }))
  it('half arrives in high distress, which does not take the say from the person', () =>
    expect(informed({ distress: 0.6 })).toEqual({ trust: 0.5, clarity: 1.7, selfDetermination: 6 }))
  it('in plain words, said back, arrives all the same', () => {
    const taught = say(knownDesmond({ unmet: ['easy-read'], distress: 0.9 }), desmond, 'teach-back')
    expect(taught.effects).toEqual(say(knownDesmond(), desmond, 'teach-back').effects)
  })
})

describe('distress', () => {
  it('eases by a warm move and rises by pushing, within 0 and 1', () => {
    expect(say(knownDesmond({ distress: 0.3 }), desmond, 'validate').relationship.distress).toBe(0.2)
    expect(say(knownDesmond({ distress: 0 }), desmond, 'validate').relationship.distress).toBe(0)
    expect(say(knownDesmond({ distress: 0.3 }), desmond, 'persuade').relationship.distress).toBe(0.4)
    expect(say(knownDesmond({ distress: 1 }), desmond, 'persuade').relationship.distress).toBe(1)
  })
  it('is left by everything else', () => expect(say(knownDesmond(), desmond, 'kind-firm').relationship.distress).toBe(0.3))
})

describe('how the person differs', () => {
  it('a guarded person gains trust more slowly', () => {
    expect(gain(say(begin(desmond, { trust: 40 }), { ...desmond, guardedness: 0 }, 'advocate-alongside'), 'trust')).toBe(3.6)
    expect(gain(say(begin(desmond, { trust: 40 }), { ...desmond, guardedness: 1 }, 'advocate-alongside'), 'trust')).toBe(1.8)
  })
  it('two repairs in good time ease guardedness, and no more than two', () => {
    const eased = (repairs: number) => gain(say(begin(halima, { trust: 40, repairs }), halima, 'advocate-alongside'), 'trust')
    expect([0, 1, 2].map(eased)).toEqual([2.3, 2.4, 2.5])
  })
  it('someone who minds being pushed loses more by it', () => {
    const pushed = (reactance: number) => say(knownDesmond(), { ...desmond, reactance, stigma: 0 }, 'persuade')
    expect([gain(pushed(0), 'rapport'), gain(pushed(1), 'rapport')]).toEqual([-5, -7.5])
    expect([gain(pushed(0), 'selfDetermination'), gain(pushed(1), 'selfDetermination')]).toEqual([-6, -9])
  })
  it('someone who has been shamed loses more by shaming; both together multiply', () => {
    const shamed = (stigma: number) => gain(say(knownDesmond(), { ...desmond, stigma }, 'tick-box'), 'rapport')
    expect([shamed(0), shamed(1)]).toEqual([-10, -15])
    expect(gain(say(knownDesmond(), { ...desmond, reactance: 1, stigma: 1 }, 'moralise'), 'rapport')).toBe(-22.5)
  })
  it('a gift refused weighs more where giving back is owed, and only a gift', () => {
    const refused = (topic: 'gift' | 'hours') => gain(say(knownDesmond(), desmond, choice('rigid-refusal', topic)), 'rapport')
    expect([refused('gift'), refused('hours')]).toEqual([-21.8, -15])
  })
})

describe('the benefit of the doubt', () => {
  const lost = (move: 'persuade' | 'avoid', rapport: number) =>
    gain(say(knownDesmond({ rapport }), { ...desmond, reactance: 0 }, move), 'trust')
  it('softens bad news where rapport is high', () =>
    expect([lost('persuade', 0), lost('persuade', 50), lost('persuade', 100)]).toEqual([-6, -5.1, -4.2]))
  it('does not soften news of integrity', () => expect([lost('avoid', 0), lost('avoid', 100)]).toEqual([-6, -6]))
})

describe('what there is', () => {
  it('leaves less room for more', () => {
    const raised = (rapport: number) => gain(say(knownDesmond({ rapport }), desmond, 'validate'), 'rapport')
    expect([raised(0), raised(50), raised(100)]).toEqual([8, 4, 0])
  })
  it('leaves less of clarity and say to lose, but no such mercy for trust and rapport', () => {
    const lost = (value: number) =>
      say(knownDesmond({ clarity: value, selfDetermination: value, trust: 50, rapport: 50 }), desmond, 'rescue')
    expect([gain(lost(10), 'clarity'), gain(lost(100), 'clarity')]).toEqual([-1.2, -12])
    expect([gain(lost(10), 'selfDetermination'), gain(lost(100), 'selfDetermination')]).toEqual([-1.8, -18])
    const low = say(begin(desmond, { trust: 12, rapport: 12 }), desmond, 'avoid')
    expect([gain(low, 'trust'), gain(low, 'rapport')]).toEqual([-6, -5])
  })
  it('ends, for trust and for nothing else, at the ceiling a scar leaves', () => {
    const more = (trust: number, scar: number) => say(knownDesmond({ trust, scar }), { ...desmond, guardedness: 0 }, 'reflect-complex')
    expect([more(60, 40), more(50, 40), more(50, 0)].map((o) => gain(o, 'trust'))).toEqual([0, 0.6, 3])
    expect(more(50, 40).effects.find((e) => e.on === 'trust')?.terms).toContainEqual({ kind: 'room', factor: 0.1, of: 50 })
    expect(gain(more(50, 40), 'rapport')).toBe(gain(more(50, 0), 'rapport'))
  })
})

describe('rapport', () => {
  const drifted = (trust: number, rapport: number) => {
    const said = respond(begin(desmond, { trust, rapport }), desmond, choice('pause-ground'), room, rules)
    return said.relationship.rapport
  }
  it('moves towards trust before each beat, a share of the way', () =>
    expect([drifted(60, 40), drifted(40, 60), drifted(50, 50)]).toEqual([43, 57, 50]))
  it('stays where it is with a drift of nought', () => {
    const said = respond(begin(desmond, { trust: 60, rapport: 40 }), desmond, choice('pause-ground'), room, still)
    expect(said.relationship.rapport).toBe(40)
  })
  it('goes down but not up while a rupture is open: time alone does not mend', () => {
    const open = through(knownDesmond(), desmond, choice('rigid-refusal', 'gift'))
    const next = (rapport: number) => respond({ ...open, rapport }, desmond, choice('pause-ground'), room, rules).relationship.rapport
    expect([next(30), next(open.trust - 0.9), next(60)]).toEqual([30, open.trust - 0.9, 57.9])
  })
})

describe('an act the person is not there to see', () => {
  const alone = { alone: true } as const
  it('moves only clarity and strain', () => {
    const noted = say(knownDesmond(), desmond, 'share-with-consent', alone)
    expect(noted.effects.map((e) => e.on)).toEqual(['clarity'])
    expect(gain(say(knownDesmond(), desmond, 'use-supervision', alone), 'strain')).toBe(-9)
  })
  it('is no beat: nothing drifts, wears out or eases', () => {
    const before = knownDesmond({ trust: 40 })
    const { relationship } = say(before, desmond, 'validate', alone, rules)
    expect(relationship).toEqual(before)
  })
  it('leaves its trace in the worker', () => expect(say(knownDesmond(), desmond, 'rescue', alone).relationship.traces.rescuing).toBe(0.25))
  it('names no limit, crosses none, meets no need', () => {
    const before = knownDesmond({ unmet: ['hearing'] })
    for (const move of ['kind-firm', 'quiet-exception', 'check-access', 'contract-early'] as const) {
      const { relationship } = say(before, desmond, choice(move, 'hours'), alone)
      expect(relationship).toMatchObject({ named: {}, exceptions: {}, unmet: ['hearing'] })
    }
  })
  it('repairs nothing', () => {
    const heard = through(knownDesmond(), desmond, choice('rigid-refusal', 'gift'), 'own-apologise')
    expect(say(heard, desmond, 'renegotiate', alone).relationship.rupture).toEqual(heard.rupture)
  })
  it('does not count towards three beats of falling rapport', () => {
    const ledger = [{ id: 'ring', text: 'ring', size: 1, due: 0, feasible: true, status: 'open' }] as const
    const fallen = through(knownDesmond({ ledger }), desmond, 'avoid', 'avoid')
    const beat = choice('renegotiate', undefined, { renegotiates: 'ring', promise: { id: 'later', text: 'later', size: 1, due: 1 } })
    const there = say(fallen, desmond, beat).relationship
    const away = say(fallen, desmond, beat, alone).relationship
    expect([there.rapport, away.rapport]).toEqual([47.5, 47.5])
    expect([there.rupture?.kind, away.rupture]).toEqual(['withdrawal', undefined])
    expect(away.falls).toEqual([-5, -5])
  })
  it('can break a promise or a trust all the same', () => {
    const hidden = through(knownDesmond(), desmond, choice('conceal', undefined, { secret: 'note' }))
    const out = say(hidden, desmond, choice('pause-ground', undefined, { expose: 'note' }), alone)
    expect(gain(out, 'trust')).toBe(-18)
    expect(out.relationship.rupture?.kind).toBe('withdrawal')
  })
})

describe('rescuing', () => {
  it('twice running halves what the person can take on, and makes burdens heavier, not relief lighter', () => {
    const rescued = through(begin(joel), joel, 'rescue', 'rescue')
    const effect = (move: 'coach-alongside' | 'promise-realistic', on: 'selfDetermination' | 'strain') =>
      say(rescued, joel, move).effects.find((e) => e.on === on)
    expect(effect('coach-alongside', 'selfDetermination')?.terms).toContainEqual({ kind: 'rescuing', factor: 0.5, of: 0.438 })
    expect(effect('promise-realistic', 'strain')?.by).toBe(4.5)
    expect(effect('coach-alongside', 'strain')?.by).toBe(-3)
  })
  it('is not seen yet at the first', () => {
    const once = through(begin(joel), joel, 'rescue')
    expect(gain(say(once, joel, 'promise-realistic'), 'strain')).toBe(3)
  })
})

describe('a limit', () => {
  it('costs a person who seeks closeness a third more', () => {
    const cost = (profile: typeof leanne) => gain(say(begin(profile), profile, choice('kind-firm', 'hours')), 'rapport')
    expect([cost(leanne), cost({ ...leanne, closeness: 'flexible' }), cost({ ...leanne, closeness: 'distance' })]).toEqual([-6.5, -5, -5])
  })
})
