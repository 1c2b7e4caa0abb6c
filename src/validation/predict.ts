import type { Circumstance } from '../core/relationship/beat.ts'
import { type Catalogue, isMove, type MoveId } from '../core/relationship/moves.ts'
import type { Profile } from '../core/relationship/profile.ts'
import { begin, type Relationship } from '../core/relationship/relationship.ts'
import { respond } from '../core/relationship/respond.ts'
import type { Rules } from '../core/relationship/rules.ts'
import { keepsSecret } from '../core/relationship/secrets.ts'
import type { Session } from './session.ts'
import { mean } from './statistics.ts'

/** What the model says of a session. Trust and rapport, 0 to 100; `perTurn`: after each turn, numbered from 0. */
export type Prediction = {
  readonly session: string
  readonly predictedTrustFinal: number
  readonly predictedRapportFinal: number
  /** Of rapport after each turn, to three decimals; where there is no turn, as it began. */
  readonly predictedRapportMean: number
  readonly perTurn: readonly { readonly turn: number; readonly trust: number; readonly rapport: number }[]
}

/** One person for every session, since nothing is known of theirs: somewhat guarded, without needs. Our judgement. */
export const someone: Profile = {
  guardedness: 0.4,
  history: 0,
  closeness: 'flexible',
  reciprocity: 0.5,
  reactance: 0.4,
  stigma: 0.5,
  needs: [],
  distress: 0.3,
  selfDetermination: 40,
}

const here: Circumstance = { contact: 0, channel: 'room' }

/**
 * Plays a coded session through the model as one contact between people who meet. Each code of a turn is a beat; the service user's
 * turns change nothing, since the model moves only when the worker acts. What comes later changes nothing before it.
 *
 * @throws RangeError if a turn holds a code that is not in the catalogue of the rules
 */
export function predict({ session, turns }: Session, rules: Rules): Prediction {
  let relationship = begin(someone)
  const perTurn = turns.map((turn, number) => {
    if (turn.speaker === 'worker') for (const code of turn.moves) relationship = after(relationship, known(code, rules.moves), rules)
    return { turn: number, trust: relationship.trust, rapport: relationship.rapport }
  })
  return {
    session,
    predictedTrustFinal: relationship.trust,
    predictedRapportFinal: relationship.rapport,
    predictedRapportMean: perTurn.length > 0 ? thousandth(mean(perTurn.map(({ rapport }) => rapport))) : relationship.rapport,
    perTurn,
  }
}

function after(relationship: Relationship, move: MoveId, rules: Rules): Relationship {
  // A secret needs a name of its own; nothing in a coded session brings it to light.
  const secret = keepsSecret(move) ? { secret: `${move} ${relationship.secrets.length + 1}` } : {}
  return respond(relationship, someone, { move, topics: [], ...secret }, here, rules).relationship
}

function known(code: string, catalogue: Catalogue): MoveId {
  if (!isMove(code, catalogue)) throw new RangeError(`"${code}" is no move of the catalogue`)
  return code
}

const thousandth = (value: number): number => Math.round(value * 1000) / 1000
