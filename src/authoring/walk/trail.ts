import { DIMENSIONS, type Relationship } from '../../core/relationship/relationship.ts'
import type { RuptureKind } from '../../core/relationship/rupture.ts'

// Where a walk has been: every situation, and every step between two. Five million steps have to fit, so these are columns of numbers.

/** A list of numbers of one kind that grows. */
type Column = Float64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array

/** Rooms a column begins with. */
const FIRST = 1024

const RUPTURES: readonly (RuptureKind | undefined)[] = [undefined, 'withdrawal', 'confrontation']

/** One situation of a trail as it is written down. */
export type Situation = { readonly relationship: Relationship; readonly place: number; readonly depth: number }

/**
 * Situations are numbered in the order they were found. A step always leads one choice further: `depth` counts choices from the first
 * words, and situations of different depth are never one.
 */
export class Trail {
  situations = 0
  steps = 0
  /** By situation. `paths`: ways from the first words to here. `via`: the step that first led here, -1 at the start. */
  paths = new Float64Array(FIRST)
  place = new Uint32Array(FIRST)
  depth = new Uint16Array(FIRST)
  via = new Int32Array(FIRST)
  private lastOut = new Int32Array(FIRST)
  private values = new Uint16Array(FIRST * DIMENSIONS.length)
  private ruptures = new Uint8Array(FIRST)
  /** By step. `choice`: its place in the list of those offered. `passage`: what was heard on the way. */
  from = new Uint32Array(FIRST)
  to = new Uint32Array(FIRST)
  choice = new Uint8Array(FIRST)
  passage = new Uint32Array(FIRST)
  private before = new Int32Array(FIRST)

  /** Writes down a situation. @returns its number */
  add({ relationship, place, depth }: Situation, via: number): number {
    if (this.situations === this.place.length) this.moreSituations()
    const at = this.situations++
    this.place[at] = place
    this.depth[at] = depth
    this.via[at] = via
    this.lastOut[at] = -1
    this.ruptures[at] = RUPTURES.indexOf(relationship.rupture?.kind)
    for (let on = 0; on < DIMENSIONS.length; on++)
      this.values[at * DIMENSIONS.length + on] = Math.round(relationship[DIMENSIONS[on] as (typeof DIMENSIONS)[number]] * 10)
    return at
  }

  /** Writes down a step. @returns its number */
  step(from: number, choice: number, to: number, passage: number): number {
    if (this.steps === this.from.length) this.moreSteps()
    const at = this.steps++
    this.from[at] = from
    this.to[at] = to
    this.choice[at] = choice
    this.passage[at] = passage
    this.before[at] = this.lastOut[from] as number
    this.lastOut[from] = at
    return at
  }

  /** The value of a dimension at a situation, 0 to 100. `on`: its place in DIMENSIONS; 0 is trust. */
  value(situation: number, on: number): number {
    return (this.values[situation * DIMENSIONS.length + on] as number) / 10
  }

  rupture(situation: number): RuptureKind | undefined {
    return RUPTURES[this.ruptures[situation] as number]
  }

  /** The first of the steps that lead on from a situation, -1 where there is none; `stepAfter` gives the others. */
  stepFrom(situation: number): number {
    return this.lastOut[situation] as number
  }

  stepAfter(step: number): number {
    return this.before[step] as number
  }

  /** The steps that first led to a situation. */
  stepsTo(situation: number): readonly number[] {
    const steps: number[] = []
    for (let via = this.via[situation] as number; via >= 0; via = this.via[this.from[via] as number] as number) steps.unshift(via)
    return steps
  }

  /** The situations in order of depth, so that each comes after all that lead to it. */
  inOrder(): Uint32Array {
    const counts: number[] = [0]
    for (let at = 0; at < this.situations; at++) {
      const depth = this.depth[at] as number
      counts[depth + 1] = (counts[depth + 1] ?? 0) + 1
    }
    for (let depth = 1; depth < counts.length; depth++) counts[depth] = (counts[depth] ?? 0) + (counts[depth - 1] as number)
    const order = new Uint32Array(this.situations)
    for (let at = 0; at < this.situations; at++) {
      const depth = this.depth[at] as number
      order[counts[depth] as number] = at
      counts[depth] = (counts[depth] as number) + 1
    }
    return order
  }

  private moreSituations(): void {
    this.paths = grown(this.paths)
    this.place = grown(this.place)
    this.depth = grown(this.depth)
    this.via = grown(this.via)
    this.lastOut = grown(this.lastOut)
    this.values = grown(this.values)
    this.ruptures = grown(this.ruptures)
  }

  private moreSteps(): void {
    this.from = grown(this.from)
    this.to = grown(this.to)
    this.choice = grown(this.choice)
    this.passage = grown(this.passage)
    this.before = grown(this.before)
  }
}

function grown<Kind extends Column>(column: Kind): Kind {
  const larger = new (column.constructor as new (length: number) => Kind)(column.length * 2)
  larger.set(column)
  return larger
}
