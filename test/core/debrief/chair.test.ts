import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seats } from '../../../src/core/debrief/chair.ts'
import { band } from '../../../src/core/relationship/relationship.ts'
import { desmond } from '../relationship/people.ts'
import { anyEncounter } from './anyEncounter.ts'
import { midway, played, type Said } from './playing.ts'

const line = (text: string, inner: string) => ({ speaker: 'desmond', text, inner })
const said: readonly Said[] = [
  { move: 'validate', lines: [line('For you.', 'Laugh, and it goes back.')] },
  { move: 'rigid-refusal', topics: ['gift'], lines: [line('Go on.', 'Say something.')] },
  { move: 'avoid', lines: [line('Quite right.', 'Silly old man.')] },
  { move: 'use-supervision', scene: { alone: true }, lines: [{ speaker: 'marian', text: 'How was it?' }] },
  { move: 'pause-ground', scene: { alone: true } },
  { move: 'validate', in: 1, lines: [line('You came, then.', 'He came.')] },
]

describe('from their chair', () => {
  const all = seats(played(said))

  it('the meeting is told with what they thought and did not say', () =>
    expect(all.flatMap(({ lines }) => lines.map(({ inner }) => inner))).toEqual([
      'Laugh, and it goes back.',
      'Say something.',
      'Silly old man.',
      'He came.',
    ]))
  it('each moment has the trust of that moment, and says which way it went', () =>
    expect(all.map(({ band, went }) => [band, went])).toEqual([
      ['working', 'same'],
      ['working', 'up'],
      ['working', 'down'],
      ['wary', 'same'],
      ['wary', 'down'],
      ['wary', 'up'],
    ]))
  it('a rupture is felt where it was open', () =>
    expect(all.map(({ rupture }) => rupture)).toEqual([undefined, undefined, 'withdrawal', undefined, 'withdrawal', 'withdrawal']))
  it('what the worker did alone is one moment they know nothing of', () =>
    expect(all[3]).toMatchObject({ away: true, lines: [], index: 3 }))
  it('what the worker said stands after each moment but the last', () =>
    expect(all.map(({ chosen }) => chosen?.act.move)).toEqual(['validate', 'rigid-refusal', 'avoid', undefined, 'validate', undefined]))
  it('nothing has been said before the first choice', () =>
    expect(seats(played([], desmond, midway, null))).toEqual([{ index: 0, away: false, band: 'working', went: 'same', lines: [] }]))
  it('keeps to the trust of the moment in any encounter', () => {
    fc.assert(
      fc.property(anyEncounter, (encounter) => {
        for (const { index, band: felt } of seats(encounter)) {
          expect(felt).toBe(band(encounter.moments[index]?.before.trust ?? encounter.relationship.trust))
        }
      }),
    )
  })
})
