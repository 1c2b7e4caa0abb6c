import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Classroom, isClassroom } from '../../../src/core/classroom/classroom.ts'
import type { Event, From, SeatId } from '../../../src/core/classroom/event.ts'
import type { Message } from '../../../src/core/classroom/messages.ts'
import { replay, take } from '../../../src/core/classroom/take.ts'
import { type View, view } from '../../../src/core/classroom/view.ts'
import { createTeller, type Listener, type Who } from '../../../src/server/live/teller.ts'
import { atTheDoor, lesson } from './people.ts'

const seats: readonly SeatId[] = ['s1', 's2', 's3']
const joining = seats.map((seat) => ({ from: 'house', message: { type: 'joined', seat, key: `key-${seat}` } }) as const)
const opening: Event = { n: 1, at: 0, from: 'house', id: 'opened', message: { type: 'opened', ...lesson } as unknown as Message }

type Act = { readonly from: From; readonly message: unknown }
const steering: readonly Act[] = [
  atTheDoor,
  { ...atTheDoor, shown: { ...atTheDoor.shown, title: 'At the door' } },
  { type: 'vote-opened' },
  { type: 'vote-opened', part: 'odd' },
  { type: 'vote-closed' },
  { type: 'vote-again' },
  { type: 'results-shown' },
  { type: 'pair-talk', seconds: 60 },
  { type: 'went', choice: 'doorstep/ask-meaning' },
  { type: 'free-text', on: true },
  { type: 'released', what: 'reason', text: 'because of s1', on: true },
  { type: 'released', what: 'said', text: 'as s1 would', on: true },
  { type: 'removed', seat: 's2' },
  { type: 'paused' },
  { type: 'went-to', step: 2 },
].map((message) => ({ from: 'facilitator', message }))
const sitting: readonly Act[] = seats.flatMap((from) =>
  [
    { type: 'ready' },
    { type: 'stepped-out' },
    { type: 'came-back' },
    { type: 'left' },
    { type: 'word', text: 'torn' },
    ...[0, 1].flatMap((ballot) => [
      { type: 'voted', ballot, round: 1, choice: 'doorstep/ask-meaning' },
      { type: 'voted', ballot, round: 2, choice: 'doorstep/rigid-refusal' },
      { type: 'reason', ballot, text: `because of ${from}` },
      { type: 'said', ballot, text: `as ${from} would` },
    ]),
  ].map((message) => ({ from, message })),
)
const coming: readonly Act[] = seats.flatMap((seat) =>
  [
    { type: 'here', seat, line: 'a' },
    { type: 'gone', seat, line: 'a' },
  ].map((message) => ({ from: 'house' as const, message })),
)

/** But for the number of the last event: seats are not told of what is not theirs. */
const seen = (given: View | undefined) => given && { ...given, n: 0 }
const soon = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

function listening() {
  const views: View[] = []
  let busy = false
  const listener: Listener = { send: (view) => void views.push(view), busy: () => busy, end: () => {} }
  return { listener, views, stall: (is: boolean) => (busy = is) }
}

describe('what everybody is sent', () => {
  it('is in the end what they may see, whatever has happened, and each seat is sent only what is new to it', async () => {
    const acts = fc.array(fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...steering) }, fc.constantFrom(...sitting, ...coming)), {
      maxLength: 30,
    })
    await fc.assert(
      fc.asyncProperty(acts, fc.array(fc.nat(29)), async (acts, pauses) => {
        let classroom = replay([opening]) as Classroom
        const teller = createTeller(() => classroom)
        const people = new Map<Who, ReturnType<typeof listening>>()
        let n = 1
        const happens = ({ from, message }: Act) => {
          n += 1
          const event: Event = { n, at: n * 1000, from, id: `event-${n}`, message: message as Message }
          const next = take(classroom, event)
          if (!isClassroom(next)) return
          classroom = next
          teller.grown(event, next)
        }
        for (const act of joining) happens(act)
        for (const who of ['facilitator', 'screen', ...seats] as const) {
          people.set(who, listening())
          teller.add(who, people.get(who)!.listener)
        }
        for (const [index, act] of acts.entries()) {
          happens(act)
          if (pauses.includes(index)) await soon(2)
        }
        await soon(60)
        for (const [who, { views }] of people) {
          expect(seen(views.at(-1)), who).toEqual(seen(view(classroom, who)))
          if (who !== 'facilitator' && who !== 'screen')
            for (const [index, each] of views.entries())
              if (index > 0) expect(seen(each), `${who} again`).not.toEqual(seen(views[index - 1]))
        }
        teller.end()
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  it('goes over a dozen connections of one and no more: the oldest is ended, as of a phone that lost it', () => {
    const teller = createTeller(() => replay([opening, { ...opening, n: 2, id: 'one', message: joining[0]!.message }]) as Classroom)
    const ended: number[] = []
    for (let index = 0; index < 14; index += 1) {
      const listener: Listener = {
        ...listening().listener,
        end() {
          ended.push(index)
          teller.remove('s1', listener)
        },
      }
      teller.add('s1', listener)
    }
    expect(ended).toEqual([0, 1])
    expect(teller.connections('s1')).toBe(12)
    teller.end()
  })

  it('waits for a slow connection, which then gets the latest alone', async () => {
    let classroom = replay([opening, { ...opening, n: 2, id: 'one', message: joining[0]!.message }]) as Classroom
    const teller = createTeller(() => classroom)
    const { listener, views, stall } = listening()
    stall(true)
    teller.add('s1', listener)
    for (const [index, { message }] of [steering[0]!, steering[13]!].entries()) {
      const event: Event = { n: 3 + index, at: 0, from: 'facilitator', id: `steer-${index}`, message: message as Message }
      classroom = take(classroom, event) as Classroom
      teller.grown(event, classroom)
      await soon(5)
    }
    expect(views).toEqual([])
    stall(false)
    await soon(250)
    expect(views).toHaveLength(1)
    expect(views[0]).toMatchObject({ paused: true })
    teller.end()
  })
})
