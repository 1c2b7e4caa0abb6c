import type { Classroom } from './classroom.ts'
import type { SeatId } from './event.ts'
import { type FacilitatorView, facilitatorView } from './facilitatorView.ts'
import { type ScreenView, screenView } from './screenView.ts'
import { type SeatView, seatView } from './seatView.ts'

export type View = FacilitatorView | ScreenView | SeatView

/**
 * Who may see what: the only way out of a class. Nothing of it is sent that does not pass here.
 *
 * No seat is told another's vote, words or name; the screen is told no name; nobody is told who stepped out; counts pass `figures`.
 */
export function view(classroom: Classroom, who: 'facilitator' | 'screen' | SeatId): View | undefined {
  if (who === 'facilitator') return facilitatorView(classroom)
  return who === 'screen' ? screenView(classroom) : seatView(classroom, who)
}
