import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moves } from '../../../src/core/relationship/moves.ts'
import { DIMENSIONS, type Dimension, type Relationship } from '../../../src/core/relationship/relationship.ts'
import { type HappeningKind, type Outcome, type RuleName, respond } from '../../../src/core/relationship/respond.ts'
import { total } from '../../../src/core/relationship/sum.ts'
import { anyHistory, anyMove, anyTopic, just, type Play, play } from '../../arbitrary.ts'
import { choice, gain, room } from './people.ts'

const always = (holds: (played: Play) => void) =>
  fc.assert(
    fc.property(anyHistory, ({ profile, preset, log }) => {
      holds(play(profile, preset, log))
    }),
    { numRuns: 200 },
  )
const states = ({ opening, steps }: Play): readonly Relationship[] => [opening, ...steps.map((s) => s.outcome.relationship)]
const effectsOf = ({ steps }: Play) => steps.flatMap((s) => s.outcome.effects)
const tenth = (value: number) => Math.round(value * 10) / 10 + 0
const withinBounds = (r: Relationship) =>
  DIMENSIONS.every((on) => r[on] >= 0 && r[on] <= 100 && tenth(r[on]) === r[on]) &&
  r.scar >= 0 &&
  r.scar <= 40 &&
  r.trust <= 100 - r.scar &&
  r.distress >= 0 &&
  r.distress <= 1 &&
  r.memory.length <= 5
const moved = ({ effects }: Outcome, on: Dimension) =>
  effects.filter((e) => e.rule === 'move' && e.on === on).reduce((sum, e) => sum + e.by, 0)

describe('whatever is said, in any order', () => {
  it('every value stays in its range, to one decimal, and trust below the ceiling a scar leaves', () =>
    always((played) => {
      expect(states(played).filter((r) => !withinBounds(r))).toEqual([])
    }))

  it('the same person and the same choices lead to the same place', () =>
    fc.assert(
      fc.property(anyHistory, ({ profile, preset, log }) => {
        expect(play(profile, preset, log)).toEqual(play(structuredClone(profile), structuredClone(preset), structuredClone(log)))
      }),
    ))

  it('going back to a choice is the same as never having gone past it', () =>
    fc.assert(
      fc.property(anyHistory, fc.nat(), ({ profile, preset, log }, n) => {
        const kept = log.slice(0, log.length === 0 ? 0 : n % log.length)
        const whole = play(profile, preset, log)
        const again = play(profile, preset, kept)
        expect(states(again)).toEqual(states(whole).slice(0, again.steps.length + 1))
      }),
    ))

  it('a step changes nothing of what it was given', () =>
    fc.assert(
      fc.property(anyHistory, anyMove, anyTopic, ({ profile, preset, log }, move, topic) => {
        const { relationship } = play(profile, preset, log)
        const before = JSON.stringify(relationship)
        respond(frozen(relationship), frozen(profile), frozen(choice(move, topic)), room)
        expect(JSON.stringify(relationship)).toBe(before)
      }),
    ))

  it('a relationship is plain JSON: it can be stored and read back', () =>
    always(({ relationship }) => expect(JSON.parse(JSON.stringify(relationship))).toEqual(relationship)))

  it('a scar never heals', () =>
    always((played) => {
      for (const { before, outcome } of played.steps) expect(outcome.relationship.scar).toBeGreaterThanOrEqual(before.scar)
    }))

  it('strain eases only by a move that eases it, or between contacts', () =>
    always((played) => {
      const eased = effectsOf(played).filter((e) => e.on === 'strain' && e.by < 0 && e.rule !== 'evening')
      const steps = eased.map((e) => e.terms.find((t) => t.kind === 'move'))
      expect(steps.filter((step) => !step || !('factor' in step) || step.factor >= 0)).toEqual([])
    }))

  it('the name, age or gender of a character changes nothing', () =>
    fc.assert(
      fc.property(anyHistory, ({ profile, preset, log }) => {
        const someone = { ...profile, name: 'Ruth', gender: 'woman', age: 79, ethnicity: 'any' }
        expect(play(someone, preset, log).relationship).toEqual(play(profile, preset, log).relationship)
      }),
    ))
})

describe('every point has a reason', () => {
  it('the effects of a step add up to what changed, value by value', () =>
    always(({ steps }) => {
      const values = [...DIMENSIONS, 'scar'] as const
      const off = steps.flatMap(({ before, outcome }) =>
        values.filter((on) => gain(outcome, on) !== tenth(outcome.relationship[on] - before[on])).map((on) => ({ on, outcome })),
      )
      expect(off).toEqual([])
    }))

  it('the terms of an effect come to what was applied', () =>
    always((played) => {
      expect(effectsOf(played).filter((e) => !(Math.abs(total(e.terms) - e.by) < 1e-9))).toEqual([])
      expect(effectsOf(played).filter((e) => tenth(e.from + e.by) !== e.to)).toEqual([])
    }))

  it('effects follow one another without a gap', () =>
    always(({ steps }) => {
      for (const { before, outcome } of steps)
        for (const on of DIMENSIONS) {
          const chain = outcome.effects.filter((e) => e.on === on)
          if (chain.length > 0) expect(chain.map((e) => e.from)).toEqual([before[on], ...chain.slice(0, -1).map((e) => e.to)])
        }
    }))

  it('what it takes to explain one choice fits in eight kilobytes', () =>
    always(({ steps }) => {
      expect(Math.max(0, ...steps.map(({ outcome }) => JSON.stringify(outcome.effects).length))).toBeLessThan(8192)
    }))
})

describe('trust', () => {
  it('is lost at least 1.4 times as fast as it is won, but for open sharing after limits were explained', () =>
    fc.assert(
      fc.property(anyHistory, anyMove, anyMove, anyTopic, ({ profile, preset, log }, one, other, topic) => {
        const { relationship } = play(profile, preset, log)
        const sums = [one, other].map((move) => perStepOfTrust(respond(relationship, profile, choice(move, topic), room)))
        const [win, loss] = [sums.find((s) => s > 0), sums.find((s) => s < 0)]
        if (win !== undefined && loss !== undefined) expect(-loss).toBeGreaterThanOrEqual(1.4 * win - 1e-9)
      }),
      { numRuns: 600 },
    ))

  it('comes no faster to a more guarded person', () =>
    fc.assert(
      fc.property(
        anyHistory,
        anyMove,
        anyTopic,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ profile, preset, log }, move, topic, more) => {
          const { relationship } = play(profile, preset, log)
          const guarded = { ...profile, guardedness: profile.guardedness + more * (1 - profile.guardedness) }
          const open = gain(respond(relationship, profile, choice(move, topic), room), 'trust')
          const slow = gain(respond(relationship, guarded, choice(move, topic), room), 'trust')
          if (open > 0) expect(slow).toBeLessThanOrEqual(open)
        },
      ),
      { numRuns: 1000 },
    ))

  it('once repaired stands at most two points above where it stood, and never above its ceiling', () =>
    always(({ steps }) => {
      for (const { before, outcome } of steps) {
        const repaired = outcome.effects.find((e) => e.rule === 'repair' && e.on === 'trust')
        if (!repaired || !before.rupture) continue
        expect(repaired.by).toBeGreaterThanOrEqual(0)
        if (repaired.by > 0) expect(repaired.to).toBeLessThanOrEqual(before.rupture.before.trust + 2)
        expect(repaired.to).toBeLessThanOrEqual(100 - outcome.relationship.scar)
      }
    }))
})

describe('a technique', () => {
  it('never gives more the second time than the first', () =>
    fc.assert(
      fc.property(anyHistory, anyMove, anyTopic, fc.integer({ min: 1, max: 3 }), ({ profile, preset, log }, move, topic, times) => {
        const { relationship } = play(profile, preset, log)
        const others = relationship.memory.filter((id) => id !== move).slice(0, 2)
        const fresh = { ...relationship, memory: others }
        const worn = { ...relationship, memory: [...others, ...Array(times).fill(move)] }
        const first = respond(fresh, profile, choice(move, topic), room)
        const again = respond(worn, profile, choice(move, topic), room)
        for (const on of ['trust', 'rapport', 'clarity', 'selfDetermination'] as const)
          expect(moved(again, on)).toBeLessThanOrEqual(Math.max(0, moved(first, on)))
      }),
      { numRuns: 1000 },
    ))
})

describe('a limit', () => {
  const limits = fc.constantFrom('kind-firm' as const, 'share-openly' as const)
  const cost = (r: Relationship, profile: Parameters<typeof respond>[1], move: 'kind-firm' | 'share-openly') => {
    const outcome = respond(r, profile, choice(move, 'hours'), room)
    return { trust: -moved(outcome, 'trust'), rapport: -moved(outcome, 'rapport') }
  }
  const topicOf = (move: 'kind-firm' | 'share-openly') => (move === 'kind-firm' ? 'hours' : 'confidentiality')

  it('never costs less for one more exception that nobody named', () =>
    fc.assert(
      fc.property(anyHistory, limits, fc.nat({ max: 6 }), ({ profile, preset, log }, move, count) => {
        const { relationship: r } = play(profile, preset, log)
        const few = cost({ ...r, exceptions: { [topicOf(move)]: count } }, profile, move)
        const more = cost({ ...r, exceptions: { [topicOf(move)]: count + 1 } }, profile, move)
        expect(more.rapport).toBeGreaterThanOrEqual(few.rapport)
        expect(more.trust).toBeGreaterThanOrEqual(few.trust)
      }),
      { numRuns: 500 },
    ))

  it('never costs more for having been named, or for a warm word before it', () =>
    fc.assert(
      fc.property(anyHistory, limits, fc.nat({ max: 6 }), ({ profile, preset, log }, move, count) => {
        const { relationship } = play(profile, preset, log)
        const bare = { ...relationship, exceptions: { [topicOf(move)]: count }, named: {}, memory: [] }
        const cold = cost(bare, profile, move)
        const named = cost({ ...bare, named: { [topicOf(move)]: true } }, profile, move)
        const warm = cost({ ...bare, memory: ['validate'] }, profile, move)
        for (const kinder of [named, warm]) {
          expect(kinder.rapport).toBeLessThanOrEqual(cold.rapport)
          expect(kinder.trust).toBeLessThanOrEqual(cold.trust)
        }
      }),
      { numRuns: 500 },
    ))
})

describe('the ledger', () => {
  it('never loses a promise, and what is settled stays settled', () =>
    always(({ steps }) => {
      for (const { before, outcome } of steps) {
        const { ledger } = outcome.relationship
        for (const [i, was] of before.ledger.entries()) {
          expect(ledger[i]?.id).toBe(was.id)
          if (was.status !== 'open') expect(ledger[i]).toEqual(was)
        }
        expect(new Set(ledger.map((p) => p.id)).size).toBe(ledger.length)
      }
    }))

  it('has nothing open, at an ending, that fell due', () =>
    fc.assert(
      fc.property(anyHistory, ({ profile, preset, log }) => {
        const { relationship, contact } = play(profile, preset, [...log, { gap: {} }])
        for (const p of relationship.ledger) if (p.due < contact) expect(p.status).not.toBe('open')
      }),
    ))

  it('names each way a promise ends exactly once', () =>
    always(({ steps, relationship }) => {
      const endings = steps
        .flatMap((s) => s.outcome.happenings)
        .flatMap((h) =>
          h.kind === 'promise-kept' || h.kind === 'promise-broken' || h.kind === 'promise-late-owned' || h.kind === 'promise-renegotiated'
            ? [h]
            : [],
        )
      const settled = relationship.ledger.filter((p) => p.status !== 'open')
      expect(endings.map((h) => `${h.id} ${h.kind}`).sort()).toEqual(settled.map((p) => `${p.id} promise-${p.status}`).sort())
    }))
})

describe('a rupture', () => {
  it('is mended by noticing, owning and amending, whoever the person is', () =>
    fc.assert(
      fc.property(anyHistory, ({ profile, preset, log }) => {
        const road = [...log, just('moralise', { where: { channel: 'room', rupture: 'confrontation' } })]
        const mended = play(profile, preset, [...road, just('name-process'), just('own-apologise'), just('renegotiate')])
        expect(mended.relationship.rupture).toBeUndefined()
        expect(mended.steps.at(-1)?.outcome.happenings).toContainEqual(expect.objectContaining({ kind: 'repaired', inWindow: true }))
      }),
      { numRuns: 300 },
    ))
})

describe('these laws are tried on everything the model knows', () => {
  const seen = fc.sample(anyHistory, { numRuns: 600, seed: 7 }).map(({ profile, preset, log }) => play(profile, preset, log))
  const outcomes = seen.flatMap((p) => p.steps.map((s) => s.outcome))

  it('every rule is met', () => {
    const rules: Record<RuleName, true> = {
      drift: true,
      move: true,
      'promise-kept': true,
      'promise-renegotiated': true,
      'promise-late-owned': true,
      'promise-broken': true,
      exposure: true,
      repair: true,
      between: true,
      evening: true,
      booked: true,
    }
    expect([...new Set(outcomes.flatMap((o) => o.effects.map((e) => e.rule)))].sort()).toEqual(Object.keys(rules).sort())
  })

  it('everything that can happen, happens', () => {
    const kinds: Record<HappeningKind, true> = {
      'rupture-opened': true,
      'rupture-deepened': true,
      'repair-step': true,
      repaired: true,
      'promise-made': true,
      'promise-kept': true,
      'promise-renegotiated': true,
      'promise-late-owned': true,
      'promise-broken': true,
      'secret-kept': true,
      'secret-exposed': true,
      'limit-named': true,
      'exception-made': true,
      'need-met': true,
      'switch-risk': true,
      retagged: true,
      context: true,
    }
    expect([...new Set(outcomes.flatMap((o) => o.happenings.map((h) => h.kind)))].sort()).toEqual(Object.keys(kinds).sort())
  })

  it('every move is made', () =>
    expect(new Set(seen.flatMap((p) => p.steps.flatMap((s) => (s.beat ? [s.beat.move] : []))))).toEqual(new Set(Object.keys(moves))))
})

/** Points of trust for one step of a move, before rounding; 0 where it has none, or is open sharing after limits were explained. */
function perStepOfTrust({ effects }: Outcome): number {
  const effect = effects.find((e) => e.rule === 'move' && e.on === 'trust')
  const step = effect?.terms.find((t) => t.kind === 'move')
  if (!effect || !step || !('factor' in step)) return 0
  const size = effect.why.context?.includes('limits-explained') ? 0 : Math.abs(step.factor)
  return size === 0 ? 0 : total(effect.terms.filter((t) => 'factor' in t)) / size
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) frozen(part)
    Object.freeze(value)
  }
  return value
}
