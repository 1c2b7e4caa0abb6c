import type { Adjustment } from './adjustment.ts'
import type { MoveId } from './moves.ts'

/** What the person does not know, or knows and should not have to carry. */
export type Secret = {
  readonly id: string
  /** What was done. A collusion is found out as a concealment: the person was in on it, others were not. */
  readonly move: SecretMove
  /** The author's shifts of a breach or a concealment. They wait with the rest of the move until it is out. */
  readonly adjust?: readonly Adjustment[]
  /** `found`: it came out; `owned`: the worker told it first. */
  readonly exposed?: 'found' | 'owned'
}

/** The moves that leave a secret. */
export type SecretMove = 'breach' | 'conceal' | 'collude'

/** Whether a move leaves a secret. */
export const keepsSecret = (move: MoveId): move is SecretMove => move === 'breach' || move === 'conceal' || move === 'collude'

/**
 * The secrets with one more.
 *
 * @throws RangeError if a secret of that id is kept already
 */
export function kept(secrets: readonly Secret[], secret: Secret): readonly Secret[] {
  if (secrets.some((s) => s.id === secret.id)) throw new RangeError(`the secret "${secret.id}" is kept already`)
  return [...secrets, secret]
}

/**
 * The secret of that id, as long as nobody knows.
 *
 * @throws RangeError if there is no such secret, or it is out already
 */
export function hidden(secrets: readonly Secret[], id: string): Secret {
  const secret = secrets.find((s) => s.id === id)
  if (!secret || secret.exposed) throw new RangeError(`the secret "${id}" is ${secret ? 'out already' : 'unknown'}`)
  return secret
}

/** The same secrets, one of them out. It stays on the list: practice is judged, not luck. */
export const exposed = (secrets: readonly Secret[], id: string, how: 'found' | 'owned'): readonly Secret[] =>
  secrets.map((s) => (s.id === id ? { ...s, exposed: how } : s))

/**
 * The ceiling that stays on trust, in points. Deceived trust never fully recovers (Schweitzer, Hershey & Bradlow 2006); that candour
 * leaves a third of the scar is our judgement: telling must be worth choosing.
 */
export const scarOf = (how: 'found' | 'owned'): number => (how === 'owned' ? 5 : 15)

/** As deep as a scar gets, in points: three secrets found out reach it, and trust can still come to 60. Our judgement. */
export const deepestScar = 40
