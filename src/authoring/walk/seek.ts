import { band } from '../../core/relationship/relationship.ts'
import { kebab } from '../../script/marks.ts'
import { knotsIn } from '../ahead.ts'
import type { Numbered } from './lines.ts'
import type { Sample } from './sample.ts'
import { WAYS } from './ways.ts'

// The directed search: whatever no playing has come by (a line, a choice, an ending) is looked for where the story is nearest to it.

/** What is still to be found: items by number, and the knot each stands in. */
export type Wanted = ReadonlyMap<number, string>

/** Situations that look alike, which wait to be gone on from; how often one of them was. */
type Kind = { readonly place: number; readonly waiting: number[]; tried: number }

/** Steps between two reports. */
const OFTEN = 200

/** A search in a sample. `missing` says what is still wanted; it is asked again whenever something new was heard. */
export class Search {
  private readonly sample: Sample
  private readonly knots: ReadonlyMap<string, readonly string[]>
  private readonly kinds = new Map<string, Kind>()
  private filed = 0

  constructor(sample: Sample, { story }: Numbered) {
    this.sample = sample
    const leads = [...knotsIn(story.ink)].map(([name, { to }]) => [kebab(name), to.map(kebab)] as const)
    this.knots = new Map(leads)
  }

  /** Looks on until nothing is wanted or so many steps were taken. Yields the steps taken. */
  *look(missing: () => Wanted, limit: number): Generator<number, void> {
    const { trail, going } = this.sample
    const from = trail.steps
    let wanted = missing()
    let far = this.distances(wanted)
    for (let heard = going.ink.passages.length, tried = 0; wanted.size > 0 && trail.steps - from < limit; tried++) {
      const situation = this.next(far)
      if (situation === undefined) return
      for (let choice = 0; choice < this.sample.passage(situation).choices.length; choice++) this.follow(situation, choice)
      if (going.ink.passages.length > heard) {
        heard = going.ink.passages.length
        wanted = missing()
        far = this.distances(wanted)
      }
      if (tried % OFTEN === 0) yield trail.steps - from
    }
  }

  /** Takes a choice; where it leads to words that nobody has heard, the playing goes on to an end. */
  private follow(situation: number, choice: number): void {
    const { sample } = this
    const before = sample.going.ink.passages.length
    const step = sample.take(situation, choice)
    if (step === undefined || sample.going.ink.passages.length === before) return
    sample.play(WAYS[step % WAYS.length] as (typeof WAYS)[number], step, [...sample.trail.stepsTo(situation), step])
  }

  /** How many knots each knot is from something wanted. */
  private distances(wanted: Wanted): ReadonlyMap<string, number> {
    const far = new Map([...wanted.values()].map((knot) => [kebab(knot), 0]))
    for (const [goal, distance] of far) {
      for (const [name, to] of this.knots) if (to.includes(goal) && !far.has(name)) far.set(name, distance + 1)
    }
    return far
  }

  /** The situation to go on from: near to what is wanted, of a kind that was tried least. */
  private next(far: ReadonlyMap<string, number>): number | undefined {
    this.file()
    let best: Kind | undefined
    let least = Number.POSITIVE_INFINITY
    for (const kind of this.kinds.values()) {
      const score = kind.tried + (far.get(this.sample.going.ink.at(kind.place).scene.place) ?? far.size)
      if (kind.waiting.length === 0 || score >= least) continue
      best = kind
      least = score
    }
    if (!best) return undefined
    best.tried++
    return best.waiting.shift()
  }

  /** Sorts what the trail has gained into kinds: the same place, the same band of trust, the same rupture. */
  private file(): void {
    const { sample } = this
    for (; this.filed < sample.trail.situations; this.filed++) {
      const { relationship, place } = sample.standing(this.filed)
      if (sample.passage(this.filed).ending !== undefined) continue
      const key = [place, band(relationship.trust), relationship.rupture?.kind].join()
      const kind = this.kinds.get(key) ?? { place, waiting: [], tried: 0 }
      this.kinds.set(key, kind)
      kind.waiting.push(this.filed)
    }
  }
}

/** Plays on from every choice that is on offer somewhere, in so many of the situations that offer it. Yields the choices done. */
export function* playEach(sample: Sample, times: number): Generator<number, void> {
  const offers = new Map<string, { readonly situation: number; readonly choice: number }[]>()
  for (let situation = 0; situation < sample.trail.situations; situation++)
    for (const [choice, { id }] of sample.passage(situation).choices.entries()) addTo(offers, id, { situation, choice })
  for (const [number, all] of [...offers.values()].entries()) {
    for (let time = 0; time < Math.min(times, all.length); time++) {
      const { situation, choice } = all[Math.floor((time * all.length) / times)] ?? (all[0] as (typeof all)[number])
      const step = sample.take(situation, choice)
      if (step !== undefined)
        sample.play(WAYS[time % WAYS.length] as (typeof WAYS)[number], time, [...sample.trail.stepsTo(situation), step])
    }
    yield number + 1
  }
}

function addTo<Kind>(lists: Map<string, Kind[]>, key: string, one: Kind): void {
  const list = lists.get(key)
  if (list) list.push(one)
  else lists.set(key, [one])
}
