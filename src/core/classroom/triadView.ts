import type { TriadCards } from '../encounter/triadCards.ts'
import type { Classroom } from './classroom.ts'
import type { SeatId } from './event.ts'
import { type RoomHeard, type RoundTold, roomHeard } from './roomHeard.ts'
import { type Felt, type Group, groupOf, inRole, isFrom, type Phase, playable, type Role, type Triads } from './triad.ts'
import { type Side, sides, type Told, told } from './triadDebrief.ts'
import { dealt } from './triadGroups.ts'
import type { PlayedPerson } from './triadMessages.ts'
import { type PassingSeen, passingSeen } from './triadPassing.ts'

/** Who is played, as far as all three may know. */
type Played = Pick<PlayedPerson, 'id' | 'name' | 'pronouns'>

/** What is held in one's part: its own card and nobody else's. Gone once everybody has left their role. */
export type Holding =
  | { readonly role: 'worker'; readonly card: TriadCards['worker']; readonly policy: TriadCards['policy'] }
  | {
      readonly role: 'service-user'
      readonly card: TriadCards['person']
      readonly thermometer: readonly string[]
      readonly leave: string
    }
  | { readonly role: 'observer'; readonly card: TriadCards['observer'] }

/** A triad as one of its members sees it. `group`: its number; absent where one came late and is not in any yet. */
export type SeatTriads = PassingSeen & {
  readonly group?: number
  readonly size: number
  readonly round: number
  readonly phase?: Phase
  readonly phaseAt: number
  readonly stopped: boolean
  /** One has said that one would rather watch. */
  readonly watching: boolean
  readonly person?: Played
  readonly role?: Role
  /** What one plays in a further round, or begins with next time: told at the end of a round. */
  readonly next?: Role
  readonly holding?: Holding
  /** Where one's own thermometers stand. */
  readonly felt?: Readonly<Partial<Record<Felt['what'], number>>>
  /** Present for whoever may write down what they hear. `mine`: what they wrote. */
  readonly noting?: { readonly checklist: readonly string[]; readonly mine: Told }
  /** What was written, to be read out, from the observer's turn on. */
  readonly told?: readonly Told[]
  readonly checklist?: readonly string[]
  /** From `lines` on. */
  readonly sides?: readonly Side[]
  readonly thermometer?: readonly string[]
}

export function seatTriads({ triads }: Classroom, seat: SeatId): SeatTriads | undefined {
  if (!triads || triads.groups.length === 0) return undefined
  const { round, phaseAt, phase, person } = triads
  const common = { round, phaseAt, ...(phase && { phase }), ...(person && { person: known(person) }) }
  const group = groupOf(triads, seat)
  if (!group) return { ...common, size: 0, stopped: false, watching: false }
  const role = group.parts[seat]
  const { number, members, stopped, watching } = group
  const here = { ...common, group: number, size: members.length, stopped, watching: watching.includes(seat) }
  return role && phase ? { ...here, role, ...inPhase(triads, group, seat, phase) } : here
}

const known = ({ id, name, pronouns }: PlayedPerson): Played => ({ id, name, pronouns })

function inPhase({ cards, person, round }: Triads, group: Group, seat: SeatId, phase: Phase): Partial<SeatTriads> {
  if (!cards || !person) return {}
  const role = group.parts[seat] as Role
  const notes =
    isFrom(phase, 'scene') && !isFrom(phase, 'lines') && (role === 'observer' || (group.members.length === 2 && phase !== 'scene'))
  const { checklist, thermometer } = cards
  return {
    ...passingSeen(group, seat, phase),
    ...(inRole(phase) && { holding: held(cards, role) }),
    ...(inRole(phase) && role === 'service-user' && { felt: own(group, seat) }),
    ...(notes && { noting: { checklist, mine: told(group, seat).find(({ mine }) => mine) ?? nothing(role) } }),
    ...(isFrom(phase, 'observer') && { told: told(group, seat), checklist }),
    ...(phase === 'facilitator' && { next: dealt(group, round + 1)[seat] as Role }),
    ...(isFrom(phase, 'lines') && { sides: sides(group, person), thermometer }),
  }
}

const nothing = (role: Role): Told => ({ role, mine: true, quotes: [], seen: [] })

function held({ worker, policy, person, thermometer, leave, observer }: TriadCards, role: Role): Holding {
  if (role === 'worker') return { role, card: worker, policy }
  return role === 'observer' ? { role, card: observer } : { role, card: person, thermometer, leave }
}

const own = ({ notes }: Group, seat: SeatId): NonNullable<SeatTriads['felt']> =>
  Object.fromEntries(notes.felt.filter((one) => one.seat === seat).map(({ what, place }) => [what, place]))

/** Triads on the wall: how many, and where the round is. */
export type ScreenTriads = {
  readonly groups: number
  readonly round: number
  readonly phase?: Phase
  readonly phaseAt: number
  readonly person?: Pick<Played, 'name'>
  /** Once the notes stand. */
  readonly heard?: RoomHeard
}

/** The same, and what the facilitator steers by: which group stopped, and not who in it; how many wait for one. */
export type FacilitatorTriads = ScreenTriads & {
  readonly cards: boolean
  /** Rounds that were played before this one. */
  readonly past: readonly RoundTold[]
  readonly sizes: readonly { readonly group: number; readonly size: number; readonly stopped: boolean }[]
  readonly waiting: number
}

export function screenTriads({ triads }: Classroom): ScreenTriads | undefined {
  if (!triads || triads.groups.length === 0) return undefined
  const { groups, round, phase, phaseAt, person } = triads
  return {
    groups: groups.length,
    round,
    phaseAt,
    ...(phase && { phase }),
    ...(person && { person: { name: person.name } }),
    ...(phase && isFrom(phase, 'lines') && { heard: roomHeard(groups) }),
  }
}

export function facilitatorTriads(classroom: Classroom): FacilitatorTriads | undefined {
  const { triads } = classroom
  if (!triads) return undefined
  const { groups, cards, round, phaseAt, past = [] } = triads
  const seated = new Set(groups.flatMap(({ members }) => members))
  return {
    ...(screenTriads(classroom) ?? { groups: 0, round, phaseAt }),
    cards: cards !== undefined,
    past,
    sizes: groups.map(({ number, members, stopped }) => ({ group: number, size: members.length, stopped })),
    waiting: playable(classroom).filter((seat) => !seated.has(seat)).length,
  }
}
