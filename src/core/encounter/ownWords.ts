import { type Entry, type Log, standing } from './log.ts'
import type { ChoiceId } from './passage.ts'
import { isName, isWhole, readEach } from './readEach.ts'

// Own words first: what a learner would say, written before the options appear. Nothing here compares or marks it.

/** Most characters one is asked for at a decision. Our judgement: some 350 words, more than anybody says at once. */
export const MOST_SAID = 2000

/** A decision of an encounter: the choices that stand before it. */
export type Decision = { readonly vignette: string; readonly seed: number; readonly after: readonly ChoiceId[] }

/** Words on their way: written at a decision, and nothing chosen yet. `at`: when, milliseconds since 1970. `shown`: the options are there. */
export type Draft = Decision & { readonly text: string; readonly at: number; readonly shown?: true }

/** What was written before each choice that stands, in order; nothing where one was not asked, or passed. */
export const saidAt = (entries: readonly Entry[]): readonly (string | undefined)[] => standing(entries).map(({ said }) => said)

/** The decision at which a log stands. */
export const decisionOf = ({ vignette, seed, entries }: Log): Decision => ({
  vignette,
  seed,
  after: standing(entries).map(({ choice }) => choice),
})

/** Whether two decisions are the same. The first of a vignette is, whatever the seed: who reloads there begins with another one. */
export const isSame = (one: Decision, other: Decision): boolean =>
  one.vignette === other.vignette &&
  (one.seed === other.seed || one.after.length === 0) &&
  JSON.stringify(one.after) === JSON.stringify(other.after)

/** Whether a log holds these words, as they are or written on, before a choice at the same decision: one that was left again, too. */
export function isSaid(draft: Draft, { vignette, seed, entries }: Log): boolean {
  const text = draft.text.trim()
  const after: ChoiceId[] = []
  for (const entry of entries) {
    if (entry.type === 'rewound') after.length = Math.min(after.length, entry.to)
    if (entry.type !== 'chose') continue
    if (entry.said?.startsWith(text) && isSame(draft, { vignette, seed, after })) return true
    after.push(entry.choice)
  }
  return false
}

/** Reads drafts that were stored, or brought in a file. Any value gives them or nothing; it never throws. */
export function readDraft(value: unknown): Draft | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { vignette, seed, after, text, at, shown } = value as Readonly<Record<keyof Draft, unknown>>
  if (!isName(vignette) || !isWhole(seed) || !isWhole(at) || !Array.isArray(after) || after.length > MOST_CHOICES) return undefined
  if (!after.every(isName) || typeof text !== 'string' || text.length > MOST_SAID) return undefined
  return { vignette, seed, after, text, at, ...(shown === true && { shown }) }
}

/** Choices before a decision; the longest playing has some hundred. Our judgement. */
const MOST_CHOICES = 10_000

/** All drafts in a text, or nothing where it is no list of them. */
export const readDrafts = (text: string): readonly Draft[] | undefined => readEach(text, readDraft)
