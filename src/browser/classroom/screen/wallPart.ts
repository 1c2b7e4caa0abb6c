import type { ScreenView } from '../../../core/classroom/screenView.ts'
import type { ClassroomWords } from '../../words/classroom.ts'

/** How people come in: the class's code, and the whole address of the page `room/`. */
export type DoorTo = { readonly code: string; readonly rooms: string }

/** What every part of the wall is given. `now`: the class's time. `door`: nothing where nobody can join from elsewhere. */
export type WallPart = {
  readonly view: ScreenView
  readonly words: ClassroomWords
  readonly now: number
  readonly door: DoorTo | undefined
}
