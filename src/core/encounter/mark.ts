import type { Log } from './log.ts'

/**
 * What tells one state of a log from any other of its vignette: its seed, how much was done, and when the last of it was. A facilitator
 * gives a whole room one seed, so that seed and number alone would be another meeting's, too.
 */
export const markOf = ({ seed, entries }: Pick<Log, 'seed' | 'entries'>): string => `${seed} ${entries.length} ${entries.at(-1)?.at ?? 0}`
