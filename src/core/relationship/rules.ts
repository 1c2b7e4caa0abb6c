import type { Term } from './effect.ts'
import { type Move, moves, type Topic } from './moves.ts'
import type { Profile } from './profile.ts'
import { guardednessNow, type Relationship } from './relationship.ts'
import { tilted } from './triangle.ts'

/** What carries a vector to a person: a move, or a promise that was settled. */
export type Carrier = Pick<Move, 'facet' | 'info' | 'boundary' | 'directive' | 'shaming' | 'gift' | 'repair'>

/** One vector about to meet one person. All weights of it read the same state: the one before the vector. */
export type Meeting = {
  readonly relationship: Relationship
  readonly profile: Profile
  readonly carrier: Carrier
  /** Times this move is among the last five. */
  readonly repeats: number
  readonly topic?: Topic | undefined
}

/**
 * One rule of the sum: a factor, or nothing where the rule is silent. The table says which gain or loss it weighs.
 * Sources support the direction; every size here is our judgement.
 */
export type Weight = (meeting: Meeting) => Term | undefined

/** A technique wears out: half at the second time, a third at the third. */
export const novelty: Weight = ({ repeats }) => (repeats > 0 ? { kind: 'novelty', factor: 1 / (1 + repeats), of: repeats } : undefined)

/** The same for clarity, but a limit held again is as clear as the first time. */
export const noveltyOfClarity: Weight = (meeting) => (meeting.carrier.boundary ? undefined : novelty(meeting))

/** Strain over this shows in the worker's face; points. Source: non-verbal leakage, Ekman & Friesen 1969; the size is our judgement. */
export const strainShowsOver = 60

/** Where strain shows, the face contradicts the words; at 100 a gain is down to 0.6. */
export const congruence: Weight = ({ relationship: { strain } }) =>
  strain > strainShowsOver
    ? { kind: 'congruence', factor: 1 - (0.4 * (strain - strainShowsOver)) / (100 - strainShowsOver), of: strain }
    : undefined

/** Information half arrives while a need is unmet. */
export const access: Weight = ({ carrier, relationship: { unmet } }) =>
  carrier.info && unmet.length > 0 ? { kind: 'access', factor: 0.5, of: unmet.length } : undefined

/** Information half arrives in distress over 0.5, until the distress is attended to. */
export const distress: Weight = ({ carrier, relationship }) =>
  carrier.info && relationship.distress > 0.5 ? { kind: 'distress', factor: 0.5, of: relationship.distress } : undefined

/** While a rupture is open kindness lands by half, and a step of repair pays only when the repair is whole (Safran & Muran). */
export const strained: Weight = ({ carrier, relationship: { rupture } }) =>
  rupture ? (carrier.repair ? { kind: 'repair-pays-later', factor: 0 } : { kind: 'strained', factor: 0.5 }) : undefined

/** A fully guarded person gains trust at half the pace. Source: propensity to trust, Mayer, Davis & Schoorman 1995. */
export const guardedness: Weight = ({ profile, relationship }) => {
  const guarded = guardednessNow(profile, relationship)
  return guarded > 0 ? { kind: 'guardedness', factor: 1 - 0.5 * guarded, of: guarded } : undefined
}

/** The nearer to the ceiling that a scar leaves, the smaller the next gain of trust. */
export const roomForTrust: Weight = ({ relationship: { trust, scar } }) => ({ kind: 'room', factor: (100 - scar - trust) / 100, of: trust })

/** The nearer to 100, the smaller the next gain. */
export const room =
  (on: 'rapport' | 'clarity' | 'selfDetermination'): Weight =>
  ({ relationship }) => ({ kind: 'room', factor: (100 - relationship[on]) / 100, of: relationship[on] })

/** The less there is, the less a loss can take. Trust and rapport have no such mercy (asymmetry principle: Slovic 1993). */
export const standing =
  (on: 'clarity' | 'selfDetermination'): Weight =>
  ({ relationship }) => ({ kind: 'standing', factor: relationship[on] / 100, of: relationship[on] })

/** Pushing a freedom away makes people push back, up to half as much again. Source: reactance, Brehm 1966. */
export const reactance: Weight = ({ carrier, profile }) =>
  carrier.directive && profile.reactance > 0 ? { kind: 'reactance', factor: 1 + 0.5 * profile.reactance, of: profile.reactance } : undefined

/** Shame weighs up to half as much again for someone who has been shamed before. */
export const stigma: Weight = ({ carrier, profile }) =>
  carrier.shaming && profile.stigma > 0 ? { kind: 'stigma', factor: 1 + 0.5 * profile.stigma, of: profile.stigma } : undefined

/** A gift refused weighs up to half as much again where giving back is owed. Source: norm of reciprocity, Gouldner 1960. */
export const reciprocity: Weight = ({ carrier, profile, topic }) =>
  carrier.gift && topic === 'gift' && profile.reciprocity > 0
    ? { kind: 'reciprocity', factor: 1 + 0.5 * profile.reciprocity, of: profile.reciprocity }
    : undefined

/**
 * Rapport filters bad news, by up to 0.3 (prior attitude: Poortinga & Pidgeon 2004). Not news of integrity, which is taken as telling
 * (Kim et al. 2004), unless it is a limit.
 */
export const benefitOfTheDoubt: Weight = ({ carrier, relationship: { rapport } }) =>
  (carrier.facet !== 'integrity' || carrier.boundary) && rapport > 0
    ? { kind: 'benefit-of-the-doubt', factor: 1 - (0.3 * rapport) / 100, of: rapport }
    : undefined

/** Each exception nobody named makes the limit cost half as much again, up to three times. */
export const exceptions: Weight = ({ carrier, relationship, topic }) => {
  const count = topic === undefined ? 0 : (relationship.exceptions[topic] ?? 0)
  return carrier.boundary && count > 0 ? { kind: 'exceptions', factor: Math.min(3, 1 + 0.5 * count), of: count } : undefined
}

/** A limit that was named before costs half. */
export const named: Weight = ({ carrier, relationship, topic }) =>
  carrier.boundary && topic !== undefined && relationship.named[topic] ? { kind: 'named', factor: 0.5 } : undefined

/** A warm move in the last two beats halves what a limit costs. */
export const warmFirst: Weight = ({ carrier, relationship: { memory } }) =>
  carrier.boundary && memory.slice(-2).some((id) => moves[id].warm) ? { kind: 'warm-first', factor: 0.5 } : undefined

/** A limit costs a third more for someone who seeks closeness (attachment-informed practice). */
export const closeness: Weight = ({ carrier, profile }) =>
  carrier.boundary && profile.closeness === 'seeks-closeness' ? { kind: 'closeness', factor: 1.3 } : undefined

/** After two rescues running the person finds it harder to take the lead. */
export const rescuedGain: Weight = ({ relationship: { traces } }) =>
  tilted(traces) ? { kind: 'rescuing', factor: 0.5, of: traces.rescuing } : undefined

/** After two rescues running every burden weighs half as much again on the worker. */
export const rescuerStrain: Weight = ({ relationship: { traces } }) =>
  tilted(traces) ? { kind: 'rescuing', factor: 1.5, of: traces.rescuing } : undefined
