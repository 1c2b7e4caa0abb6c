import type { ChoiceId } from './passage.ts'

// What a story's page for facilitators says, as data. Words between two stars are stressed; all else is plain text.

/** What an option protects, in the author's words. */
export type Protects = { readonly choice: ChoiceId; readonly says: string }

/** A decision worth putting to a room. `places`: the knots it stands in. */
export type Likely = {
  readonly title: string
  readonly places: readonly string[]
  readonly says: string
  readonly options: readonly Protects[]
}

/** How deep a question goes: what happened, what of it, what next. */
export const DEPTHS = ['what', 'so-what', 'now-what'] as const
export type Depth = (typeof DEPTHS)[number]

/** One part of the page that is read as it stands. */
export type Said = { readonly title: string; readonly says: string }

export type Guide = {
  /** Purpose, outcomes, content note: what stands above the first heading. */
  readonly head: readonly Said[]
  readonly decisions: readonly Likely[]
  readonly questions: Readonly<Record<Depth, readonly string[]>>
  /** What to do when voices split. */
  readonly split: string
  /** What else may come up: somebody knows this story, a remark, being online. */
  readonly care: readonly Said[]
}
