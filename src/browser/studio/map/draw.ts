import type { EffectKind } from './effect.ts'
import type { Graph, Room, Way } from './graph.ts'
import { type Layout, type Point, TALL, wayKey } from './layout.ts'
import { wide } from './size.ts'

// Where the strands of the map run, once, for whoever draws or looks for them.

/** A rectangle: left, top, and how wide and tall. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/**
 * Ways between the same two rooms that do alike, as one line: its path, the box around it, where its arrow stands, and points where its
 * name may stand. `bundle`: all ways between the two.
 */
export type Strand = {
  readonly from: string
  readonly to: string
  readonly kind: EffectKind
  readonly ways: readonly Way[]
  readonly bundle: readonly Way[]
  readonly d: string
  readonly head: string
  readonly box: Box
  readonly named: readonly Point[]
}

/** A room where it stands. */
export type Standing = { readonly room: Room; readonly box: Box }

export type Drawing = {
  readonly rooms: readonly Standing[]
  readonly strands: readonly Strand[]
  readonly at: ReadonlyMap<string, Standing>
  readonly width: number
  readonly height: number
}

/** Between the strands of one bundle; units of the map. */
const APART = 8

/** Draws up every room and every way of a laid-out map. */
export function drawing({ rooms, ways }: Graph, { at, through, width, height }: Layout): Drawing {
  const standing = rooms.flatMap((room): readonly Standing[] => {
    const middle = at.get(room.id)
    const across = wide(room)
    return middle ? [{ room, box: { x: middle.x - across / 2, y: middle.y - TALL / 2, width: across, height: TALL } }] : []
  })
  const bundles = new Map<string, Way[]>()
  for (const way of ways) {
    const key = wayKey(way.from, way.to)
    const bundle = bundles.get(key)
    if (bundle) bundle.push(way)
    else bundles.set(key, [way])
  }
  const strands = [...bundles].flatMap(([key, bundle]) => {
    const points = through.get(key) ?? [...(through.get(wayKey(bundle[0]?.to ?? '', bundle[0]?.from ?? '')) ?? [])].toReversed()
    const kinds = [...new Set(bundle.map(({ effect }) => effect.kind))]
    return kinds.flatMap((kind, index) => (points.length < 2 ? [] : strand(bundle, kind, points, (index - (kinds.length - 1) / 2) * APART)))
  })
  return { rooms: standing, strands, at: new Map(standing.map((one) => [one.room.id, one])), width, height }
}

function strand(bundle: readonly Way[], kind: EffectKind, points: readonly Point[], aside: number): Strand {
  const shifted = points.map(({ x, y }) => ({ x: x + aside, y }))
  const [first, last] = [shifted[0] as Point, shifted.at(-1) as Point]
  const down = last.y > first.y ? 1 : -1
  const from = { x: first.x, y: first.y + (down * TALL) / 2 }
  const to = { x: last.x, y: last.y - down * (TALL / 2 + 2) }
  const stops = [from, ...shifted.slice(1, -1), to]
  const d = stops.slice(1).reduce((path, stop, index) => path + curve(stops[index] as Point, stop), `M${r(from.x)} ${r(from.y)}`)
  const head = `M${r(to.x - 4)} ${r(to.y - down * 7)}L${r(to.x)} ${r(to.y)}L${r(to.x + 4)} ${r(to.y - down * 7)}`
  const [xs, ys] = [stops.map(({ x }) => x), stops.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs) - 4, Math.min(...ys)]
  const box = { x, y, width: Math.max(...xs) + 4 - x, height: Math.max(...ys) - y }
  const { from: origin, to: goal } = bundle[0] as Way
  const ways = bundle.filter(({ effect }) => effect.kind === kind)
  return { from: origin, to: goal, kind, ways, bundle, d, head, box, named: namesAt(stops) }
}

const r = (value: number) => Math.round(value * 10) / 10
const curve = (a: Point, b: Point) => `C${r(a.x)} ${r((a.y + b.y) / 2)} ${r(b.x)} ${r((a.y + b.y) / 2)} ${r(b.x)} ${r(b.y)}`

/** Where along its first stretch, or its last, the name of a way may stand. */
function namesAt(stops: readonly Point[]): readonly Point[] {
  const on = (a: Point, b: Point, part: number): Point => {
    const [p, q] = [1 - part, part]
    const middle = (a.y + b.y) / 2
    return {
      x: a.x * (p ** 3 + 3 * p * p * q) + b.x * (q ** 3 + 3 * p * q * q),
      y: a.y * p ** 3 + middle * (3 * p * p * q + 3 * p * q * q) + b.y * q ** 3,
    }
  }
  const [a, b] = [stops[0] as Point, stops[1] as Point]
  const [y, z] = stops.slice(-2) as [Point, Point]
  return [on(a, b, 0.62), on(y, z, 0.66), on(a, b, 0.4), on(y, z, 0.45), on(a, b, 0.8), on(y, z, 0.82)]
}

/** Whether two boxes have anything in common. */
export const meets = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** What stands in view, and what passes through it. */
export const inView = ({ rooms, strands }: Drawing, view: Box): Pick<Drawing, 'rooms' | 'strands'> => ({
  rooms: rooms.filter(({ box }) => meets(box, view)),
  strands: strands.filter(({ box }) => meets(box, view)),
})

/** What is in view and half as much around it, by steps of half a view. */
export function tile({ x, y, width, height }: Box): Box {
  const step = Math.max(width, height, 1) / 2
  return { x: (Math.floor(x / step) - 1) * step, y: (Math.floor(y / step) - 1) * step, width: 5 * step, height: 5 * step }
}
