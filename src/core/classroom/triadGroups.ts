import type { SeatId } from './event.ts'
import { type Group, NO_NOTES, type Role } from './triad.ts'
import { unasked } from './triadPassing.ts'

// Who plays with whom, and who plays what. Seats stay in the order of joining: neighbours in a room mostly come in together.

type Members = readonly SeatId[]

/** Threes; where one is left over, a four; where two are, a two. Never one alone: of one seat nothing is formed. */
export function parted(seats: Members): readonly Members[] {
  if (seats.length < 2) return []
  if (seats.length === 2 || seats.length === 4) return [seats]
  return [seats.slice(0, 3), ...parted(seats.slice(3))]
}

/** Each part of a group of this size, by the place one has in it. In a two nobody watches; in a four two do. */
const CAST: Readonly<Record<number, readonly Role[]>> = {
  2: ['worker', 'service-user'],
  3: ['worker', 'service-user', 'observer'],
  4: ['worker', 'service-user', 'observer', 'observer'],
}

/**
 * Who plays what in a round: everybody moves on by one, so that in as many rounds as they are, each plays every part. Whoever would rather
 * watch changes with one who was to watch and would as soon play, as far as there is one.
 * @param round from 1
 */
export function dealt({ members, watching }: Pick<Group, 'members' | 'watching'>, round: number): Group['parts'] {
  const cast = CAST[members.length] as readonly Role[]
  const parts = members.map((_, place) => cast[(place + round - 1) % cast.length] as Role)
  const plays = (place: number) => parts[place] !== 'observer'
  for (const [place, seat] of members.entries()) {
    const spare = members.findIndex((one, other) => !plays(other) && !watching.includes(one))
    if (!watching.includes(seat) || !plays(place) || spare < 0) continue
    parts[spare] = parts[place] as Role
    parts[place] = 'observer'
  }
  return Object.fromEntries(members.map((seat, place) => [seat, parts[place] as Role]))
}

export const group = (number: number, members: Members): Group => ({
  number,
  members,
  parts: {},
  watching: [],
  stopped: false,
  notes: NO_NOTES,
})

/** Groups with latecomers taken in: to twos first, then to threes; the rest form groups of their own. */
export function joined(groups: readonly Group[], late: Members): readonly Group[] {
  const [withTwos, afterTwos] = filled(groups, late, 2)
  const [withThrees, rest] = filled(withTwos, afterTwos, 3)
  if (rest.length === 0) return withThrees
  const next = Math.max(0, ...withThrees.map(({ number }) => number)) + 1
  if (rest.length > 1) return [...withThrees, ...parted(rest).map((members, place) => group(next + place, members))]
  return besideTheLast(withThrees, rest, next)
}

/** One who would be alone, where all are four: one of the last goes with them. Who watches can be spared, and best who would as soon play. */
function besideTheLast(groups: readonly Group[], [alone]: Members, next: number): readonly Group[] {
  const last = groups.at(-1)
  const spare = last?.members.filter((seat) => (last.parts[seat] ?? 'observer') === 'observer') ?? []
  const mate = spare.findLast((seat) => !last?.watching.includes(seat)) ?? spare.at(-1)
  if (!last || !mate || !alone) return groups
  const { [mate]: _, ...parts } = last.parts
  const without = (list: Members) => list.filter((seat) => seat !== mate)
  const stays = { ...unasked(last, mate), parts, members: without(last.members), watching: without(last.watching) }
  return [...groups.slice(0, -1), stays, group(next, [mate, alone])]
}

/** Each group of this size gets one, as long as there are some. Who comes into a round that is under way watches. */
function filled(groups: readonly Group[], late: Members, size: number): readonly [readonly Group[], Members] {
  let waiting = late
  const full = groups.map((one): Group => {
    const [next, ...rest] = waiting
    if (!next || one.members.length !== size) return one
    waiting = rest
    const parts: Group['parts'] = Object.keys(one.parts).length > 0 ? { ...one.parts, [next]: 'observer' } : {}
    return { ...one, members: [...one.members, next], parts }
  })
  return [full, waiting]
}

/** Groups without those who have left the class. Who is then alone is taken in elsewhere. */
export function without(groups: readonly Group[], gone: (seat: SeatId) => boolean): readonly Group[] {
  const staying = groups.map((one) => ({
    ...one,
    members: one.members.filter((seat) => !gone(seat)),
    watching: one.watching.filter((seat) => !gone(seat)),
  }))
  const alone = staying.filter(({ members }) => members.length === 1).flatMap(({ members }) => members)
  const rest = staying.filter(({ members }) => members.length > 1)
  return alone.length === 0 ? rest : joined(rest, alone)
}
