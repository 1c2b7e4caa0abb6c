import type { ContextName } from './effect.ts'
import type { Dimension, Move, MoveId, Topic, Vector } from './moves.ts'
import type { Profile } from './profile.ts'
import type { Relationship } from './relationship.ts'

/** Where a move is made, and on whom: what a rule of context may read. */
export type Situation = {
  readonly relationship: Relationship
  readonly profile: Profile
  /** The move as it is heard. */
  readonly id: MoveId
  readonly move: Move
  readonly topic?: Topic | undefined
  readonly remote: boolean
  readonly risk: boolean
}

type ContextRule = {
  readonly name: ContextName
  readonly on: readonly Dimension[]
  readonly to: (step: number) => number
  readonly when: (situation: Situation) => boolean
}

/** Moves that count once in a contact. */
export const onceOnly: readonly MoveId[] = ['greet-as-person', 'check-access', 'pause-ground']

const everything: readonly Dimension[] = ['trust', 'rapport', 'clarity', 'selfDetermination', 'strain']
const both: readonly Dimension[] = ['trust', 'rapport']
const halfOfGain = (step: number) => (step > 0 ? step / 2 : step)
const halfOfLoss = (step: number) => (step < 0 ? step / 2 : step)
const nothing = () => 0

/** Rules that set a step, before the author's shifts. All sizes are our judgement. */
export const sets: readonly ContextRule[] = [
  { name: 'risk-signal', on: ['trust'], to: () => 2, when: ({ id, risk }) => id === 'explore-risk' && risk },
  // Six beats is about half of a contact: asked so late, much has been missed already.
  { name: 'late-access', on: ['trust'], to: () => 1, when: ({ id, relationship }) => id === 'check-access' && relationship.beats >= 6 },
  // Without this rule a worker who gives way and holds in turn comes out as trusted as a steady one.
  {
    name: 'limit-let-go',
    on: ['trust'],
    to: nothing,
    when: ({ move, topic, relationship }) => !!move.accommodate && isNamed(relationship, topic),
  },
]

/** Rules that halve a step, after the author's shifts. */
export const halves: readonly ContextRule[] = [
  { name: 'remote-silence', on: both, to: halfOfGain, when: ({ id, remote }) => id === 'attend-in-silence' && remote },
  {
    name: 'too-close',
    on: both,
    to: halfOfGain,
    when: ({ id, profile, relationship }) => id === 'reflect-complex' && profile.closeness === 'distance' && relationship.trust < 30,
  },
  {
    name: 'meaning-unasked',
    on: both,
    to: halfOfGain,
    when: ({ id, topic, relationship }) => id === 'honour-meaning' && !relationship.asked.includes(topic ?? 'none'),
  },
  {
    name: 'limits-explained',
    on: ['trust'],
    to: halfOfLoss,
    when: ({ id, relationship }) => id === 'share-openly' && isNamed(relationship, 'confidentiality'),
  },
]

/** Rules that leave nothing of a step. */
export const zeros: readonly ContextRule[] = [
  { name: 'once-per-contact', on: everything, to: nothing, when: ({ id, relationship }) => relationship.once.includes(id) },
  {
    name: 'clumsy-naming',
    on: both,
    to: nothing,
    when: ({ id, relationship }) => id === 'name-process' && relationship.trust < 25 && !relationship.rupture,
  },
]

/** A rule that was met, and where it changed something. */
export type Applied = { readonly name: ContextName; readonly on: readonly Dimension[] }

/** The vector after these rules. Each that was met is added to `applied`. */
export function inContext(rules: readonly ContextRule[], vector: Vector, situation: Situation, applied: Applied[]): Vector {
  let changed = vector
  for (const rule of rules) {
    if (!rule.when(situation)) continue
    const on = rule.on.filter((dimension) => rule.to(changed[dimension]) !== changed[dimension])
    const steps = on.map((dimension) => [dimension, rule.to(changed[dimension])])
    changed = { ...changed, ...Object.fromEntries(steps) }
    applied.push({ name: rule.name, on })
  }
  return changed
}

/** The third `open-question` in a row, and each after it, is heard as an interrogation. Three is our judgement. */
export const heardAs = (id: MoveId, { memory }: Relationship): MoveId =>
  id === 'open-question' && memory.length > 1 && memory.slice(-2).every((earlier) => earlier === 'open-question') ? 'interrogate' : id

const isNamed = (relationship: Relationship, topic: Topic | undefined): boolean => !!(topic && relationship.named[topic])
