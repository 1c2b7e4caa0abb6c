import type { Person } from '../../../core/encounter/encounter.ts'
import { moves } from '../../../core/relationship/moves.ts'
import { kebab } from '../../../script/marks.ts'
import { type Goal, type Offer, type Outline, type Place, readable } from '../outline/outline.ts'
import { type Effect, effectsFor } from './effect.ts'

/** A place on the map. `line` and `last`: where it stands in the script, 0 where it does not. `mends`: mostly steps of repair. */
export type Room = {
  readonly id: string
  readonly kind: 'knot' | 'ending' | 'missing'
  readonly title: string
  readonly file: string
  readonly line: number
  readonly last: number
  readonly offers: number
  /** How many of its choices lead nowhere else. */
  readonly stay: number
  readonly mends: boolean
  /** Whether some way leads here from the beginning, whatever is asked on the way. */
  readonly reached: boolean
  /** The ending it is, by the story's id. */
  readonly ending?: string
}

/** A way from room to room. Without `choice` one comes there without choosing. */
export type Way = {
  readonly from: string
  readonly to: string
  readonly choice?: { readonly id: string; readonly label: string; readonly text: string; readonly line: number; readonly file: string }
  readonly effect: Effect
}

/** The story as rooms and ways. */
export type Graph = { readonly rooms: readonly Room[]; readonly ways: readonly Way[]; readonly start?: string }

/** What is known of the vignette, where vignette.json can be read: who is met, and how the endings are called. */
export type About = { readonly person?: Person | undefined; readonly endings: Readonly<Record<string, string>> }

/** Draws up the map of an outlined script. */
export function graphOf({ places, start }: Outline, about: About): Graph {
  const effectOf = effectsFor(about.person)
  const after = afterTunnels(places)
  const endings = new Map(
    places.flatMap((place) => {
      const ending = endingOf(place)
      return ending === undefined ? [] : [[place.name, ending] as const]
    }),
  )
  const ids = new Set(places.map(({ name }) => name))
  const idOf = (goal: Goal) =>
    goal.kind === 'knot' && ids.has(goal.name) ? kebab(goal.name) : `${goal.kind === 'ending' ? 'ending' : 'missing'}:${goal.name}`
  const leads = (place: Place, goals: readonly Goal[]) =>
    goals.flatMap((goal) => (goal.kind === 'back' ? (after.get(place.name) ?? []) : goal.kind === 'stays' ? [] : [goal]))
  const ways = places.flatMap((place): Way[] => {
    const from = kebab(place.name)
    if (endings.has(place.name)) return []
    const to = (goals: readonly Goal[]) => [...new Set(leads(place, goals).map(idOf))].filter((id) => id !== from)
    return [
      ...to(place.onward).map((id) => ({ from, to: id, effect: effectOf(undefined) })),
      ...place.offers.flatMap((offer) =>
        to(offer.to).map((id) => ({
          from,
          to: id,
          choice: choiceOf(offer),
          effect: offer.mark?.choice ? effectOf(offer.mark.choice) : UNKNOWN,
        })),
      ),
    ]
  })
  const rooms = [
    ...places.map((place) => roomOf(place, endings.get(place.name), about)),
    ...[...new Set(ways.map(({ to }) => to))].filter((id) => id.includes(':')).map((id) => beyond(id, about)),
  ]
  const first = start && kebab(start)
  const reached = reachedFrom(first, ways)
  return { rooms: rooms.map((room) => ({ ...room, reached: reached.has(room.id) })), ways, ...(first && { start: first }) }
}

/** What a choice does that has no move yet. */
const UNKNOWN: Effect = { kind: 'unknown', by: 0 }

const choiceOf = ({ id, text, line, file }: Offer) => ({ id: id ?? '', label: id?.split('/')[1] ?? '?', text, line, file })

/** A knot that offers nothing and comes to one ending is that ending. */
function endingOf({ offers, onward }: Place): string | undefined {
  const [only, more] = onward
  return offers.length === 0 && only?.kind === 'ending' && !more ? only.name : undefined
}

/** Where one goes on after a tunnel, over all who come through it. */
function afterTunnels(places: readonly Place[]): ReadonlyMap<string, readonly Goal[]> {
  const after = new Map<string, Goal[]>()
  for (const { onward, offers } of places)
    for (const goals of [onward, ...offers.map(({ to }) => to)])
      for (const goal of goals)
        if (goal.returns)
          after.set(goal.name, [...(after.get(goal.name) ?? []), ...goals.filter(({ returns, kind }) => !returns && kind !== 'back')])
  return after
}

function roomOf(place: Place, ending: string | undefined, { endings }: About): Omit<Room, 'reached'> {
  const { name, file, line, last, offers } = place
  const repairs = offers.filter(({ mark }) => mark?.choice && moves[mark.choice.act.move].repair).length
  return {
    id: kebab(name),
    kind: ending === undefined ? 'knot' : 'ending',
    title: ending === undefined ? readable(name) : (endings[ending] ?? readable(ending)),
    file,
    line,
    last,
    offers: offers.length,
    stay: offers.filter(({ to }) => to.every(({ kind }) => kind === 'stays')).length,
    mends: repairs > 0 && repairs * 2 >= offers.length,
    ...(ending !== undefined && { ending }),
  }
}

/** An ending that a knot comes to, or a place nobody has written. */
function beyond(id: string, { endings }: About): Omit<Room, 'reached'> {
  const [kind = '', name = ''] = id.split(':')
  const nowhere = { file: '', line: 0, last: 0, offers: 0, stay: 0, mends: false }
  return kind === 'ending'
    ? { id, kind: 'ending', title: endings[name] ?? readable(name), ending: name, ...nowhere }
    : { id, kind: 'missing', title: readable(name), ...nowhere }
}

function reachedFrom(start: string | undefined, ways: readonly Way[]): ReadonlySet<string> {
  const next = new Map<string, string[]>()
  for (const { from, to } of ways) next.set(from, [...(next.get(from) ?? []), to])
  const seen = new Set(start ? [start] : [])
  for (const id of seen) for (const to of next.get(id) ?? []) seen.add(to)
  return seen
}
