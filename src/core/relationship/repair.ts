import { type Course, change, put } from './course.ts'
import { tenth } from './decimals.ts'
import type { Term } from './effect.ts'
import type { RepairStep } from './moves.ts'
import type { Profile } from './profile.ts'
import type { Relationship } from './relationship.ts'
import { type Bond, breaks, deepened, inWindow, kindFor, opened, type Rupture, type RuptureKind, regained, stepAfter } from './rupture.ts'

/** What a beat brings to the alliance, apart from its numbers. */
export type Bearing = {
  /** The step towards repair that its move can be. */
  readonly step?: RepairStep | undefined
  readonly exposure?: 'found' | 'owned' | undefined
  /** The author opens a rupture. */
  readonly author?: RuptureKind | undefined
  /** The person is not there: nothing is repaired, and it is no beat for windows. */
  readonly alone?: true | undefined
}

/**
 * Opens, deepens or repairs, once the numbers of a beat are in.
 *
 * @param start  the relationship just before the beat's move, after drift
 */
export function tendRupture(course: Course, profile: Profile, start: Relationship, bearing: Bearing): void {
  const { relationship } = course
  const net: Bond = { trust: tenth(relationship.trust - start.trust), rapport: tenth(relationship.rapport - start.rapport) }
  const broke = bearing.author !== undefined || breaks(bearing.alone ? { ...net, rapport: 0 } : net, bearing.alone ? [] : start.falls)
  if (start.rupture) goOn(course, start.rupture, net, broke, bearing)
  else if (broke) open(course, opened(bearing.author ?? kindFor(profile), start, net, bearing.exposure))
  const afresh = broke || (start.rupture && !course.relationship.rupture)
  if (afresh) put(course, { falls: [] })
  else if (!bearing.alone) put(course, { falls: [...start.falls.slice(-1), Math.min(0, net.rapport)] })
}

function open(course: Course, rupture: Rupture): void {
  put(course, { rupture })
  course.happenings.push({ kind: 'rupture-opened', rupture: rupture.kind })
  if (rupture.step === 'own') course.happenings.push({ kind: 'repair-step', step: 'own' })
}

function goOn(course: Course, was: Rupture, net: Bond, restarted: boolean, bearing: Bearing): void {
  if (restarted || net.trust < 0 || net.rapport < 0) course.happenings.push({ kind: 'rupture-deepened', restarted })
  const deeper: Rupture = { ...deepened(was, net), deceitful: was.deceitful || bearing.exposure === 'found' }
  const open: Rupture = restarted
    ? { ...deeper, kind: bearing.author ?? was.kind, step: 'none', beats: 0, contacts: 0 }
    : { ...deeper, beats: was.beats + (bearing.alone ? 0 : 1) }
  const step = stepAfter(open.step, bearing.alone ? undefined : bearing.step)
  if (step !== open.step && step !== 'none') course.happenings.push({ kind: 'repair-step', step })
  if (step === 'amend') complete(course, open)
  else put(course, { rupture: { ...open, step } })
}

/** The rupture closes. Trust ends at most two points above where it stood before, rapport at most where it stood. Added as they are. */
function complete(course: Course, rupture: Rupture): void {
  const inTime = inWindow(rupture, course.relationship.beats + 1)
  const share = regained(rupture, inTime)
  const { rupture: _closed, ...rest } = course.relationship
  course.relationship = inTime ? { ...rest, repairs: Math.min(2, rest.repairs + 1) } : rest
  giveBack(course, 'trust', share.trust, rupture.depth.trust, share.added, rupture.before.trust + 2)
  giveBack(course, 'rapport', share.rapport, rupture.depth.rapport, 0, rupture.before.rapport)
  course.happenings.push({ kind: 'repaired', inWindow: inTime, deceitful: rupture.deceitful })
}

function giveBack(course: Course, on: 'trust' | 'rapport', share: number, depth: number, added: number, most: number): void {
  const terms: Term[] = [
    { kind: 'share-regained', factor: share },
    { kind: 'depth', factor: depth },
  ]
  if (added > 0) terms.push({ kind: 'stronger-after', addend: added })
  const left = Math.max(0, most - course.relationship[on])
  const over = share * depth + added - left
  if (over > 0) terms.push({ kind: 'no-further', addend: -over, of: most })
  change(course, on, { rule: 'repair', why: {} }, terms)
}
