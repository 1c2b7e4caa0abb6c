import { ordered } from './order.ts'
import { ranked } from './rank.ts'

// Rooms in rows, the beginning at the top, every way downwards but those that lead back. Three steps: a row for each room, an order in
// each row with few crossings, and a place along the row as near as may be to those it is joined with. (Sugiyama's method. dagre, which
// does the same, took 25 s for 300 rooms and 900 ways where this takes a fraction of one.)

/** A thing to be laid out. */
export type Box = { readonly id: string; readonly width: number }
export type Join = { readonly from: string; readonly to: string }
export type Point = { readonly x: number; readonly y: number }

/** Where the boxes stand: the middle of each; and by which points a way passes, by `from` and `to`, from first to last. */
export type Layout = {
  readonly at: ReadonlyMap<string, Point>
  readonly through: ReadonlyMap<string, readonly Point[]>
  readonly width: number
  readonly height: number
}

/** Distance from row to row, and least space between neighbours; units of the map. */
export const ROW = 106
export const TALL = 40
const SPACE = 28
/** Ways that pass through rows get a place in each of them, while these are not more than so many. */
const MOST_BENDS = 6_000

export const wayKey = (from: string, to: string) => `${from}\n${to}`

/** Lays out boxes from `start` down. The same boxes are laid out alike. */
export function layout(boxes: readonly Box[], joins: readonly Join[], start: string | undefined): Layout {
  const { rows, down } = ranked(
    boxes.map(({ id }) => id),
    joins,
    start,
  )
  const rowOf = new Map(rows.flatMap((row, index) => row.map((id) => [id, index] as const)))
  const chains = chained(down, rowOf, rows)
  const links = chains.flatMap(({ ids }) => ids.slice(1).map((id, index) => [ids[index] as string, id] as const))
  const sorted = ordered(rows, links)
  const widths = new Map(boxes.map(({ id, width }) => [id, width] as const))
  const x = aligned(sorted, links, (id) => widths.get(id) ?? 4)
  const left = Math.min(0, ...boxes.map(({ id, width }) => (x.get(id) ?? 0) - width / 2))
  const point = (id: string): Point => ({ x: (x.get(id) ?? 0) - left, y: (rowOf.get(id) ?? 0) * ROW + TALL / 2 })
  const width = Math.max(0, ...boxes.map((box) => point(box.id).x + box.width / 2))
  return {
    at: new Map(boxes.map(({ id }) => [id, point(id)])),
    through: new Map(chains.map(({ key, ids, back }) => [key, back ? ids.map(point).toReversed() : ids.map(point)])),
    width,
    height: Math.max(0, rows.length - 1) * ROW + TALL,
  }
}

type Chain = { readonly key: string; readonly ids: readonly string[]; readonly back: boolean }

/** A way that passes through rows becomes a chain of bends, one in each; too many of them, and ways go straight. */
function chained(down: readonly (Join & { readonly back: boolean })[], rowOf: Map<string, number>, rows: string[][]): readonly Chain[] {
  const row = (id: string) => rowOf.get(id) ?? 0
  const bends = down.reduce((sum, { from, to }) => sum + row(to) - row(from) - 1, 0)
  return down.map(({ from, to, back }) => {
    const key = back ? wayKey(to, from) : wayKey(from, to)
    if (bends > MOST_BENDS) return { key, ids: [from, to], back }
    const between = Array.from({ length: row(to) - row(from) - 1 }, (_, index) => ({ id: `${key}\n${index}`, at: row(from) + 1 + index }))
    for (const { id, at } of between) {
      rows[at]?.push(id)
      rowOf.set(id, at)
    }
    return { key, ids: [from, ...between.map(({ id }) => id), to], back }
  })
}

/** Times the rows are gone through, down and up. */
const SWEEPS = 6

/** A place along its row for each box: in order, with space between, as near as may be to its neighbours above and below. */
function aligned(
  rows: readonly (readonly string[])[],
  links: readonly (readonly [string, string])[],
  wide: (id: string) => number,
): ReadonlyMap<string, number> {
  const [above, below] = [new Map<string, string[]>(), new Map<string, string[]>()]
  for (const [from, to] of links) {
    above.set(to, [...(above.get(to) ?? []), from])
    below.set(from, [...(below.get(from) ?? []), to])
  }
  const x = new Map<string, number>()
  const place = (row: readonly string[], wished: (id: string) => number | undefined) => {
    let edge = 0
    const offsets = row.map((id, index) => {
      if (index > 0) edge += (wide(row[index - 1] as string) + wide(id)) / 2 + SPACE
      return edge
    })
    const wishes = row.map((id, index) => (wished(id) ?? x.get(id) ?? offsets[index] ?? 0) - (offsets[index] ?? 0))
    for (const [index, base] of rising(wishes).entries()) x.set(row[index] as string, base + (offsets[index] ?? 0))
  }
  const mean = (ids: readonly string[] | undefined) => (ids ? ids.reduce((sum, id) => sum + (x.get(id) ?? 0), 0) / ids.length : undefined)
  for (const row of rows) place(row, (id) => mean(above.get(id)?.filter((one) => x.has(one))) || undefined)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const row of rows.toReversed()) place(row, (id) => mean(below.get(id)) ?? mean(above.get(id)))
    for (const row of rows)
      place(row, (id) => mean([...(above.get(id) ?? []), ...(sweep === SWEEPS - 1 ? (below.get(id) ?? []) : [])]) || undefined)
  }
  return x
}

/** The rising numbers nearest to these, by least squares: neighbours out of order share their mean. */
export function rising(wishes: readonly number[]): readonly number[] {
  const blocks: { sum: number; many: number }[] = []
  for (const wish of wishes) {
    let block = { sum: wish, many: 1 }
    for (let last = blocks.at(-1); last && last.sum / last.many > block.sum / block.many; last = blocks.at(-1)) {
      blocks.pop()
      block = { sum: last.sum + block.sum, many: last.many + block.many }
    }
    blocks.push(block)
  }
  return blocks.flatMap(({ sum, many }) => Array<number>(many).fill(sum / many))
}
