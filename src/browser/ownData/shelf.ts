import { fromKeys, isOurs, toKeys } from '../../core/records/keys.ts'
import { merged } from '../../core/records/merge.ts'
import type { OwnData } from '../../core/records/ownData.ts'
import { ledIn, ledKey, seatKey, seatsIn } from '../../core/records/seats.ts'
import type { Kept as Outcome, Store } from '../play/save.ts'

// All that this browser keeps of somebody, as one piece of data, and back. Its keys: src/README.md.

const keysOf = (store: Store) => Array.from({ length: store.length }, (_, index) => store.key(index) ?? '')

/** Everything there is, by key. */
function all(store: Store): ReadonlyMap<string, string> {
  const keys = keysOf(store).filter(isOurs)
  return new Map(keys.map((key) => [key, store.getItem(key) ?? '']))
}

/** All that is kept here. */
export const read = (store: Store): OwnData => fromKeys(all(store))

/** Makes this what is kept here, all of it or nothing: where it cannot all be written, everything stays as it was. */
export function write(store: Store, data: OwnData): Outcome {
  const [before, after] = [all(store), toKeys(data)]
  const changed = [...after].filter(([key, text]) => before.get(key) !== text)
  try {
    for (const [key, text] of changed) store.setItem(key, text)
  } catch (wrong) {
    // First make room, then put back.
    for (const [key] of changed) store.removeItem(key)
    for (const [key, text] of before) if (store.getItem(key) !== text) store.setItem(key, text)
    return wrong instanceof DOMException && wrong.name === 'QuotaExceededError' ? 'full' : 'forbidden'
  }
  for (const key of before.keys()) if (!after.has(key)) store.removeItem(key)
  return 'kept'
}

/** Adds what was brought from elsewhere to what is here. */
export const bring = (store: Store, brought: OwnData): Outcome => write(store, merged(read(store), brought))

/** Codes of the classes in which this device has a seat, and of those it leads. No file holds them. */
export type InClasses = { readonly seats: readonly string[]; readonly led: readonly string[] }

export function inClasses(store: Store): InClasses {
  const keys = keysOf(store)
  return { seats: seatsIn(keys), led: ledIn(keys) }
}

/** Gives them up. Nobody can bring them back: whoever goes in again gets another seat, and a class that is not led any more ends by itself. */
export function giveUp(store: Store, { seats, led }: InClasses): void {
  for (const key of [...seats.map(seatKey), ...led.map(ledKey)]) store.removeItem(key)
}
