import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moves } from '../../../../src/core/relationship/moves.ts'
import type { Profile } from '../../../../src/core/relationship/profile.ts'
import type { Relationship } from '../../../../src/core/relationship/relationship.ts'
import { play } from '../../../arbitrary/play.ts'
import { anyHistory, anyProfile, moveIds } from '../../../arbitrary.ts'
import { choice, say } from '../people.ts'
import { pressed } from './playing.ts'

const held = fc.constantFrom('kind-firm' as const, 'share-openly' as const)
type Held = 'kind-firm' | 'share-openly'
const topicOf = (move: Held) => (move === 'kind-firm' ? 'hours' : 'confidentiality')
const warm = fc.constantFrom(...moveIds.filter((id) => moves[id].warm))

/** What holding this limit takes, before any range: at rapport 0 a dear limit would look as cheap as any. */
const cost = (r: Relationship, profile: Profile, move: Held) => {
  const outcome = say(r, profile, choice(move, 'hours'))
  return { trust: -pressed(outcome, 'trust'), rapport: -pressed(outcome, 'rapport') }
}

/** Someone with whom nothing was said yet about this limit, and nothing warm just now. */
const bare = (r: Relationship, move: Held, count: number): Relationship => ({
  ...r,
  exceptions: { ...r.exceptions, [topicOf(move)]: count },
  named: {},
  memory: [],
})

const anyLimit = (holds: (r: Relationship, profile: Profile, move: Held, count: number) => void) =>
  fc.assert(
    fc.property(anyHistory, held, fc.nat({ max: 6 }), ({ profile, preset, log }, move, count) => {
      holds(play(profile, preset, log).relationship, profile, move, count)
    }),
    { numRuns: 400 },
  )

describe('a limit', () => {
  it('never costs less for one more exception that nobody named, and costs more for each of the first four', () =>
    anyLimit((r, profile, move, count) => {
      const few = cost({ ...r, exceptions: { [topicOf(move)]: count } }, profile, move)
      const more = cost({ ...r, exceptions: { [topicOf(move)]: count + 1 } }, profile, move)
      expect(more.trust).toBeGreaterThanOrEqual(few.trust)
      if (count < 4) expect(more.rapport).toBeGreaterThan(few.rapport)
      else expect(more.rapport).toBe(few.rapport)
    }))

  it('costs nothing for an exception on another topic', () =>
    anyLimit((r, profile, move, count) => {
      const elsewhere = { ...bare(r, move, 0), exceptions: { gift: count } }
      expect(cost(elsewhere, profile, move)).toEqual(cost({ ...elsewhere, exceptions: {} }, profile, move))
    }))

  it('costs half the ease, and never more trust, for having been named or for a warm word in the two beats before it', () =>
    fc.assert(
      fc.property(
        anyHistory,
        held,
        fc.nat({ max: 6 }),
        warm,
        fc.constantFrom<'avoid'[]>([], ['avoid']),
        ({ profile, preset, log }, move, count, kindness, since) => {
          const r = bare(play(profile, preset, log).relationship, move, count)
          const cold = cost(r, profile, move)
          const named = cost({ ...r, named: { [topicOf(move)]: true } }, profile, move)
          const warmed = cost({ ...r, memory: [kindness, ...since] }, profile, move)
          for (const kinder of [named, warmed]) {
            expect(kinder.rapport).toBeCloseTo(cold.rapport / 2)
            expect(kinder.trust).toBeLessThanOrEqual(cold.trust)
          }
          expect(cost({ ...r, memory: [kindness, 'avoid', 'avoid'] }, profile, move)).toEqual(cold)
        },
      ),
      { numRuns: 400 },
    ))

  it('costs a third more ease, and never less trust, where the person seeks closeness; else the same', () =>
    anyLimit((r, profile, move, count) => {
      const from = bare(r, move, count)
      const [flexible, distance, close] = (['flexible', 'distance', 'seeks-closeness'] as const).map((closeness) =>
        cost(from, { ...profile, closeness }, move),
      )
      expect(distance).toEqual(flexible)
      expect(close?.rapport).toBeCloseTo(1.3 * (flexible?.rapport ?? 0))
      expect(close?.trust).toBeGreaterThanOrEqual(flexible?.trust ?? 0)
    }))

  it('costs no more ease for who the person is beyond that: a limit is no shaming, no pushing and no gift refused', () =>
    fc.assert(
      fc.property(anyHistory, anyProfile, held, fc.nat({ max: 6 }), ({ profile, preset, log }, other, move, count) => {
        const { relationship } = play(profile, preset, log)
        const someoneElse = { ...other, closeness: profile.closeness }
        const from = { ...relationship, exceptions: { [topicOf(move)]: count } }
        expect(cost(from, someoneElse, move).rapport).toBe(cost(from, profile, move).rapport)
      }),
      { numRuns: 300 },
    ))
})
