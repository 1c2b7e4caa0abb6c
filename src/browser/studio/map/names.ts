import { type Box, meets, type Standing, type Strand } from './draw.ts'
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
  textOf: (bundle: readonly Strand[]) => string,
  first: (strand: Strand) => boolean,
): readonly Name[] {
  const bundles = new Map<string, Strand[]>()
  for (const strand of strands) {
    if (!strand.way.choice) continue
    const key = wayKey(strand.way.from, strand.way.to)
    bundles.set(key, [...(bundles.get(key) ?? []), strand])
  }
  const taken: Box[] = rooms.map(({ box }) => box)
  const ranked = [...bundles].toSorted(([, [a]], [, [b]]) => Number(b ? first(b) : false) - Number(a ? first(a) : false))
  return ranked.flatMap(([key, bundle]) => {
    const strand = bundle[Math.floor(bundle.length / 2)] as Strand
    const text = textOf(bundle)
    const width = text.length * LETTER + 10
    const box = strand.named
      .map(({ x, y }) => ({ x: x - width / 2, y: y - HIGH / 2, width, height: HIGH }))
      .find((one) => !taken.some((other) => meets(one, other)))
    if (!box) return []
    taken.push(box)
    return [{ key, text, strand, box }]
  })
}
