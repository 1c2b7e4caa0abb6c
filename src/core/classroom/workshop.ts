import type { ChoiceId } from '../encounter/passage.ts'
import { type Classroom, seated, seatOf } from './classroom.ts'
import type { Event, Refusal, SeatId } from './event.ts'
import { changed, dark, type Light, lightAnswered, lightAsked, lit } from './light.ts'
import type { Message, SeatMessage } from './messages.ts'
import type { Shown } from './shown.ts'

/** Where a team stood, and when. `trust`, `rapport`: 0 to 100. */
export type Mark = { readonly at: number; readonly choices: number; readonly trust: number; readonly rapport: number }

/** One team and its own playing of the vignette: whoever holds the pen chooses for it. */
export type Team = {
  readonly seats: readonly SeatId[]
  readonly pen: SeatId
  readonly path: readonly ChoiceId[]
  readonly shown?: Shown
  readonly marks: readonly Mark[]
  readonly ending?: string
  readonly waits?: true
  readonly stopped?: true
  /** Who asks for the pen. */
  readonly asks?: SeatId
  readonly light?: Light
}

/** What the facilitator sent into the story. `team` is its index; without it, all. */
export type Sent = { readonly at: number; readonly text: string; readonly team?: number }

export type Workshop = {
  /** Number of the event that formed these teams: what comes late from others is known by it. */
  readonly formed: number
  readonly teams: readonly Team[]
  readonly sent: readonly Sent[]
  /** The team in the room's light, and its passage as the facilitator's own page played it: no seat puts words on the wall. */
  readonly spotlight?: { readonly team: number; readonly shown: Shown }
  /** Milliseconds since the class was opened. */
  readonly blockUntil?: number
}

/** Places remembered of one team's playing: more than the longest has. */
const MARKS = 300
/** Events remembered. */
const SENT = 100

/** Teams that play in parallel, each at its own pace. */
export function workshop(classroom: Classroom, { n, from, at, message }: Event): Classroom | Refusal | undefined {
  if (from === 'house') return undefined
  const next = from === 'facilitator' ? steered(classroom, { n, at }, message) : told(classroom, from, at, message)
  return next === undefined || typeof next === 'string' ? next : { ...classroom, workshop: next }
}

function steered(classroom: Classroom, { n, at }: Pick<Event, 'n' | 'at'>, message: Message): Workshop | Refusal | undefined {
  if (message.type === 'teams-formed') return formed(classroom, n, message.size)
  const workshop = classroom.workshop ?? { formed: 0, teams: [], sent: [] }
  const { teams, sent } = workshop
  switch (message.type) {
    case 'teams-joined':
      return teams.length === 0 ? 'not-now' : { ...workshop, teams: joined(classroom, teams) }
    case 'event-sent':
      if (message.team !== undefined && !teams[message.team]) return 'not-offered'
      return {
        ...workshop,
        sent: [...sent, { at, text: message.text, ...(message.team !== undefined && { team: message.team }) }].slice(-SENT),
      }
    case 'light-asked':
      return lightAsked(workshop, message)
    case 'spotlight':
      return message.lit ? lit(workshop, message.lit) : dark(workshop)
    case 'moved-on':
      return changed(workshop, message.team, ({ stopped: _, ...team }) => (message.on ? { ...team, stopped: true } : team))
    case 'block': {
      const { blockUntil: _, ...rest } = workshop
      return message.minutes === 0 ? rest : { ...rest, blockUntil: at + 60_000 * message.minutes }
    }
    default:
      return undefined
  }
}

/** New teams, in the order of the seats: neighbours who joined together sit together. Nobody is left alone in a team. */
function formed(classroom: Classroom, n: number, size: number): Workshop | Refusal {
  const here = seated(classroom)
    .filter(({ line }) => line !== undefined)
    .map(({ id }) => id)
  if (here.length === 0) return 'not-now'
  const many = Math.max(1, Math.floor(here.length / size))
  const groups = Array.from({ length: many }, (_, index) => here.slice(index * size, index === many - 1 ? undefined : (index + 1) * size))
  return { formed: n, teams: groups.map((seats) => ({ seats, pen: seats[0] as SeatId, path: [], marks: [] })), sent: [] }
}

function joined(classroom: Classroom, teams: readonly Team[]): readonly Team[] {
  const placed = new Set(teams.flatMap(({ seats }) => seats))
  const late = seated(classroom).filter(({ id, line }) => line !== undefined && !placed.has(id))
  return late.reduce((so, { id }) => {
    const least = Math.min(...so.map(({ seats }) => seats.length))
    const index = so.findIndex(({ seats }) => seats.length === least)
    return so.map((team, other) => (other === index ? { ...team, seats: [...team.seats, id] } : team))
  }, teams)
}

function told(classroom: Classroom, from: SeatId, at: number, message: Message): Workshop | Refusal | undefined {
  if (!isOwn(message)) return undefined
  const { workshop } = classroom
  const index = teamOf(classroom, from)
  const team = index === undefined ? undefined : workshop?.teams[index]
  if (!workshop || !team || index === undefined) return 'not-now'
  if (message.type === 'light') return lightAnswered(workshop, index, team.pen === from, message.on)
  const late = message.type === 'played' && (team.stopped === true || message.formed !== workshop.formed)
  if (message.type === 'played' && team.pen !== from) return 'not-yours'
  const next = late ? 'not-now' : acted(classroom, team, from, at, message)
  return typeof next === 'string' ? next : changed(workshop, index, () => next)
}

type Own = Extract<SeatMessage, { readonly type: 'played' | 'waits' | 'pen' | 'pen-handed' | 'light' }>
const OWN: readonly Message['type'][] = ['played', 'waits', 'pen', 'pen-handed', 'light']
const isOwn = (message: Message): message is Own => OWN.includes(message.type)

function acted(classroom: Classroom, team: Team, from: SeatId, at: number, message: Exclude<Own, { type: 'light' }>): Team | Refusal {
  switch (message.type) {
    case 'played':
      return played(team, at, message)
    case 'waits': {
      const { waits: _, ...rest } = team
      return message.on ? { ...rest, waits: true } : rest
    }
    case 'pen':
      return penWanted(classroom, team, from)
    case 'pen-handed': {
      const { asks, ...rest } = team
      if (team.pen !== from) return 'not-yours'
      if (asks === undefined || !askedBy(classroom, team)) return 'not-now'
      return message.on ? { ...rest, pen: asks } : rest
    }
  }
}

/** A pen whose holder is gone or has stepped out is anybody's; whoever holds it and is at hand is asked. */
function penWanted(classroom: Classroom, team: Team, from: SeatId): Team | Refusal {
  const { asks: _, ...rest } = team
  if (team.pen === from) return 'not-now'
  if (!penIsAtHand(classroom, team)) return { ...rest, pen: from }
  return askedBy(classroom, team) ? 'not-now' : { ...rest, asks: from }
}

function played({ ending: _, ...team }: Team, at: number, message: Extract<SeatMessage, { readonly type: 'played' }>): Team {
  const { path, shown, trust, rapport, ending } = message
  const marks = [...team.marks, { at, choices: path.length, trust, rapport }].slice(-MARKS)
  return { ...team, path, shown, marks, ...(ending !== undefined && { ending }) }
}

/** The team a seat belongs to, by its index; undefined where it has none. */
export function teamOf({ workshop }: Classroom, seat: SeatId): number | undefined {
  const index = workshop?.teams.findIndex(({ seats }) => seats.includes(seat)) ?? -1
  return index < 0 ? undefined : index
}

/** Whether whoever holds a team's pen is connected, as their facilitator sees it: who stepped out is not told apart. */
export const penIsHere = (classroom: Classroom, { pen }: Team): boolean => seatOf(classroom, pen)?.line !== undefined

/** Whether whoever holds a team's pen can answer: where not, another takes it. The team is not told why. */
export const penIsAtHand = (classroom: Classroom, { pen }: Team): boolean => isAtHand(classroom, pen)

/** Who asks for a team's pen, while they could take it. */
export const askedBy = (classroom: Classroom, { asks }: Team): SeatId | undefined =>
  asks !== undefined && isAtHand(classroom, asks) ? asks : undefined

function isAtHand(classroom: Classroom, id: SeatId): boolean {
  const seat = seatOf(classroom, id)
  return seat?.line !== undefined && !seat.out
}
