import type { HiddenFact } from '../../../core/encounter/lots.ts'
import type { Before, Files } from '../../../core/encounter/vignette.ts'

/** A vignette as a facilitator chooses it. */
export type OnLeadShelf = Pick<Before, 'title' | 'teaser' | 'contentNote' | 'facts'> & {
  readonly id: string
  readonly object: string
  readonly hidden: readonly HiddenFact[]
  readonly files: Files
}
