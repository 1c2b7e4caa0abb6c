import { type Drill, drilledAt, readDrills } from '../../core/debrief/drill.ts'
import { keyFor } from '../../core/encounter/keys.ts'
import { type Kept, read, type Store, write } from '../play/save.ts'
import type { Met } from './met.ts'

// What was drilled, in the browser's storage: one text a moment.

type Where = Pick<Drill, 'vignette' | 'place'>

/** All answers to a moment that this browser keeps, oldest first. What cannot be read is passed over. */
export const drillsAt = (store: Store | undefined, where: Where): readonly Drill[] =>
  readDrills(read(store, drilledAt(where)) ?? '[]') ?? []

/** All answers to all moments of these vignettes. */
export const drillsOf = (store: Store | undefined, all: readonly Met[]): readonly Drill[] =>
  all.flatMap(({ id, hard }) => hard.flatMap(({ place }) => drillsAt(store, { vignette: id, place })))

/** Keeps one answer more. What stands there and cannot be read is put aside, not written over. */
export function keepDrill(store: Store | undefined, drill: Drill): Kept {
  const there = read(store, drilledAt(drill))
  const safe = there === undefined || readDrills(there) ? 'kept' : write(store, keyFor('aside', drill.vignette, drill.at), there)
  return safe === 'kept' ? write(store, drilledAt(drill), JSON.stringify([...drillsAt(store, drill), drill])) : safe
}
