import type { TriadCards } from '../encounter/triadCards.ts'
import type { MoveId } from '../relationship/moves.ts'
import type { Classroom } from './classroom.ts'
import type { SeatId } from './event.ts'
import type { Step } from './plan.ts'
import type { RoundTold } from './roomHeard.ts'
import type { PlayedPerson } from './triadMessages.ts'

/** Most letters, and most of each list. Our judgement: a card is one screen of a phone, a scene five minutes. */
export const MOST = { head: 120, text: 900, parts: 16, checklist: 24, item: 160, quote: 160, noticed: 200, heard: 60, felt: 200 } as const

/** What one plays for a round. */
export const ROLES = ['worker', 'service-user', 'observer'] as const
export type Role = (typeof ROLES)[number]

/**
 * Where a round is: the cards are read, the scene is played, and then feedback in an order that protects: the worker speaks first, the
 * service user still in role, everybody leaves their role, the observer's quotes, the lines side by side, and the facilitator last.
 */
export const PHASES = ['cards', 'scene', 'worker', 'service-user', 'de-role', 'observer', 'lines', 'facilitator'] as const
export type Phase = (typeof PHASES)[number]

/**
 * Minutes a phase takes as a rule, a gentle prompt and never a limit. Five for the scene, and two for the feedback of the two who played, are
 * a practice educator's; a minute each for the card, for leaving the part, for the quotes and for the lines is our judgement.
 */
export const MINUTES: Readonly<Partial<Record<Phase, number>>> = {
  cards: 1,
  scene: 5,
  worker: 1,
  'service-user': 1,
  'de-role': 1,
  observer: 1,
  lines: 1,
}

/** A whole round, up to where the facilitator speaks. */
export const ROUND_MINUTES = Object.values(MINUTES).reduce((sum, minutes) => sum + minutes, 0)

/**
 * Whether a further round would still fit: a half round helps nobody, since whoever plays last is not heard.
 * @param doing   the step of the running sheet, with its minutes
 * @param stepAt  when the class came to it
 */
export function holdsAnother(
  { round, phaseAt }: Pick<Triads, 'round' | 'phaseAt'>,
  { doing, stepAt }: { readonly doing: Pick<Step, 'minutes' | 'rounds'>; readonly stepAt: number },
): boolean {
  return round < (doing.rounds ?? 1) && phaseAt - stepAt + ROUND_MINUTES * 60_000 <= doing.minutes * 60_000
}

/** Whether a round has come as far as this. */
export const isFrom = (phase: Phase, from: Phase): boolean => PHASES.indexOf(phase) >= PHASES.indexOf(from)

/** While a role is played: the card is held until everybody leaves their role. */
export const inRole = (phase: Phase): boolean => !isFrom(phase, 'de-role')

/** Times: milliseconds since the class was opened. */
export type Heard = { readonly seat: SeatId; readonly at: number; readonly move: MoveId; readonly quote?: string }
/** `place`: 0 is the farthest, 4 the nearest. `trust` by the words of the card; `heard`: how far one feels heard. */
export type Felt = { readonly seat: SeatId; readonly at: number; readonly what: 'trust' | 'heard'; readonly place: number }
export type Seen = {
  readonly seat: SeatId
  readonly item: number
  readonly how: 'seen' | 'partly' | 'not-seen' | 'no-chance'
  readonly quote?: string
}
export type Noticed = { readonly seat: SeatId; readonly text: string }

/** How much of the talking was the worker's, of a hundred: a guess, and no finer than a guess is. */
export const SHARES = [25, 50, 75] as const
export type Talked = { readonly seat: SeatId; readonly share: (typeof SHARES)[number] }

/** What the worker may have been drawn into for a moment. */
export const PULLS = ['rescuing', 'pushing', 'stuck'] as const
export type Pulled = { readonly seat: SeatId; readonly to: (typeof PULLS)[number]; readonly text?: string }

/** What was written in one round of one group. It is gone with the next. */
export type Notes = {
  readonly felt: readonly Felt[]
  readonly heard: readonly Heard[]
  readonly seen: readonly Seen[]
  readonly noticed: readonly Noticed[]
  readonly talked: readonly Talked[]
  readonly pulled: readonly Pulled[]
}
export const NO_NOTES: Notes = { felt: [], heard: [], seen: [], noticed: [], talked: [], pulled: [] }

/** A part that is passed on. `from`: who had it, and has it still where they would change; `asked`: who has not yet said whether they take it. */
export type Passing = { readonly from: SeatId; readonly role: Role; readonly asked: readonly SeatId[] }

/**
 * Two, three or four who play together. `parts`: who plays what in this round. `watching`: who would rather watch, as long as they say so.
 * `stopped`: by whom is not kept.
 */
export type Group = {
  readonly number: number
  readonly members: readonly SeatId[]
  readonly parts: Readonly<Record<SeatId, Role>>
  readonly watching: readonly SeatId[]
  readonly stopped: boolean
  readonly passing?: Passing
  readonly notes: Notes
}

/** The triads of a class. `round`: from 1; 0 before the first. */
export type Triads = {
  readonly person?: PlayedPerson
  readonly cards?: TriadCards
  readonly groups: readonly Group[]
  readonly round: number
  readonly phase?: Phase
  readonly phaseAt: number
  /** Rounds that are over: figures of the room, and nothing that was written. */
  readonly past?: readonly RoundTold[]
}

export const NO_TRIADS: Triads = { groups: [], round: 0, phaseAt: 0 }

export const groupOf = (triads: Triads, seat: SeatId): Group | undefined => triads.groups.find(({ members }) => members.includes(seat))

/** Seats that are here and could play: not those who stepped out for a while. */
export const playable = ({ seats }: Classroom): readonly SeatId[] =>
  seats.filter(({ line, out, left }) => line !== undefined && !out && !left).map(({ id }) => id)
