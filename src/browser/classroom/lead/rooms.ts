import type { Event } from '../../../core/classroom/event.ts'
import type { HouseMessage } from '../../../core/classroom/messages.ts'
import { ledIn, ledKey } from '../../../core/records/seats.ts'
import type { Store } from '../../play/save.ts'

/** What a room is opened with. */
export type Opening = Extract<HouseMessage, { readonly type: 'opened' }>

/**
 * A room that this browser leads. `server`: a server keeps it; `laptop`: this page does, hands are counted; `rehearsal`: seats are pretend.
 * `screen`: what the screen on the wall shows for it, a key of the server's or the name of a channel between windows.
 */
export type Room = { readonly code: string; readonly opening: Opening; readonly at: number; readonly screen: string } & (
  | { readonly way: 'server'; readonly facilitator: string }
  | { readonly way: 'laptop' | 'rehearsal'; readonly events: readonly Event[] }
)

/** Rooms that were not closed, the latest first. */
export function roomsIn(store: Store): readonly Room[] {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '')
  return ledIn(keys)
    .map((code) => readRoom(store.getItem(ledKey(code)) ?? ''))
    .filter((room) => room !== undefined)
    .toSorted((one, other) => other.at - one.at)
}

/** A room as this page wrote it, or undefined: what cannot be read is no room. */
function readRoom(text: string): Room | undefined {
  try {
    const room: unknown = JSON.parse(text)
    return isRoom(room) ? room : undefined
  } catch {
    return undefined
  }
}

function isRoom(room: unknown): room is Room {
  if (
    typeof room !== 'object' ||
    room === null ||
    !('code' in room && 'way' in room && 'opening' in room && 'at' in room && 'screen' in room)
  )
    return false
  const { code, way, opening, at } = room
  if (typeof code !== 'string' || typeof at !== 'number' || typeof opening !== 'object' || opening === null) return false
  if (way === 'server') return 'facilitator' in room
  return (way === 'laptop' || way === 'rehearsal') && 'events' in room && Array.isArray(room.events)
}

/** @returns whether it could be kept: the room goes on either way */
export function keepRoom(store: Store, room: Room): boolean {
  try {
    store.setItem(ledKey(room.code), JSON.stringify(room))
    return true
  } catch {
    return false
  }
}

export const forgetRoom = (store: Store, code: string): void => store.removeItem(ledKey(code))
