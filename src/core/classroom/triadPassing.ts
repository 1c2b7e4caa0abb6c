import type { Refusal, SeatId } from './event.ts'
import type { Group, Passing, Phase, Role } from './triad.ts'

// A part is passed on, without a reason. Nobody is given one by another: who rests rests at once, and who takes a part has said yes to it.

type Actor = { readonly seat: SeatId; readonly role: Role; readonly phase: Phase }

/** While the cards are read and the scene is played. */
const isPassed = (phase: Phase): boolean => phase === 'cards' || phase === 'scene'

export function passed(group: Group, { seat, role, phase }: Actor, to: 'another' | 'rest'): Group | Refusal {
  if (!isPassed(phase)) return 'not-now'
  return to === 'rest' ? rested(group, seat, role) : wished(group, seat, role)
}

/** All who play something else are asked, but for those who would rather watch. */
function wished(group: Group, seat: SeatId, role: Role): Group | Refusal {
  const { members, parts, passing, watching } = group
  if (passing && (passing.from === seat || passing.asked.length > 0)) return 'not-now'
  const would = (one: SeatId) => role === 'observer' || !watching.includes(one)
  return { ...group, passing: { from: seat, role, asked: members.filter((one) => one !== seat && parts[one] !== role && would(one)) } }
}

/** One watches from now on, and those who watch are asked to play instead. In a two nobody can watch: to rest is to stop the scene. */
function rested({ passing, ...group }: Group, seat: SeatId, role: Role): Group | Refusal {
  if (role === 'observer') return 'not-now'
  if (group.members.length === 2) return { ...group, stopped: true }
  const asked = group.members.filter((one) => one !== seat && group.parts[one] === 'observer' && !group.watching.includes(one))
  const now = { ...group, parts: { ...group.parts, [seat]: 'observer' as const } }
  // Where a part is free already, too few are left to play.
  return asked.length === 0 || isFree(group, passing) ? { ...now, stopped: true } : { ...now, passing: { from: seat, role, asked } }
}

/** Whether nobody plays the part that is passed on: whoever had it rests. */
const isFree = ({ parts }: Pick<Group, 'parts'>, passing: Passing | undefined): boolean =>
  passing !== undefined && parts[passing.from] !== passing.role

/** A yes holds for the part that was asked about; where all say no, whoever had it keeps it, and a scene without it stops. */
export function answered(group: Group, { seat, role, phase }: Actor, part: Role, on: boolean): Group | Refusal {
  const { passing, ...rest } = group
  if (!isPassed(phase) || passing?.role !== part || !passing.asked.includes(seat)) return 'not-now'
  const free = isFree(group, passing)
  if (on) return { ...rest, parts: { ...group.parts, ...(!free && { [passing.from]: role }), [seat]: part } }
  const asked = passing.asked.filter((one) => one !== seat)
  return free && asked.length === 0 ? { ...rest, stopped: true } : { ...group, passing: { ...passing, asked } }
}

/** A group that somebody leaves for another: what they asked, or were asked, goes with them. */
export function unasked({ passing, ...group }: Group, gone: SeatId): Group {
  if (!passing || passing.from === gone) return group
  return { ...group, passing: { ...passing, asked: passing.asked.filter((one) => one !== gone) } }
}

/** How passing on stands, for one of the group. */
export type PassingSeen = {
  /** Whether the others are asked to change with one, or have all said no. */
  readonly wish?: 'asked' | 'declined'
  /** A part that another passes on, and that one is asked to take. */
  readonly offered?: Role
}

export function passingSeen(group: Group, seat: SeatId, phase: Phase): PassingSeen {
  const { passing } = group
  if (!passing || !isPassed(phase)) return {}
  if (passing.asked.includes(seat)) return { offered: passing.role }
  if (passing.from !== seat || isFree(group, passing)) return {}
  return { wish: passing.asked.length > 0 ? 'asked' : 'declined' }
}
