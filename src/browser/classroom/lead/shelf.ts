import type { HiddenFact } from '../../../core/encounter/lots.ts'
import type { Before, Files } from '../../../core/encounter/vignette.ts'

/** A vignette as a facilitator chooses it. */
export type OnLeadShelf = Pick<Before, 'title' | 'teaser' | 'contentNote' | 'facts'> & {
  readonly id: string
  /** Content hash of its story in this locale. */
  readonly script: string
  readonly object: string
  readonly hidden: readonly HiddenFact[]
  readonly files: Files
  /** Where its pack on paper is, from the site's root; a vignette of one's own has none. */
  readonly pack?: string
}
