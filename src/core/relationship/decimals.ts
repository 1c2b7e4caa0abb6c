/** Shifts a hair's breadth: 0.25 may be stored as 0.2499999999999999, and must still round up. */
const hair = 1e-9

/** Rounds to one decimal, halves away from zero. Never -0. */
export const tenth = (value: number): number => (Math.sign(value) * Math.round((Math.abs(value) + hair) * 10)) / 10 + 0

/** Rounds to three decimals, halves up; for traces, which are never negative. */
export const thousandth = (value: number): number => Math.round((value + hair) * 1000) / 1000

/** The nearest value within a range. */
export const within = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value))
