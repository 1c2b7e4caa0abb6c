import type { Written } from './ballot.ts'
import type { SeatId } from './event.ts'

/** What a seat writes takes the place of what it wrote before, and is to be released again. */
export function written<Kind extends Written>(
  list: readonly Kind[],
  seat: SeatId,
  text: string,
  also?: Omit<Kind, keyof Written>,
): readonly Kind[] {
  const entry = { ...also, seat, text, released: false } as Kind
  const index = list.findIndex((one) => one.seat === seat)
  return index < 0 ? [...list, entry] : list.with(index, entry)
}

/** One of them shown to the room, or taken back; undefined where there is no such one. */
export function letOut<Kind extends Written>(list: readonly Kind[], item: number, on: boolean): readonly Kind[] | undefined {
  const entry = list[item]
  return entry && list.with(item, { ...entry, released: on })
}
