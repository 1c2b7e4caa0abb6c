import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { begin, type Classroom, isClassroom } from '../../../src/core/classroom/classroom.ts'
import type { Event, SeatId } from '../../../src/core/classroom/event.ts'
import type { SeatMessage } from '../../../src/core/classroom/messages.ts'
import type { SeatView } from '../../../src/core/classroom/seatView.ts'
import { take } from '../../../src/core/classroom/take.ts'
import { PHASES, type Role } from '../../../src/core/classroom/triad.ts'
import { view } from '../../../src/core/classroom/view.ts'
import { leads, type Said, says } from '../../arbitrary/classroom.ts'
import { anyTriads, began, comes, parts, phase, round } from '../../arbitrary/triads.ts'

// In a three, s1 is the worker, s2 plays Desmond, s3 watches; in a four, s4 watches, too.
const wishes = (who: number): Said => says(who, { type: 'swapped', to: 'another' })
const rests = (who: number): Said => says(who, { type: 'swapped', to: 'rest' })
const answers = (who: number, role: Role, on: boolean): Said => says(who, { type: 'takes-part', round: 1, role, on })
const takes = (who: number, role: Role) => answers(who, role, true)
const declines = (who: number, role: Role) => answers(who, role, false)

const played = (many: number, ...said: Said[]) => parts(round(many, ...said).classroom)[0]
const refusal = (many: number, ...said: Said[]) => round(many, ...said).refused.at(-1)
const stopped = (many: number, ...said: Said[]) => round(many, ...said).classroom.triads?.groups[0]?.stopped
const seen = (who: number, many: number, ...said: Said[]) => {
  const { triads } = view(round(many, ...said).classroom, `s${who}`) as SeatView
  return { wish: triads?.wish, offered: triads?.offered }
}

describe('whoever would rather play another part', () => {
  it('keeps theirs until somebody has agreed to take it', () =>
    expect(played(3, wishes(1))).toBe('s1 worker, s2 service-user, s3 observer'))
  it('changes with the first who says yes', () => {
    expect(played(3, wishes(1), takes(2, 'worker'))).toBe('s1 service-user, s2 worker, s3 observer')
    expect(played(3, wishes(1), declines(2, 'worker'), takes(3, 'worker'))).toBe('s1 observer, s2 service-user, s3 worker')
    expect(refusal(3, wishes(1), takes(2, 'worker'), takes(3, 'worker'))).toBe('not-now')
  })
  it('is told that the others are asked; and once all have said no, that, so that they can rest', () => {
    expect(seen(1, 3, wishes(1)).wish).toBe('asked')
    expect(seen(1, 3, wishes(1), declines(2, 'worker')).wish).toBe('asked')
    const all = [wishes(1), declines(2, 'worker'), declines(3, 'worker')] as const
    expect(seen(1, 3, ...all).wish).toBe('declined')
    expect(played(3, ...all, rests(1))).toBe('s1 observer, s2 service-user, s3 observer')
  })
  it('does not ask again in this round who has said no', () =>
    expect(refusal(3, wishes(1), declines(2, 'worker'), declines(3, 'worker'), wishes(1))).toBe('not-now'))
  it('waits while another asks', () => expect(refusal(3, wishes(1), wishes(2))).toBe('not-now'))
  it('may watch, and asks those who play', () =>
    expect(played(3, wishes(3), takes(2, 'observer'))).toBe('s1 worker, s2 observer, s3 service-user'))
  it('in a four asks nobody who plays the same', () => {
    expect(seen(4, 4, wishes(3)).offered).toBeUndefined()
    expect(refusal(4, wishes(3), takes(4, 'observer'))).toBe('not-now')
  })
  it('in a two asks the other', () => expect(played(2, wishes(1), takes(2, 'worker'))).toBe('s1 service-user, s2 worker'))
  it('asks nobody who would rather watch', () =>
    expect(seen(3, 3, says(3, { type: 'rather-watches', on: true }), wishes(1)).offered).toBeUndefined())
  it('asks for this round alone', () => {
    expect(seen(2, 3, wishes(1), began(2)).offered).toBeUndefined()
    expect(refusal(3, wishes(1), began(2), wishes(3), takes(1, 'worker'))).toBe('past-round')
  })
})

describe('whoever rests', () => {
  it('watches at once, whatever anybody says', () => expect(played(3, rests(2))).toBe('s1 worker, s2 observer, s3 observer'))
  it('also while somebody else asks to change', () => expect(played(3, wishes(1), rests(2))).toBe('s1 worker, s2 observer, s3 observer'))
  it('leaves a part that those who watch are asked to take; it is theirs if they say yes', () => {
    expect([1, 2, 3].map((who) => seen(who, 3, rests(2)).offered)).toEqual([undefined, undefined, 'service-user'])
    expect(played(3, rests(2), takes(3, 'service-user'))).toBe('s1 worker, s2 observer, s3 service-user')
    expect(stopped(3, rests(2), takes(3, 'service-user'))).toBe(false)
  })
  it('stops the scene where nobody will take it: the facilitator sees that, and may deal anew', () => {
    expect(stopped(3, rests(2), declines(3, 'service-user'))).toBe(true)
    expect(stopped(4, rests(2), declines(3, 'service-user'))).toBe(false)
    expect(stopped(4, rests(2), declines(3, 'service-user'), declines(4, 'service-user'))).toBe(true)
    expect(stopped(3, says(3, { type: 'rather-watches', on: true }), rests(2))).toBe(true)
    expect(played(3, rests(2), declines(3, 'service-user'), began(1))).toBe('s1 worker, s2 service-user, s3 observer')
  })
  it('stops it where another part is free already', () => expect(stopped(3, rests(2), rests(1))).toBe(true))
  it('in a two stops the scene: nobody can watch', () => {
    expect(played(2, rests(1))).toBe('s1 worker, s2 service-user')
    expect(stopped(2, rests(1))).toBe(true)
  })
  it('was not watching already', () => expect(refusal(3, rests(3))).toBe('not-now'))
})

describe('whoever is asked to take a part', () => {
  it('is told which, and not by whom', () => {
    expect([1, 2, 3].map((who) => seen(who, 3, wishes(1)).offered)).toEqual([undefined, 'worker', 'worker'])
    expect(JSON.stringify(view(round(3, wishes(1)).classroom, 's2'))).not.toContain('"s1"')
  })
  it('says yes to that part and to no other', () => expect(refusal(3, wishes(1), takes(2, 'observer'))).toBe('not-now'))
  it('is asked before the scene and in it, not while it is talked about', () => {
    const at = (answer: Said) => PHASES.filter((name) => refusal(3, wishes(1), phase(name), answer) === undefined)
    expect(at(takes(2, 'worker'))).toEqual(['cards', 'scene'])
    expect(PHASES.filter((name) => refusal(3, phase(name), wishes(1)) === undefined)).toEqual(['cards', 'scene'])
    expect(seen(2, 3, wishes(1), phase('worker')).offered).toBeUndefined()
  })
  it('is seen by nobody else: not on the wall, and not by whoever leads', () => {
    const [without, with1] = [round(3), round(3, wishes(1))].map(({ classroom }) => ({ ...classroom, n: 0 }) as Classroom)
    for (const who of ['facilitator', 'screen'] as const) expect(view(with1 as Classroom, who)).toEqual(view(without as Classroom, who))
  })
  it('is asked no more once they play elsewhere', () => {
    const late = [...comes(5), leads({ type: 'triads-joined' })]
    expect(refusal(4, wishes(1), ...late, takes(4, 'worker'))).toBe('not-now')
  })
})

describe('a part that is played', () => {
  const partOf = ({ triads }: Classroom, seat: SeatId) => triads?.groups.find(({ members }) => members.includes(seat))?.parts[seat]
  const numberOf = ({ triads }: Classroom, seat: SeatId) => triads?.groups.find(({ members }) => members.includes(seat))?.number

  /** Whether this seat has this part by the deal, or has agreed to it. */
  const isTheirs = (before: Classroom, { from, message }: Event, now: Classroom, seat: SeatId): boolean => {
    const part = partOf(now, seat)
    if (part === undefined || part === partOf(before, seat)) return true
    if (from === 'facilitator') return message.type === 'round-began' || numberOf(before, seat) !== numberOf(now, seat)
    const own = message as SeatMessage
    if (from === seat) return own.type === 'takes-part' ? own.on && own.role === part : own.type === 'swapped' && part === 'observer'
    // Whoever asked for another part gets that of the first who says yes.
    return before.triads?.groups.some(({ passing }) => passing?.from === seat) === true && own.type === 'takes-part' && own.on
  }

  it('was dealt to whoever plays it, or they agreed to it, whatever happened', () =>
    fc.assert(
      fc.property(anyTriads, ({ events }) => {
        let classroom = begin(events[0] as Event) as Classroom
        for (const event of events.slice(1)) {
          const next = take(classroom, event)
          if (!isClassroom(next)) continue
          for (const { id } of next.seats) expect(isTheirs(classroom, event, next, id)).toBe(true)
          classroom = next
        }
      }),
    ))
})
