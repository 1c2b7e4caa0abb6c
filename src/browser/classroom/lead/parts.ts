import type { ComponentType } from 'preact'
import type { Means } from './means.ts'
import type { InRoom } from './useRoom.ts'

type Led = ComponentType<InRoom & { readonly now: number }>

/** What is shown at steps for threes and for teams: folders of their own, put in by the page. */
export type Parts = {
  readonly Triads: Led
  readonly Teams: Led
  /** The debrief of the teams there were; nothing where there were none. */
  readonly WashUp: ComponentType<InRoom>
  /** Where another vignette is due. */
  readonly TakeUp: ComponentType<InRoom>
  /** The run sheet of a day. */
  readonly Day: ComponentType<{ readonly means: Means }>
}
