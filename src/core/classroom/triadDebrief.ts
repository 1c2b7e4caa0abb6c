import type { SeatId } from './event.ts'
import { type HeardLine, heardLine } from './heardLine.ts'
import type { Felt, Group, Heard, Pulled, Role, Seen, Talked } from './triad.ts'
import type { PlayedPerson } from './triadMessages.ts'

/** Where the person on the thermometer stood. `after`: how many of the moves had been heard by then. */
export type FeltMark = Pick<Felt, 'what' | 'place'> & { readonly after: number }

export type Way = 'rose' | 'fell' | 'held'

/** Between two marks, the line went one way and the feeling another. `from`, `to`: moves heard by then. Neither of the two is right. */
export type Parting = {
  readonly what: Felt['what']
  readonly from: number
  readonly to: number
  readonly line: Way
  readonly feeling: Way
}

/** What one who watched heard: the model's line of it, the feeling beside it, and where the two part. */
export type Side = { readonly line: HeardLine; readonly felt: readonly FeltMark[]; readonly partings: readonly Parting[] }

/** What one who watched wrote, as it is read out in the triad. `mine`: to whom it was, on their own phone. */
export type Told = {
  readonly role: Role
  readonly mine: boolean
  readonly quotes: readonly Pick<Heard, 'move' | 'quote'>[]
  readonly seen: readonly Omit<Seen, 'seat'>[]
  readonly noticed?: string
  readonly talked?: Talked['share']
  readonly pulled?: Omit<Pulled, 'seat'>
}

/** What each who watched has to read out, in the order of the group. */
export function told({ members, parts, notes }: Group, reader: SeatId): readonly Told[] {
  return members.flatMap((seat) => {
    const own = <Note extends { readonly seat: SeatId }>(list: readonly Note[]) => list.filter((one) => one.seat === seat)
    const [quotes, seen, noticed] = [own(notes.heard), own(notes.seen), own(notes.noticed)[0]?.text]
    const [talked, pulled] = [own(notes.talked)[0]?.share, own(notes.pulled)[0]]
    if (quotes.length + seen.length === 0 && [noticed, talked, pulled].every((one) => one === undefined)) return []
    return [
      {
        role: parts[seat] as Role,
        mine: seat === reader,
        quotes: quotes.map(({ move, quote }) => ({ move, ...(quote !== undefined && { quote }) })),
        seen: seen.map(unsigned).toSorted((a, b) => a.item - b.item),
        ...(noticed !== undefined && { noticed }),
        ...(talked !== undefined && { talked }),
        ...(pulled && { pulled: unsigned(pulled) }),
      },
    ]
  })
}

const unsigned = <Note extends { readonly seat: SeatId }>({ seat: _, ...note }: Note): Omit<Note, 'seat'> => note

/** Lines as they were drawn: a triad is replaced whenever anything of it changes, and looked at by each of its members again and again. */
const drawn = new WeakMap<Group, { readonly person: PlayedPerson; readonly sides: readonly Side[] }>()

/** The lines of a triad, drawn once. */
export function sides(group: Group, person: PlayedPerson): readonly Side[] {
  const before = drawn.get(group)
  if (before?.person === person) return before.sides
  const now = { person, sides: draw(group, person) }
  drawn.set(group, now)
  return now.sides
}

/** One line for each who wrote down moves: two people hear two things. */
function draw({ members, notes }: Group, person: PlayedPerson): readonly Side[] {
  const heardBy = members.map((seat) => notes.heard.filter((one) => one.seat === seat)).filter((heard) => heard.length > 0)
  return heardBy.map((heard) => {
    const line = heardLine(heard, person)
    const felt = notes.felt.map(({ at, what, place }) => ({ what, place, after: heard.filter((one) => one.at <= at).length }))
    return { line, felt, partings: (['trust', 'heard'] as const).flatMap((what) => partings(what, line, felt)) }
  })
}

/** Trust is compared with the line of trust, being heard with that of rapport: the ease of this conversation. */
function partings(what: Felt['what'], { opening, steps }: HeardLine, felt: readonly FeltMark[]): readonly Parting[] {
  const marks = felt.filter((mark) => mark.what === what)
  const standsAt = (after: number) => (steps[after - 1] ?? opening)[what === 'trust' ? 'trust' : 'rapport']
  return marks.slice(1).flatMap((mark, place) => {
    const before = marks[place] as FeltMark
    if (mark.after === before.after) return []
    const [line, feeling] = [way(standsAt(mark.after) - standsAt(before.after), LEAST), way(mark.place - before.place, 1)]
    return line === feeling ? [] : [{ what, from: before.after, to: mark.after, line, feeling }]
  })
}

/** Points under which the line has not moved to speak of. Our judgement. */
const LEAST = 1

const way = (by: number, least: number): Way => (by >= least ? 'rose' : by <= -least ? 'fell' : 'held')
