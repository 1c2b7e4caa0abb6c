import type { Person } from './encounter.ts'
import type { HiddenFact } from './lots.ts'
import type { ChoiceId, Passage } from './passage.ts'

// What the build says of a vignette, and the pages and screens read: one description for both, so that a wrong shape is a type error.

/** Words for something seen, by its id in the story. */
export type Seen = Readonly<Record<string, string>>

/** Words for how somebody looks: each face and pose. */
export type Looks = { readonly faces: Seen; readonly poses: Seen }

/** What the screens know of a vignette, in one locale: written by the build beside the compiled story. */
export type Vignette = Looks & {
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
  /** Words for the picture, beside the person's faces and poses: each setting and place of a thing. */
  readonly settings: Seen
  readonly props: Seen
  /** The same for others who are seen, by cast id: what the story shows of them. */
  readonly colleagues: Readonly<Record<string, Looks>>
  readonly steppedOut: string
  readonly endings: Readonly<Record<string, { readonly title: string; readonly good: boolean }>>
}

/** What stands before a meeting, in one locale. */
export type Before = {
  readonly title: string
  readonly teaser: string
  readonly minutes: number
  readonly briefing: readonly string[]
  readonly aims: readonly string[]
  readonly contentNote: string
  readonly policy: { readonly title: string; readonly lines: readonly string[]; readonly note: string }
  /** Hidden facts as a facilitator reads them: what is asked, and each value's words. */
  readonly facts: readonly { readonly name: string; readonly title: string; readonly values: readonly (readonly [string, string])[] }[]
}

/**
 * Where a vignette's data lie, from the site's root. `late`: what the first answers do not need; `guide`: what a facilitator reads; `cards`:
 * what three hold who play it without a screen, where there are cards.
 */
export type Files = Readonly<Record<'meta' | 'story' | 'late' | 'debrief' | 'guide', string>> & { readonly cards?: string }

/** What a first choice is answered with, where these facts are hidden. */
export type Answer = { readonly choice: ChoiceId; readonly facts: Readonly<Record<string, string>>; readonly passage: Passage }

/** All a vignette's pages are made of, in one locale. */
export type OnPage = {
  readonly vignette: Vignette
  readonly before: Before
  /** Which object stands on the shelf for it. */
  readonly object: string
  /** The first words and choices, as at first meeting. */
  readonly first: Passage
  /** The answers to them, whatever is hidden: they can stand in the page as well. */
  readonly answers: readonly Answer[]
  readonly files: Files
}
