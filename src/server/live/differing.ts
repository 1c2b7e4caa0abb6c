import type { Classroom } from '../../core/classroom/classroom.ts'
import type { Event, SeatId } from '../../core/classroom/event.ts'
import { letOutOf } from '../../core/classroom/everybody.ts'

/** Parts of a class of which a seat sees its own alone, but for what was let out to the room. */
const OWN: readonly string[] = ['n', 'taken', 'ballots', 'words', 'notes']
/** What every class has. Whatever a class has besides, as teams or threes, tells seats of each other. */
const ALWAYS: readonly string[] = [...OWN, 'opened', 'step', 'stepAt', 'paused', 'closed', 'freeText', 'seats', 'path', 'shown', 'had']

/**
 * Whose view an event may have changed, of the seats. `everybody`, unless it plainly is one's own affair: most events are a vote, of which
 * no other seat hears. Telling somebody needlessly costs time; not telling them would be wrong.
 */
export function differing(before: Classroom | undefined, after: Classroom, event: Event): SeatId | 'everybody' {
  const one = concerned(event)
  if (!one || !before) return 'everybody'
  const own = grouped(after) ? OWN : [...OWN, 'seats']
  const changed = Object.entries(after).filter(([part, value]) => before[part as keyof Classroom] !== value)
  return changed.every(([part]) => own.includes(part)) && lettingOut(before) === lettingOut(after) ? one : 'everybody'
}

/** Whom alone an event is of. */
function concerned({ from, message }: Event): SeatId | undefined {
  if (from === 'facilitator') return undefined
  if (from !== 'house') return from
  return 'seat' in message ? message.seat : undefined
}

const grouped = (classroom: Classroom): boolean => Object.keys(classroom).some((part) => !ALWAYS.includes(part))

/** Reasons that stand before the room: who writes theirs anew takes it back. */
const lettingOut = ({ ballots }: Classroom): string => JSON.stringify(letOutOf(ballots.at(-1)?.reasons ?? []))
