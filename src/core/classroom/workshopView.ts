import type { Classroom } from './classroom.ts'
import type { SeatId } from './event.ts'
import type { Light } from './light.ts'
import { roads, type Split, splits, type Way } from './roads.ts'
import type { Shown } from './shown.ts'
import { askedBy, type Mark, penIsAtHand, penIsHere, type Team, teamOf, type Workshop } from './workshop.ts'

/** A team on the wall: where it is, and not what it chose, until it stands in the light. `number` from 1. */
export type TeamOnWall = {
  readonly number: number
  readonly choices: number
  readonly waits: boolean
  readonly stopped: boolean
  readonly ended: boolean
}

/** Seen by everybody. */
type Shared = { readonly blockUntil?: number }

/** The team in the room's light, and what the wall shows of it. */
type Lit = { readonly spotlight?: { readonly number: number; readonly shown: Shown } }

export type WorkshopOnScreen = Shared & Lit & { readonly teams: readonly TeamOnWall[]; readonly sent?: string }

/** One's own team. `plays`: what the page of whoever holds the pen opens the story with; nobody else's page loads one. */
export type OwnTeam = Shared & {
  readonly number: number
  readonly size: number
  readonly pen: boolean
  readonly penIsHere: boolean
  readonly waits: boolean
  readonly stopped: boolean
  /** The team in the room's light: its passage stands on the wall, and on no phone. */
  readonly spotlight?: { readonly number: number }
  /** That somebody asks for the pen, and not who. */
  readonly penAsked?: 'by-you' | 'by-another'
  /** Whether the room may see where the team is: asked, and answered. */
  readonly light?: Light
  readonly shown?: Omit<Shown, 'cue' | 'says'>
  readonly ending?: string
  readonly sent: readonly string[]
  readonly plays?: {
    readonly formed: number
    readonly seed: number
    readonly facts: Classroom['opened']['facts']
    readonly path: Team['path']
  }
}

export type LedTeam = TeamOnWall & {
  readonly size: number
  readonly path: Team['path']
  readonly marks: readonly Mark[]
  readonly shown?: Shown
  readonly penIsHere: boolean
  readonly light?: Light
  readonly ending?: string
}

export type LedWorkshop = Shared &
  Lit & {
    readonly teams: readonly LedTeam[]
    readonly unplaced: number
    readonly sent: readonly { readonly at: number; readonly text: string; readonly team?: number }[]
    readonly ways: readonly Way[]
    readonly splits: readonly Split[]
  }

export function workshopOnScreen({ workshop }: Classroom): WorkshopOnScreen | undefined {
  if (!workshop) return undefined
  const sent = workshop.sent.findLast(({ team }) => team === undefined)?.text
  return { ...shared(workshop), ...lit(workshop), teams: workshop.teams.map(onWall), ...(sent !== undefined && { sent }) }
}

export function ownTeam(classroom: Classroom, seat: SeatId): OwnTeam | undefined {
  const index = teamOf(classroom, seat)
  const { workshop, opened } = classroom
  const team = index === undefined ? undefined : workshop?.teams[index]
  if (!workshop || !team || index === undefined) return undefined
  const pen = team.pen === seat
  const asks = askedBy(classroom, team)
  const { seed, facts } = opened
  return {
    ...shared(workshop),
    number: index + 1,
    size: team.seats.length,
    pen,
    penIsHere: penIsAtHand(classroom, team),
    waits: team.waits ?? false,
    stopped: team.stopped ?? false,
    sent: workshop.sent.filter(({ team: to }) => to === undefined || to === index).map(({ text }) => text),
    ...(workshop.spotlight && { spotlight: { number: workshop.spotlight.team + 1 } }),
    ...(asks !== undefined && { penAsked: asks === seat ? ('by-you' as const) : ('by-another' as const) }),
    ...(team.light && { light: team.light }),
    ...(team.shown && { shown: words(team.shown) }),
    ...(team.ending !== undefined && { ending: team.ending }),
    ...(pen && { plays: { formed: workshop.formed, seed, facts, path: team.path } }),
  }
}

export function ledWorkshop(classroom: Classroom): LedWorkshop | undefined {
  const { workshop, seats } = classroom
  if (!workshop) return undefined
  const paths = workshop.teams.map(({ path }) => path)
  const placed = new Set(workshop.teams.flatMap((team) => team.seats))
  return {
    ...shared(workshop),
    ...lit(workshop),
    teams: workshop.teams.map((team, index) => led(classroom, team, index)),
    unplaced: seats.filter(({ id, left, line }) => !left && line !== undefined && !placed.has(id)).length,
    sent: workshop.sent,
    ways: roads(paths),
    splits: splits(paths),
  }
}

function led(classroom: Classroom, team: Team, index: number): LedTeam {
  const { path, marks, shown, ending, seats, light } = team
  return {
    ...onWall(team, index),
    size: seats.length,
    path,
    marks,
    penIsHere: penIsHere(classroom, team),
    ...(light && { light }),
    ...(shown && { shown }),
    ...(ending !== undefined && { ending }),
  }
}

const shared = ({ blockUntil }: Workshop): Shared => (blockUntil === undefined ? {} : { blockUntil })

const lit = ({ spotlight }: Workshop): Lit => ({
  ...(spotlight && { spotlight: { number: spotlight.team + 1, shown: spotlight.shown } }),
})

const onWall = ({ path, waits, stopped, ending }: Team, index: number): TeamOnWall => ({
  number: index + 1,
  choices: path.length,
  waits: waits === true,
  stopped: stopped === true,
  ended: ending !== undefined,
})

function words({ cue: _, says: __, ...shown }: Shown): NonNullable<OwnTeam['shown']> {
  return shown
}
