import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_SEATS } from '../../../src/core/classroom/classroom.ts'
import type { Event } from '../../../src/core/classroom/event.ts'
import { replay, take } from '../../../src/core/classroom/take.ts'
import { anyCourse, BOX, course, leads, OPENED, says, sits, sitting, votes } from '../../arbitrary/classroom.ts'

describe('a class', () => {
  it('is what its log tells: read again in order, it is the same', () =>
    fc.assert(
      fc.property(anyCourse, ({ events, classroom }) => {
        expect(replay(events)).toEqual(classroom)
      }),
    ))
  it('takes once what is sent twice', () =>
    fc.assert(
      fc.property(anyCourse, fc.nat(70), ({ events, refused, classroom }, which) => {
        const taken = events.filter((_, index) => index === 0 || refused[index - 1] === undefined)
        const sent = taken[which % taken.length] as Event
        expect(take(classroom, sent)).toBe('again')
      }),
    ))
  it('takes once what is sent again under a new number, as after a lost answer', () =>
    fc.assert(
      fc.property(anyCourse, ({ events, classroom, refused }) => {
        const last = events.at(-1) as Event
        fc.pre(refused.at(-1) === undefined)
        expect(take(classroom, { ...last, n: last.n + 1 })).toBe('again')
      }),
    ))
  it('is unchanged by what it refuses', () =>
    fc.assert(
      fc.property(anyCourse, ({ events, refused, classroom }) => {
        const taken = events.filter((_, index) => index === 0 || refused[index - 1] === undefined)
        expect(replay(taken)).toEqual(classroom)
      }),
    ))
  it('is nothing where it was never opened', () => expect(replay([])).toBeUndefined())
  it('is nothing where its log begins with something else', () =>
    expect(replay([{ n: 1, at: 0, from: 'facilitator', id: 'e', message: { type: 'paused' } }])).toBeUndefined())
})

describe('who may say what', () => {
  it('lets no seat steer', () => expect(course(sits(1), ['s1', { type: 'vote-opened' }]).refused).toEqual([undefined, 'not-yours']))
  it('lets no facilitator vote', () =>
    expect(
      course(leads(BOX), leads({ type: 'vote-opened' }), [
        'facilitator',
        { type: 'voted', ballot: 0, round: 1, choice: 'box/kind-firm' },
      ]).refused.at(-1),
    ).toBe('not-yours'))
  it('lets nobody but the house say who came', () =>
    expect(course(['facilitator', { type: 'joined', seat: 's1', key: 'k' }]).refused).toEqual(['not-yours']))
  it('does not know a seat that never came', () => expect(course(says(3, { type: 'ready' })).refused).toEqual(['unknown-seat']))
  it('hears no seat that was removed', () =>
    expect(course(sits(1), leads({ type: 'removed', seat: 's1' }), says(1, { type: 'ready' })).refused.at(-1)).toBe('unknown-seat'))
  it('hears nothing any more once it is closed', () =>
    expect(course(leads({ type: 'closed' }), sits(1)).refused).toEqual([undefined, 'closed']))
  it('is opened only once', () => expect(course(['house', OPENED]).refused).toEqual(['unreadable']))
})

describe('a seat', () => {
  it('is the same for the same token, however often it joins', () => {
    const { refused, classroom } = course(sits(1), ['house', { type: 'joined', seat: 's2', key: 'key-of-1' }])
    expect(refused).toEqual([undefined, 'again'])
    expect(classroom.seats).toHaveLength(1)
  })
  it('has the next number: two servers that seat somebody at once agree on who was first', () =>
    expect(course(sits(1), ['house', { type: 'joined', seat: 's1', key: 'other' }]).refused).toEqual([undefined, 'not-now']))
  it(`is not to be had in a hall of ${MOST_SEATS}`, () => expect(course(...sitting(MOST_SEATS + 1)).refused.at(-1)).toBe('full'))
  it('keeps no name where the class takes none', () => {
    const nameless = { ...OPENED, names: false }
    const opening: Event = { n: 1, at: 0, from: 'house', id: 'e1', message: nameless }
    const joining: Event = { n: 2, at: 1, from: 'house', id: 'e2', message: { type: 'joined', seat: 's1', key: 'k', name: 'Ada' } }
    expect(replay([opening, joining])?.seats[0]).toEqual({ id: 's1', key: 'k' })
  })
  it('is here while its latest connection holds: an older one that ends does not matter', () => {
    const here = (line: string) => ['house', { type: 'here', seat: 's1', line }] as const
    const gone = (line: string) => ['house', { type: 'gone', seat: 's1', line }] as const
    expect(course(sits(1), here('a'), here('b'), gone('a')).classroom.seats[0]?.line).toBe('b')
    expect(course(sits(1), here('a'), here('b'), gone('b')).classroom.seats[0]?.line).toBeUndefined()
  })
})

describe('the running sheet', () => {
  it('is gone through in any order', () =>
    expect(course(leads({ type: 'went-to', step: 4 }), leads({ type: 'went-to', step: 1 })).classroom.step).toBe(1))
  it('has no step beyond its last', () => expect(course(leads({ type: 'went-to', step: 6 })).refused).toEqual(['not-offered']))
  it('stands still in a pause, and a vote that was under way is still counted', () => {
    const { classroom } = course(sits(1), leads(BOX), leads({ type: 'vote-opened' }), leads({ type: 'paused' }), votes(1, 'box/kind-firm'))
    expect(classroom.paused).toBe(true)
    expect(classroom.ballots[0]?.votes).toEqual({ s1: 'box/kind-firm' })
  })
})
