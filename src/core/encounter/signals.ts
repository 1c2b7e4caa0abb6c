import type { Promised } from '../relationship/promises.ts'
import { asksToLeave, band, level, type Relationship, switchRisk, TOPICS, type Topic } from '../relationship/relationship.ts'
import { strainShowsOver } from '../relationship/weights.ts'
import type { Signals } from './passage.ts'

/** Hidden facts of a vignette, drawn by the seed or set by a facilitator. */
export type Facts = Readonly<Record<string, string | number>>

const flag = (is: boolean): number => (is ? 1 : 0)

/** What a story may know of the relationship, by its name in Ink: bands, levels, counts and flags, never a number it could do sums with. */
const KNOWN: Readonly<Record<string, (relationship: Relationship) => number | string>> = {
  trust_band: ({ trust }) => band(trust),
  rapport_level: ({ rapport }) => level(rapport),
  clarity_level: ({ clarity }) => level(clarity),
  self_determination_level: ({ selfDetermination }) => level(selfDetermination),
  rupture: ({ rupture }) => rupture?.kind ?? 'none',
  strained: ({ strain }) => flag(strain > strainShowsOver),
  switch_risk: (relationship) => flag(switchRisk(relationship)),
  asks_to_leave: (relationship) => flag(asksToLeave(relationship)),
  need_unmet: ({ unmet }) => flag(unmet.length > 0),
  promises_open: promises('open'),
  promises_kept: promises('kept'),
  promises_broken: promises('broken'),
  ...byTopic('exceptions', (topic, { exceptions }) => exceptions[topic] ?? 0),
  ...byTopic('named', (topic, { named }) => flag(!!named[topic])),
}

const NAMES = Object.keys(KNOWN)

/** Whether a story is told a thing of this name, and does not keep it itself. */
export const isTold = (name: string): boolean => Object.hasOwn(KNOWN, name)

/** All that a story is told of how things stand. */
export function signals(relationship: Relationship, facts: Facts): Signals {
  const told: Record<string, number | string> = { ...facts }
  for (const name of NAMES) told[name] = (KNOWN[name] as (typeof KNOWN)[string])(relationship)
  return told
}

/** One thing that a story is told; nothing where it is told no such thing. */
export const signal = (name: string, relationship: Relationship, facts: Facts): number | string | undefined =>
  Object.hasOwn(KNOWN, name) ? KNOWN[name]?.(relationship) : facts[name]

function promises(status: Promised['status']) {
  return ({ ledger }: Relationship) => ledger.reduce((count, promise) => count + flag(promise.status === status), 0)
}

function byTopic(name: string, read: (topic: Topic, relationship: Relationship) => number) {
  return Object.fromEntries(TOPICS.map((topic) => [`${name}_${topic}`, (relationship: Relationship) => read(topic, relationship)]))
}
