import type { ContextName } from './effect.ts'
import type { RepairStep, Topic } from './moves/move.ts'
import type { MoveId } from './moves.ts'
import type { Need } from './profile.ts'
import type { RuptureKind } from './rupture.ts'
import type { SecretMove } from './secrets.ts'

/** What happened in a step that is no number. */
export type Happening =
  /** The alliance broke: `rupture` says how it shows. */
  | { readonly kind: 'rupture-opened'; readonly rupture: RuptureKind }
  /** It hurt again while the rupture was open; `restarted`: so much that repair begins anew. */
  | { readonly kind: 'rupture-deepened'; readonly restarted: boolean }
  /** A step towards repair was taken. */
  | { readonly kind: 'repair-step'; readonly step: RepairStep }
  /** The rupture was worked through. */
  | { readonly kind: 'repaired'; readonly inWindow: boolean; readonly deceitful: boolean }
  | { readonly kind: 'promise-made'; readonly id: string }
  | { readonly kind: 'promise-kept'; readonly id: string }
  /** It gave way to `successor`. */
  | { readonly kind: 'promise-renegotiated'; readonly id: string; readonly successor: string }
  | { readonly kind: 'promise-late-owned'; readonly id: string }
  | { readonly kind: 'promise-broken'; readonly id: string }
  | { readonly kind: 'secret-kept'; readonly id: string; readonly move: SecretMove }
  /** It came out; `owned`: the worker told it first. */
  | { readonly kind: 'secret-exposed'; readonly id: string; readonly owned: boolean }
  /** A limit was agreed or held aloud. */
  | { readonly kind: 'limit-named'; readonly topic: Topic }
  /** Something stands against the next limit on this topic: it was crossed without a word, or let go although it had been named. */
  | { readonly kind: 'exception-made'; readonly topic: Topic; readonly cause: 'crossed' | 'let-go' }
  /** The same, where no limit was crossed: the author adds it, and says why. */
  | { readonly kind: 'exception-made'; readonly topic: Topic; readonly cause: 'author'; readonly why: string }
  /** What the person needs in order to take part was asked about. */
  | { readonly kind: 'need-met'; readonly needs: readonly Need[] }
  /** Rescuing has become the pattern: the drama may switch. */
  | { readonly kind: 'switch-risk' }
  /** The move was heard as another. */
  | { readonly kind: 'retagged'; readonly from: MoveId; readonly to: MoveId }
  /** A rule of context changed what the move was worth. */
  | { readonly kind: 'context'; readonly name: ContextName }

/** What makes an exception, for words that leave none out. */
export type ExceptionCause = Extract<Happening, { readonly kind: 'exception-made' }>['cause']

/** Every kind of happening, for words that leave none out. */
export type HappeningKind = Happening['kind']
