import { describe, expect, it } from 'vitest'
import { type Drill, nextRoad, readDrills } from '../../../src/core/debrief/drill.ts'
import { nextDrill } from '../../../src/core/debrief/nextDrill.ts'
import { soFar } from '../../../src/core/debrief/soFar.ts'
import type { HardMoment } from '../../../src/core/encounter/hardMoment.ts'
import type { Stake } from '../../../src/core/encounter/passage.ts'
import { attempt } from './attempts.ts'
import { played } from './playing.ts'

const drill = (at: number, more: Partial<Drill> = {}): Drill => ({
  vignette: 'gift-offer',
  place: 'kept',
  at,
  road: 'a',
  choice: 'kept/kind-firm',
  ...more,
})

describe('drills are read as they were kept', () => {
  it('all of a moment', () => expect(readDrills(JSON.stringify([drill(1), drill(2)]))).toEqual([drill(1), drill(2)]))
  it.each(['', 'rubbish', '{}', '[{}]', '[null]', '[{"vignette":"a","place":"b","at":-1,"road":"c","choice":"d"}]'])(
    'or not at all: %s',
    (text) => expect(readDrills(text)).toBeUndefined(),
  )
})

describe('the road to a hard moment', () => {
  const roads = ['a', 'b', 'c'].map((id) => ({ id, facts: {}, choices: [] }))
  const next = (drills: readonly Drill[], but?: string) => nextRoad(roads, drills, but)?.id
  it('is the first, for who was never there', () => expect(next([])).toBe('a'))
  it('is one that was not met yet', () => expect(next([drill(1), drill(2, { road: 'b' })])).toBe('c'))
  it('is the one met longest ago, once all were', () =>
    expect(next([drill(3), drill(1, { road: 'b' }), drill(2, { road: 'c' })])).toBe('b'))
  it('on another day is never the one that one comes from', () =>
    expect(next([drill(2, { road: 'b' }), drill(3, { road: 'c' })], 'a')).toBe('b'))
  it('unless there is no other', () => expect(nextRoad(roads.slice(0, 1), [], 'a')?.id).toBe('a'))
})

describe('what to drill next', () => {
  const moment = (place: string, ...stakes: readonly Stake[]): HardMoment => ({
    place,
    contact: 0,
    channel: 'room',
    light: 'day',
    setting: 'kitchen',
    speaker: 'desmond',
    heard: 'Well?',
    stakes,
  })
  const all = [
    { vignette: 'gift-offer', moment: moment('kept', 'C', 'B') },
    { vignette: 'gift-offer', moment: moment('letter', 'S') },
    { vignette: 'night-call', moment: moment('phone', 'B', 'R') },
  ]
  const next = (...how: readonly [Parameters<typeof nextDrill>[1], readonly Drill[]]) => {
    const found = nextDrill(all, ...how)
    return found && [found.moment.place, found.why]
  }
  it('is the first one, for who has just come', () => expect(next([], [])).toEqual(['kept', 'new']))
  it('is where that side is at stake which looking back named last', () =>
    expect(next([attempt(1, {}, { next: { stake: 'C', level: 1 } }), attempt(2, {}, { next: { stake: 'S', level: 2 } })], [])).toEqual([
      'letter',
      { side: 'S' },
    ]))
  it('or the side that stood lowest, where looking back named none', () =>
    expect(next([attempt(1, { C: 3, R: 2, S: 2, B: 1 })], [])).toEqual(['kept', { side: 'B' }]))
  it('with somebody else, where that moment was drilled since', () =>
    expect(next([attempt(5, { B: 1 })], [drill(6)])).toEqual(['phone', { side: 'B' }]))
  it('and once all of them were, one not drilled yet: with somebody one knows sooner than with a stranger', () => {
    expect(next([attempt(5, { B: 1 })], [drill(6), drill(7, { vignette: 'night-call', place: 'phone' })])).toEqual(['letter', 'new'])
    expect(next([attempt(5, { B: 4 }, {}, { vignette: 'night-call' })], [])).toEqual(['phone', 'new'])
  })
  it('or the one drilled longest ago', () => {
    const drills = [
      drill(9),
      drill(3, { place: 'letter' }),
      drill(5, { place: 'letter' }),
      drill(4, { vignette: 'night-call', place: 'phone' }),
    ]
    expect(next([], drills)).toEqual(['phone', { lastAt: 4 }])
  })
  it('is nothing, where there is nothing', () => expect(nextDrill([], [], [])).toBeUndefined())
})

describe('what has happened so far', () => {
  const line = (text: string) => ({ speaker: 'desmond', text })
  const told = soFar(
    played([
      { move: 'open-question', says: 'One?', lines: [line('Come in.')] },
      { move: 'validate', says: 'Two.', lines: [line('Tea?'), { speaker: '', text: 'He pours.' }] },
      { move: 'kind-firm', says: 'Three.', lines: [line('Take it.')] },
    ]),
  )
  it('is the last that was said, and what was answered to; not one’s own last words, which stand above the passage', () =>
    expect(told.map((one) => ('line' in one ? one.line.text : one.choice.text))).toEqual(['Two.', 'Take it.']))
  it('is nothing at the first words', () => expect(soFar({ moments: [] })).toEqual([]))
})
