import { kebab, markOf } from '../../../script/marks.ts'
import type { Mark } from '../../../script/tags.ts'
import { BACK, type Item, type Spot } from './item.ts'
import { read } from './read.ts'

/** A choice as it stands in the script. `id` and `mark` are missing where it has no move yet. `to`: where it can lead. */
export type Offer = Spot & { readonly text: string; readonly id?: string; readonly mark?: Mark; readonly to: readonly Goal[] }

/**
 * Where a way leads: a knot, an ending, back into its own knot, a name that nobody has written, or (`back`) wherever one came from.
 * `returns`: one comes back from there and goes on.
 */
export type Goal = { readonly kind: 'knot' | 'ending' | 'stays' | 'missing' | 'back'; readonly name: string; readonly returns?: true }

/** A knot. `last`: its last line. `onward`: where one comes without choosing. */
export type Place = Spot & {
  readonly name: string
  readonly last: number
  readonly offers: readonly Offer[]
  readonly onward: readonly Goal[]
}

/** A script as its map needs it. `start`: the first knot one comes to. */
export type Outline = { readonly places: readonly Place[]; readonly start?: string; readonly ways: number }

/** A choice, or a knot's own beginning, while it is being followed. */
type Strand = { readonly goals: Map<string, Goal> }
type Draft = Spot & { readonly name: string; last: number; readonly entry: Strand; readonly offers: (Spot & Strand & Omit<Offer, 'to'>)[] }

/** Outlines a script and what it includes, in the order they are read. `files`: name and text. Any text gives an outline. */
export function outline(files: readonly (readonly [name: string, text: string])[]): Outline {
  const items = files.flatMap(([name, text]) => read(name, text))
  const weaver = new Weaver(items)
  for (const item of items) weaver.take(item)
  weaver.close()
  const places = weaver.drafts.map(({ entry, offers, ...place }) => ({
    ...place,
    onward: [...entry.goals.values()],
    offers: offers.map(({ goals, ...offer }) => ({ ...offer, to: [...goals.values()] })),
  }))
  const start = weaver.start ?? places[0]?.name
  return { places, ...(start && { start }), ways: places.reduce((sum, { offers }) => sum + offers.length, 0) }
}

/** Follows what was written from choice to gather, as Ink's weave does. */
class Weaver {
  readonly drafts: Draft[] = []
  start: string | undefined
  private readonly knots: ReadonlySet<string>
  private readonly values: ReadonlySet<string>
  private readonly labelled: ReadonlyMap<Item, ReadonlySet<string>>
  private labels: ReadonlySet<string> = new Set()
  /** Strands that go on here, and where they came from: a choice's own words, or a gather. */
  private now: { strands: Strand[]; level: number; body: boolean } = { strands: [], level: 0, body: false }
  /** Strands that wait for a gather. */
  private loose: { readonly strands: readonly Strand[]; readonly level: number }[] = []
  private skipping = false
  private empty = true

  constructor(items: readonly Item[]) {
    this.knots = new Set(items.flatMap((item) => (item.kind === 'knot' ? [item.name] : [])))
    this.labelled = labelsIn(items)
    this.values = new Set(items.flatMap((item) => (item.kind === 'value' ? [item.name] : [])))
  }

  take(item: Item): void {
    if (item.kind === 'knot' || item.kind === 'function') this.enter(item)
    else if (!this.skipping) this.within(item, this.drafts.at(-1))
  }

  private within(item: Exclude<Item, { readonly kind: 'knot' | 'function' }>, draft: Draft | undefined): void {
    if (!draft) {
      if (item.kind === 'divert' && this.knots.has(item.to)) this.start ??= item.to
      return
    }
    draft.last = Math.max(draft.last, item.file === draft.file ? item.line : 0)
    if (item.kind === 'stitch') this.stitch(draft)
    else if (item.kind === 'choice') this.offer(draft, item)
    else if (item.kind === 'gather') this.gather(item.level)
    else if (item.kind === 'divert') this.divert(draft, item)
    else if (item.kind === 'ending') this.goal({ kind: 'ending', name: item.id })
    if (item.kind !== 'value') this.empty = false
  }

  close(): void {
    this.now = { strands: [], level: 0, body: false }
    this.loose = []
  }

  private enter(item: Extract<Item, { readonly kind: 'knot' | 'function' }>): void {
    this.close()
    this.skipping = item.kind === 'function'
    if (item.kind === 'function') return
    const { name, file, line } = item
    const entry: Strand = { goals: new Map() }
    this.drafts.push({ name, file, line, last: line, entry, offers: [] })
    this.now = { strands: [entry], level: 0, body: false }
    this.empty = true
    this.labels = this.labelled.get(item) ?? new Set()
  }

  /** Whoever comes to a knot comes to its first stitch, where nothing stands before it. Others are come to by their names. */
  private stitch(draft: Draft): void {
    if (this.empty) return
    this.close()
    this.now = { strands: [draft.entry], level: 0, body: false }
  }

  private offer(draft: Draft, { file, line, level, text, tags }: Extract<Item, { readonly kind: 'choice' }>): void {
    if (this.now.body && this.now.level >= level) this.loose.push(this.now)
    else this.goal({ kind: 'stays', name: draft.name }, (strand) => strand !== draft.entry)
    const { mark } = markOf(tags, draft.name)
    const strand = { goals: new Map<string, Goal>() }
    draft.offers.push({ ...strand, file, line, text, ...(mark.choice && { id: mark.choice.id, mark }) })
    this.now = { strands: [draft.offers.at(-1) as Strand], level, body: true }
  }

  private gather(level: number): void {
    const meets = this.loose.filter((one) => one.level >= level)
    this.loose = this.loose.filter((one) => one.level < level)
    const strands = [...new Set([...meets.flatMap((one) => one.strands), ...this.now.strands])]
    this.now = { strands, level, body: false }
  }

  private divert({ name }: Draft, { to, sure, returns }: Extract<Item, { readonly kind: 'divert' }>): void {
    const [first = ''] = to.split('.')
    if (this.knots.has(first) && !this.labels.has(to))
      this.goal(first === name ? { kind: 'stays', name } : { kind: 'knot', name: first, ...(returns && { returns }) })
    else if (to === BACK) this.goal({ kind: 'back', name })
    else if (this.labels.has(first)) this.goal({ kind: 'stays', name })
    else if (to !== 'END' && to !== 'DONE' && !this.values.has(first)) this.goal({ kind: 'missing', name: to })
    if (sure && !returns) this.now = { ...this.now, strands: [] }
  }

  private goal(goal: Goal, which: (strand: Strand) => boolean = () => true): void {
    for (const { goals } of this.now.strands.filter(which)) goals.set(`${goal.kind} ${goal.name}`, goal)
  }
}

/** Stitches and labels, by the knot they stand in: a way to one of them stays there. */
function labelsIn(items: readonly Item[]): ReadonlyMap<Item, ReadonlySet<string>> {
  const all = new Map<Item, Set<string>>()
  let labels = new Set<string>()
  for (const item of items) {
    if (item.kind === 'knot' || item.kind === 'function') {
      labels = new Set()
      all.set(item, labels)
    }
    if (item.kind === 'stitch') labels.add(item.name)
    if ((item.kind === 'choice' || item.kind === 'gather') && item.label) labels.add(item.label)
  }
  return all
}

/** `the_box` as a person reads it: `the box`. */
export const readable = (name: string): string => kebab(name).replaceAll('-', ' ')
