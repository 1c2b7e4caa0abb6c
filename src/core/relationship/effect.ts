import type { Dimension } from './moves/move.ts'
import type { MoveId } from './moves.ts'

/** Every rule that can move a number. */
export type RuleName =
  /** Before each beat rapport moves towards its resting level, which is trust. */
  | 'drift'
  /** What the worker just did. */
  | 'move'
  /** A promise was kept. */
  | 'promise-kept'
  /** A promise gave way to another in time. */
  | 'promise-renegotiated'
  /** A promise came late, and the worker said so. */
  | 'promise-late-owned'
  /** A promise was broken. */
  | 'promise-broken'
  /** A secret came out, or was told. */
  | 'exposure'
  /** A rupture was worked through. */
  | 'repair'
  /** Time passed between two contacts: rapport moves a quarter of the way to trust. */
  | 'between'
  /** The worker had a protected evening. */
  | 'evening'
  /** The worker's day was double-booked. */
  | 'booked'

/** Everything a sum can be made of. Those marked + are added; all others are multiplied. */
export type TermKind =
  /** Points for one step of a vector, by dimension and by gain or loss. */
  | 'base'
  /** The move's step on this dimension as it was met; `of`: the step in the catalogue, where something changed it. */
  | 'move'
  /** The promise's step; `of`: its size, 1 to 3. */
  | 'promise'
  /** The step of a secret that came out; `of`: the step in the catalogue, where something changed it. */
  | 'secret'
  /** A technique wears out; `of`: times it was used in the last five beats. */
  | 'novelty'
  /** A tired face contradicts kind words; `of`: the worker's strain. */
  | 'congruence'
  /** Information meets a need nobody asked about; `of`: how many needs are unmet. */
  | 'access'
  /** Information meets high distress; `of`: the person's distress. */
  | 'distress'
  /** A rupture is open: kindness lands by half. */
  | 'strained'
  /** A step of repair pays nothing until the repair is whole. */
  | 'repair-pays-later'
  /** A guarded person comes closer slowly; `of`: guardedness as it now is. */
  | 'guardedness'
  /** How much room there is above; `of`: the value before. For trust the room ends at the ceiling a scar leaves. */
  | 'room'
  /** How much there is to lose; `of`: the value before. */
  | 'standing'
  /** Being pushed; `of`: reactance. */
  | 'reactance'
  /** Being shamed; `of`: sensitivity to stigma. */
  | 'stigma'
  /** A refused gift; `of`: the norm of reciprocity. */
  | 'reciprocity'
  /** Rapport softens how bad news is heard; `of`: rapport. */
  | 'benefit-of-the-doubt'
  /** A limit comes after exceptions nobody named; `of`: how many. */
  | 'exceptions'
  /** The limit had been named before. */
  | 'named'
  /** Something warm came just before the limit. */
  | 'warm-first'
  /** A limit hurts more for someone who seeks closeness. */
  | 'closeness'
  /** The worker has been rescuing; `of`: that trace. */
  | 'rescuing'
  /** Part of the way that is gone in one go: drift, and between contacts. */
  | 'pull'
  /** How far rapport is from trust; `of`: trust. */
  | 'distance'
  /** Part of what the rupture cost that its repair gives back. */
  | 'share-regained'
  /** What the rupture cost. */
  | 'depth'
  /** + What a repair in good time and good faith adds. */
  | 'stronger-after'
  /** + A repair does not go beyond where things stood; `of`: the most it could reach. */
  | 'no-further'
  /** + A secret leaves a scar; the points it has. */
  | 'scar'
  /** + Trust is lowered to the ceiling the scar leaves; `of`: the ceiling. */
  | 'ceiling'
  /** + Rest; points of strain. */
  | 'rest'
  /** + Double-booked slots; points of strain; `of`: how many. */
  | 'slots'
  /** + To one decimal. */
  | 'rounding'
  /** + To the range of the dimension; `of`: the end it met. */
  | 'clamp'

/**
 * One part of a sum. A `factor` is multiplied, an `addend` is added to the product; a sum without factors starts from 0.
 * `of` is the value that the part comes from.
 */
export type Term =
  | { readonly kind: TermKind; readonly factor: number; readonly of?: number }
  | { readonly kind: TermKind; readonly addend: number; readonly of?: number }

/** Rules that change a move's vector before it is weighed. */
export type ContextName =
  /** Asked while there are signs of risk: the question is worth more. */
  | 'risk-signal'
  /** Access was asked about late in the contact. */
  | 'late-access'
  /** A limit that was named is let go: no trust is won. */
  | 'limit-let-go'
  /** Silence on a phone or a screen. */
  | 'remote-silence'
  /** Too close, too soon, for someone who keeps distance. */
  | 'too-close'
  /** Honouring a meaning that was not asked about. */
  | 'meaning-unasked'
  /** Open sharing after the limits of privacy were explained. */
  | 'limits-explained'
  /** Once in a contact is enough. */
  | 'once-per-contact'
  /** Naming what happens without ground to stand on. */
  | 'clumsy-naming'

/** The rules by which a promise settles. */
type PromiseRule = Extract<RuleName, `promise-${string}`>

/** What a change is about. Words for it are the reader's own; `adjusted` holds the author's reasons. */
export type Reason = {
  readonly move?: MoveId
  /** Id of the promise. */
  readonly promise?: string
  /** Id of the secret. */
  readonly secret?: string
  /** Context rules that changed this dimension's step. */
  readonly context?: readonly ContextName[]
  /** Why the author shifted this dimension's step. */
  readonly adjusted?: readonly string[]
  /** The lateness of a limit, where it took from the step of trust: over 1 to 3.9. */
  readonly lateness?: number
}

/** The rule behind a change, and what the change is about: a move, a promise or a secret is always named. */
export type Cause =
  | { readonly rule: 'move'; readonly why: Reason & { readonly move: MoveId } }
  | { readonly rule: PromiseRule; readonly why: Reason & { readonly promise: string } }
  | { readonly rule: 'exposure'; readonly why: Reason & { readonly secret: string } }
  | { readonly rule: Exclude<RuleName, 'move' | PromiseRule | 'exposure'>; readonly why: Reason }

/**
 * One change of one value by one rule. The factors of `terms` multiplied, plus their addends, are `by` (within 1e-9).
 * `by` is what was applied after rounding and clamping, to one decimal; `to` is `from` plus `by`.
 */
export type Effect = {
  readonly on: Dimension | 'scar'
  readonly by: number
  readonly from: number
  readonly to: number
  readonly terms: readonly Term[]
} & Cause
