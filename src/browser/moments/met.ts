import type { HardMoment } from '../../core/encounter/hardMoment.ts'

/** A vignette as the page of hard moments knows it. */
export type Met = {
  readonly id: string
  readonly title: string
  readonly teaser: string
  readonly person: string
  /** Whose name stands above a line, by cast id. */
  readonly names: Readonly<Record<string, string>>
  readonly object: string
  readonly contentNote: string
  /** Where its data lie, from the site's root; `roads`: those to its hard moments. */
  readonly files: Readonly<Record<'meta' | 'story' | 'late' | 'debrief' | 'roads', string>>
  /** In the order in which the story tells them. */
  readonly hard: readonly HardMoment[]
}

/** The name of whom one meets. */
export const nameIn = ({ names, person }: Pick<Met, 'names' | 'person'>): string => names[person] ?? ''
