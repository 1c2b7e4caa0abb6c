import type { Adjustment } from './adjustment.ts'
import type { MoveId, Topic } from './moves.ts'
import type { RuptureKind } from './rupture.ts'

/** One choice in practice terms. */
export type Beat = {
  readonly move: MoveId
  /** What it is about; the first counts for limits. */
  readonly topics: readonly Topic[]
  readonly adjust?: readonly Adjustment[]
  /** Opened by this choice; beside `renegotiates` it is the successor. `due`: contacts from now, 0 this one, 1 the next. */
  readonly promise?: { readonly id: string; readonly text: string; readonly size: 1 | 2 | 3; readonly due: number }
  /** Id of the promise this choice keeps; on `own-apologise`, keeps late and owns it. */
  readonly keeps?: string
  /** Id of the promise that gives way; needs the move `renegotiate`. */
  readonly renegotiates?: string
  /** Id under which `breach`, `conceal` or `collude` is kept. */
  readonly secret?: string
  /** Id of the secret that comes out; on `own-apologise`, the worker tells it first. */
  readonly expose?: string
}

/** Where and when a choice is made. */
export type Circumstance = {
  /** Number of the contact with this person; whole, 0 is the first. */
  readonly contact: number
  readonly channel: 'room' | 'phone' | 'video'
  /** The person is not there: nothing they could not see moves them. */
  readonly alone?: true
  /** A signal of risk is live. */
  readonly risk?: true
  /** The author opens a rupture on this beat. */
  readonly rupture?: RuptureKind
}
