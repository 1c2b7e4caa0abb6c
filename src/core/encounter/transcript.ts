import type { Encounter } from './encounter.ts'
import type { Choice, Line, Passage } from './passage.ts'

/** A stretch of the transcript: what was heard, and then what the worker said or did. `wrote`: their own words for it, written first. `index` counts choices from 0. */
export type Stretch = {
  readonly lines: readonly Line[]
  readonly contact: number
  readonly setting: string
  readonly chosen?: Choice
  readonly wrote?: string
  readonly index: number
}

/** Everything heard and said so far, in order. `wrote`: what was written before each choice. */
export function transcript({ moments, passage }: Encounter, wrote: readonly (string | undefined)[] = []): readonly Stretch[] {
  const past = moments.map(({ passage, choice }, index) => ({
    ...heard(passage, index),
    chosen: choice,
    ...(wrote[index] && { wrote: wrote[index] }),
  }))
  return [...past, heard(passage, moments.length)]
}

const heard = ({ lines, scene: { contact, setting } }: Passage, index: number): Stretch => ({ lines, contact, setting, index })
