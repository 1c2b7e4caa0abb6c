import type { Log } from '../encounter/log.ts'
import { type Reflection, writtenOn } from '../reflection/reflection.ts'
import type { Kept, OwnData, Reading } from './ownData.ts'

// Two devices' data become one, without loss and without a master: what goes on from something else takes its place, what went another
// way stands beside it. The order in which they are brought together does not matter, nor how often.

/** What both hold, brought together. */
export const merged = (one: OwnData, other: OwnData): OwnData => {
  const settings = laterSettings(one.settings, other.settings)
  return {
    encounters: encountersOf([...one.encounters, ...other.encounters]),
    reflections: reflectionsOf([...one.reflections, ...other.reflections]),
    ...(settings && { settings }),
    unreadable: [...new Set([...one.unreadable, ...other.unreadable])].toSorted(),
  }
}

/** The same data without what is said twice: as `merged` gives them. */
export const settled = (data: OwnData): OwnData => merged(data, { encounters: [], reflections: [], unreadable: [] })

/** Logs that can be compared: with the same beginning, of the same story. */
const origin = ({ vignette, script, model, locale, seed, facts }: Log) => JSON.stringify([vignette, script, model, locale, seed, facts])

const ended = (log: Log) => JSON.stringify(log.entries).slice(0, -1)

/** Whether all of the earlier log is in this one, and more. Both are of one origin. */
const goesOn = (log: Log, earlier: Log): boolean =>
  log.entries.length > earlier.entries.length && ended({ ...log, entries: log.entries.slice(0, earlier.entries.length) }) === ended(earlier)

function encountersOf(all: readonly Kept[]): readonly Kept[] {
  const standing = [...groups(all, ({ log }) => origin(log)).values()].flatMap(longest)
  return [...groups(standing, ({ log }) => log.vignette).values()].flatMap(oneUnderWay).toSorted(inOrder)
}

/** Of one origin: each log once, and none that another goes on from. What goes on from one under way is under way itself. */
function longest(all: readonly Kept[]): readonly Kept[] {
  const once = [...groups(all, ({ log }) => JSON.stringify(log.entries)).values()].map((same): Kept => {
    const [first] = same as [Kept, ...Kept[]]
    return { log: first.log, at: Math.max(...same.map(({ at }) => at)), underWay: same.some(({ underWay }) => underWay) }
  })
  const standing = once.filter(({ log }) => !once.some((other) => goesOn(other.log, log)))
  return standing.map((kept) => ({
    ...kept,
    underWay: kept.underWay || once.some((other) => other.underWay && goesOn(kept.log, other.log)),
  }))
}

/** Of one vignette only one encounter is under way: the one kept last. The others stay, as earlier ones. */
function oneUnderWay(all: readonly Kept[]): readonly Kept[] {
  const last = all
    .filter(({ underWay }) => underWay)
    .toSorted(inOrder)
    .at(-1)
  return all.map((kept) => ({ ...kept, underWay: kept === last }))
}

const text = ({ log }: Kept) => JSON.stringify(log)
const inOrder = (a: Kept, b: Kept) => a.at - b.at || compare(text(a), text(b))
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function reflectionsOf(all: readonly Reflection[]): readonly Reflection[] {
  const of = groups(all, ({ sittings }) => sittings[0] ?? '')
  const standing = [...of.values()].flatMap((some) => {
    const once = [...new Map(some.map((one) => [JSON.stringify(one), one])).values()]
    return once.filter((one) => !once.some((other) => writtenOn(other, one)))
  })
  return standing.toSorted((a, b) => a.began - b.began || compare(JSON.stringify(a), JSON.stringify(b)))
}

/** One reads in one way at a time: in the one that was chosen last. */
function laterSettings(one: Reading | undefined, other: Reading | undefined): Reading | undefined {
  if (!one || !other) return one ?? other
  const [a, b] = [Number(one.at ?? 0), Number(other.at ?? 0)]
  return (a - b || compare(sorted(one), sorted(other))) >= 0 ? one : other
}

const sorted = (reading: Reading) => JSON.stringify(Object.entries(reading).toSorted(([a], [b]) => compare(a, b)))

function groups<Item>(all: readonly Item[], by: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>()
  for (const item of all) found.set(by(item), [...(found.get(by(item)) ?? []), item])
  return found
}
