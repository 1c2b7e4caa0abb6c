import { describe, expect, it } from 'vitest'
import type { SeatMessage } from '../../../src/core/classroom/messages.ts'
import { MOST, PHASES, type Phase } from '../../../src/core/classroom/triad.ts'
import { type Said, says } from '../../arbitrary/classroom.ts'
import { phase, round } from '../../arbitrary/triads.ts'

// In a three, s1 is the worker, s2 plays Desmond, s3 watches.
const [WORKER, DESMOND, OBSERVER] = [1, 2, 3]
const felt: SeatMessage = { type: 'felt', what: 'trust', place: 3 }
const heard: SeatMessage = { type: 'heard', move: 'ask-meaning', quote: 'What would it mean to you?' }
const seen: SeatMessage = { type: 'seen', item: 0, how: 'partly' }
const talked: SeatMessage = { type: 'talked', share: 75 }
const pulled: SeatMessage = { type: 'pulled', to: 'rescuing', text: 'When the lid went up.' }
const noticed: SeatMessage = { type: 'noticed', text: 'I noticed that you both looked at the lid.' }

/** What a three answers to this, said in this phase. */
const answer = (at: Phase, who: number, message: SeatMessage) => round(3, phase(at), says(who, message)).refused.at(-1)
const taken = (who: number, message: SeatMessage) => PHASES.filter((at) => answer(at, who, message) === undefined)
const notes = (...said: Said[]) => round(3, phase('scene'), ...said).classroom.triads?.groups[0]?.notes

describe('the thermometer', () => {
  it('is moved in the scene, and while one speaks from it', () => expect(taken(DESMOND, felt)).toEqual(['scene', 'worker', 'service-user']))
  it('is nobody else’s to move', () =>
    expect([WORKER, OBSERVER].map((who) => answer('scene', who, felt))).toEqual(['not-yours', 'not-yours']))
  it('has five places', () => expect(answer('scene', DESMOND, { ...felt, place: 5 } as SeatMessage)).toBe('not-yours'))
  it('keeps where it stood, and when', () =>
    expect(notes(says(DESMOND, felt), says(DESMOND, { ...felt, place: 1 } as SeatMessage))?.felt.map(({ place }) => place)).toEqual([3, 1]))
  it('can be moved as often as a scene could need', () =>
    expect(round(3, phase('scene'), ...Array.from({ length: MOST.felt + 1 }, () => says(DESMOND, felt))).refused.at(-1)).toBe('too-many'))
})

describe('what the observer writes down', () => {
  it.each([heard, seen, noticed, talked, pulled])('is taken from the scene until the quotes have been read: $type', (message) =>
    expect(taken(OBSERVER, message)).toEqual(['scene', 'worker', 'service-user', 'de-role', 'observer']),
  )
  it('is nobody else’s to write', () =>
    expect([heard, seen, noticed, talked, pulled, { type: 'unheard' } as const].map((one) => answer('scene', WORKER, one))).toEqual(
      Array(6).fill('not-yours'),
    ))
  it('is a move of the catalogue, with the words if there is time for them', () =>
    expect(notes(says(OBSERVER, heard), says(OBSERVER, { type: 'heard', move: 'kind-firm' }))?.heard).toMatchObject([
      { move: 'ask-meaning', quote: 'What would it mean to you?' },
      { move: 'kind-firm' },
    ]))
  it('is nothing the catalogue does not know', () =>
    expect(answer('scene', OBSERVER, { type: 'heard', move: 'be-nice' } as unknown as SeatMessage)).toBe('not-yours'))
  it('can be taken back, the last first', () =>
    expect(
      notes(says(OBSERVER, heard), says(OBSERVER, { type: 'heard', move: 'rescue' }), says(OBSERVER, { type: 'unheard' }))?.heard,
    ).toHaveLength(1))
  it('that was never written cannot be taken back', () => expect(answer('scene', OBSERVER, { type: 'unheard' })).toBe('not-now'))
  it('of the checklist is of what stands on it', () =>
    expect(answer('scene', OBSERVER, { ...seen, item: 2 } as SeatMessage)).toBe('not-offered'))
  it('of the checklist is the latest', () =>
    expect(notes(says(OBSERVER, seen), says(OBSERVER, { ...seen, how: 'seen' } as SeatMessage))?.seen.map(({ how }) => how)).toEqual([
      'seen',
    ]))
  it('to the worker is one sentence', () =>
    expect(notes(says(OBSERVER, noticed), says(OBSERVER, { type: 'noticed', text: 'I noticed the pause.' }))?.noticed).toEqual([
      { seat: 's3', text: 'I noticed the pause.' },
    ]))
  it('of the talking is a guess: a quarter, half or three quarters of it the worker’s, and the latest holds', () => {
    expect(notes(says(OBSERVER, talked), says(OBSERVER, { type: 'talked', share: 50 }))?.talked).toEqual([{ seat: 's3', share: 50 }])
    expect(answer('scene', OBSERVER, { type: 'talked', share: 60 } as unknown as SeatMessage)).toBe('not-yours')
  })
  it('of a pull is one moment, with or without words: the latest holds', () =>
    expect(notes(says(OBSERVER, pulled), says(OBSERVER, { type: 'pulled', to: 'stuck' }))?.pulled).toEqual([{ seat: 's3', to: 'stuck' }]))
  it('is written by both of a two, after the scene', () => {
    const two = (at: Phase, who: number) => round(2, phase(at), says(who, heard)).refused.at(-1)
    expect([two('scene', 1), two('worker', 1), two('worker', 2)]).toEqual(['not-now', undefined, undefined])
  })
})

describe('the scene', () => {
  const stopped = (...said: Said[]) => round(6, phase('scene'), ...said).classroom.triads?.groups.map((group) => group.stopped)
  it.each([WORKER, DESMOND, OBSERVER])('can be stopped by anyone in it: s%i', (who) =>
    expect(stopped(says(who, { type: 'stopped' }))).toEqual([true, false]),
  )
  it('that was stopped keeps no word of who stopped it', () =>
    expect(JSON.stringify(round(3, phase('scene'), says(2, { type: 'stopped' })).classroom.triads?.groups)).toEqual(
      JSON.stringify(round(3, phase('scene'), says(3, { type: 'stopped' })).classroom.triads?.groups),
    ))
  it('goes on when they say so', () => expect(stopped(says(1, { type: 'stopped' }), says(3, { type: 'goes-on' }))).toEqual([false, false]))
  it('of a new round is not stopped', () =>
    expect(stopped(says(1, { type: 'stopped' }), ['facilitator', { type: 'round-began', round: 2 }])).toEqual([false, false]))
  it('cannot be stopped before it was dealt', () =>
    expect(round(3, ['facilitator', { type: 'triads-ended' }], says(1, { type: 'stopped' })).refused.at(-1)).toBe('not-now'))
})
