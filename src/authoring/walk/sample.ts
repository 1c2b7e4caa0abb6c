import { mix } from '../../core/encounter/lots.ts'
import type { Passage } from '../../core/encounter/passage.ts'
import { leftOpen } from '../leftOpen.ts'
import { arriveAt, type End } from './ends.ts'
import { ENDLESS, type Fault, type Walked } from './exact.ts'
import type { Going, Standing } from './going.ts'
import { Trail } from './trail.ts'
import { takes, WAYS, type Way } from './ways.ts'
import { naming } from './whole.ts'

// Playings of a story that is too big to walk whole: by each way of working, as many as are asked for, the same each time. Nobody works
// the same way all day: one choice in five is taken by chance.

/** How often somebody does otherwise than is their way: one time in so many. Our judgement. */
const OTHERWISE = 5

/** Who plays: a way of working, or the search for what no playing has come by. */
export type Player = Way | 'directed'

/** One playing. `passages` and `steps`: numbers of what was heard, and of the steps in the trail. Without an ending it broke off. */
export type Playing = {
  readonly way: Player
  readonly ending?: string
  readonly passages: readonly number[]
  readonly steps: readonly number[]
}

/** A trail that can be gone on from at any situation. */
export class Sample {
  readonly trail = new Trail()
  readonly going: Going
  /** What all playings came to; and those alone that were left to their way of working. */
  readonly ends = new Map<string, End>()
  readonly freeEnds = new Map<string, End>()
  readonly faults: Fault[] = []
  readonly playings: Playing[] = []
  private readonly standings: Standing[] = []
  private readonly known = new Map<string, number>()
  private readonly name = naming()

  constructor(going: Going) {
    this.going = going
    this.situation(going.start, 0, -1)
  }

  standing(situation: number): Standing {
    return this.standings[situation] as Standing
  }

  passage(situation: number): Passage {
    return this.going.passageAt(this.standing(situation))
  }

  /** Takes a choice at a situation. @returns the step in the trail; nothing where the story breaks off */
  take(situation: number, choice: number): number | undefined {
    const { trail } = this
    for (let step = trail.stepFrom(situation); step >= 0; step = trail.stepAfter(step)) if (trail.choice[step] === choice) return step
    const came = this.going.go(this.standing(situation), choice)
    if (typeof came === 'string') return this.fault(situation, choice, came)
    const [open] = leftOpen({ passage: this.going.passageAt(came), relationship: came.relationship })
    if (open) this.fault(situation, choice, open)
    const to = this.situation(came, (trail.depth[situation] as number) + 1, trail.steps)
    return trail.step(situation, choice, to, came.passage)
  }

  /** One playing by a way of working. `before`: steps that the search has led it; then it is the search's. */
  play(like: Way, seed: number, before?: readonly number[]): Playing {
    const { trail } = this
    const way = before ? 'directed' : like
    const steps = [...(before ?? [])]
    let at = steps.length > 0 ? (trail.to[steps.at(-1) as number] as number) : 0
    for (; steps.length < ENDLESS; ) {
      const passage = this.passage(at)
      if (passage.ending !== undefined) return this.ended(way, steps, passage.ending)
      const step = this.take(at, pick(like, passage, seed, steps.length))
      if (step === undefined) return this.ended(way, steps)
      steps.push(step)
      at = trail.to[step] as number
    }
    this.fault(at, -1, `it goes on after ${ENDLESS} choices`)
    return this.ended(way, steps)
  }

  private ended(way: Player, steps: readonly number[], ending?: string): Playing {
    const { trail, going } = this
    const passages = [going.start.passage, ...steps.map((step) => trail.passage[step] as number)]
    const playing = { way, passages, steps, ...(ending !== undefined && { ending }) }
    this.playings.push(playing)
    for (const at of [0, ...steps.map((step) => trail.to[step] as number)]) trail.paths[at] = (trail.paths[at] as number) + 1
    if (ending === undefined) return playing
    const seconds = passages.reduce((sum, passage) => sum + going.seconds(passage), 0)
    const last = trail.to[steps.at(-1) as number] as number
    const { trust } = this.standing(last).relationship
    const arrival = { ending, paths: 1, choices: steps.length, seconds: [seconds, 1], trust }
    arriveAt(this.ends, arrival)
    if (way !== 'directed') arriveAt(this.freeEnds, arrival)
    return playing
  }

  private fault(situation: number, choice: number, says: string): undefined {
    const same = (fault: Fault) => fault.situation === situation && fault.choice === choice
    if (!this.faults.some(same)) this.faults.push({ situation, choice, says })
  }

  private situation(standing: Standing, depth: number, via: number): number {
    const key = `${depth}:${standing.place}:${this.name(standing.relationship)}`
    const before = this.known.get(key)
    if (before !== undefined) return before
    const { relationship, place } = standing
    const at = this.trail.add({ relationship, place, depth }, via)
    this.known.set(key, at)
    this.standings.push({ relationship, place })
    return at
  }
}

/** Plays so many times in each way of working, by turns. Yields the playings done. */
export function* playWays(sample: Sample, each: number): Generator<number, void> {
  for (let seed = 0; seed < each; seed++) {
    for (const [number, way] of WAYS.entries()) sample.play(way, seed * WAYS.length + number)
    yield sample.playings.length
  }
}

function pick(way: Way, passage: Passage, seed: number, turn: number): number {
  const otherwise = mix(seed, 2 * turn + 1) % OTHERWISE === 0
  const open = otherwise ? passage.choices.map((_, place) => place) : takes(way, passage)
  return open[mix(seed, 2 * turn) % open.length] as number
}

/** What a sample has walked, in the shape of a whole walk. */
export const asWalked = ({ trail, ends, faults }: Sample): Walked => ({ trail, ends, faults, whole: false, merged: 0 })
