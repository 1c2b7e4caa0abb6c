import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Classroom } from '../../../src/core/classroom/classroom.ts'
import type { SeatId } from '../../../src/core/classroom/event.ts'
import type { SeatView } from '../../../src/core/classroom/seatView.ts'
import { take } from '../../../src/core/classroom/take.ts'
import { PHASES, type Phase } from '../../../src/core/classroom/triad.ts'
import { view } from '../../../src/core/classroom/view.ts'
import { course, leads, type Said, says, sits } from '../../arbitrary/classroom.ts'
import { anyTriads, began, CARDS, comes, coming, formed, phase, round } from '../../arbitrary/triads.ts'

const text = (classroom: Classroom, who: 'facilitator' | 'screen' | SeatId) => JSON.stringify(view(classroom, who))
const mine = (classroom: Classroom, seat: SeatId) => (view(classroom, seat) as SeatView).triads
const everyClass = (law: (classroom: Classroom) => void) =>
  fc.assert(
    fc.property(anyTriads, ({ classroom }) => {
      law(classroom)
    }),
  )
const groupsOf = ({ triads }: Classroom) => triads?.groups ?? []
const cardsIn = (told: string) => [...new Set(told.match(/card-of-[a-z-]+/g) ?? [])]

describe('a card', () => {
  it('is sent to nobody but who plays it, whatever happened before', () =>
    everyClass((classroom) => {
      for (const { id } of classroom.seats) {
        const role = groupsOf(classroom).find(({ members }) => members.includes(id))?.parts[id]
        expect(cardsIn(text(classroom, id)).filter((card) => card !== `card-of-${role}`)).toEqual([])
      }
    }))
  it('is on no wall, and not on the facilitator’s page', () =>
    everyClass((classroom) => expect([...cardsIn(text(classroom, 'screen')), ...cardsIn(text(classroom, 'facilitator'))]).toEqual([])))
  it('is nobody’s before the round has begun', () => {
    const { classroom } = course(...coming(3), leads(CARDS), formed)
    expect(classroom.seats.flatMap(({ id }) => cardsIn(text(classroom, id)))).toEqual([])
  })
  it('goes with the part: whoever passes it on has the other’s', () => {
    const { classroom } = round(
      3,
      says(2, { type: 'swapped', to: 'rest' }),
      says(3, { type: 'takes-part', round: 1, role: 'service-user', on: true }),
    )
    expect([cardsIn(text(classroom, 's2')), cardsIn(text(classroom, 's3'))]).toEqual([['card-of-observer'], ['card-of-service-user']])
  })
  it('is put down when everybody leaves their role', () => {
    const held = (at: Phase) => ['s1', 's2', 's3'].flatMap((seat) => cardsIn(text(round(3, phase(at)).classroom, seat as SeatId)))
    expect(PHASES.map((at) => held(at).length)).toEqual([3, 3, 3, 3, 0, 0, 0, 0])
  })
  it('of the worker has the policy with it', () =>
    expect(mine(round(3).classroom, 's1')?.holding).toMatchObject({ role: 'worker', policy: { title: 'Gifts' } }))
})

describe('what is written in a triad', () => {
  it('stays in it', () =>
    everyClass((classroom) => {
      for (const { id } of classroom.seats) {
        const members = groupsOf(classroom).find((group) => group.members.includes(id))?.members ?? []
        for (const [, writer] of text(classroom, id).matchAll(/notes-of-(s\d)/g)) expect(members).toContain(writer)
      }
      expect(text(classroom, 'screen') + text(classroom, 'facilitator')).not.toContain('notes-of-')
    }))
  it('is seen by its writer alone until the observer’s turn', () =>
    everyClass((classroom) => {
      if (['observer', 'lines', 'facilitator'].includes(classroom.triads?.phase ?? '')) return
      for (const { id } of classroom.seats)
        for (const [, writer] of text(classroom, id).matchAll(/notes-of-(s\d)/g)) expect(writer).toBe(id)
    }))
  it('is one’s own feeling until the lines are laid side by side', () =>
    everyClass((classroom) => {
      if (['lines', 'facilitator'].includes(classroom.triads?.phase ?? '')) return
      for (const { id } of classroom.seats) {
        const { sides, felt, role } = mine(classroom, id) ?? {}
        expect(sides).toBeUndefined()
        if (role !== 'service-user') expect(felt).toBeUndefined()
      }
    }))
  it('names nobody: no seat is told another’s name or number', () =>
    everyClass((classroom) => {
      for (const { id } of classroom.seats) {
        const triads = JSON.stringify(mine(classroom, id) ?? {}).replace(/notes-of-s\d/g, '')
        expect(triads).not.toMatch(/"s\d"|name-of-/)
      }
    }))
  it('is read out by whoever watched: their guess of the talking, one moment, one sentence', () => {
    const { classroom } = round(
      3,
      phase('scene'),
      says(3, { type: 'talked', share: 75 }),
      says(3, { type: 'pulled', to: 'pushing', text: 'At the second no.' }),
      phase('observer'),
    )
    expect(mine(classroom, 's1')?.told).toEqual([
      { role: 'observer', mine: false, quotes: [], seen: [], talked: 75, pulled: { to: 'pushing', text: 'At the second no.' } },
    ])
  })
  it('is gone from every view with the next round', () => {
    const { classroom } = round(3, phase('scene'), says(3, { type: 'noticed', text: 'notes-of-s3' }), began(2), phase('lines'))
    expect(classroom.seats.map(({ id }) => text(classroom, id)).join()).not.toContain('notes-of')
  })
})

describe('the wish to watch', () => {
  it('is nobody’s to see but one’s own: not the others’, not the facilitator’s, not the wall’s', () => {
    const [without, with1] = [round(3), round(3, says(1, { type: 'rather-watches', on: true }))].map(({ classroom }) => ({
      ...classroom,
      n: 0,
    }))
    expect(mine(with1 as Classroom, 's1')?.watching).toBe(true)
    for (const who of ['s2', 's3', 'facilitator', 'screen'] as const)
      expect(view(with1 as Classroom, who)).toEqual(view(without as Classroom, who))
  })
})

describe('the part one begins with next time', () => {
  const next = (...said: Said[]) => ['s1', 's2', 's3'].map((seat) => mine(round(3, ...said).classroom, seat as SeatId)?.next)
  it('is told at the end of a round, and not before', () => {
    expect(next(phase('facilitator'))).toEqual(['service-user', 'observer', 'worker'])
    expect(next(phase('lines'))).toEqual([undefined, undefined, undefined])
  })
  it('is to watch, where somebody would rather', () =>
    expect(next(says(1, { type: 'rather-watches', on: true }), phase('facilitator'))).toEqual(['observer', 'service-user', 'worker']))
})

describe('a scene that was stopped', () => {
  const stopped = (who: number) => round(6, phase('scene'), says(who, { type: 'stopped' })).classroom
  it('is seen by those in it', () =>
    expect(['s1', 's3', 's4'].map((seat) => mine(stopped(2), seat as SeatId)?.stopped)).toEqual([true, true, false]))
  it('tells the facilitator which group, and not who', () => {
    const seen = (who: number) => ({ ...view(stopped(who), 'facilitator'), n: 0 })
    expect(seen(1)).toEqual(seen(3))
    expect(view(stopped(1), 'facilitator')).toMatchObject({
      triads: {
        sizes: [
          { group: 1, size: 3, stopped: true },
          { group: 2, stopped: false },
        ],
      },
    })
  })
  it('is not on the wall', () =>
    expect(view(stopped(1), 'screen')).toEqual(view(round(6, phase('scene'), says(1, { type: 'goes-on' })).classroom, 'screen')))
})

describe('the room', () => {
  const heard = (groups: number) =>
    round(
      3 * groups,
      phase('scene'),
      ...Array.from({ length: groups }, (_, index) =>
        Array.from({ length: 5 }, () => says(3 * index + 3, { type: 'heard', move: 'kind-firm' })),
      ).flat(),
    )
  const figures = (groups: number, at: Phase) => {
    const { classroom } = heard(groups)
    const told = view(course(...asSaid(groups), phase(at)).classroom, 'screen')
    return classroom && told?.as === 'screen' ? told.triads?.heard?.map(({ figure }) => figure) : undefined
  }
  const asSaid = (groups: number): Said[] =>
    heard(groups)
      .events.slice(1)
      .map(({ from, message }) => [from, message] as const)
  it('is not told what was heard while notes are made: from one moment to the next it could be seen who wrote', () =>
    expect(figures(5, 'observer')).toBeUndefined())
  it('is told in kinds of moves what was heard, where five groups and more wrote', () =>
    expect(figures(5, 'lines')).toEqual(['nobody', 'nobody', 'nobody', 25, 'nobody', 'nobody', 'nobody']))
  it('is told nothing where few did', () => expect(figures(4, 'lines')).toEqual(Array(7).fill('unsaid')))
  it('knows how many wait for a group', () =>
    expect(view(course(...coming(3), formed, ...comes(4), sits(5)).classroom, 'facilitator')).toMatchObject({
      triads: { waiting: 1, groups: 1 },
    }))
})

describe('the lines side by side', () => {
  const felt = (place: number) => says(2, { type: 'felt', what: 'trust', place })
  const heard = (move: 'honour-meaning' | 'rigid-refusal') => says(3, { type: 'heard', move })
  const sides = (...said: Said[]) => mine(round(3, phase('scene'), ...said, phase('lines')).classroom, 's1')?.sides
  it('hold the feeling where it stood among the moves', () =>
    expect(
      sides(felt(2), heard('honour-meaning'), felt(3), heard('rigid-refusal'), felt(1))?.[0]?.felt.map(({ after, place }) => [
        after,
        place,
      ]),
    ).toEqual([
      [0, 2],
      [1, 3],
      [2, 1],
    ]))
  it('part where one rose and the other did not, and do not say which is right', () =>
    expect(sides(felt(2), heard('honour-meaning'), felt(1), heard('rigid-refusal'), felt(0))?.[0]?.partings).toEqual([
      { what: 'trust', from: 0, to: 1, line: 'rose', feeling: 'fell' },
    ]))
  it('are drawn once for all who look at them, however often others’ scenes stop: to draw them takes a while', () => {
    const { classroom } = round(6, phase('scene'), says(3, { type: 'heard', move: 'honour-meaning' }), phase('lines'))
    const event = { n: 1000, at: 1, from: 's4', id: 'stop', message: { type: 'stopped' } } as const
    const later = take(classroom, event) as Classroom
    expect(mine(classroom, 's1')?.sides).toHaveLength(1)
    expect(mine(classroom, 's2')?.sides).toBe(mine(classroom, 's1')?.sides)
    expect(mine(later, 's1')?.sides).toBe(mine(classroom, 's1')?.sides)
  })
  it('part nowhere where both went one way', () => expect(sides(felt(2), heard('rigid-refusal'), felt(1))?.[0]?.partings).toEqual([]))
  it('are two where two watched', () => {
    const { classroom } = round(
      4,
      phase('scene'),
      says(3, { type: 'heard', move: 'rescue' }),
      says(4, { type: 'heard', move: 'coach-alongside' }),
      phase('lines'),
    )
    expect(mine(classroom, 's1')?.sides?.map(({ line }) => line.steps.map(({ move }) => move))).toEqual([['rescue'], ['coach-alongside']])
  })
})
