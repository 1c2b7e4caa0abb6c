import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Beat, Circumstance } from '../../../src/core/relationship/beat.ts'
import type { MoveId } from '../../../src/core/relationship/moves.ts'
import type { Profile } from '../../../src/core/relationship/profile.ts'
import { begin, type Dimension, type Preset, type Relationship, type Topic } from '../../../src/core/relationship/relationship.ts'
import type { Effect, TermKind } from '../../../src/core/relationship/respond.ts'
import { play } from '../../arbitrary/play.ts'
import { anyHistory, anyMove, anyProfile, anyTopic, someNeeds } from '../../arbitrary.ts'
import { choice, desmond, say } from './people.ts'
import { isProtected } from './protectedCharacteristics.ts'

/** Whoever adds a parameter of a person adds it here, and below: two people whom it alone tells apart. */
const parameters: Readonly<Record<keyof Profile, true>> = {
  guardedness: true,
  history: true,
  closeness: true,
  reciprocity: true,
  reactance: true,
  stigma: true,
  needs: true,
  distress: true,
  selfDetermination: true,
}
const beat: Readonly<Record<keyof Beat, true>> = {
  move: true,
  topics: true,
  adjust: true,
  promise: true,
  keeps: true,
  renegotiates: true,
  secret: true,
  expose: true,
}
const circumstance: Readonly<Record<keyof Circumstance, true>> = { contact: true, channel: true, alone: true, risk: true, rupture: true }

describe('who a person is', () => {
  it('is asked for by no name: no parameter of a person, and nothing a choice brings, is a protected characteristic', () => {
    const asked = [parameters, beat, circumstance, begin(desmond)].flatMap((each) => Object.keys(each))
    expect(asked.filter(isProtected)).toEqual([])
    for (const name of ['gender', 'birthYear', 'ethnicity', 'isDisabled', 'firstLanguage', 'socialClass'])
      expect(isProtected(name)).toBe(true)
  })

  it('is not even looked at: of a person only these nine are read', () =>
    fc.assert(
      fc.property(anyHistory, ({ profile, preset, log }) => {
        const read = new Set<string>()
        const looked = (of: Profile, key: string | symbol) => {
          read.add(String(key))
          return Reflect.get(of, key)
        }
        const ruth = { ...profile, name: 'Ruth', age: 79 }
        play(new Proxy<Profile>(ruth, { get: looked }), preset, log)
        expect([...read].filter((key) => !(key in parameters))).toEqual([])
      }),
    ))

  it('changes nothing: another name, age, gender or voice, and the same words come to the same numbers, for the same reasons', () =>
    fc.assert(
      fc.property(
        anyHistory,
        fc.dictionary(fc.constantFrom('name', 'gender', 'age', 'ethnicity', 'voice'), fc.string()),
        (history, who) => {
          const { profile, preset, log } = history
          expect(play({ ...who, ...profile }, preset, log)).toEqual(play(profile, preset, log))
        },
      ),
    ))

  it('is not guessed from a need: which one it is makes no difference, only whether it was asked about', () =>
    fc.assert(
      fc.property(anyHistory, someNeeds, someNeeds, ({ profile, preset, log }, some, others) => {
        const numbers = (needs: Profile['needs']) =>
          play({ ...profile, needs }, preset, log).steps.map((s) => s.outcome.effects.map(({ on, by, to }) => ({ on, by, to })))
        expect(numbers(some)).toEqual(numbers(others))
      }),
    ))
})

/** Two people told apart by one parameter, a choice that they answer differently, and the part of the sum that says so. */
type Pair = {
  readonly one: Partial<Profile>
  readonly other: Partial<Profile>
  readonly to: readonly [move: MoveId, topic?: Topic]
  readonly on: Dimension
  readonly says: TermKind
  readonly from?: Preset
}
const pairs: Readonly<Record<keyof Profile, Pair>> = {
  guardedness: {
    one: { guardedness: 0.2 },
    other: { guardedness: 0.8 },
    to: ['advocate-alongside'],
    on: 'trust',
    says: 'guardedness',
    from: { trust: 40 },
  },
  // Where trust starts: then the room that is left for more.
  history: { one: { history: 0.5 }, other: { history: -0.5 }, to: ['advocate-alongside'], on: 'trust', says: 'room' },
  closeness: {
    one: { closeness: 'flexible' },
    other: { closeness: 'seeks-closeness' },
    to: ['kind-firm', 'hours'],
    on: 'rapport',
    says: 'closeness',
  },
  reciprocity: { one: { reciprocity: 0.1 }, other: { reciprocity: 0.9 }, to: ['rigid-refusal', 'gift'], on: 'trust', says: 'reciprocity' },
  reactance: { one: { reactance: 0.1 }, other: { reactance: 0.9 }, to: ['persuade'], on: 'trust', says: 'reactance' },
  stigma: { one: { stigma: 0.1 }, other: { stigma: 0.9 }, to: ['tick-box'], on: 'rapport', says: 'stigma' },
  needs: { one: { needs: [] }, other: { needs: ['hearing'] }, to: ['explain-limits'], on: 'trust', says: 'access' },
  distress: { one: { distress: 0.2 }, other: { distress: 0.8 }, to: ['explain-limits'], on: 'trust', says: 'distress' },
  selfDetermination: {
    one: { selfDetermination: 20 },
    other: { selfDetermination: 80 },
    to: ['offer-choices'],
    on: 'selfDetermination',
    says: 'room',
  },
}

/** The parts that two sums do not share, leaving aside what rounding and range did. */
function apart(one: Effect | undefined, other: Effect | undefined): readonly TermKind[] {
  const [a = [], b = []] = [one, other].map((effect) =>
    effect?.terms.filter((t) => t.kind !== 'rounding' && t.kind !== 'clamp').map((t) => JSON.stringify(t)),
  )
  const only = [...a.filter((term) => !b.includes(term)), ...b.filter((term) => !a.includes(term))]
  return [...new Set(only.map((term) => JSON.parse(term).kind as TermKind))]
}

describe('the same words to two people', () => {
  it.each(Object.entries(pairs))('come to something else where their %s differs, and the sum says that this is why', (_parameter, pair) => {
    const [one, other] = [pair.one, pair.other].map((is) => {
      const profile = { ...desmond, ...is }
      // Rapport at first meeting hangs on trust, and trust on more than one of them: here they differ in one.
      return say(begin(profile, { rapport: 40, ...pair.from }), profile, choice(...pair.to)).effects.find((e) => e.on === pair.on)
    })
    expect(one?.by).not.toBe(other?.by)
    expect(apart(one, other)).toEqual([pair.says])
  })

  it('show distance another way: what was meant to understand comes too close, and the reason names it', () => {
    const [near, far] = (['flexible', 'distance'] as const).map((closeness) => {
      const profile = { ...desmond, closeness }
      return say(begin(profile, { trust: 25 }), profile, 'reflect-complex').effects.find((e) => e.on === 'trust')
    })
    expect(near?.by).toBeGreaterThan(far?.by ?? Number.NaN)
    expect(far?.why).toEqual({ move: 'reflect-complex', context: ['too-close'] })
  })

  const sensitive = fc.constantFrom('guardedness', 'reciprocity', 'reactance', 'stigma')
  it('differ, in whatever situation, only in the part that names their difference', () =>
    fc.assert(
      fc.property(anyHistory, anyProfile, sensitive, anyMove, anyTopic, ({ profile, preset, log }, someone, parameter, move, topic) => {
        const { relationship } = play(profile, preset, log)
        const other = { ...profile, [parameter]: someone[parameter] }
        const [a, b] = [profile, other].map((p) => say(relationship, p, choice(move, topic)).effects.filter((e) => e.rule === 'move'))
        for (const [i, effect] of (a ?? []).entries()) expect([[], [parameter]]).toContainEqual(apart(effect, b?.[i]))
      }),
      { numRuns: 600 },
    ))

  it('are heard alike by people whose past with services, needs or first distress differ, once they stand at the same point', () =>
    fc.assert(
      fc.property(anyHistory, anyProfile, anyMove, anyTopic, ({ profile, preset, log }, someone, move, topic) => {
        const { relationship }: { relationship: Relationship } = play(profile, preset, log)
        const { history, needs, distress, selfDetermination = 40 } = someone
        const other = { ...profile, history, needs, distress, selfDetermination }
        expect(say(relationship, other, choice(move, topic))).toEqual(say(relationship, profile, choice(move, topic)))
      }),
      { numRuns: 300 },
    ))
})
