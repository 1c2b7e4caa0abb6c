import { asksToLeave, band, level, type Relationship, switchRisk, TOPICS } from '../relationship/relationship.ts'
import { strainShowsOver } from '../relationship/weights.ts'
import type { Signals } from './passage.ts'

/** Hidden facts of a vignette, drawn by the seed or set by a facilitator. */
export type Facts = Readonly<Record<string, string | number>>

const flag = (is: boolean) => (is ? 1 : 0)

/** What a story may know of the relationship: bands, levels, counts and flags, never a number it could do sums with. */
export function signals(relationship: Relationship, facts: Facts): Signals {
  const { trust, rapport, clarity, selfDetermination, strain, rupture, ledger, unmet, exceptions, named } = relationship
  const promises = (status: string) => ledger.filter((promise) => promise.status === status).length
  return {
    ...facts,
    trust_band: band(trust),
    rapport_level: level(rapport),
    clarity_level: level(clarity),
    self_determination_level: level(selfDetermination),
    rupture: rupture?.kind ?? 'none',
    strained: flag(strain > strainShowsOver),
    switch_risk: flag(switchRisk(relationship)),
    asks_to_leave: flag(asksToLeave(relationship)),
    need_unmet: flag(unmet.length > 0),
    promises_open: promises('open'),
    promises_kept: promises('kept'),
    promises_broken: promises('broken'),
    ...Object.fromEntries(TOPICS.map((topic) => [`exceptions_${topic}`, exceptions[topic] ?? 0])),
    ...Object.fromEntries(TOPICS.map((topic) => [`named_${topic}`, flag(!!named[topic])])),
  }
}
