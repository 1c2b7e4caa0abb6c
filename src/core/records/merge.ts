import type { KeptAttempt } from '../debrief/attempt.ts'
import type { Drill } from '../debrief/drill.ts'
import type { Log } from '../encounter/log.ts'
import { type Draft, isSaid, isSame } from '../encounter/ownWords.ts'
import { type Reflection, writtenOn } from '../reflection/reflection.ts'
import { beganAs, furthest } from './furthest.ts'
import { type Kept, NOTHING, type OwnData, type Reading, type Visit } from './ownData.ts'

// Two devices' data become one, without loss and without a master: what goes on from something else takes its place, what went another
// way stands beside it. The order in which they are brought together does not matter, nor how often.

/** What both hold, brought together. */
export const merged = (one: OwnData, other: OwnData): OwnData => {
  const settings = laterSettings(one.settings, other.settings)
  const encounters = encountersOf([...one.encounters, ...other.encounters])
  const attempts = attemptsOf([...one.attempts, ...other.attempts])
  return {
    encounters,
    reflections: reflectionsOf([...one.reflections, ...other.reflections]),
    attempts,
    drills: drillsOf([...one.drills, ...other.drills]),
    visits: visitsOf([...one.visits, ...other.visits], [...encounters, ...attempts]),
    drafts: draftsOf(
      [...one.drafts, ...other.drafts],
      [...encounters, ...attempts].map(({ log }) => log),
    ),
    ...(settings && { settings }),
    unreadable: [...new Set([...one.unreadable, ...other.unreadable])].toSorted(),
  }
}

/** The same data without what is said twice: as `merged` gives them. */
export const settled = (data: OwnData): OwnData => merged(data, NOTHING)

function encountersOf(all: readonly Kept[]): readonly Kept[] {
  const standing = [...groups(all, ({ log }) => beganAs(log)).values()].flatMap(longest)
  return [...groups(standing, ({ log }) => log.vignette).values()].flatMap(oneUnderWay).toSorted(inOrder)
}

/** Of one origin: each log once, and none that another goes on from. What goes on from one under way is under way itself. */
function longest(all: readonly Kept[]): readonly Kept[] {
  const once = [...groups(all, ({ log }) => JSON.stringify(log.entries)).values()].map((same): Kept => {
    const [first] = same as [Kept, ...Kept[]]
    const at = Math.max(...same.map((kept) => kept.at))
    // What goes on from one that is over, say after going back, is under way again.
    const over = same.some((kept) => kept.over)
    return { log: first.log, at, underWay: same.some(({ underWay }) => underWay), ...(over && { over }) }
  })
  return furthest(once, ({ log }) => log).map(({ item, from }) => ({ ...item, underWay: [item, ...from].some(({ underWay }) => underWay) }))
}

/** Of one vignette only one encounter is under way: the one kept last. The others stay, as earlier ones. */
function oneUnderWay(all: readonly Kept[]): readonly Kept[] {
  const last = all
    .filter(({ underWay }) => underWay)
    .toSorted(inOrder)
    .at(-1)
  return all.map(({ over, ...kept }) => ({ ...kept, underWay: kept.log === last?.log, ...(over && kept.log === last?.log && { over }) }))
}

const text = ({ log }: Kept) => JSON.stringify(log)
const inOrder = (a: Kept, b: Kept) => a.at - b.at || compare(text(a), text(b))
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Each attempt once, and as it was told first; of its log what was written furthest. What was written on apart stands twice. */
function attemptsOf(all: readonly KeptAttempt[]): readonly KeptAttempt[] {
  const same = groups(all, ({ at, log, told }) => JSON.stringify([beganAs(log), at, told]))
  const standing = [...same.values()].flatMap((some) => furthest(some, ({ log }) => log).map(({ item }) => item))
  return standing.toSorted((a, b) => a.at - b.at || compare(JSON.stringify(a), JSON.stringify(b)))
}

/** Each answer once, in order of time. */
const drillsOf = (all: readonly Drill[]): readonly Drill[] => {
  const once = [...new Map(all.map((one) => [drillAsText(one), one])).values()]
  return once.toSorted((a, b) => a.at - b.at || compare(drillAsText(a), drillAsText(b)))
}
const drillAsText = ({ vignette, place, at, road, choice }: Drill) => JSON.stringify([at, vignette, place, road, choice])

/** When one was last there is the later of both; what was hidden is what either met, the latest last as far as its meetings are known. */
function visitsOf(all: readonly Visit[], meetings: readonly { readonly log: Log; readonly at: number }[]): readonly Visit[] {
  const one = ([vignette, some]: readonly [string, readonly Visit[]]): Visit => {
    const when = new Map<string, number>()
    for (const { log, at } of meetings) {
      const hidden = JSON.stringify(log.facts)
      if (log.vignette === vignette) when.set(hidden, Math.max(at, when.get(hidden) ?? 0))
    }
    const met = [...new Set(some.flatMap((visit) => visit.met))]
    const inTime = met.toSorted((a, b) => (when.get(a) ?? 0) - (when.get(b) ?? 0) || compare(a, b))
    return { vignette, at: Math.max(...some.map(({ at }) => at)), met: inTime }
  }
  return [...groups(all, ({ vignette }) => vignette)]
    .map(one)
    .filter(({ at, met }) => at > 0 || met.length > 0)
    .toSorted((a, b) => compare(a.vignette, b.vignette))
}

/** Each draft once, as it was written furthest. What an encounter holds by now, because something was chosen, is no draft any more. */
function draftsOf(all: readonly Draft[], logs: readonly Log[]): readonly Draft[] {
  const once = [...groups(all, ({ vignette, seed, after, text }) => JSON.stringify([vignette, seed, after, text])).values()].map((same) => {
    const [first] = same as [Draft, ...Draft[]]
    return { ...first, at: Math.max(...same.map(({ at }) => at)), ...(same.some(({ shown }) => shown) && { shown: true as const }) }
  })
  const furthest = once.filter(
    (draft) => !once.some((other) => other.text.length > draft.text.length && other.text.startsWith(draft.text) && isSame(other, draft)),
  )
  return furthest
    .filter((draft) => !logs.some((log) => isSaid(draft, log)))
    .toSorted((a, b) => a.at - b.at || compare(JSON.stringify(a), JSON.stringify(b)))
}

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

/** The items by what is the same in them, in the order they came. */
export function groups<Item>(all: readonly Item[], by: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>()
  for (const item of all) {
    const name = by(item)
    const same = found.get(name)
    if (same) same.push(item)
    else found.set(name, [item])
  }
  return found
}
