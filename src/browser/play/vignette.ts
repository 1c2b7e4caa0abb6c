import type { Person } from '../../core/encounter/encounter.ts'
import type { HiddenFact } from '../../core/encounter/lots.ts'

/** Words for something seen, by its id in the story. */
export type Seen = Readonly<Record<string, string>>

/** What the screens know of a vignette, in one locale: written by the build beside the compiled story. */
export type Vignette = {
  readonly id: string
  readonly locale: string
  /** Content hash of the compiled story: a log made with another one is replayed by its ids. */
  readonly script: string
  readonly title: string
  /** Names as they stand above a line, by cast id. */
  readonly names: Seen
  /** How the person is spoken of. */
  readonly pronouns: Readonly<Record<'they' | 'them' | 'their' | 'theirs', string>>
  readonly person: Person
  readonly hidden: readonly HiddenFact[]
  /** Words for the picture: each setting, face, pose and place of a thing. */
  readonly settings: Seen
  readonly faces: Seen
  readonly poses: Seen
  readonly props: Seen
  readonly steppedOut: string
  readonly endings: Readonly<Record<string, { readonly title: string; readonly good: boolean }>>
}
