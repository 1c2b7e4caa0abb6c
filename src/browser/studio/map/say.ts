import type { StudioWords } from '../../words/studio.ts'
import { fill } from '../../words/words.ts'
import type { Effect } from './effect.ts'
import type { Graph, Room } from './graph.ts'

/** What the map shows of the ways and rooms beyond the story itself. */
export type Told = {
  /** A short mark on a room, and the same as a sentence: its share of the paths, or whether it was played. `part`: 0 to 1, for its tint. */
  readonly mark: (room: Room) => { readonly short: string; readonly long: string; readonly part: number } | undefined
  readonly hasProblem: (room: Room) => boolean
  readonly titles: ReadonlyMap<string, string>
  readonly leads: ReadonlyMap<string, readonly string[]>
}

/** Where each room leads, by the titles of the rooms. */
export function leading({ rooms, ways }: Graph): Pick<Told, 'titles' | 'leads'> {
  const titles = new Map(rooms.map(({ id, title }) => [id, title] as const))
  const leads = new Map<string, string[]>()
  for (const { from, to } of ways) {
    const title = titles.get(to) ?? to
    const all = leads.get(from) ?? []
    if (!all.includes(title)) leads.set(from, [...all, title])
  }
  return { titles, leads }
}

/** A room in words: what it is, where it leads, and what there is to be said of it. */
export function sayRoom(room: Room, told: Told, words: StudioWords): string {
  const leads = told.leads.get(room.id) ?? []
  const kind = { knot: words.kindKnot, ending: words.kindEnding, missing: words.kindMissing }[room.kind]
  const mark = told.mark(room)
  return [
    // First what is written on it, so that it can be called by that.
    `${[room.title, mark?.short].filter(Boolean).join(' ')}, ${kind}`,
    room.mends && words.mends,
    room.offers > 0 && fill(words.choices, { count: room.offers }),
    leads.length > 0 ? fill(words.leadsTo, { names: leads.join(', ') }) : room.kind === 'knot' && words.nowhere,
    !room.reached && words.unreached,
    told.hasProblem(room) && words.onProblem,
    mark?.long,
  ]
    .filter(Boolean)
    .join('. ')
}

/** What a choice does, as a sign and points: `+6.2`, `−14`. Minus is a real minus. */
export function sayEffect({ kind, by }: Effect, words: StudioWords): string {
  const name = {
    brings: words.effectBrings,
    costs: words.effectCosts,
    breaks: words.effectBreaks,
    even: words.effectEven,
    onward: '',
    unknown: '',
  }[kind]
  return name && kind !== 'even' ? `${name} ${points(by)}` : name
}

export const points = (by: number): string => (by > 0 ? `+${by}` : by < 0 ? `−${-by}` : '0')

/** How many rooms, choices and endings, and whether all can be reached. */
export function sayGraph({ rooms, ways }: Graph, words: StudioWords): string {
  const endings = new Set(rooms.flatMap(({ ending }) => ending ?? [])).size
  const choices = rooms.reduce((sum, { offers }) => sum + offers, 0)
  const lost = rooms.filter(({ reached, kind }) => !reached && kind !== 'missing').map(({ title }) => title)
  const counted = fill(words.mapSays, { rooms: rooms.filter(({ line }) => line > 0).length, choices, endings })
  if (ways.length === 0 && rooms.length < 2) return counted
  return `${counted} ${lost.length === 0 ? words.allReached : fill(words.notReached, { names: lost.slice(0, 4).join(', ') + (lost.length > 4 ? ' …' : '') })}`
}
