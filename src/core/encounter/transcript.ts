import type { Encounter } from './encounter.ts'
import type { Choice, Line, Passage } from './passage.ts'

/** A stretch of the transcript: what was heard, and then what the worker said or did. `index` counts choices from 0. */
export type Stretch = { readonly lines: readonly Line[]; readonly contact: number; readonly chosen?: Choice; readonly index: number }

/** Everything heard and said so far, in order. */
export function transcript({ moments, passage }: Encounter): readonly Stretch[] {
  const past = moments.map(({ passage: { lines, scene }, choice }, index) => ({ lines, contact: scene.contact, chosen: choice, index }))
  return [...past, now(passage, moments.length)]
}

const now = ({ lines, scene }: Passage, index: number): Stretch => ({ lines, contact: scene.contact, index })
