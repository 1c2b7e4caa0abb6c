import type { Encounter } from '../encounter/encounter.ts'
import type { Choice, Line } from '../encounter/passage.ts'
import { type Band, band } from '../relationship/relationship.ts'
import type { RuptureKind } from '../relationship/rupture.ts'

/** One moment of a meeting as the other person had it. */
export type Seat = {
  /** How many choices had been made by then. */
  readonly index: number
  /** What was heard and seen; with what they thought beside each line. Nothing where they were away. */
  readonly lines: readonly Line[]
  /** They were not there: what the worker did meanwhile, they can only know from the worker. */
  readonly away: boolean
  /** How trust stood at that moment, and which way it had gone since the last one they were there for. */
  readonly band: Band
  readonly went: 'up' | 'down' | 'same'
  readonly rupture?: RuptureKind
  /** What the worker then said or did. Nothing at the end, and nothing they could not see. */
  readonly chosen?: Choice
}

/** The meeting from the other person's chair. Stretches they were not there for are one moment each. */
export function seats(encounter: Encounter): readonly Seat[] {
  const { moments, passage, relationship } = encounter
  const all = [
    ...moments.map((moment) => ({ passage: moment.passage, stood: moment.before, chosen: moment.choice })),
    { passage, stood: relationship, chosen: undefined },
  ]
  let trust = encounter.opening.trust
  const found: Seat[] = []
  for (const [index, { passage, stood, chosen }] of all.entries()) {
    const away = passage.scene.alone === true
    if (away && found.at(-1)?.away) continue
    const went = stood.trust > trust ? 'up' : stood.trust < trust ? 'down' : 'same'
    found.push({
      index,
      away,
      band: band(stood.trust),
      went: away ? 'same' : went,
      lines: away ? [] : passage.lines,
      ...(stood.rupture && !away && { rupture: stood.rupture.kind }),
      ...(chosen && !away && { chosen }),
    })
    if (!away) trust = stood.trust
  }
  return found
}
