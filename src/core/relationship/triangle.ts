import { thousandth } from './decimals.ts'
import type { Position } from './moves.ts'

/** How much the worker has lately stood in each position of the drama triangle. Each 0 to 1, to three decimals. */
export type Traces = { readonly rescuing: number; readonly pushing: number; readonly stuck: number }

/** A worker who has stood in none of the three. */
export const noTraces: Traces = { rescuing: 0, pushing: 0, stuck: 0 }

/** A quarter of each trace is the last beat; that is our judgement. */
const freshness = 0.25

/** Two rescues running (0.438) pass this, one (0.25) does not. Our judgement. */
const tilt = 0.4

/** The traces after one more beat: what was fades by a quarter, the position just used comes in. */
export function traced(traces: Traces, position: Position): Traces {
  const after = (of: keyof Traces) => thousandth((1 - freshness) * traces[of] + (position === of ? freshness : 0))
  return { rescuing: after('rescuing'), pushing: after('pushing'), stuck: after('stuck') }
}

/**
 * Whether the drama may switch: after rescue upon rescue the helper ends up accusing or accused.
 * Source: the game is in the switching (Karpman 1968).
 */
export const tilted = (traces: Traces): boolean => traces.rescuing > tilt
