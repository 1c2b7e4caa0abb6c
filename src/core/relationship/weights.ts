import type { Term } from './effect.ts'
import type { Dimension, Move, Topic } from './moves.ts'
import type { Profile } from './profile.ts'
import { guardednessNow, type Relationship } from './relationship.ts'
import type { Rules } from './rules.ts'
import { tilted } from './triangle.ts'

/** What carries a vector to a person: a move, or a promise that was settled. */
export type Carrier = Pick<Move, 'facet' | 'info' | 'boundary' | 'directive' | 'shaming' | 'gift' | 'repair'>

/** One vector about to meet one person. All weights of it read the same state: the one before the vector. */
export type Meeting = {
  readonly relationship: Relationship
  readonly profile: Profile
  readonly rules: Pick<Rules, 'moves' | 'table'>
  readonly carrier: Carrier
  /** Times this move is among the last five. */
  readonly repeats: number
  readonly topic?: Topic | undefined
}

/**
 * One rule of the sum: a factor, or nothing where the rule is silent. The table says which gain or loss it weighs.
 * Sources support the direction; every size here is our judgement.
 */
type Weight = (meeting: Meeting, on: Dimension) => Term | undefined

/** Strain over this shows in the worker's face; points. Source: non-verbal leakage, Ekman & Friesen 1969; the size is our judgement. */
export const strainShowsOver = 60

/** A technique wears out: half at the second time, a third at the third. But a limit held again is as clear as the first time. */
const novelty: Weight = ({ repeats, carrier }, on) =>
  repeats > 0 && !(on === 'clarity' && carrier.boundary) ? { kind: 'novelty', factor: 1 / (1 + repeats), of: repeats } : undefined

/** Where strain shows, the face contradicts the words; at 100 a gain is down to 0.6. */
const congruence: Weight = ({ relationship: { strain } }) =>
  strain > strainShowsOver
    ? { kind: 'congruence', factor: 1 - (0.4 * (strain - strainShowsOver)) / (100 - strainShowsOver), of: strain }
    : undefined

/** Information half arrives while a need is unmet. */
const access: Weight = ({ carrier, relationship: { unmet } }) =>
  carrier.info && unmet.length > 0 ? { kind: 'access', factor: 0.5, of: unmet.length } : undefined

/** Information half arrives in distress over 0.5, until the distress is attended to. */
const distress: Weight = ({ carrier, relationship }) =>
  carrier.info && relationship.distress > 0.5 ? { kind: 'distress', factor: 0.5, of: relationship.distress } : undefined

/** While a rupture is open kindness lands by half, and a step of repair pays only when the repair is whole (Safran & Muran). */
const strained: Weight = ({ carrier, relationship: { rupture } }) =>
  rupture ? (carrier.repair ? { kind: 'repair-pays-later', factor: 0 } : { kind: 'strained', factor: 0.5 }) : undefined

/** A fully guarded person gains trust at half the pace. Source: propensity to trust, Mayer, Davis & Schoorman 1995. */
const guardedness: Weight = ({ profile, relationship }) => {
  const guarded = guardednessNow(profile, relationship)
  return guarded > 0 ? { kind: 'guardedness', factor: 1 - 0.5 * guarded, of: guarded } : undefined
}

/** The nearer to 100, or of trust to the ceiling that a scar leaves, the smaller the next gain. */
const room: Weight = ({ relationship }, on) => {
  const highest = on === 'trust' ? 100 - relationship.scar : 100
  return { kind: 'room', factor: (highest - relationship[on]) / 100, of: relationship[on] }
}

/** The less there is, the less a loss can take. Trust and rapport have no such mercy (asymmetry principle: Slovic 1993). */
const standing: Weight = ({ relationship }, on) => ({ kind: 'standing', factor: relationship[on] / 100, of: relationship[on] })

/** Pushing a freedom away makes people push back, up to half as much again. Source: reactance, Brehm 1966. */
const reactance: Weight = ({ carrier, profile }) =>
  carrier.directive && profile.reactance > 0 ? { kind: 'reactance', factor: 1 + 0.5 * profile.reactance, of: profile.reactance } : undefined

/** Shame weighs up to half as much again for someone who has been shamed before. */
const stigma: Weight = ({ carrier, profile }) =>
  carrier.shaming && profile.stigma > 0 ? { kind: 'stigma', factor: 1 + 0.5 * profile.stigma, of: profile.stigma } : undefined

/** A gift refused weighs up to half as much again where giving back is owed. Source: norm of reciprocity, Gouldner 1960. */
const reciprocity: Weight = ({ carrier, profile, topic }) =>
  carrier.gift && topic === 'gift' && profile.reciprocity > 0
    ? { kind: 'reciprocity', factor: 1 + 0.5 * profile.reciprocity, of: profile.reciprocity }
    : undefined

/**
 * Rapport filters bad news, by up to 0.3 (prior attitude: Poortinga & Pidgeon 2004). Not news of integrity, which is taken as telling
 * (Kim et al. 2004), unless it is a limit.
 */
const benefitOfTheDoubt: Weight = ({ carrier, relationship: { rapport } }) =>
  (carrier.facet !== 'integrity' || carrier.boundary) && rapport > 0
    ? { kind: 'benefit-of-the-doubt', factor: 1 - (0.3 * rapport) / 100, of: rapport }
    : undefined

/** Each exception nobody named makes the limit cost half as much again, up to three times. */
const exceptions: Weight = ({ carrier, relationship, topic }) => {
  const count = (topic && relationship.exceptions[topic]) ?? 0
  return carrier.boundary && count > 0 ? { kind: 'exceptions', factor: Math.min(3, 1 + 0.5 * count), of: count } : undefined
}

/** A limit that was named before costs half. */
const named: Weight = ({ carrier, relationship, topic }) =>
  carrier.boundary && topic && relationship.named[topic] ? { kind: 'named', factor: 0.5 } : undefined

/** A warm move in the last two beats halves what a limit costs. */
const warmFirst: Weight = ({ carrier, rules: { moves }, relationship: { memory } }) =>
  carrier.boundary && memory.slice(-2).some((id) => moves[id].warm) ? { kind: 'warm-first', factor: 0.5 } : undefined

/** A limit costs a third more for someone who seeks closeness (attachment-informed practice). */
const closeness: Weight = ({ carrier, profile }) =>
  carrier.boundary && profile.closeness === 'seeks-closeness' ? { kind: 'closeness', factor: 1.3 } : undefined

/** After two rescues running the person finds it harder to take the lead, and every burden weighs half as much again on the worker. */
const rescuing: Weight = ({ relationship: { traces } }, on) =>
  tilted(traces) ? { kind: 'rescuing', factor: on === 'strain' ? 1.5 : 0.5, of: traces.rescuing } : undefined

/** The rules of the sum by name, so that the table is plain data. */
export const weights = {
  novelty,
  congruence,
  access,
  distress,
  strained,
  guardedness,
  room,
  standing,
  reactance,
  stigma,
  reciprocity,
  'benefit-of-the-doubt': benefitOfTheDoubt,
  exceptions,
  named,
  'warm-first': warmFirst,
  closeness,
  rescuing,
} as const

/** The name of a rule of the sum. */
export type WeightName = keyof typeof weights
