import { adjusted, shiftsOf } from './adjustment.ts'
import type { Beat } from './beat.ts'
import { type Course, change, press, put } from './course.ts'
import { tenth } from './decimals.ts'
import type { Cause } from './effect.ts'
import type { Dimension, MoveId } from './moves.ts'
import type { Profile } from './profile.ts'
import type { Rules } from './rules.ts'
import { exposed, hidden, keepsSecret, kept, scarOf } from './secrets.ts'

/**
 * Stores what a breach, a concealment or a collusion leaves. Where the author gives no id, the move's own id is it.
 *
 * @throws RangeError if the id is taken, or the move leaves no secret
 */
export function tendSecret(course: Course, { secret, adjust }: Beat, as: MoveId): void {
  if (!keepsSecret(as)) {
    if (secret !== undefined) throw new RangeError(`the move "${as}" leaves no secret, so "${secret}" cannot be stored`)
    return
  }
  const id = secret ?? as
  const shifts = adjust && as !== 'collude' ? { adjust } : {}
  put(course, { secrets: kept(course.relationship.secrets, { id, move: as, ...shifts }) })
  course.happenings.push({ kind: 'secret-kept', id, move: as })
}

/**
 * A secret comes out: all that the person did not feel when it was kept, and a ceiling on trust that stays.
 * On `own-apologise` the worker tells it first: the same hurt, a third of the scar.
 *
 * @returns how it came out; nothing where this choice exposes none
 * @throws RangeError if there is no such secret, or it is out already
 */
export function expose(course: Course, profile: Profile, { expose: id, move }: Beat, rules: Rules): 'found' | 'owned' | undefined {
  if (id === undefined) return undefined
  const { relationship } = course
  const secret = hidden(relationship.secrets, id)
  const how = move === 'own-apologise' ? 'owned' : 'found'
  const carrier = rules.moves[secret.move === 'collude' ? 'conceal' : secret.move]
  const vector = { ...adjusted(carrier.gains, secret.adjust), strain: 0 }
  const meeting = { relationship, profile, rules, carrier, repeats: 0 }
  const cause = (on: Dimension): Cause => {
    const shifts = shiftsOf(on, secret.adjust)
    return { rule: 'exposure', why: { secret: id, ...(shifts.length > 0 && { adjusted: shifts }) } }
  }
  press(course, { vector, meeting, kind: 'secret', of: (on) => carrier.gains[on], cause })
  leaveScar(course, id, scarOf(how))
  put(course, { secrets: exposed(relationship.secrets, id, how) })
  course.happenings.push({ kind: 'secret-exposed', id, owned: how === 'owned' })
  return how
}

function leaveScar(course: Course, secret: string, points: number): void {
  const cause: Cause = { rule: 'exposure', why: { secret } }
  change(course, 'scar', cause, [{ kind: 'scar', addend: points }])
  const { trust, scar } = course.relationship
  const ceiling = 100 - scar
  if (trust > ceiling) change(course, 'trust', cause, [{ kind: 'ceiling', addend: tenth(ceiling - trust), of: ceiling }])
}
