import type { Encounter } from '../encounter/encounter.ts'
import { moves, type Position } from '../relationship/moves.ts'
import { noTraces, type Traces, traced } from '../relationship/triangle.ts'

/** A position of the drama triangle, or of its healthy twin. */
export type Stance = Exclude<Position, 'none'>

/** How much the worker has lately stood in each of the six; each 0 to 1, together at most 1. */
export type Standing = Readonly<Record<Stance, number>>

/** Each position of the twin with the one it takes the place of (Choy 1990). */
export const twinOf = { caring: 'rescuing', assertive: 'pushing', vulnerable: 'stuck' } as const satisfies Partial<
  Record<Stance, keyof Traces>
>

/**
 * Where the worker stood at the opening and after each choice. The drama triangle is the model's own; its twin fades and fills by the
 * same rule, for the eye: nothing in the model hangs on it.
 */
export function standings({ opening, moments }: Encounter): readonly Standing[] {
  const stood = [standing(opening.traces, noTraces)]
  let twin = noTraces
  for (const { response } of moments) {
    twin = traced(twin, twinPosition(moves[response.as].position))
    stood.push(standing(response.relationship.traces, twin))
  }
  return stood
}

const standing = (drama: Traces, twin: Traces): Standing => ({
  rescuing: drama.rescuing,
  pushing: drama.pushing,
  stuck: drama.stuck,
  caring: twin.rescuing,
  assertive: twin.pushing,
  vulnerable: twin.stuck,
})

const twinPosition = (position: Position): Position => (position in twinOf ? twinOf[position as keyof typeof twinOf] : 'none')

/** The choices made from each of the six positions, by index. */
export function leanings({ moments }: Encounter): Readonly<Record<Stance, readonly number[]>> {
  const from = (stance: Stance) => moments.flatMap(({ response }, index) => (moves[response.as].position === stance ? [index] : []))
  return {
    rescuing: from('rescuing'),
    pushing: from('pushing'),
    stuck: from('stuck'),
    caring: from('caring'),
    assertive: from('assertive'),
    vulnerable: from('vulnerable'),
  }
}
