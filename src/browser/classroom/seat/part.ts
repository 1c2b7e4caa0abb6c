import type { SeatMessage } from '../../../core/classroom/messages.ts'
import type { SeatView } from '../../../core/classroom/seatView.ts'
import type { ClassroomWords } from '../../words/classroom.ts'
import type { Drafts } from './Field.tsx'

/** What every part of a seat is given. `now`: the class's time. `heading`: makes a heading the place to which focus comes. */
export type Part = {
  readonly view: SeatView
  readonly words: ClassroomWords
  readonly say: (message: SeatMessage) => void
  readonly drafts: Drafts
  /** Would rather see the choices of this decision than say it in own words first. */
  readonly pass: (ballot: number) => void
  readonly now: number
  readonly heading: { readonly tabIndex: -1; readonly 'data-heading': true }
}
