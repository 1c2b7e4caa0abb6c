import type { Encounter } from '../encounter/encounter.ts'
import type { Stake } from '../encounter/passage.ts'
import { type Decision, decisionsOf } from './decisions.ts'
import { type Gate, gatesOf } from './gates.ts'
import { STAKES } from './stakes.ts'

/** 1 not yet, 2 developing, 3 sound, 4 skilled. */
export type Level = 1 | 2 | 3 | 4

/** One dimension looked at. Without a `level` not enough was seen. There is no total, and none may be made of these. */
export type Graded = {
  readonly stake: Stake
  readonly level?: Level
  /** Mean quality of the decisions, 0 to 3; none without any. */
  readonly mean?: number
  readonly decisions: readonly Decision[]
  /** What held the level where it is. */
  readonly gates: readonly Gate[]
}

/** Decisions from which a level is read. Our judgement: one swallow makes no summer. */
export const enough = 2

/** Each dimension with its level, the decisions it is read from, and what held it down. */
export function rubric(encounter: Encounter): readonly Graded[] {
  const decisions = decisionsOf(encounter)
  const gates = gatesOf(encounter)
  return STAKES.map((stake) =>
    grade(
      stake,
      decisions.filter((decision) => decision.stake === stake),
      gates.filter((gate) => gate.stake === stake),
    ),
  )
}

function grade(stake: Stake, decisions: readonly Decision[], gates: readonly Gate[]): Graded {
  const mean = decisions.length === 0 ? undefined : decisions.reduce((sum, { quality }) => sum + quality, 0) / decisions.length
  const seen = mean === undefined || decisions.length < enough ? undefined : levelOf(mean)
  // A gate of 1 holds always, also where little was seen; another only where a level would pass it.
  const holding = gates.filter(({ most }) => most === 1 || (seen !== undefined && seen > most))
  const highest = Math.min(...holding.map(({ most }) => most), seen ?? 4) as Level
  const level = seen === undefined && holding.length === 0 ? undefined : highest
  return { stake, ...(level && { level }), ...(mean !== undefined && { mean }), decisions, gates: holding }
}

/** A whisker, so that a mean that is a bound in thirds or fifths is not under it by floating point. */
const WHISKER = 1e-9

/** The level of a mean quality. The bounds are our judgement. */
export const levelOf = (mean: number): Level => (mean + WHISKER < 1 ? 1 : mean + WHISKER < 1.7 ? 2 : mean + WHISKER < 2.3 ? 3 : 4)
