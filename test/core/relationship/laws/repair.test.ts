import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Step, Turn } from '../../../arbitrary/play.ts'
import { just, play } from '../../../arbitrary/play.ts'
import { anyHistory } from '../../../arbitrary.ts'
import { always } from './playing.ts'

/** A repair stays under its bounds: of what was lost, a share; never far beyond where things stood; never above the ceiling. */
function holdsWithin({ before, outcome }: Step): void {
  const told = outcome.happenings.find((h) => h.kind === 'repaired')
  const { rupture } = before
  if (!told || !rupture) return
  const most = { trust: rupture.before.trust + 2, rapport: rupture.before.rapport }
  const share = { trust: (told.deceitful ? 0.4 : 0.7) / (told.inWindow ? 1 : 2), rapport: told.inWindow ? 0.9 : 0.5 }
  const added = told.inWindow && !told.deceitful ? 2 : 0
  for (const on of ['trust', 'rapport'] as const) {
    const repaired = outcome.effects.find((e) => e.rule === 'repair' && e.on === on)
    if (!repaired) throw new Error(`repair left ${on} untold`)
    expect(repaired.by).toBeGreaterThanOrEqual(0)
    if (repaired.by > 0) expect(repaired.to).toBeLessThanOrEqual(most[on])
    if (on === 'trust') expect(repaired.to).toBeLessThanOrEqual(100 - outcome.relationship.scar)
    expect(repaired.terms[0]).toEqual({ kind: 'share-regained', factor: expect.closeTo(share[on]) })
    const [, depth] = repaired.terms
    const lost = depth && 'factor' in depth ? depth.factor : Number.NaN
    expect(lost).toBeGreaterThanOrEqual(rupture.depth[on])
    expect(repaired.by).toBeLessThanOrEqual(share[on] * lost + (on === 'trust' ? added : 0) + 0.05 + 1e-9)
  }
  expect(outcome.relationship.rupture).toBeUndefined()
  expect(outcome.relationship.repairs).toBe(told.inWindow ? Math.min(2, before.repairs + 1) : before.repairs)
}

const room = { channel: 'room' } as const
const found: readonly Turn[] = [
  just('conceal', { where: room }),
  just('tick-box', { exposes: true, where: { ...room, rupture: 'withdrawal' } }),
]
const hurt: readonly Turn[] = [just('moralise', { where: { ...room, rupture: 'confrontation' } })]
const mend = ['name-process', 'own-apologise', 'renegotiate'] as const
const wait = (times: number): readonly Turn[] => Array.from({ length: times }, () => just('summarise-check'))
const next: readonly Turn[] = [{ gap: {} }]

/** How long it took: within four beats, or the first three of the next contact, is in good time. */
const delays = fc.constantFrom(
  { inWindow: true, between: wait(0) },
  { inWindow: true, between: wait(1) },
  { inWindow: false, between: wait(2) },
  { inWindow: true, between: next },
  { inWindow: false, between: [...next, ...wait(1)] },
  { inWindow: false, between: [...next, ...next] },
)
const causes = fc.constantFrom({ deceitful: false, opens: hurt }, { deceitful: true, opens: found })

describe('a rupture', () => {
  it('is mended by noticing, owning and amending, whoever the person is; time and deceit decide how well', () =>
    fc.assert(
      fc.property(anyHistory, causes, delays, ({ profile, preset, log }, { deceitful, opens }, { inWindow, between }) => {
        // What was hidden before stays hidden, and what is owed would hurt again as a contact ends: both are other stories.
        const start = play(profile, preset, log).relationship
        const clean = { ...start, secrets: [], ledger: [] }
        const { rupture: _open, ...whole } = clean
        const mended = play(profile, whole, [...opens, ...between, ...mend.map((move) => just(move))])
        const last = mended.steps.at(-1) as Step
        expect(last.outcome.happenings).toContainEqual({ kind: 'repaired', inWindow, deceitful })
        expect(mended.relationship.rupture).toBeUndefined()
        holdsWithin(last)
      }),
      { numRuns: 400 },
    ))

  it('stays open as long as no step was heard: time, warmth and another contact do not mend it', () =>
    fc.assert(
      fc.property(anyHistory, fc.nat({ max: 4 }), ({ profile, preset, log }, times) => {
        const { relationship } = play(profile, preset, [...log, ...hurt, ...wait(times), ...next, just('validate'), just('renegotiate')])
        expect(relationship.rupture).toBeDefined()
      }),
      { numRuns: 100 },
    ))

  it('once repaired leaves trust at most two points above where it stood, rapport where it stood, and both under their ceilings', () =>
    always(({ steps }) => {
      steps.forEach(holdsWithin)
    }, 400))

  it('opens where one beat took eight of trust, never by drift or time alone', () =>
    always(({ steps }) => {
      for (const { before, outcome, circumstance } of steps) {
        const opened = outcome.happenings.some((h) => h.kind === 'rupture-opened')
        const taken = outcome.effects.filter((e) => e.on === 'trust' && e.rule !== 'repair').reduce((sum, e) => sum + e.by, 0)
        if (!before.rupture && taken <= -8) expect(opened).toBe(true)
        const hurts = outcome.effects.some((e) => e.by < 0 && e.rule !== 'drift' && e.rule !== 'between' && e.on !== 'strain')
        if (opened && circumstance?.rupture === undefined) expect(hurts).toBe(true)
      }
    }))

  it('holds rapport down: nothing drifts upwards while it is open', () =>
    always(({ steps }) => {
      for (const { before, outcome } of steps.filter((s) => s.before.rupture)) {
        const drift = outcome.effects.filter((e) => e.rule === 'drift' || e.rule === 'between')
        expect(drift.filter((e) => e.by > 0)).toEqual([])
        expect(before.rupture).toBeDefined()
      }
    }))
})
