import type { Beat, Circumstance } from '../../../src/core/relationship/beat.ts'
import type { MoveId } from '../../../src/core/relationship/moves.ts'
import type { Profile } from '../../../src/core/relationship/profile.ts'
import { begin, type Preset, type Relationship, type Topic } from '../../../src/core/relationship/relationship.ts'
import { type Effect, type Outcome, type Response, respond } from '../../../src/core/relationship/respond.ts'
import { type Rules, rules } from '../../../src/core/relationship/rules.ts'

/** Retired cabinet-maker; pays his way. */
export const desmond: Profile = {
  guardedness: 0.4,
  history: 0,
  closeness: 'flexible',
  reciprocity: 0.9,
  reactance: 0.4,
  stigma: 0.5,
  needs: [],
  distress: 0.3,
  selfDetermination: 50,
}

/** Seven workers in her life, most of whom left without goodbye. */
export const leanne: Profile = {
  guardedness: 0.3,
  history: -0.3,
  closeness: 'seeks-closeness',
  reciprocity: 0.3,
  reactance: 0.4,
  stigma: 0.6,
  needs: [],
  distress: 0.7,
}

/** Twenty-three unopened letters. */
export const joel: Profile = {
  guardedness: 0.5,
  history: 0,
  closeness: 'flexible',
  reciprocity: 0,
  reactance: 0.6,
  stigma: 0.7,
  needs: [],
  distress: 0.6,
  selfDetermination: 25,
}

/** Her last worker vanished. */
export const halima: Profile = {
  guardedness: 0.7,
  history: -0.5,
  closeness: 'distance',
  reciprocity: 0.3,
  reactance: 0.5,
  stigma: 0.6,
  needs: [],
  distress: 0.5,
}

const midCase: Preset = { trust: 60, rapport: 60, clarity: 45, selfDetermination: 50, strain: 20 }

/** Desmond after six months of visits. */
export const knownDesmond = (preset: Preset = {}): Relationship => begin(desmond, { ...midCase, ...preset })

export const room: Circumstance = { contact: 0, channel: 'room' }

/** No drift, so that a test shows one rule at a time. */
export const still: Rules = { ...rules, drift: 0 }

export const choice = (move: MoveId, topic?: Topic, also: Partial<Beat> = {}): Beat => ({ move, topics: topic ? [topic] : [], ...also })

/** One choice in the room, with nothing drifting. */
export const say = (
  relationship: Relationship,
  profile: Profile,
  beat: Beat | MoveId,
  where: Partial<Circumstance> = {},
  rules = still,
): Response => respond(relationship, profile, typeof beat === 'string' ? choice(beat) : beat, { ...room, ...where }, rules)

/** What several choices, one after the other, leave. */
export const through = (relationship: Relationship, profile: Profile, ...beats: readonly (Beat | MoveId)[]): Relationship =>
  beats.reduce((now, beat) => say(now, profile, beat).relationship, relationship)

/** What an outcome added to one value, all rules together. */
export const gain = ({ effects }: Outcome, on: Effect['on']): number =>
  Math.round(effects.filter((e) => e.on === on).reduce((sum, e) => sum + e.by, 0) * 10) / 10 + 0
