// The cards of a vignette for three who play it without a screen: what each holds, in one locale.

/** A part of a card. `text` may hold *words that stand out*. `more`: beyond what is needed to begin. */
export type CardPart = { readonly head: string; readonly text: string; readonly more?: true }

/** What three people hold. Nobody but who plays the service user reads `person`; nobody but the worker reads `worker` and the policy. */
export type TriadCards = {
  /** How it goes, read by all three before they begin. */
  readonly before: readonly string[]
  readonly worker: readonly CardPart[]
  readonly person: readonly CardPart[]
  /** Five feelings, from the farthest to the nearest, in the person's own words. */
  readonly thermometer: readonly string[]
  /** What whoever plays the service user may do at any time. */
  readonly leave: string
  readonly observer: readonly CardPart[]
  /** What the observer watches for. */
  readonly checklist: readonly string[]
  readonly policy: { readonly title: string; readonly lines: readonly string[]; readonly note: string }
}
