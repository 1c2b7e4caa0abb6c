import { moves } from '../../core/relationship/moves.ts'
import type { Rupture } from '../../core/relationship/rupture.ts'
import type { Standing } from '../walk/going.ts'
import { type Found, found } from './breach.ts'
import { type Ground, passageAt } from './ground.ts'

// What is claimed of every rupture that opens while another contact lies ahead: that some road from there mends it.

/** Choices that are tried one after the other where no walked path mends it: a repair takes three, and other things may come between. */
const FAR = 6

/** The shortest path to a rupture that cannot be mended although the person is met again. */
export function ruptures(ground: Ground): Found | undefined {
  const { trail, order } = ground
  const known = ahead(ground)
  let met = false
  for (const at of order) {
    if (!justOpened(ground, at)) continue
    const mended = known.mended[at] === 1 || mends(ground, standingAt(ground, at), FAR)
    const further = (known.contact[at] as number) > contactAt(ground, at)
    met ||= further
    if (further && !mended) {
      const why = 'The rupture that opens here cannot be repaired, though the person is met again.'
      return found(ground, trail.stepsTo(at), why, [`rupture ${trail.rupture(at) ?? 'none'}`])
    }
  }
  return met
    ? undefined
    : { why: 'On no path that was walked does a rupture open while another contact lies ahead.', choices: [], expects: [] }
}

const contactAt = (ground: Ground, situation: number) => passageAt(ground, situation).scene.contact

function justOpened(ground: Ground, at: number): boolean {
  const { trail } = ground
  const via = trail.via[at] as number
  if (via < 0 || trail.rupture(at) === undefined || passageAt(ground, at).ending !== undefined) return false
  return trail.rupture(trail.from[via] as number) === undefined
}

/** By situation: whether a walked road mends a rupture, and the last contact that a walked road leads to. */
function ahead(ground: Ground): { readonly mended: Uint8Array; readonly contact: Uint16Array } {
  const { trail, order } = ground
  const mended = new Uint8Array(trail.situations)
  const contact = new Uint16Array(trail.situations)
  for (const at of order.toReversed()) {
    contact[at] = contactAt(ground, at)
    for (let step = trail.stepFrom(at); step >= 0; step = trail.stepAfter(step)) {
      const to = trail.to[step] as number
      if (trail.rupture(to) === undefined || mended[to] === 1) mended[at] = 1
      contact[at] = Math.max(contact[at] as number, contact[to] as number)
    }
  }
  return { mended, contact }
}

/** How things stand in a situation: its road is gone again from the start, since a walk of all paths keeps no standings. */
function standingAt({ going, trail }: Ground, at: number): Standing {
  let standing: Standing = going.start
  for (const step of trail.stepsTo(at)) standing = going.go(standing, trail.choice[step] as number) as Standing
  return standing
}

/**
 * Tries whether some road of so many choices mends the rupture, moves of repair first. Where a contact ends with it, an old promise may
 * break in the same breath and open another one: the first was mended all the same.
 */
function mends(ground: Ground, standing: Standing, left: number): boolean {
  const { choices } = ground.going.passageAt(standing)
  const repairs = (choice: number) => Number(!!moves[choices[choice]?.act.move ?? 'avoid'].repair)
  for (const choice of [...choices.keys()].toSorted((a, b) => repairs(b) - repairs(a))) {
    const after = ground.going.go(standing, choice)
    if (typeof after === 'string') continue
    if (!same(standing.relationship.rupture, after.relationship.rupture)) return true
    if (ground.going.passageAt(after).ending === undefined && left > 1 && mends(ground, after, left - 1)) return true
  }
  return false
}

/** A rupture that goes on keeps what it began from, however deep it gets. */
const same = (one: Rupture | undefined, later: Rupture | undefined) =>
  one !== undefined && later?.before.trust === one.before.trust && later.before.rapport === one.before.rapport
