/** One thing measured. `atMost`: what the project asks for, where it asks; in the same unit. */
export type Figure = {
  readonly name: string
  readonly measured: number
  readonly unit: 'ms' | 'µs' | 'KB' | 'MB' | 'times' | '%' | ''
  readonly atMost?: number
  /** How it was measured, where the name does not say it. */
  readonly how?: string
}

/** Whether it is more than was asked for. */
export const isOver = ({ measured, atMost }: Figure): boolean => atMost !== undefined && measured > atMost

/**
 * The value below which this part of all values lies.
 *
 * @param part  from 0 to 1: 0.5 is the median
 * @throws RangeError if there are no values
 */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const found = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]
  if (found === undefined) throw new RangeError('nothing was measured')
  return found
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)
