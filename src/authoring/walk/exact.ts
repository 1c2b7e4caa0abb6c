import type { Passage } from '../../core/encounter/passage.ts'
import { leftOpen } from '../leftOpen.ts'
import { arriveAt, type End, type Ends } from './ends.ts'
import type { Going, Standing } from './going.ts'
import { Trail } from './trail.ts'
import { naming } from './whole.ts'

// Every path, one choice further at a time. Where two paths come to situations that are equal in all they hold, they go on as one that
// counts for both. A front that grows wide is cut into pieces that are walked to the end one after the other: paths that would meet across
// two pieces are then counted one by one. That costs time and changes no count.

/** Choices after which a path is given up as endless. */
export const ENDLESS = 100

/** Situations that are gone on from at once. Measured on the gift offer: with twice as many a walk takes longer and more memory. */
const WIDE = 4_000

/** Steps between two reports. */
const OFTEN = 500

/** What is wrong with a path: where it broke off, or a promise still open at an ending. `choice`: as in the trail. */
export type Fault = { readonly situation: number; readonly choice: number; readonly says: string }

/** How far to walk. `limit`: steps. `allow`: which of the choices of a passage are tried, by their places; all where it is not given. */
export type Far = { readonly limit: number; readonly allow?: (passage: Passage) => readonly number[]; readonly wide?: number }

/** What was walked. `whole`: every path, to its end. `merged`: steps that led to a situation already found. */
export type Walked = {
  readonly trail: Trail
  readonly ends: Ends
  readonly faults: readonly Fault[]
  readonly whole: boolean
  readonly merged: number
}

/** Part of a front: a standing, its number in the trail, and the seconds its paths took so far, as pairs of seconds and paths. */
type Front = Standing & { readonly at: number; seconds: number[] }

/** Walks every path, or as far as the limit. Yields what was walked so far, so that whoever asks can show it, or go no further. */
export function* walkEvery(going: Going, far: Far): Generator<Walked, Walked> {
  const walk = new Every(going, far)
  while (walk.goOn()) yield walk.found()
  return walk.found()
}

class Every {
  readonly trail = new Trail()
  private readonly going: Going
  private readonly far: Far
  private readonly ends = new Map<string, End>()
  private readonly faults: Fault[] = []
  private readonly name = naming()
  private merged = 0
  /** Pieces of fronts that wait; the last is next. */
  private readonly waiting: Front[][] = []
  private piece: readonly Front[] = []
  private next = 0
  private front = new Map<string, Front>()

  constructor(going: Going, far: Far) {
    this.going = going
    this.far = far
    const at = this.trail.add({ ...going.start, depth: 0 }, -1)
    this.trail.paths[at] = 1
    this.piece = [{ ...going.start, at, seconds: [going.seconds(going.start.passage), 1] }]
  }

  found(): Walked {
    const whole = this.piece.length === 0 && this.waiting.length === 0
    return { trail: this.trail, ends: this.ends, faults: this.faults, whole, merged: this.merged }
  }

  /** Takes some steps. @returns whether there are more to take */
  goOn(): boolean {
    const until = Math.min(this.trail.steps + OFTEN, this.far.limit)
    while (this.trail.steps < until) {
      const front = this.piece[this.next++]
      if (front) this.from(front)
      else if (!this.nextPiece()) return false
    }
    return this.trail.steps < this.far.limit
  }

  /** The front that was found becomes pieces; the last piece that waits is next. */
  private nextPiece(): boolean {
    const front = [...this.front.values()]
    const { wide = WIDE } = this.far
    for (let from = 0; from < front.length; from += wide) this.waiting.push(front.slice(from, from + wide))
    this.front = new Map()
    this.next = 0
    this.piece = this.waiting.pop() ?? []
    return this.piece.length > 0
  }

  private from(front: Front): void {
    const passage = this.going.passageAt(front)
    const { trail } = this
    const depth = trail.depth[front.at] as number
    if (passage.ending !== undefined) this.end(front, passage.ending, depth)
    else if (depth >= ENDLESS) this.faults.push({ situation: front.at, choice: -1, says: `it goes on after ${ENDLESS} choices` })
    else if (this.far.allow) for (const choice of this.far.allow(passage)) this.take(front, choice, depth)
    else for (let choice = 0; choice < passage.choices.length; choice++) this.take(front, choice, depth)
  }

  private take(front: Front, choice: number, depth: number): void {
    const { trail } = this
    const step = this.going.go(front, choice)
    if (typeof step === 'string') {
      this.faults.push({ situation: front.at, choice, says: step })
      return
    }
    const [open] = leftOpen({ passage: this.going.passageAt(step), relationship: step.relationship })
    if (open) this.faults.push({ situation: front.at, choice, says: open })
    const key = this.keyOf(step)
    const known = this.front.get(key)
    const at = known?.at ?? trail.add({ relationship: step.relationship, place: step.place, depth: depth + 1 }, trail.steps)
    trail.step(front.at, choice, at, step.passage)
    trail.paths[at] = (trail.paths[at] as number) + (trail.paths[front.at] as number)
    const seconds = this.going.seconds(step.passage)
    if (known) {
      this.merged++
      addSeconds(known.seconds, front.seconds, seconds)
    } else {
      const { relationship, place } = step
      this.front.set(key, { relationship, place, at, seconds: front.seconds.map((one, index) => (index % 2 === 0 ? one + seconds : one)) })
    }
  }

  /** An ending has no future: what is written down of it is all there is. */
  private keyOf({ place, relationship }: Standing): string {
    if (this.going.ink.at(place).ending === undefined) return `${place}:${this.name(relationship)}`
    const { trust, rapport, clarity, selfDetermination, strain, rupture } = relationship
    return `${place}:${trust},${rapport},${clarity},${selfDetermination},${strain},${rupture?.kind}`
  }

  private end({ relationship, at, seconds }: Front, ending: string, choices: number): void {
    arriveAt(this.ends, { ending, paths: this.trail.paths[at] as number, choices, seconds, trust: relationship.trust })
  }
}

/** Adds paths that took so long, and `more` on top, to paths that came to the same situation. */
function addSeconds(known: number[], others: readonly number[], more: number): void {
  for (let i = 0; i < others.length; i += 2) {
    const took = (others[i] as number) + more
    let at = 0
    while (at < known.length && known[at] !== took) at += 2
    known[at] = took
    known[at + 1] = (known[at + 1] ?? 0) + (others[i + 1] as number)
  }
}
