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

/** What was written, as it may be told: its words, and what they are about. Not whose it is, nor when it came. */
export type Words = { readonly text: string; readonly choice?: string }

/** These words shown to the room, or taken back, whoever wrote them; undefined where nobody did. */
export function letOut<Kind extends Written & Words>(list: readonly Kind[], words: Words, on: boolean): readonly Kind[] | undefined {
  const are = (one: Kind) => one.text === words.text && one.choice === words.choice
  return list.some(are) ? list.map((one) => (are(one) ? { ...one, released: on } : one)) : undefined
}
