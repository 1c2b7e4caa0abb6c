import type { HiddenFact } from './lots.ts'
import type { ChoiceId, Scene, Stake } from './passage.ts'
import type { OnPage } from './vignette.ts'

// A hard moment is a passage that its author tagged `hard`: worth drilling by itself. It is named by the place it happens in.

/** A road to a hard moment: what is hidden, and what is chosen until one stands there. `id` stays as long as the road does. */
export type RoadThere = {
  readonly id: string
  readonly facts: Readonly<Record<HiddenFact['name'], string>>
  readonly choices: readonly ChoiceId[]
}

/** The roads to each hard moment of a vignette, by its place, at least one each. Written by the build. */
export type RoadsThere = Readonly<Record<string, readonly RoadThere[]>>

/** A hard moment as it stands in a list, in one locale: where it is, what one has just heard, and which sides of the work are at stake. */
export type HardMoment = Pick<Scene, 'place' | 'contact' | 'channel' | 'light' | 'setting'> & {
  /** Who spoke last before one has to answer, and what they said: a cast id, or '' for what a camera saw. */
  readonly speaker: string
  readonly heard: string
  readonly stakes: readonly Stake[]
}

/** A vignette with its hard moments, which take a second to find: they are asked for where they are wanted. `file`: that of the roads. */
export type WithMoments = OnPage & { readonly moments: () => { readonly hard: readonly HardMoment[]; readonly file: string } }
