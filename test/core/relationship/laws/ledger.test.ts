import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endContact } from '../../../../src/core/relationship/contact.ts'
import { play } from '../../../arbitrary/play.ts'
import { anyHistory } from '../../../arbitrary.ts'
import { always } from './playing.ts'

describe('the ledger', () => {
  it('never loses a promise, nor changes what was promised, and what is settled stays settled', () =>
    always(({ steps }) => {
      for (const { before, outcome } of steps) {
        const { ledger } = outcome.relationship
        for (const [i, was] of before.ledger.entries()) {
          const { status: _was, ...promised } = was
          expect(ledger[i]).toMatchObject(promised)
          if (was.status !== 'open') expect(ledger[i]).toEqual(was)
        }
        expect(new Set(ledger.map((p) => p.id)).size).toBe(ledger.length)
      }
    }))

  it('has nothing open, at an ending, that fell due: each such promise has one end, and one only', () =>
    fc.assert(
      fc.property(anyHistory, ({ profile, preset, log }) => {
        const { relationship, contact, steps } = play(profile, preset, log)
        const ended = endContact(relationship, profile, contact)
        const told = [...steps.map((s) => s.outcome), ended].flatMap((o) => o.happenings)
        for (const p of ended.relationship.ledger.filter((p) => p.due <= contact)) {
          expect(p.status).not.toBe('open')
          expect(told.filter((h) => 'id' in h && h.id === p.id && h.kind !== 'promise-made')).toMatchObject([
            { kind: `promise-${p.status}` },
          ])
        }
        expect(endContact(ended.relationship, profile, contact).happenings).toEqual([])
      }),
      { numRuns: 200 },
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

  it('holds, for each promise that gave way, the one that took its place; and never counts as kept what nobody could keep', () =>
    always(({ relationship: { ledger } }) => {
      for (const p of ledger) {
        expect(p.status === 'renegotiated').toBe(p.successor !== undefined)
        if (p.successor !== undefined) expect(ledger.map((other) => other.id)).toContain(p.successor)
        if (!p.feasible) expect(['open', 'renegotiated', 'broken']).toContain(p.status)
      }
    }))

  it('breaks nothing before the contact in which it fell due has ended', () =>
    always(({ steps }) => {
      for (const { beat, outcome } of steps) if (beat) expect(outcome.happenings.filter((h) => h.kind === 'promise-broken')).toEqual([])
    }))
})
