import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Classroom } from '../../../src/core/classroom/classroom.ts'
import { replay } from '../../../src/core/classroom/take.ts'
import { NO_NOTES } from '../../../src/core/classroom/triad.ts'
import { dealt, joined, parted } from '../../../src/core/classroom/triadGroups.ts'
import { course, leads, type Said, says, sits } from '../../arbitrary/classroom.ts'
import { anyTriads, began, CARDS, comes, coming, formed, parts, phase, round } from '../../arbitrary/triads.ts'

const rather = (n: number, on = true): Said => says(n, { type: 'rather-watches', on })
const dealtTo = (members: Parameters<typeof dealt>[0]['members'], number: number) => dealt({ members, watching: [] }, number)
const seats = (many: number) => Array.from({ length: many }, (_, index) => `s${index + 1}` as const)
const sizes = ({ triads }: Classroom) => triads?.groups.map(({ members }) => members.length)
const last = (...said: Said[]) => course(...said).refused.at(-1)

describe('threes', () => {
  it.each([
    [1, []],
    [2, [2]],
    [3, [3]],
    [4, [4]],
    [5, [3, 2]],
    [6, [3, 3]],
    [7, [3, 4]],
    [8, [3, 3, 2]],
    [9, [3, 3, 3]],
  ])('of %i who are here are %j', (many, expected) => expect(parted(seats(many)).map(({ length }) => length)).toEqual(expected))
  it('leave nobody out and nobody alone, however many there are', () =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 600 }), (many) => {
        expect(parted(seats(many)).flat()).toEqual(seats(many))
        expect(parted(seats(many)).every(({ length }) => length >= 2 && length <= 4)).toBe(true)
      }),
    ))
  it('are formed of those who are here: not of a seat whose phone is away, nor of one who stepped out', () =>
    expect(sizes(course(...coming(4), sits(5), says(1, { type: 'stepped-out' }), formed).classroom)).toEqual([3]))
  it('are not formed of one', () => expect(last(...coming(1), formed)).toBe('not-now'))
})

describe('who comes late', () => {
  const late = (many: number, more: number) => {
    const newcomers = Array.from({ length: more }, (_, index) => comes(many + index + 1)).flat()
    return sizes(course(...coming(many), formed, ...newcomers, leads({ type: 'triads-joined' })).classroom)
  }
  it('goes to a two first', () => expect(late(8, 1)).toEqual([3, 3, 3]))
  it('then makes a three a four', () => expect(late(8, 3)).toEqual([4, 4, 3]))
  it('with others forms new groups once all are fours', () => expect(late(3, 4)).toEqual([4, 3]))
  it('is not alone where all are fours: one of a four goes along', () => expect(late(4, 1)).toEqual([3, 2]))
  it('watches, where a round is under way', () =>
    expect(parts(round(3, ...comes(4), leads({ type: 'triads-joined' })).classroom)).toEqual([
      's1 worker, s2 service-user, s3 observer, s4 observer',
    ]))
  it('has a part at once, in a group that is new', () =>
    expect(parts(round(3, phase('scene'), ...[4, 5, 6].flatMap(comes), leads({ type: 'triads-joined' })).classroom).at(-1)).toBe(
      's5 worker, s6 service-user',
    ))
  it('takes along one of a four who watches, and would as soon play: the others keep their parts', () => {
    const four = { number: 1, members: seats(4), parts: dealtTo(seats(4), 2), watching: ['s3' as const], stopped: false, notes: NO_NOTES }
    const [first, second] = joined([{ ...four, watching: [] }], ['s5'])
    expect(first?.parts).toEqual({ s1: 'service-user', s2: 'observer', s4: 'worker' })
    expect(second?.members).toEqual(['s3', 's5'])
    expect(joined([four], ['s5'])[1]?.members).toEqual(['s2', 's5'])
  })
})

describe('who plays what', () => {
  it.each([
    [2, ['worker, service-user', 'service-user, worker', 'worker, service-user']],
    [3, ['worker, service-user, observer', 'service-user, observer, worker', 'observer, worker, service-user']],
    [
      4,
      [
        'worker, service-user, observer, observer',
        'service-user, observer, observer, worker',
        'observer, observer, worker, service-user',
        'observer, worker, service-user, observer',
      ],
    ],
  ])('in a group of %i moves on with every round', (many, rounds) =>
    expect(rounds.map((_, index) => Object.values(dealtTo(seats(many), index + 1)).join(', '))).toEqual(rounds),
  )
  it.each([2, 3, 4, 5, 6, 7, 8])('of %i seats: after as many rounds as a group has members, each has played every part of it', (many) => {
    for (const members of parted(seats(many))) {
      const played = members.map((seat) => new Set(members.map((_, index) => dealtTo(members, index + 1)[seat])))
      expect(played.every((all) => all.size === Math.min(3, members.length))).toBe(true)
    }
  })
  it('is watching for whoever would rather watch, without a reason; another plays instead', () =>
    expect(parts(course(...coming(3), leads(CARDS), formed, rather(1), began(1)).classroom)).toEqual([
      's1 observer, s2 service-user, s3 worker',
    ]))
  it('is as far as it goes what somebody would rather: where all but one would watch, one of them is asked to play', () =>
    expect(parts(course(...coming(3), leads(CARDS), formed, rather(1), rather(2), began(1)).classroom)).toEqual([
      's1 observer, s2 service-user, s3 worker',
    ]))
  it('is watching in every round, and in whatever group, until one takes it back', () => {
    const once = round(3, rather(1), began(2))
    expect(parts(once.classroom)).toEqual(['s1 observer, s2 service-user, s3 worker'])
    expect(parts(round(3, rather(1), began(2), formed, began(1)).classroom)).toEqual(['s1 observer, s2 service-user, s3 worker'])
    expect(parts(round(3, rather(1), rather(1, false), began(2)).classroom)).toEqual(['s1 service-user, s2 observer, s3 worker'])
  })
  it('is what it is in a two, where nobody watches', () =>
    expect(parts(round(2, rather(1), began(2)).classroom)).toEqual(['s1 service-user, s2 worker']))
  it('is not to be chosen by who is in no group', () => expect(last(...coming(3), leads(CARDS), rather(1))).toBe('not-now'))
  it('is as it was dealt, in a class', () =>
    expect(parts(round(8, began(2)).classroom)).toEqual([
      's1 service-user, s2 observer, s3 worker',
      's4 service-user, s5 observer, s6 worker',
      's7 service-user, s8 worker',
    ]))
})

describe('a round', () => {
  it('needs cards', () => expect(last(...coming(3), formed, began(1))).toBe('not-now'))
  it('needs groups', () => expect(last(...coming(3), leads(CARDS), began(1))).toBe('not-now'))
  it('begins with reading the cards', () => expect(round(3).classroom.triads?.phase).toBe('cards'))
  it('that is begun twice by a nervous finger is the same round', () =>
    expect(parts(round(3, began(1)).classroom)).toEqual(parts(round(3).classroom)))
  it('begins with empty notes: what was written in the last is gone', () => {
    const heard = says(3, { type: 'heard', move: 'kind-firm' })
    expect(round(3, phase('scene'), heard, began(2)).classroom.triads?.groups[0]?.notes.heard).toEqual([])
  })
  it('goes on without those who have left, and nobody is then alone', () =>
    expect(sizes(round(5, says(5, { type: 'left' }), began(2)).classroom)).toEqual([4]))
  it('has phases in any order, and none before it has begun', () => {
    expect(last(...coming(3), leads(CARDS), formed, phase('scene'))).toBe('not-now')
    expect(round(3, phase('observer'), phase('scene')).classroom.triads?.phase).toBe('scene')
  })
  it('is over when the triads part, and with it all they wrote', () => {
    const { classroom } = round(
      3,
      phase('scene'),
      says(3, { type: 'noticed', text: 'I noticed the chair.' }),
      leads({ type: 'triads-ended' }),
    )
    expect(classroom.triads).toMatchObject({ groups: [], round: 0 })
    expect(JSON.stringify(classroom.triads)).not.toContain('I noticed')
  })
})

describe('a class in threes', () => {
  it('is what its log tells, whatever happened', () =>
    fc.assert(
      fc.property(anyTriads, ({ events, classroom }) => {
        expect(replay(events)).toEqual(classroom)
      }),
    ))
  it('has never two who play the same in a group, but for those who watch; one of each, where nobody rests; and nobody twice', () =>
    fc.assert(
      fc.property(anyTriads, ({ classroom, events }) => {
        const rested = events.some(({ message }) => message.type === 'swapped' && message.to === 'rest')
        const groups = classroom.triads?.groups ?? []
        const all = groups.flatMap(({ members }) => members)
        expect(new Set(all).size).toBe(all.length)
        for (const { members, parts: who } of groups.filter(() => classroom.triads?.phase !== undefined)) {
          const roles = members.map((seat) => who[seat])
          for (const part of ['worker', 'service-user']) {
            const many = roles.filter((role) => role === part).length
            expect(many === 1 || (rested && many === 0)).toBe(true)
          }
          expect(roles).toHaveLength(Object.keys(who).length)
        }
      }),
    ))
  it('never has a group of one, nor of more than four', () =>
    fc.assert(
      fc.property(
        anyTriads,
        ({ classroom }) => classroom.triads?.groups.every(({ members }) => members.length >= 2 && members.length <= 4) ?? true,
      ),
    ))
})
