import { contract } from './moves/contract.ts'
import { empower } from './moves/empower.ts'
import { engage } from './moves/engage.ts'
import { followThrough } from './moves/followThrough.ts'
import type { Entry, Group, Move } from './moves/move.ts'
import { reflect } from './moves/reflect.ts'
import { share } from './moves/share.ts'
import { unhelpful } from './moves/unhelpful.ts'

export type {
  Biestek,
  Cswe,
  Dimension,
  Facet,
  Group,
  LedgerPart,
  Miti,
  Move,
  Pcf,
  Position,
  RepairStep,
  Topic,
  Vector,
} from './moves/move.ts'

type Listed = typeof engage | typeof reflect | typeof empower | typeof contract | typeof followThrough | typeof share | typeof unhelpful
type Ids<Entries> = Entries extends unknown ? keyof Entries : never

/** The 50 practice moves, kebab-case: `kind-firm`, `rescue`. */
export type MoveId = Ids<Listed>

/** A catalogue of moves. Coded sessions bring others than the game's: then `MoveId` stands for the ids of the catalogue in force. */
export type Catalogue = Readonly<Record<MoveId, Move>>

/** The catalogue, in the order a practice teacher would go through it. */
export const moves: Catalogue = {
  ...grouped('engage', engage),
  ...grouped('reflect', reflect),
  ...grouped('empower', empower),
  ...grouped('contract', contract),
  ...grouped('follow-through', followThrough),
  ...grouped('share', share),
  ...grouped('unhelpful', unhelpful),
}

/** Whether a word from outside, say an author's tag, names a move of this catalogue. */
export const isMove = (id: string, catalogue: Catalogue = moves): id is MoveId => Object.hasOwn(catalogue, id)

function grouped<Id extends string>(group: Group, entries: Readonly<Record<Id, Entry>>): Record<Id, Move> {
  const pairs = Object.entries<Entry>(entries).map(([id, entry]) => [id, { ...entry, group, helpful: group !== 'unhelpful' }])
  return Object.fromEntries(pairs)
}
