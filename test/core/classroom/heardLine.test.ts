import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heardLine } from '../../../src/core/classroom/heardLine.ts'
import type { MoveId } from '../../../src/core/relationship/moves.ts'
import { begin } from '../../../src/core/relationship/relationship.ts'
import { respond } from '../../../src/core/relationship/respond.ts'
import { anyMove, CARDS, DESMOND } from '../../arbitrary/triads.ts'

const { person } = CARDS
const line = (...all: MoveId[]) =>
  heardLine(
    all.map((move) => ({ move })),
    person,
  )

describe('the line of what was heard', () => {
  it('begins where this person and this worker stand before the first word', () =>
    expect(line().opening).toEqual({ trust: 60, rapport: 60 }))
  it('is the model’s own answer to the same moves, one after another', () =>
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 60 }), (all) => {
        let relationship = begin(DESMOND, person.preset)
        const answers = all.map((move, place) => {
          const secret = ['breach', 'conceal', 'collude'].includes(move) ? { secret: `${move}-${place}` } : {}
          relationship = respond(relationship, DESMOND, { move, topics: ['gift'], ...secret }, { contact: 0, channel: 'room' }).relationship
          return [relationship.trust, relationship.rapport]
        })
        expect(line(...all).steps.map(({ trust, rapport }) => [trust, rapport])).toEqual(answers)
      }),
    ))
  it('is this, for asking, honouring, and a kind limit', () =>
    expect(
      line('ask-meaning', 'honour-meaning', 'kind-firm').steps.map(({ move, trust, rapport }) => ({ move, trust, rapport })),
    ).toMatchInlineSnapshot(`
      [
        {
          "move": "ask-meaning",
          "rapport": 63.2,
          "trust": 61,
        },
        {
          "move": "honour-meaning",
          "rapport": 65.9,
          "trust": 62.9,
        },
        {
          "move": "kind-firm",
          "rapport": 62.9,
          "trust": 63.8,
        },
      ]
    `))
  it('moves by what it says it moves by', () =>
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 20 }), (all) => {
        const { opening, steps } = line(...all)
        for (const [place, { trust, by }] of steps.entries()) expect((steps[place - 1] ?? opening).trust + by.trust).toBeCloseTo(trust, 9)
      }),
    ))
  it('says which rule changed what a move was worth', () => expect(line('honour-meaning').steps[0]?.context).toEqual(['meaning-unasked']))
  it('says where a rupture opened, and where it was mended', () => {
    const { steps } = line('rigid-refusal', 'moralise', 'own-apologise', 'renegotiate')
    expect(steps.flatMap(({ happened }) => happened)).toEqual(expect.arrayContaining(['rupture-opened', 'repair-step', 'repaired']))
  })
  it('says what a move was taken for: a third question in a row is one too many', () =>
    expect(line('open-question', 'open-question', 'open-question').steps.map(({ as }) => as)).toEqual([
      undefined,
      undefined,
      'interrogate',
    ]))
  it('waits for no word on a telephone: silence is worth half there', () => {
    const silence = (channel: 'room' | 'phone') =>
      heardLine([{ move: 'attend-in-silence' }], { ...person, channel }).steps[0]?.by.trust ?? 0
    expect(silence('phone')).toBeLessThan(silence('room'))
  })
})
