import { tenth } from './decimals.ts'
import type { RepairStep } from './moves.ts'
import type { Profile } from './profile.ts'

/** How a rupture shows: the person moves away, or moves against (Safran & Muran). */
export type RuptureKind = 'withdrawal' | 'confrontation'

/** A strain or break in the alliance, while it is open. At most one at a time. */
export type Rupture = {
  readonly kind: RuptureKind
  /** Trust and rapport just before the move of the beat that opened it, after drift. */
  readonly before: Bond
  /** What that beat and later ones took; points, from 0. */
  readonly depth: Bond
  /** The last step taken towards repair. */
  readonly step: 'none' | Exclude<RepairStep, 'amend'>
  /** Beats of this contact since it opened or restarted. */
  readonly beats: number
  /** Contacts begun since it opened or restarted. */
  readonly contacts: number
  /** A secret came out while it was open: repair mends less. */
  readonly deceitful: boolean
}

/** The part of a relationship that a rupture breaks, in points. */
export type Bond = { readonly trust: number; readonly rapport: number }

/** A fall of trust in one beat that breaks the alliance. Our judgement: a promise of middling size broken, a gift coldly refused. */
const breakOfTrust = -8

/** A fall of rapport over three beats that does. Our judgement: slow hurt counts as much as sudden hurt. */
const breakOfRapport = -12

/**
 * Whether a beat breaks the alliance.
 *
 * @param net    what the beat changed: move, promises and exposure together
 * @param falls  what the two beats before took from rapport, each 0 or less
 */
export const breaks = (net: Bond, falls: readonly number[]): boolean =>
  net.trust <= breakOfTrust || tenth(falls.reduce((sum, fall) => sum + fall, Math.min(0, net.rapport))) <= breakOfRapport

/**
 * How this person breaks off. Someone who keeps distance withdraws unless pushing is unbearable; someone who seeks closeness, or minds
 * being pushed, confronts; others withdraw. Source: Safran & Muran for the two kinds; where the lines run is our judgement.
 */
export function kindFor({ closeness, reactance }: Profile): RuptureKind {
  if (closeness === 'distance' && reactance < 0.8) return 'withdrawal'
  return reactance >= 0.5 || closeness === 'seeks-closeness' ? 'confrontation' : 'withdrawal'
}

/** A rupture that this beat opens. */
export const opened = (kind: RuptureKind, before: Bond, net: Bond, exposure: 'found' | 'owned' | undefined): Rupture => ({
  kind,
  before: { trust: before.trust, rapport: before.rapport },
  depth: { trust: lost(net.trust), rapport: lost(net.rapport) },
  step: exposure === 'owned' ? 'own' : 'none',
  beats: 0,
  contacts: 0,
  deceitful: exposure === 'found',
})

/** An open rupture after what a later beat took. */
export const deepened = (rupture: Rupture, net: Bond): Rupture => ({
  ...rupture,
  depth: { trust: tenth(rupture.depth.trust + lost(net.trust)), rapport: tenth(rupture.depth.rapport + lost(net.rapport)) },
})

/**
 * The step reached once another is taken: notice, then own or invite, then amend. Owning is noticing too. Out of order, nothing moves.
 * Source: repair as noticing and working through together (Safran & Muran); the order as a rule is our judgement.
 */
export function stepAfter(reached: Rupture['step'], taken: RepairStep | undefined): RepairStep | 'none' {
  const heard = reached === 'own' || reached === 'invite'
  if (taken === 'amend') return heard ? 'amend' : reached
  if (taken === undefined || heard) return reached
  if (taken === 'own') return 'own'
  if (taken === 'invite') return reached === 'notice' ? 'invite' : reached
  return 'notice'
}

/**
 * Whether a repair completed now is in good time: in the four beats after the rupture opened, or the first three of the next contact.
 * Our judgement: the same conversation, or the first thing next time.
 *
 * @param beat  number of this beat in its contact, from 1
 */
export const inWindow = ({ beats, contacts }: Rupture, beat: number): boolean => (contacts === 0 ? beats <= 4 : contacts === 1 && beat <= 3)

/**
 * What a repair gives back of what the rupture cost, and what it adds; the added points only in good time and good faith.
 * Source: repaired alliances tend to end stronger (Eubanks, Muran & Safran 2018); sizes are our judgement.
 */
export function regained(
  { deceitful }: Rupture,
  inTime: boolean,
): { readonly trust: number; readonly rapport: number; readonly added: number } {
  const trust = deceitful ? 0.4 : 0.7
  return { trust: inTime ? trust : trust / 2, rapport: inTime ? 0.9 : 0.5, added: inTime && !deceitful ? 2 : 0 }
}

const lost = (net: number): number => Math.max(0, -net)
