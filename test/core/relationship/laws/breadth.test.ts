import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moves } from '../../../../src/core/relationship/moves.ts'
import type { Adjustment, ContextName, HappeningKind, Outcome, RuleName, TermKind } from '../../../../src/core/relationship/respond.ts'
import { just, type Play, play } from '../../../arbitrary/play.ts'
import { anyHistory } from '../../../arbitrary.ts'
import { desmond } from '../people.ts'

const sorted = (names: Iterable<string>) => [...new Set(names)].sort()
const keys = <Name extends string>(names: Readonly<Record<Name, true>>) => sorted(Object.keys(names))

// Chance does not come by it: full trust, and a secret that hurts less than the scar it leaves.
const halfKnown: Adjustment = { on: 'trust', by: 1, why: 'he half knew' }
const beyondTheCeiling = [just('conceal', { adjust: [halfKnown] }), just('pause-ground', { exposes: true })]

describe('the laws are tried on everything the model knows', () => {
  let played: readonly Play[] | undefined
  const seen = (): readonly Play[] => {
    played ??= [
      ...fc.sample(anyHistory, { numRuns: 600, seed: 7 }).map(({ profile, preset, log }) => play(profile, preset, log)),
      play(desmond, { trust: 100 }, beyondTheCeiling),
    ]
    return played
  }
  const outcomes = (): readonly Outcome[] => seen().flatMap((p) => p.steps.map((s) => s.outcome))

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
    expect(sorted(outcomes().flatMap((o) => o.effects.map((e) => e.rule)))).toEqual(keys(rules))
  })

  it('every part that a sum can have is met', () => {
    const kinds: Record<TermKind, true> = {
      base: true,
      move: true,
      promise: true,
      secret: true,
      novelty: true,
      congruence: true,
      access: true,
      distress: true,
      strained: true,
      'repair-pays-later': true,
      guardedness: true,
      room: true,
      standing: true,
      reactance: true,
      stigma: true,
      reciprocity: true,
      'benefit-of-the-doubt': true,
      exceptions: true,
      named: true,
      'warm-first': true,
      closeness: true,
      rescuing: true,
      pull: true,
      distance: true,
      'share-regained': true,
      depth: true,
      'stronger-after': true,
      'no-further': true,
      scar: true,
      ceiling: true,
      rest: true,
      slots: true,
      rounding: true,
      clamp: true,
    }
    expect(sorted(outcomes().flatMap((o) => o.effects.flatMap((e) => e.terms.map((t) => t.kind))))).toEqual(keys(kinds))
  })

  it('every rule of context is met', () => {
    const names: Record<ContextName, true> = {
      'risk-signal': true,
      'late-access': true,
      'limit-let-go': true,
      'remote-silence': true,
      'too-close': true,
      'meaning-unasked': true,
      'limits-explained': true,
      'once-per-contact': true,
      'clumsy-naming': true,
    }
    expect(sorted(outcomes().flatMap((o) => o.happenings.flatMap((h) => (h.kind === 'context' ? [h.name] : []))))).toEqual(keys(names))
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
    expect(sorted(outcomes().flatMap((o) => o.happenings.map((h) => h.kind)))).toEqual(keys(kinds))
  })

  it('repair, in good time and late, of hurt and of deceit', () => {
    const kinds = outcomes().flatMap((o) => o.happenings.flatMap((h) => (h.kind === 'repaired' ? [`${h.inWindow} ${h.deceitful}`] : [])))
    expect(sorted(kinds)).toEqual(['false false', 'false true', 'true false', 'true true'])
  })

  it('secrets found out and told first, in the same contact and in a later one', () => {
    const kinds = seen().flatMap(({ steps }) => {
      const kept = new Map<string, number>()
      return steps.flatMap(({ outcome, circumstance }) =>
        outcome.happenings.flatMap((h) => {
          if (h.kind === 'secret-kept') kept.set(h.id, circumstance?.contact ?? 0)
          return h.kind === 'secret-exposed' ? [`${h.owned} ${kept.get(h.id) === circumstance?.contact}`] : []
        }),
      )
    })
    expect(sorted(kinds)).toEqual(['false false', 'false true', 'true false', 'true true'])
  })

  it('every move is made', () =>
    expect(sorted(seen().flatMap((p) => p.steps.flatMap((s) => (s.beat ? [s.beat.move] : []))))).toEqual(sorted(Object.keys(moves))))
})
