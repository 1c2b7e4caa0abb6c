import type { Part, Place, Tree } from '../../script/tree.ts'

// A script cut where a reader of it stops: at its places, at its labels, and where choices are offered.

/** What is chosen, and all that follows it until the next choice of the same list. */
export type Offer = { readonly part: Extract<Part, { is: 'choice' }>; readonly after: readonly Part[] }

/** `next`: where what was chosen meets again, or where one reads on. `within`: how names are looked for from here. */
export type Block = {
  readonly key: string
  readonly knot: string
  readonly within: readonly string[]
  readonly parts: readonly Part[]
  readonly offers: readonly Offer[]
  readonly next?: string
}

/** Every block by its key, in the order of the script, and the keys that can be asked about. */
export type Blocks = { readonly all: ReadonlyMap<string, Block>; readonly labels: ReadonlySet<string> }

export function blocksOf(tree: Tree): Blocks {
  const blocks = tree.knots.flatMap((knot) => [
    ...blocksIn(knot, knot.name, [knot.name], knot.stitches[0]?.name),
    ...knot.stitches.flatMap((stitch) => blocksIn(stitch, `${knot.name}.${stitch.name}`, [`${knot.name}.${stitch.name}`, knot.name])),
  ])
  const labels = blocks.flatMap(({ key, offers, within: [place = ''] }) => [
    key,
    ...offers.flatMap(({ part }) => (part.label ? [`${place}.${part.label}`] : [])),
  ])
  return { all: new Map(blocks.map((block) => [block.key, block])), labels: new Set(labels) }
}

/** The blocks of one place. @param begins  the stitch that a knot without words of its own begins with */
function blocksIn({ parts }: Place, place: string, within: readonly string[], begins?: string): readonly Block[] {
  const blocks: Building[] = [{ key: place, parts: [], offers: [] }]
  for (const part of parts) {
    const block = blocks.at(-1) as Building
    if (part.is === 'gather') {
      const key = part.label ? `${place}.${part.label}` : `${place}#${blocks.length}`
      block.next = key
      blocks.push({ key, parts: [], offers: [] })
    } else if (part.is === 'choice') block.offers.push({ part, after: [] })
    else (block.offers.at(-1)?.after ?? block.parts).push(part)
  }
  const [first] = blocks
  const knot = within.at(-1) ?? place
  if (first && begins && blocks.length === 1 && first.parts.every(({ is }) => is === 'break')) first.next = `${knot}.${begins}`
  return blocks.map((block) => ({ ...block, knot, within }))
}

type Building = { key: string; parts: Part[]; offers: { part: Offer['part']; after: Part[] }[]; next?: string }

/** What a name means where it is written: a label or a stitch near by, a knot, or nothing of the kind. */
export function finder({ all, labels }: Blocks, { within }: Block): (name: string) => string | undefined {
  return (name) => {
    const [head = '', ...rest] = name.split('.')
    const near = within.map((place) => `${place}.${name}`).find((key) => labels.has(key))
    if (near) return near
    if (labels.has(name)) return name
    // `knot.label` where the label stands in a stitch of that knot.
    const deeper = rest.length === 1 && [...labels].find((key) => key.startsWith(`${head}.`) && key.endsWith(`.${rest[0]}`))
    return deeper || (all.has(name) ? name : undefined)
  }
}
