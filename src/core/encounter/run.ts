import type { ChoiceId } from './passage.ts'
import type { Facts } from './signals.ts'

/** Two playings that a learner may watch after their own: a skilled one, and a tempting one. */
export const RUNS = ['skilled', 'tempting'] as const
export type RunKind = (typeof RUNS)[number]

/** A colleague's playing of a vignette: its choices, and in the author's words what was weighed at some of them; paragraphs. */
export type Run = {
  readonly seed: number
  readonly facts: Facts
  readonly choices: readonly ChoiceId[]
  readonly reasons: Readonly<Record<ChoiceId, readonly string[]>>
  /** What was hidden in it, as a facilitator reads it: what is asked, and the answer. */
  readonly hidden: readonly (readonly [asked: string, answer: string])[]
}

/** A run that can be asked for. `file`: where it lies, from the site's root. */
export type RunOffered = { readonly kind: RunKind; readonly title: string; readonly file: string }
