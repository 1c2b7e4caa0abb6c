import { type Drill, readDrills } from '../../core/debrief/drill.ts'
import { drilledAt } from '../../core/records/keys.ts'
import { type Kept, read, type Store, write } from '../play/save.ts'
import type { Met } from './met.ts'

// What was drilled, in the browser's storage: one text a moment.

type Where = Pick<Drill, 'vignette' | 'place'>

const keyOf = (where: Where) => `kbf:${drilledAt(where)}`

/** All answers to a moment that this browser keeps, oldest first. What cannot be read is passed over. */
export const drillsAt = (store: Store | undefined, where: Where): readonly Drill[] => readDrills(read(store, keyOf(where)) ?? '[]') ?? []

/** All answers to all moments of these vignettes. */
export const drillsOf = (store: Store | undefined, all: readonly Met[]): readonly Drill[] =>
  all.flatMap(({ id, hard }) => hard.flatMap(({ place }) => drillsAt(store, { vignette: id, place })))

/** Keeps one answer more. What stands there and cannot be read is put aside, not written over. */
export function keepDrill(store: Store | undefined, drill: Drill): Kept {
  const there = read(store, keyOf(drill))
  const safe = there === undefined || readDrills(there) ? 'kept' : write(store, `kbf:aside:${drill.vignette}:${drill.at}`, there)
  return safe === 'kept' ? write(store, keyOf(drill), JSON.stringify([...drillsAt(store, drill), drill])) : safe
}
