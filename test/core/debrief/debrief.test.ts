import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { debrief } from '../../../src/core/debrief/debrief.ts'
import { net } from '../../../src/core/debrief/told.ts'
import { DIMENSIONS } from '../../../src/core/relationship/relationship.ts'
import { desmond } from '../relationship/people.ts'
import { anyEncounter } from './anyEncounter.ts'
import { midway, played, refusal, type Said } from './playing.ts'

describe('looking back', () => {
  const told = debrief(played(refusal))

  it('says how it ended, and how trust stood', () => {
    expect([told.ending, told.band]).toEqual(['quiet-drawer', 'working'])
  })

  it('can begin before the end, and then names no ending', () => {
    expect(debrief(played(refusal.slice(0, 2), desmond, midway, null))).not.toHaveProperty('ending')
  })

  it('has nothing but an opening before the first choice', () => {
    const { points, beats, turningPoints } = debrief(played([]))
    expect(points).toEqual([{ trust: 60, rapport: 60, strain: 20, contact: 0 }])
    expect([beats, turningPoints]).toEqual([[], []])
  })

  it('tells what was written before a choice, and is otherwise the same: nothing weighs it', () => {
    const written = debrief(played(refusal), ['What would it mean to you?'])
    expect(written.beats.map(({ wrote }) => wrote).filter(Boolean)).toEqual(['What would it mean to you?'])
    const { wrote: _, ...first } = written.beats[0] ?? {}
    expect({ ...written, beats: [first, ...written.beats.slice(1)] }).toEqual(told)
  })

  it('draws the line from the opening through every choice', () => {
    expect(told.points.map(({ trust }) => trust)).toEqual([60, 61.9, 47.7, 47.7, 47.7, 59.6, 50.8, 51.4])
  })

  it('labels a choice with the worker’s own words', () => {
    expect(told.points[2]?.label).toBe("I'm sorry, we're not…")
  })

  it('labels a moment that a promise turned with the words of the promise', () => {
    expect(told.points[6]?.label).toBe("I'll ring on Monday…")
  })

  it('knows how trust stood before and after each choice', () => {
    const harsh = debrief(played([{ move: 'moralise' }, { move: 'moralise' }]))
    expect(harsh.beats.map(({ before, after }) => [before, after])).toEqual([
      ['working', 'working'],
      ['working', 'wary'],
    ])
  })

  it('names the move as it was heard: the third question in a row is an interrogation', () => {
    const { beats } = debrief(played([{ move: 'open-question' }, { move: 'open-question' }, { move: 'open-question' }]))
    expect(beats.map(({ move }) => move)).toEqual(['open-question', 'open-question', 'interrogate'])
  })

  it('keeps what the end of a visit brought apart from what the choice did', () => {
    const { effects, ended } = told.beats[5]!
    expect(effects.every(({ rule }) => rule === 'move' || rule === 'drift')).toBe(true)
    expect(ended.happenings).toContainEqual({ kind: 'promise-broken', id: 'ring' })
  })

  it('says where each contact began, and how', () => {
    expect(debrief(played([{ move: 'validate' }, { move: 'validate', in: 1, scene: { channel: 'phone' } }])).contacts).toEqual([
      { contact: 0, from: 0, channel: 'room' },
      { contact: 1, from: 1, channel: 'phone' },
    ])
  })

  it('is plain JSON', () => expect(JSON.parse(JSON.stringify(told))).toEqual(told))
})

describe('what was promised', () => {
  const promise = (id: string, due: number) => ({ id, text: `I'll do ${id}.`, size: 1 as const, due })
  const promises = (said: readonly Said[]) =>
    debrief(played(said)).promises.map(({ id, status, madeAt, settledAt }) => [id, status, madeAt, settledAt])

  it('is told with when it was made and when it was kept', () => {
    expect(
      promises([
        { move: 'promise-realistic', promise: promise('call', 0) },
        { move: 'close-loop', keeps: 'call' },
      ]),
    ).toEqual([['call', 'kept', 0, 1]])
  })

  it('is settled by the last choice of the visit in which it fell due, where nothing was said', () => {
    expect(promises([{ move: 'promise-realistic', promise: promise('call', 0) }, { move: 'validate' }])).toEqual([['call', 'broken', 0, 1]])
  })

  it('names what took the place of a promise that was moved', () => {
    const said: Said[] = [
      { move: 'promise-realistic', promise: promise('call', 0) },
      { move: 'renegotiate', renegotiates: 'call', promise: promise('visit', 1) },
    ]
    expect(promises(said)).toEqual([
      ['call', 'renegotiated', 0, 1],
      ['visit', 'open', 1, undefined],
    ])
    expect(debrief(played(said)).promises[0]?.successor).toBe('visit')
  })

  it('says what settling it did to trust', () => {
    expect(debrief(played(refusal)).promises[0]).toMatchObject({ id: 'ring', status: 'broken', trust: -9.8 })
  })
})

describe('a secret', () => {
  it('is told even where it never came out: practice is judged, not luck', () => {
    expect(debrief(played([{ move: 'conceal', secret: 'call' }])).secrets).toEqual([{ id: 'call', move: 'conceal', keptAt: 0 }])
  })

  it('is told with when it came out, and how', () => {
    expect(
      debrief(
        played([
          { move: 'breach', secret: 'name' },
          { move: 'own-apologise', expose: 'name' },
        ]),
      ).secrets,
    ).toEqual([{ id: 'name', move: 'breach', exposed: 'owned', keptAt: 0, outAt: 1 }])
  })
})

describe('every point of the line', () => {
  it('is explained by the changes of its choice, in all five', () => {
    fc.assert(
      fc.property(anyEncounter, (encounter) => {
        const { beats, points } = debrief(encounter)
        expect(points.length).toBe(beats.length + 1)
        for (const { index, effects, ended } of beats) {
          const all = [...effects, ...ended.effects]
          expect(points[index + 1]!.trust).toBeCloseTo(points[index]!.trust + net(all, 'trust'), 6)
          expect(points[index + 1]!.rapport).toBeCloseTo(points[index]!.rapport + net(all, 'rapport'), 6)
        }
        for (const on of DIMENSIONS) {
          const all = beats.flatMap(({ effects, ended }) => [...effects, ...ended.effects])
          expect(encounter.relationship[on]).toBeCloseTo(encounter.opening[on] + net(all, on), 6)
        }
      }),
    )
  })
})
