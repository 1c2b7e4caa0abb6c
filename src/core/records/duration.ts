// How long something took, as learning platforms are told it.

/** Hundredths of a second, 0 or more: no standard here counts finer. */
export const hundredths = (milliseconds: number): number => Math.max(0, Math.round(milliseconds / 10))

/**
 * A span as SCORM 2004 and xAPI write it: PT1H2M3.45S. Both take ISO 8601, and at most two decimals of a second: SCORM 2004 4th Edition, RTE,
 * `timeinterval (second,10,2)`; xAPI 1.0.3, Data 4.6, compares no further.
 */
export function duration(milliseconds: number): string {
  const all = hundredths(milliseconds)
  const [hour, minute, second] = [Math.floor(all / 360_000), Math.floor(all / 6000) % 60, (all % 6000) / 100]
  return `PT${hour > 0 ? `${hour}H` : ''}${minute > 0 ? `${minute}M` : ''}${second}S`
}
