import type { Debrief } from '../../../core/debrief/debrief.ts'
import type { Encounter } from '../../../core/encounter/encounter.ts'
import type { Run } from '../../../core/encounter/run.ts'
import type { Voice } from '../voice.ts'

/** A playing looked back at, and the voice it is told in. */
export type Told = { readonly encounter: Encounter; readonly debrief: Debrief; readonly voice: Voice }

/** A run as it is watched, with one's own meeting beside it. */
export type Watched = {
  readonly run: Run
  readonly theirs: Told
  readonly yours: Told
  /** For each of the run's choices one's own at the same decision, where one stood there. */
  readonly beside: readonly (number | undefined)[]
  /** Cast id of the service user, whose thoughts are shown. */
  readonly person: string
}
