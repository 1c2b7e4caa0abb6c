import { PREFIX } from '../../core/encounter/keys.ts'
import { read, type Store, write } from '../play/save.ts'
import { type Document, type Place, readPlace, writePlace } from './keptState.ts'

/** A document that stays on this device: it says what was told, so that nothing is told twice. `forget` erases it. */
export function placeHere(store: Store | undefined, registration: string): Document & { forget(): void } {
  const key = `${PREFIX}place:${registration}`
  const keep = (place: Place) => {
    // Who has come back and not gone on yet stands where they stood.
    if (place.log.entries.length > 0) write(store, key, writePlace(place))
  }
  return {
    read: async () => readPlace(read(store, key) ?? '') ?? 'none',
    async write(_lrs, _whose, place) {
      keep(place)
      return 'kept'
    },
    leave: (_lrs, _whose, place) => keep(place),
    forget() {
      try {
        store?.removeItem(key)
      } catch {
        // Where nothing may be erased nothing was written.
      }
    },
  }
}
