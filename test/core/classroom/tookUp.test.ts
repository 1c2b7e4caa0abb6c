import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Classroom } from '../../../src/core/classroom/classroom.ts'
import type { FacilitatorMessage } from '../../../src/core/classroom/messages.ts'
import { PLANS } from '../../../src/core/classroom/plan.ts'
import { dueToTakeUp } from '../../../src/core/classroom/tookUp.ts'
import { view } from '../../../src/core/classroom/view.ts'
import { anyCourse, BOX, course, leads, type Said, says, sits, sitting, votes } from '../../arbitrary/classroom.ts'

const CALL: FacilitatorMessage = {
  type: 'took-up',
  vignette: 'after-hours-caller',
  locale: 'en-GB',
  title: 'The call',
  seed: 11,
  facts: { matter: 'alone' },
}
const here = (n: number): Said => ['house', { type: 'here', seat: `s${n}`, line: `line-${n}` }]
const morning: readonly Said[] = [
  ...sitting(3),
  ...[1, 2, 3].map(here),
  says(1, { type: 'ready' }),
  leads(BOX),
  leads({ type: 'vote-opened' }),
  votes(1, 'box/kind-firm'),
  leads({ type: 'went', choice: 'box/kind-firm' }),
  leads({ type: 'teams-formed', size: 3 }),
  says(1, { type: 'played', formed: 13, path: ['kettle/check-access'], shown: { lines: [], choices: [] }, trust: 55, rapport: 50 }),
]
const noon = (...more: Said[]) => course(...morning, leads(CALL), ...more)
const led = (classroom: Classroom) => {
  const seen = view(classroom, 'facilitator')
  if (seen?.as !== 'facilitator') throw new Error('nobody leads')
  return seen
}

describe('a class that takes up another vignette', () => {
  it('stands at its beginning: nothing shown, nothing put to the room, no teams', () => {
    const { path, shown, ballots, workshop } = noon().classroom
    expect({ path, shown, ballots, workshop }).toEqual({ path: [], shown: undefined, ballots: [], workshop: undefined })
  })
  it('has the new story, with its own lot and its own secrets', () => {
    expect(led(noon().classroom)).toMatchObject({ vignette: 'after-hours-caller', title: 'The call', seed: 11, facts: { matter: 'alone' } })
  })
  it('keeps its people, its running sheet and whether nicknames are given', () => {
    const { seats, opened, step } = noon().classroom
    expect(seats.map(({ id }) => id)).toEqual(['s1', 's2', 's3'])
    expect({ plan: opened.plan, names: opened.names, step }).toEqual({ plan: 'fifty', names: true, step: 0 })
  })
  it('asks everybody again whether they are ready: the content note is another', () =>
    expect(noon().classroom.seats.some(({ ready }) => ready)).toBe(false))
  it('counts no vote that comes late for the vignette before', () => {
    expect(noon(votes(2, 'box/kind-firm')).refused.at(-1)).toBe('not-now')
    expect(noon(leads(BOX), leads({ type: 'vote-opened' }), votes(2, 'box/kind-firm', 0)).refused.at(-1)).toBe('not-now')
    expect(noon(leads(BOX), leads({ type: 'vote-opened' }), votes(2, 'box/kind-firm', 1)).refused.at(-1)).toBeUndefined()
  })
  it('goes on counting its decisions', () => expect(led(noon(leads(BOX), leads({ type: 'vote-opened' })).classroom).ballot?.number).toBe(1))
  it('keeps what it did before for whoever leads it, to be taken along', () => {
    const [had, ...rest] = led(noon().classroom).had
    expect(rest).toEqual([])
    expect(had).toMatchObject({
      vignette: 'gift-offer',
      path: ['kettle/check-access'],
      decisions: [{ number: 0, went: 'box/kind-firm' }],
      workshop: { teams: [{ number: 1, path: ['kettle/check-access'] }] },
    })
  })
  it('shows none of that to a seat, nor to the screen', () => {
    const { classroom } = noon()
    for (const who of ['s1', 's2', 's3', 'screen'] as const)
      expect(JSON.stringify(view(classroom, who))).not.toMatch(/gift-offer|goodbye|kind-firm|check-access/)
  })
  it('keeps nothing of a vignette that was not played, as where another is chosen for its content note', () =>
    expect(led(course(...sitting(2), leads(CALL)).classroom).had).toEqual([]))
  it('has at most twelve', () => {
    const again = Array.from({ length: 13 }, () => [leads(BOX), leads(CALL)]).flat()
    expect(course(...again).refused.at(-1)).toBe('too-many')
  })
  it('is told to by whoever leads it, and by no seat', () => expect(course(sits(1), ['s1', CALL]).refused.at(-1)).toBe('not-yours'))
  it('leaves no vote open, whatever was done before', () =>
    fc.assert(
      fc.property(anyCourse, ({ events }) => {
        const said = events.slice(1).map(({ from, message }): Said => [from, message])
        const { classroom, refused } = course(...said, leads(CALL))
        expect(refused.at(-1)).toBeUndefined()
        expect([classroom.ballots, classroom.path, classroom.shown]).toEqual([[], [], undefined])
      }),
    ))
})

describe('a day', () => {
  const { day } = PLANS
  it('says which vignette each part is about', () =>
    expect(day.flatMap(({ vignette }) => vignette ?? [])).toEqual([
      'gift-offer',
      'gift-offer',
      'after-hours-caller',
      'rescuer-trap',
      'rescuer-trap',
    ]))
  it('says when another vignette is due, and not where the step names none', () => {
    const doing = (name: string) => day.find((step) => step.name === name)!
    expect(dueToTakeUp({ doing: doing('second-vignette'), vignette: 'gift-offer' })).toBe('after-hours-caller')
    expect(dueToTakeUp({ doing: doing('first-vignette'), vignette: 'gift-offer' })).toBeUndefined()
    expect(dueToTakeUp({ doing: doing('lunch'), vignette: 'gift-offer' })).toBeUndefined()
  })
})
