import type { Dimension, Vector } from './moves/move.ts'

/** An author's shift of one step of a move, or one exception more on its topic. `why` is shown in the debrief. */
export type Adjustment = { readonly on: Dimension | 'exceptions'; readonly by: 1 | -1; readonly why: string }

/**
 * The vector with the author's shifts.
 *
 * @throws RangeError if an adjustment is not by 1 or -1, or takes an exception away: only naming the limit does that
 */
export function adjusted(vector: Vector, adjustments: readonly Adjustment[] = []): Vector {
  let shifted = vector
  for (const { on, by } of adjustments) {
    if (by !== 1 && by !== -1) throw new RangeError(`an adjustment is by 1 or -1, got ${by}`)
    if (on !== 'exceptions') shifted = { ...shifted, [on]: shifted[on] + by }
    else if (by !== 1) throw new RangeError('an adjustment can add an exception, not take one away')
  }
  return shifted
}

/** Why the author shifted this dimension, or added an exception: one reason each; none where nobody did. */
export const shiftsOf = (on: Adjustment['on'], adjustments: readonly Adjustment[] | undefined): readonly string[] =>
  adjustments?.filter((a) => a.on === on).map((a) => a.why) ?? []
