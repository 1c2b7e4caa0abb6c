import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endContact } from '../../../../src/core/relationship/contact.ts'
import type { Profile } from '../../../../src/core/relationship/profile.ts'
import { begin, guardednessNow, type Relationship, type Topic } from '../../../../src/core/relationship/relationship.ts'
import type { Effect, Outcome } from '../../../../src/core/relationship/respond.ts'
import { play } from '../../../arbitrary/play.ts'
import { anyHistory, anyMove, anyTopic, moveIds } from '../../../arbitrary.ts'
import { choice, desmond, say } from '../people.ts'
import { moved, pressed, unclamped } from './playing.ts'

const sizes = [1, 2, 3] as const
const alone = { alone: true } as const

/** Everything that can move trust by the table, each from this very state: a move, a promise settled, a secret that comes out. */
function ways(r: Relationship, profile: Profile, topic: Topic): readonly Effect[] {
  const promising = (size: 1 | 2 | 3): Relationship => ({
    ...r,
    ledger: [{ id: 'ring', text: 'ring', size, due: 0, feasible: true, status: 'open' }],
  })
  const hiding = (move: 'breach' | 'conceal' | 'collude'): Relationship => ({ ...r, secrets: [{ id: 'note', move }] })
  // Where nobody is there these two moves change nothing themselves, so what is settled meets the state as it is.
  const outcomes: readonly Outcome[] = [
    ...moveIds.map((move) => say(r, profile, choice(move, topic))),
    ...sizes.map((size) => say(promising(size), profile, choice('validate', undefined, { keeps: 'ring' }), alone)),
    ...sizes.map((size) => say(promising(size), profile, choice('own-apologise', undefined, { keeps: 'ring' }), alone)),
    ...sizes.map((size) => endContact(promising(size), profile, 0)),
    ...(['breach', 'conceal', 'collude'] as const).map((move) =>
      say(hiding(move), profile, choice('validate', undefined, { expose: 'note' }), alone),
    ),
  ]
  return outcomes.flatMap(({ effects }) => effects.filter((e) => e.on === 'trust' && step(e) !== undefined))
}

/** The step that an effect began with; nothing where it came by no table. */
const step = ({ terms }: Effect): number | undefined =>
  terms.flatMap((t) => ((t.kind === 'move' || t.kind === 'promise' || t.kind === 'secret') && 'factor' in t ? [t.factor] : []))[0]

const perStep = (effect: Effect) => unclamped(effect) / Math.abs(step(effect) ?? Number.NaN)

const slope = (r: Relationship, profile: Profile, topic: Topic) => {
  const all = ways(r, profile, topic)
    .filter((e) => !e.why.context?.includes('limits-explained'))
    .map(perStep)
  return { win: Math.max(...all.filter((sum) => sum >= 0)), loss: Math.min(...all.filter((sum) => sum < 0).map(Math.abs)) }
}

describe('trust', () => {
  it('is lost at least 1.4 times as fast as it is won, step for step, by whatever is said, settled or found out', () =>
    fc.assert(
      fc.property(anyHistory, anyTopic, ({ profile, preset, log }, topic) => {
        const { win, loss } = slope(play(profile, preset, log).relationship, profile, topic)
        expect(win).toBeGreaterThanOrEqual(0)
        expect(loss).toBeGreaterThanOrEqual(1.4 * win - 1e-9)
      }),
      { numRuns: 150 },
    ))

  it('is no nearer to that than where rapport is full, nobody is guarded and there is no trust yet: there it is 1.4', () => {
    const open = { ...desmond, guardedness: 0 }
    const { win, loss } = slope(begin(open, { trust: 0, rapport: 100, strain: 0 }), open, 'hours')
    expect(loss / win).toBeCloseTo(1.4)
  })

  it('breaks that law in one place, on purpose: open sharing after the limits of privacy were explained', () => {
    const open = { ...desmond, guardedness: 0 }
    const explained = begin(open, { trust: 0, rapport: 100, named: { confidentiality: true } })
    const shared = say(explained, open, 'share-openly').effects.find((e) => e.on === 'trust')
    const won = say(explained, open, 'advocate-alongside').effects.find((e) => e.on === 'trust')
    // A step of the catalogue, minus one, that costs less than such a step would win.
    expect(shared && -unclamped(shared)).toBeCloseTo(2.1)
    expect(won && unclamped(won) / 2).toBeCloseTo(3)
  })

  it('comes more slowly to a more guarded person, by whatever is said or kept, and is lost no faster', () =>
    fc.assert(
      fc.property(anyHistory, anyTopic, fc.integer({ min: 1, max: 10 }), ({ profile, preset, log }, topic, tenths) => {
        const { relationship } = play(profile, preset, log)
        const guarded = { ...profile, guardedness: Math.min(1, profile.guardedness + tenths / 10) }
        const slower = guardednessNow(guarded, relationship) > guardednessNow(profile, relationship)
        const slowly = ways(relationship, guarded, topic)
        for (const [i, open] of ways(relationship, profile, topic).entries()) {
          const slow = slowly[i] as Effect
          expect(slow.by).toBeLessThanOrEqual(open.by)
          if (unclamped(open) > 0 && slower) expect(unclamped(slow)).toBeLessThan(unclamped(open))
          if (unclamped(open) < 0) expect(unclamped(slow)).toBe(unclamped(open))
        }
      }),
      { numRuns: 80 },
    ))
})

const gains = ['trust', 'rapport', 'clarity', 'selfDetermination'] as const

describe('a technique', () => {
  it('never gives more the second time than the first, all else being the same', () =>
    fc.assert(
      fc.property(anyHistory, anyMove, anyTopic, ({ profile, preset, log }, move, topic) => {
        const { relationship } = play(profile, preset, log)
        const fresh = { ...relationship, memory: relationship.memory.filter((id) => id !== move).slice(0, 3), once: [] }
        const first = say(fresh, profile, choice(move, topic))
        const { memory, once } = first.relationship
        const again = say({ ...fresh, memory, once }, profile, choice(move, topic))
        for (const on of gains) {
          expect(moved(again, on)).toBeLessThanOrEqual(Math.max(0, moved(first, on)))
          // A limit held again is as clear as the first time; everything else wears out.
          if (pressed(first, on) > 0 && !(on === 'clarity' && (move === 'kind-firm' || move === 'share-openly')))
            expect(pressed(again, on)).toBeLessThanOrEqual(pressed(first, on) / 2 + 1e-9)
        }
      }),
      { numRuns: 800 },
    ))

  it('gives less with every time it stands among the last five, wherever it stands there', () =>
    fc.assert(
      fc.property(anyHistory, anyMove, anyTopic, fc.nat({ max: 3 }), ({ profile, preset, log }, move, topic, times) => {
        const { relationship } = play(profile, preset, log)
        // Neither warm nor a question, so that nothing but the wear is different.
        const heard = (n: number) => ({
          ...relationship,
          memory: [...Array<typeof move>(n).fill(move), ...Array<'tick-box'>(5 - n).fill('tick-box')].filter(
            (id) => id === move || move !== 'tick-box',
          ),
        })
        const fewer = say(heard(times), profile, choice(move, topic))
        const more = say(heard(times + 1), profile, choice(move, topic))
        for (const on of gains) expect(pressed(more, on)).toBeLessThanOrEqual(Math.max(0, pressed(fewer, on)) + 1e-9)
      }),
      { numRuns: 600 },
    ))
})
