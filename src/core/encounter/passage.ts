import type { Beat } from '../relationship/beat.ts'
import type { RuptureKind } from '../relationship/rupture.ts'

/** Place, then move (or the author's `as` name): `doorstep/kind-firm`. Kebab-case; unique within a vignette. */
export type ChoiceId = string

/** Letters of the rubric's dimensions: connection, trustworthiness, boundaries, self-determination, access, risk, use of self. */
export type Stake = 'C' | 'T' | 'B' | 'S' | 'A' | 'R' | 'U'

/** An author's quality for one dimension, 0 to 3, in place of the computed one. */
export type Rating = { readonly stake: Stake; readonly quality: number; readonly why: string }

/** What a choice does in practice terms: a beat of the model, and what the debrief needs to know of it. */
export type Act = Beat & { readonly rates?: readonly Rating[]; readonly unspoken?: true; readonly stakes: readonly Stake[] }

export type Choice = { readonly id: ChoiceId; readonly text: string; readonly act: Act }

/** One thing heard or seen. `speaker` is a cast id (`desmond`), or '' for what a camera sees between turns. */
export type Line = {
  readonly speaker: string
  readonly text: string
  /** What a camera sees, after the line. */
  readonly body?: string
  /** What the person thinks and does not say; never shown while playing. */
  readonly inner?: string
  /** The same in plain words, for a reader who needs it. */
  readonly plain?: string
  readonly face?: string
  readonly pose?: string
  readonly gaze?: string
  /** `box; in-drawer`: what moved, and where it is now. */
  readonly prop?: Prop
  readonly sound?: Sound
  /** The setting has changed just before this line. */
  readonly cut?: true
}
export type Prop = { readonly name: string; readonly state: string }
export type Sound = { readonly name: string; readonly caption: string }

/** Where and how a passage happens: its scene tags, carried forward by the script until they change. */
export type Scene = {
  /** The knot, in kebab-case: stitches share it. */
  readonly place: string
  /** Number of the contact with this person; whole, 0 is the first. */
  readonly contact: number
  readonly setting: string
  readonly light: 'day' | 'dusk' | 'night'
  /** The person's distress as the contact begins, 0 to 1 (x of the model). */
  readonly distress?: number
  readonly channel: 'room' | 'phone' | 'video'
  /** The person is not there: nothing they could not see moves them. */
  readonly alone?: true
  /** The worker's evening before this contact. */
  readonly evening?: 'protected' | 'broken'
  /** A risk signal the author has set live. */
  readonly risk?: true
  /** Every option here costs something. */
  readonly dilemma?: true
  /** Worth drilling. */
  readonly hard?: true
  /** A rupture the author opens: the choice made on this passage brings it, whichever it is. */
  readonly rupture?: RuptureKind
}

/** Lines heard, then choices offered. A passage with an `ending` offers none. */
export type Passage = {
  readonly scene: Scene
  readonly lines: readonly Line[]
  readonly choices: readonly Choice[]
  readonly ending?: string
}

/** What the story may know: Ink variables, all declared in stories/relationship.ink, and the vignette's hidden facts. */
export type Signals = Readonly<Record<string, number | string>>

/**
 * A reader's place in one telling of a vignette. The only thing that moves; Ink stands behind it, tests use a dozen lines.
 *
 * `follow` throws `StoryFault` where the story itself breaks off (an undeclared variable, a runaway loop).
 */
export interface Script {
  readonly first: Passage
  follow(choice: ChoiceId, signals: Signals): Passage
  /** Reads the last choice again under other signals: a contact ended there, and what was promised has come due. */
  again(signals: Signals): Passage
  /** Reads on and comes back to this place, whatever was read: what would be told, without going there. */
  aside<Found>(read: () => Found): Found
}
/** Opens a telling from its beginning; `seed` drives whatever the story draws by lot. */
export type OpenScript = (seed: number, signals: Signals) => Script

/** The story broke off here. The log is safe: reopen the script by replay. */
export class StoryFault extends Error {
  override name: string = 'StoryFault'
}

/** These words have not arrived yet. The log is safe: choose again once they have. */
export class StillComing extends StoryFault {
  override name = 'StillComing'
}
