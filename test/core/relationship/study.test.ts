import { describe, expect, it } from 'vitest'
import { type MoveId, moves, type Vector } from '../../../src/core/relationship/moves.ts'
import { begin } from '../../../src/core/relationship/relationship.ts'
import { respond } from '../../../src/core/relationship/respond.ts'
import { type Rules, rules } from '../../../src/core/relationship/rules.ts'
import { choice, desmond, gain, knownDesmond, room, say, still } from './people.ts'

/** The rules of the game with one move of another worth. */
const where = (move: MoveId, gains: Partial<Vector>): Rules => ({
  ...still,
  moves: { ...moves, [move]: { ...moves[move], gains: { ...moves[move].gains, ...gains } } },
})

describe('for study, the model may be set otherwise', () => {
  it('with another resting level of rapport: a share of trust, and points beside it', () => {
    const by = { ...rules, rest: { share: 0.5, plus: 20 } }
    const [drift] = respond(begin(desmond, { trust: 60, rapport: 40 }), desmond, choice('pause-ground'), room, by).effects
    expect(drift).toMatchObject({ on: 'rapport', by: 1.5 })
    expect(drift?.terms).toContainEqual({ kind: 'distance', factor: 10, of: 60 })
  })
  it('with another catalogue: a screen halves what silence wins, and nothing of what it would cost', () => {
    const silence = (trust: number) => {
      const set = where('attend-in-silence', { trust })
      const [here, there] = (['room', 'video'] as const).map((channel) =>
        say(knownDesmond(), desmond, 'attend-in-silence', { channel }, set),
      )
      return [here, there].map((outcome) => outcome && gain(outcome, 'trust'))
    }
    expect(silence(2)).toEqual([1.9, 1])
    expect(silence(-1)).toEqual([-4.9, -4.9])
  })
  it('and what was explained halves what sharing costs, and nothing of what it would win', () => {
    const shared = (trust: number) => {
      const set = where('share-openly', { trust })
      const explained = knownDesmond({ named: { confidentiality: true } })
      return [knownDesmond(), explained].map((r) => gain(say(r, desmond, 'share-openly', {}, set), 'trust'))
    }
    expect(shared(-2)).toEqual([-9.8, -4.9])
    expect(shared(2)).toEqual([1.9, 1.9])
  })
})
