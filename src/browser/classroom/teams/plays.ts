import type { ComponentType } from 'preact'
import type { SeatMessage } from '../../../core/classroom/messages.ts'
import type { OwnTeam } from '../../../core/classroom/workshopView.ts'

/** Where a team has played to, as its own page posts it. */
export type Played = Extract<SeatMessage, { readonly type: 'played' }>

/** What the phone with the pen opens its team's story with. */
export type Plays = NonNullable<OwnTeam['plays']> & { readonly vignette: string; readonly locale: string }

/** The team's own playing on screen. `stopped`: it stands where it is, and nothing can be chosen. */
export type OwnPlay = ComponentType<{ readonly stopped: boolean }>

/**
 * Opens the story on the phone that holds the pen, and on no other: it stands where the team has played to.
 *
 * @param said  is told after every choice, and after one was taken back
 */
export type OpenPlay = (plays: Plays, said: (played: Played) => void) => Promise<OwnPlay>
