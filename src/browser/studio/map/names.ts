import { type Box, meets, type Standing, type Strand } from './draw.ts'
import type { Way } from './graph.ts'
import { wayKey } from './layout.ts'

/** The name of a way, where it stands. Of a bundle one name stands for all. */
export type Name = { readonly key: string; readonly text: string; readonly strand: Strand; readonly box: Box }

const LETTER = 7.1
const HIGH = 20

/**
 * Names for the ways in view: each where it covers no room and no other name. Where there is no such place it is left out: the table has
 * all of them. `first`: those that come before others, as the ways of the room one stands in.
 */
export function namesFor(
  { rooms, strands }: { readonly rooms: readonly Standing[]; readonly strands: readonly Strand[] },
  textOf: (bundle: readonly Way[]) => string,
  first: (strand: Strand) => boolean,
): readonly Name[] {
  const named = new Map(
    strands.flatMap((strand) => (strand.bundle.some(({ choice }) => choice) ? [[wayKey(strand.from, strand.to), strand] as const] : [])),
  )
  const taken: Box[] = rooms.map(({ box }) => box)
  const ranked = [...named].toSorted(([, a], [, b]) => Number(first(b)) - Number(first(a)))
  return ranked.flatMap(([key, strand]) => {
    const text = textOf(strand.bundle)
    const width = text.length * LETTER + 10
    const box = strand.named
      .map(({ x, y }) => ({ x: x - width / 2, y: y - HIGH / 2, width, height: HIGH }))
      .find((one) => !taken.some((other) => meets(one, other)))
    if (!box) return []
    taken.push(box)
    return [{ key, text, strand, box }]
  })
}
