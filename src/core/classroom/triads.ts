import { type Classroom, seatOf } from './classroom.ts'
import type { Event, Refusal, SeatId } from './event.ts'
import type { Message } from './messages.ts'
import { toldSoFar } from './roomHeard.ts'
import { type Group, NO_NOTES, NO_TRIADS, playable, type Triads } from './triad.ts'
import { dealt, group, joined, parted, without } from './triadGroups.ts'
import { inTheTriad } from './triadNotes.ts'

/** Playing in threes: cards, who with whom, rounds and their phases; and what each does in their part (triadNotes). */
export function triads(classroom: Classroom, { from, at, message }: Event): Classroom | Refusal | undefined {
  if (from === 'house') return undefined
  const now = classroom.triads ?? NO_TRIADS
  const next = from === 'facilitator' ? steered(classroom, now, at, message) : inTheTriad(now, from, at, message)
  return next === undefined || typeof next === 'string' ? next : { ...classroom, triads: next }
}

/** With these a round is over, and what was written in it goes. */
const ENDS_A_ROUND: readonly Message['type'][] = ['cards', 'triads-formed', 'round-began', 'triads-ended']

function steered(classroom: Classroom, triads: Triads, at: number, message: Message): Triads | Refusal | undefined {
  const past = ENDS_A_ROUND.includes(message.type) ? toldSoFar(triads, classroom.step) : []
  const now = past.length > 0 ? { ...triads, past } : triads
  switch (message.type) {
    case 'cards':
      return { ...unbegun(now), person: message.person, cards: message.cards }
    case 'triads-formed':
      return formed(now, playable(classroom), at)
    case 'triads-joined':
      return tookIn(classroom, now)
    case 'round-began':
      return began(classroom, now, message.round, at)
    case 'triad-phase':
      return now.phase === undefined ? 'not-now' : { ...now, phase: message.phase, phaseAt: at }
    case 'triads-ended':
      return { ...unbegun(now), groups: [] }
    default:
      return undefined
  }
}

/** No round is under way, and nothing is left of those that were. */
function unbegun({ phase: _, ...now }: Triads): Triads {
  return { ...now, round: 0, groups: now.groups.map((one) => ({ ...group(one.number, one.members), watching: one.watching })) }
}

function formed(now: Triads, seats: readonly SeatId[], at: number): Triads | Refusal {
  const groups = parted(seats)
  return groups.length === 0
    ? 'not-now'
    : { ...unbegun(now), groups: groups.map((members, place) => stillWatching(group(place + 1, members), now)), phaseAt: at }
}

/** Whoever said that they would rather watch need not say it again to others. */
const stillWatching = (one: Group, { groups }: Triads): Group => ({
  ...one,
  watching: groups.flatMap(({ watching }) => watching).filter((seat) => one.members.includes(seat)),
})

function tookIn(classroom: Classroom, now: Triads): Triads | Refusal {
  const seated = new Set(now.groups.flatMap(({ members }) => members))
  const late = playable(classroom).filter((seat) => !seated.has(seat))
  if (now.groups.length === 0 || late.length === 0) return 'not-now'
  return { ...now, groups: inParts(joined(now.groups, late), now) }
}

/** Groups that came while a round is under way have parts in it. */
const inParts = (groups: readonly Group[], { phase, round }: Triads): readonly Group[] =>
  groups.map((one) => (phase === undefined || Object.keys(one.parts).length > 0 ? one : { ...one, parts: dealt(one, Math.max(1, round)) }))

function began(classroom: Classroom, now: Triads, round: number, at: number): Triads | Refusal {
  const groups = without(now.groups, (seat) => seatOf(classroom, seat)?.left === true)
  if (!now.cards || groups.length === 0) return 'not-now'
  const anew = groups.map(({ passing: _, ...one }) => ({ ...one, parts: dealt(one, round), stopped: false, notes: NO_NOTES }))
  return { ...now, groups: anew, round, phase: 'cards', phaseAt: at }
}
