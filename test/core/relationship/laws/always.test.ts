import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betweenContacts, endContact } from '../../../../src/core/relationship/contact.ts'
import { moves } from '../../../../src/core/relationship/moves.ts'
import { DIMENSIONS, type Relationship } from '../../../../src/core/relationship/relationship.ts'
import { respond } from '../../../../src/core/relationship/respond.ts'
import { play, type Turn } from '../../../arbitrary/play.ts'
import { anyHistory, anyMove, anyTopic } from '../../../arbitrary.ts'
import { choice, room } from '../people.ts'
import { always, effectsOf, states, tenth } from './playing.ts'

const between = (low: number, value: number, high: number) => value >= low && value <= high
const whole = (value: number) => Number.isInteger(value) && value >= 0
const withinBounds = (r: Relationship) =>
  DIMENSIONS.every((on) => between(0, r[on], 100) && tenth(r[on]) === r[on]) &&
  between(0, r.scar, 40) &&
  Number.isInteger(r.scar) &&
  r.trust <= 100 - r.scar &&
  between(0, r.distress, 1) &&
  tenth(r.distress) === r.distress &&
  Object.values(r.traces).every((trace) => between(0, trace, 1)) &&
  Object.values(r.exceptions).every(whole) &&
  [r.beats, r.streak].every(whole) &&
  [0, 1, 2].includes(r.repairs) &&
  r.memory.length <= 5 &&
  r.falls.length <= 2 &&
  r.falls.every((fall) => fall <= 0) &&
  (!r.rupture || Object.values(r.rupture.depth).every((depth) => depth >= 0 && tenth(depth) === depth))

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
        expect(again.steps).toEqual(whole.steps.slice(0, again.steps.length))
        expect(again.relationship).toEqual(states(whole)[again.steps.length])
      }),
    ))

  it('what is walked back from leaves no trace: another road, taken after it, is that road alone', () =>
    fc.assert(
      fc.property(anyHistory, anyHistory, fc.nat(), ({ profile, preset, log }, { log: other }, n) => {
        const kept = log.slice(0, log.length === 0 ? 0 : n % log.length)
        const road: readonly Turn[] = [...kept, ...other]
        const never = play(profile, preset, road)
        play(profile, preset, log)
        expect(play(profile, preset, road)).toEqual(never)
      }),
    ))

  it('a step changes nothing of what it was given', () =>
    fc.assert(
      fc.property(anyHistory, anyMove, anyTopic, ({ profile, preset, log }, move, topic) => {
        const { relationship, contact } = play(profile, preset, log)
        const before = JSON.stringify(relationship)
        respond(frozen(relationship), frozen(profile), frozen(choice(move, topic)), room)
        endContact(relationship, profile, contact)
        betweenContacts(relationship, profile, frozen({ evening: 'protected', booked: 1 }))
        expect(JSON.stringify(relationship)).toBe(before)
      }),
    ))

  it('a relationship is plain JSON: it can be stored and read back', () =>
    always(({ relationship }) => expect(JSON.parse(JSON.stringify(relationship))).toEqual(relationship)))

  it('a scar never heals, and only a secret that comes out leaves one', () =>
    always(({ steps }) => {
      for (const { before, outcome } of steps) {
        expect(outcome.relationship.scar).toBeGreaterThanOrEqual(before.scar)
        const out = outcome.happenings.some((h) => h.kind === 'secret-exposed')
        if (!out) expect(outcome.relationship.scar).toBe(before.scar)
      }
    }))
})

describe('the strain of the worker', () => {
  it('eases only by a move that eases it in the catalogue or by the author’s shift, or by a protected evening', () =>
    always(({ steps }) => {
      for (const { beat, outcome } of steps)
        for (const { by, rule, why, terms } of outcome.effects.filter((e) => e.on === 'strain' && e.by < 0)) {
          if (rule === 'evening') continue
          expect(rule).toBe('move')
          const shift = (beat?.adjust ?? []).filter((a) => a.on === 'strain').reduce((sum, a) => sum + a.by, 0)
          const inCatalogue = why.move ? moves[why.move].gains.strain : 0
          expect({ by, terms, eases: inCatalogue + shift < 0 }).toEqual({ by, terms, eases: true })
        }
    }))

  it('is never eased by what a promise settles, and is left alone by a secret that comes out', () =>
    always((played) => {
      const strain = effectsOf(played).filter((e) => e.on === 'strain')
      expect(strain.filter((e) => e.rule.startsWith('promise-') && e.by < 0)).toEqual([])
      expect(strain.filter((e) => e.rule === 'exposure' || e.rule === 'repair' || e.rule === 'drift')).toEqual([])
    }))
})

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) frozen(part)
    Object.freeze(value)
  }
  return value
}
