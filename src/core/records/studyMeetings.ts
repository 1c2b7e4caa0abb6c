import { sameAttempt } from '../debrief/attempt.ts'
import { goesOn, type Log } from '../encounter/log.ts'
import type { OwnData } from './ownData.ts'

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
    .filter(({ log }) => log.entries.some(({ type }) => type === 'chose'))
    .toSorted((a, b) => a.at - b.at || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
  const kept = all.filter(({ log, text }, index) => !all.some((other, place) => holds(other, { log, text }, place < index)))
  return kept.map(({ log, at }) => {
    const looked = attempts.find((attempt) => sameAttempt(attempt.log, log) && attempt.log.script === log.script)
    return { log, at, ...(looked && { ending: looked.told.ending }) }
  })
}

type Found = { readonly log: Log; readonly text: string }

/** Whether the other has all of this one and more, or is the same and stands before it. */
function holds(other: Found, one: Found, before: boolean): boolean {
  if (other.text === one.text) return before
  return asPlayed(other.log) === asPlayed(one.log) && other.log.entries.length > one.log.entries.length && goesOn(other.log, one.log)
}

const asPlayed = ({ vignette, script, model, locale }: Log): string => JSON.stringify([vignette, script, model, locale])
