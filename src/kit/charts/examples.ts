import type { Beat, Circumstance } from '../../core/relationship/beat.ts'
import type { MoveId, Topic } from '../../core/relationship/moves.ts'
import type { Profile } from '../../core/relationship/profile.ts'
import { begin, type Relationship } from '../../core/relationship/relationship.ts'
import { respond } from '../../core/relationship/respond.ts'
import { type Rules, rules } from '../../core/relationship/rules.ts'

// The worked examples of the model's README, computed by the model itself. As there, nothing drifts: one rule at a time is to be seen.

const still: Rules = { ...rules, drift: 0 }
const room: Circumstance = { contact: 0, channel: 'room' }

const desmond: Profile = {
  guardedness: 0.4,
  history: 0,
  closeness: 'flexible',
  reciprocity: 0.9,
  reactance: 0.4,
  stigma: 0.5,
  needs: [],
  distress: 0,
}
const leanne: Profile = { ...desmond, guardedness: 0.3, history: -0.3, closeness: 'seeks-closeness', reciprocity: 0.3, stigma: 0.6 }
const joel: Profile = { ...desmond, guardedness: 0.5, reactance: 0.6, stigma: 0.7, distress: 0.6, selfDetermination: 25 }

/** The relationship before a stretch of practice and after each of its beats. */
export type Course = readonly Relationship[]

/** The gift, refused coldly and then mended; and honoured, with the limit held warmly. */
export function gift(): { readonly cold: Course; readonly warm: Course } {
  const known = begin(desmond, { trust: 60, rapport: 60, clarity: 45, selfDetermination: 50, strain: 20 })
  return {
    cold: course(known, desmond, ['rigid-refusal', 'name-process', 'invite-complaint', 'renegotiate'], 'gift'),
    warm: course(known, desmond, ['ask-meaning', 'honour-meaning', 'kind-firm', 'offer-bridge'], 'gift'),
  }
}

/** What one limit on hours takes from rapport, by the exceptions nobody named and by what was said before. Points, 0 or less. */
export function limit(): readonly { readonly exceptions: number; readonly agreed: number; readonly warm: number; readonly cold: number }[] {
  const met = begin(leanne)
  return [0, 2, 4].map((exceptions) => {
    const before = { ...met, exceptions: { hours: exceptions } }
    const warmed: Relationship = { ...before, memory: ['validate'] }
    const cost = (relationship: Relationship) => lost(relationship, leanne, { move: 'kind-firm', topics: ['hours'] })
    return { exceptions, agreed: cost({ ...warmed, named: { hours: true } }), warm: cost(warmed), cold: cost(before) }
  })
}

/** Four times taking over, and four times working beside. */
export function bag(): { readonly rescued: Course; readonly beside: Course } {
  const met = begin(joel)
  return {
    rescued: course(met, joel, ['rescue', 'rescue', 'rescue', 'rescue']),
    beside: course(met, joel, ['reflect-complex', 'affirm-strength', 'offer-choices', 'coach-alongside']),
  }
}

function course(start: Relationship, profile: Profile, moves: readonly MoveId[], topic?: Topic): Course {
  const states = [start]
  for (const move of moves) {
    const before = states.at(-1) as Relationship
    states.push(respond(before, profile, { move, topics: topic ? [topic] : [] }, room, still).relationship)
  }
  return states
}

function lost(before: Relationship, profile: Profile, beat: Beat): number {
  const { effects } = respond(before, profile, beat, room, still)
  return effects.reduce((sum, { on, by }) => (on === 'rapport' ? sum + by : sum), 0)
}
