import { sameAttempt } from '../../debrief/attempt.ts'
import type { Log } from '../../encounter/log.ts'
import { beganAs, furthest } from '../furthest.ts'
import { groups } from '../merge.ts'
import type { OwnData } from '../ownData.ts'

/**
 * A meeting that can be given. `at`: when it was kept last, in milliseconds since 1970, by which its owner knows it; no study is told.
 * `ending`: the one the debrief named when it was looked back at, where it was.
 */
export type Meeting = { readonly log: Log; readonly at: number; readonly ending?: string }

/**
 * Every meeting in which something was chosen, once: an attempt is the same meeting as the encounter it was looked back at from, and one
 * that goes on from another holds it. In the order in which they were kept last, those of which nobody knows it first; when that was is
 * not told.
 */
export function meetings({ encounters, attempts }: OwnData): readonly Meeting[] {
  const all = [...encounters, ...attempts]
    .map(({ log, at }) => ({ log, at, text: JSON.stringify(log) }))
    .filter(({ log }) => log.entries.some(({ type }) => type === 'chose') && isNamed(log))
    .toSorted((a, b) => a.at - b.at || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
  const alike = [...groups(all, ({ log }) => beganAs(log)).values()]
  const last = new Set(alike.flatMap((some) => furthest(some, ({ log }) => log).map(({ item }) => item)))
  return all
    .filter((one) => last.has(one))
    .map(({ log, at }) => {
      const looked = attempts.find((attempt) => sameAttempt(attempt.log, log) && attempt.log.script === log.script)
      return { log, at, ...(looked && { ending: looked.told.ending }) }
    })
}

/** Whether it names things as we do. A file from elsewhere can hold any words there, and those nobody agreed to give. */
const isNamed = ({ vignette, script, locale, entries }: Log): boolean =>
  [vignette, script, locale].every(isId) && entries.every((entry) => entry.type !== 'chose' || entry.choice.split('/').every(isId))

/** A name, as vignettes have them: no blank, no sentence. */
export const isId = (text: string): boolean => /^[\w-]{1,60}$/.test(text)
