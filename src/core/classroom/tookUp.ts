import type { Classroom, Opened } from './classroom.ts'
import type { Event, Refusal } from './event.ts'
import type { Common } from './everybody.ts'
import { type RoundTold, toldSoFar } from './roomHeard.ts'

/** A vignette the class had before, as it was left: for what is taken along, and shown to no seat. */
export type Had = Pick<Opened, 'vignette' | 'locale' | 'script' | 'model' | 'title' | 'seed' | 'facts'> &
  Pick<Classroom, 'path' | 'ballots' | 'workshop'> & { readonly rounds: readonly RoundTold[] }

/** Vignettes in one class. Our judgement: more than a day holds. */
const MOST = 12

/**
 * A class that takes up another vignette stands at its beginning: nothing shown, nothing put to the room, no teams and no threes. Who was ready was ready
 * for another content note, and is asked again. Decisions count on, so that a vote that comes late counts nowhere.
 */
export function tookUp(classroom: Classroom, { from, message }: Event): Classroom | Refusal | undefined {
  if (from !== 'facilitator' || message.type !== 'took-up') return undefined
  const { type: _, ...vignette } = message
  const { shown: __, workshop: ___, triads: ____, seats, opened, ...rest } = classroom
  const { plan, names } = opened
  if (classroom.had.length >= MOST) return 'too-many'
  return {
    ...rest,
    opened: { plan, names, ...vignette },
    seats: seats.map(({ ready: _, ...seat }) => seat),
    path: [],
    ballots: [],
    had: wasPlayed(classroom) ? [...classroom.had, asHad(classroom)] : classroom.had,
  }
}

const wasPlayed = (classroom: Classroom) => {
  const { path, ballots, workshop } = classroom
  return path.length + ballots.length + roundsIn(classroom).length > 0 || workshop !== undefined
}

const roundsIn = ({ triads, step }: Classroom) => (triads ? toldSoFar(triads, step) : [])

function asHad(classroom: Classroom): Had {
  const { opened, path, ballots, workshop } = classroom
  const { plan: _, names: __, ...played } = opened
  return { ...played, path, ballots, rounds: roundsIn(classroom), ...(workshop && { workshop }) }
}

/** Decisions of the vignettes before: the first of this one has the next number. */
export const decidedBefore = ({ had }: Pick<Classroom, 'had'>): number => had.reduce((sum, { ballots }) => sum + ballots.length, 0)

/** The vignette that the running sheet has come to, where the class still plays another. */
export const dueToTakeUp = ({ doing, vignette }: Pick<Common, 'doing' | 'vignette'>): string | undefined =>
  doing.vignette === vignette ? undefined : doing.vignette
