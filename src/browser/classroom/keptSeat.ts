import type { Packet } from '../../core/classroom/wire.ts'
import { seatKey, seatsIn } from '../../core/records/seats.ts'
import type { Store } from '../play/save.ts'
import { drawHex } from './draw.ts'
import type { Keep } from './outbox.ts'

/** One's seat in a class as this browser keeps it: what proves it, and what was said and not yet answered. */
type KeptSeat = { readonly token: string; readonly unsent: readonly Packet[] }

/** This browser's seat in a class; a new one where it has none. The same comes back after a reload, sleep or another network. */
export function seatIn(store: Store, code: string): { readonly token: string; readonly keep: Keep } {
  let seat = read(store, code) ?? { token: drawHex(16), unsent: [] }
  const write = () => {
    try {
      store.setItem(seatKey(code), JSON.stringify(seat))
    } catch {
      // Nothing can be kept here: the seat lasts as long as the page.
    }
  }
  write()
  return {
    token: seat.token,
    keep: {
      read: () => seat.unsent,
      write(unsent) {
        seat = { ...seat, unsent }
        write()
      },
    },
  }
}

/** Gives a seat up: the class is over, or was left. */
export const forgetSeat = (store: Store, code: string): void => store.removeItem(seatKey(code))

/** Codes of the classes in which this browser has a seat. */
export const keptSeats = (store: Store): readonly string[] =>
  seatsIn(Array.from({ length: store.length }, (_, index) => store.key(index) ?? ''))

function read(store: Store, code: string): KeptSeat | undefined {
  try {
    const { token, unsent } = JSON.parse(store.getItem(seatKey(code)) ?? '{}') as Partial<KeptSeat>
    if (typeof token !== 'string' || !/^[0-9a-f]{32,64}$/.test(token)) return undefined
    return { token, unsent: Array.isArray(unsent) ? unsent.filter(({ id, message }) => typeof id === 'string' && message) : [] }
  } catch {
    return undefined
  }
}
