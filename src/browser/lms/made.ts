import type { Entry, Log } from '../../core/encounter/log.ts'
import type { When } from '../../core/records/scorm.ts'

/** When each decision of this session was made, by its number among all of the log's. Those of earlier days have no time here. */
export type Made = {
  /** The log is another than before. `now`: milliseconds since 1970. */
  follow(log: Log, before: Log, now: number): void
  when(n: number): When | undefined
  /** How many decisions there are in all of a log. */
  count(log: Log): number
}

export function openMade(): Made {
  let times: (When | undefined)[] = []
  return {
    follow(log, before, now) {
      const goesOn = before.entries.every((entry, index) => log.entries[index] === entry)
      if (!goesOn || log.seed !== before.seed) times = []
      else if (log.entries.length === before.entries.length + 1 && log.entries.at(-1)?.type === 'chose')
        times[decided(log.entries) - 1] = whenIs(new Date(now))
    },
    when: (n) => times[n],
    count: ({ entries }) => decided(entries),
  }
}

const decided = (entries: readonly Entry[]): number => entries.filter(({ type }) => type === 'chose').length

const two = (n: number): string => String(n).padStart(2, '0')

const whenIs = (now: Date): When => ({
  clock: [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(':'),
  // The standard has a zone only after a fraction of a second, of two digits at most.
  stamp: `${now.toISOString().slice(0, 22)}Z`,
})
