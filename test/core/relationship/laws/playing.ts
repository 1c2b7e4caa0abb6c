import fc from 'fast-check'
import type { Profile } from '../../../../src/core/relationship/profile.ts'
import type { Relationship } from '../../../../src/core/relationship/relationship.ts'
import type { Effect, Outcome } from '../../../../src/core/relationship/respond.ts'
import { total } from '../../../../src/core/relationship/sum.ts'
import { type Play, play } from '../../../arbitrary/play.ts'
import { anyHistory } from '../../../arbitrary.ts'

/** Holds for any two people, whatever was said before. */
export const always = (holds: (played: Play, profile: Profile) => void, numRuns = 200) =>
  fc.assert(
    fc.property(anyHistory, ({ profile, preset, log }) => {
      holds(play(profile, preset, log), profile)
    }),
    { numRuns },
  )

export const states = ({ opening, steps }: Play): readonly Relationship[] => [opening, ...steps.map((s) => s.outcome.relationship)]
export const effectsOf = ({ steps }: Play): readonly Effect[] => steps.flatMap((s) => s.outcome.effects)
export const tenth = (value: number): number => Math.round(value * 10) / 10 + 0

/** What the move itself added to one value, as it was applied. */
export const moved = ({ effects }: Outcome, on: Effect['on']): number =>
  effects.filter((e) => e.rule === 'move' && e.on === on).reduce((sum, e) => sum + e.by, 0)

/** What an effect would come to if nothing were rounded and there were no range: two sums can be compared where both hit the end. */
export const unclamped = ({ terms }: Effect): number => total(terms.filter((t) => t.kind !== 'rounding' && t.kind !== 'clamp'))

/** The same for what a move does to one value; 0 where it does nothing. */
export const pressed = ({ effects }: Outcome, on: Effect['on']): number =>
  effects.filter((e) => e.rule === 'move' && e.on === on).reduce((sum, e) => sum + unclamped(e), 0)
