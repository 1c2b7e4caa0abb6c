import type { SeatMessage } from '../../../core/classroom/messages.ts'
import type { SeatView } from '../../../core/classroom/seatView.ts'
import type { OwnTeam } from '../../../core/classroom/workshopView.ts'
import { mix } from '../../../core/encounter/lots.ts'
import type { Line } from '../line.ts'

/** What pretend seats may say. `reason`: for a choice, in the words of its move. */
export type Pretended = {
  readonly words: readonly string[]
  readonly notes: readonly string[]
  readonly reason: (choice: string) => string | undefined
  /** Where a team stands that has chosen this; nothing until the story has come. */
  readonly played: (plays: NonNullable<OwnTeam['plays']>) => Extract<SeatMessage, { readonly type: 'played' }> | undefined
}

/** What a pretend seat does things by. `once`: sets out to do something, and not again. `draw`: a number of its own for each purpose. */
export type Pretending = {
  readonly line: Line<SeatView>
  readonly draw: (salt: number) => number
  readonly pretended: Pretended
  readonly once: (what: string, act: () => void, ms: number) => void
}

/** A room is seldom of one mind, and seldom spread evenly: of ten, four, three, two and one. */
const LEANING = [4, 3, 2, 1, 1]

export function leaning(choices: readonly string[], drawn: number): string | undefined {
  const order = choices.toSorted((one, other) => hashed(one) - hashed(other))
  const places = order.flatMap((choice, index) => Array.from({ length: LEANING[index] ?? 1 }, () => choice))
  return places[drawn % places.length]
}

/** A number from an id, so that what is liked does not hang on the order on screen. */
const hashed = (id: string) => mix(id.length, [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7) % 100_000)
