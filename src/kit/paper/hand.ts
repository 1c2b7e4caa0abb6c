import type { Scene, Signals } from '../../core/encounter/passage.ts'
import { moves } from '../../core/relationship/moves.ts'
import type { Profile } from '../../core/relationship/profile.ts'
import type { Relationship } from '../../core/relationship/relationship.ts'
import { band, DIMENSIONS, type Dimension, level, TOPICS, type Topic } from '../../core/relationship/relationship.ts'
import { kindFor, type RuptureKind, stepAfter } from '../../core/relationship/rupture.ts'
import { strainShowsOver } from '../../core/relationship/weights.ts'
import type { Option } from './book.ts'
import type { Figures, Points } from './figures.ts'

// The scoring sheet, and what a pencil does on it: the model's rules in whole numbers, a few seconds for each decision.

/** A promise on the sheet. `due`: the contact by whose end. */
export type Owed = {
  readonly id: string
  readonly size: 1 | 2 | 3
  readonly due: number
  readonly status: 'open' | 'kept' | 'moved' | 'late' | 'broken'
}

/** A rupture on the sheet. `lost`: what it took. `late`: another contact has begun since. */
export type Torn = {
  readonly kind: RuptureKind
  readonly lost: { readonly trust: number; readonly rapport: number }
  readonly step: 'none' | 'notice' | 'own' | 'invite'
  readonly late: boolean
}

export type Hand = {
  readonly points: Readonly<Record<Dimension, number>>
  readonly torn?: Torn
  /** Whether access still has to be asked about. */
  readonly need: boolean
  readonly exceptions: Readonly<Partial<Record<Topic, number>>>
  readonly named: readonly Topic[]
  readonly rescues: number
  /** What the last two decisions of this contact took from rapport. */
  readonly falls: readonly number[]
  readonly owed: readonly Owed[]
}

/** Points for a promise broken: of trust for each size, of rapport, of strain. */
export const BROKEN = { trust: -5, rapport: -5, strain: 3 }

/** From here the rescue count says that the drama may switch. Two for a rescue, one off for anything else, five at most. */
export const SWITCH = 4
const RESCUES = 5

/** What breaks the alliance: so much trust lost at once, or so much rapport over three decisions. */
export const BREAKS = { trust: 8, rapport: 12 }

export const beginHand = (met: Relationship): Hand => ({
  points: Object.fromEntries(DIMENSIONS.map((on) => [on, Math.round(met[on])])) as Record<Dimension, number>,
  need: met.unmet.length > 0,
  exceptions: {},
  named: [],
  rescues: 0,
  falls: [],
  owed: [],
})

/** What is written down for one decision. */
export function mark(hand: Hand, { act }: Pick<Option, 'act'>, figures: Figures, scene: Scene, profile: Profile): Hand {
  const move = moves[act.move]
  const points = add(hand.points, hand.torn ? figures.torn : figures.calm)
  const lost = { trust: Math.max(0, hand.points.trust - points.trust), rapport: Math.max(0, hand.points.rapport - points.rapport) }
  const noted = { ...hand, points, ...counted(hand, act), owed: settled(hand.owed, act, scene.contact) }
  const rescues = Math.max(0, Math.min(RESCUES, move.position === 'rescuing' ? hand.rescues + 2 : hand.rescues - 1))
  const next = { ...noted, rescues, need: hand.need && (act.move !== 'check-access' || !!scene.alone) }
  const fallen = hand.falls.reduce((sum, fall) => sum + fall, lost.rapport)
  const opens = scene.rupture !== undefined || lost.trust >= BREAKS.trust || fallen >= BREAKS.rapport
  const falls = opens ? [] : scene.alone ? hand.falls : [...hand.falls.slice(-1), lost.rapport]
  return tend({ ...next, falls }, hand.torn, {
    lost,
    opens,
    step: scene.alone ? undefined : move.repair,
    kind: scene.rupture ?? kindFor(profile),
  })
}

type Bearing = {
  readonly lost: Torn['lost']
  readonly opens: boolean
  readonly step: 'notice' | 'own' | 'invite' | 'amend' | undefined
  readonly kind: RuptureKind
}

/** Opens a rupture, adds to what it took, or takes a step towards its repair. */
function tend(hand: Hand, was: Torn | undefined, { lost, opens, step, kind }: Bearing): Hand {
  const { torn: _, ...whole } = hand
  if (!was) return opens ? { ...whole, torn: { kind, lost, step: 'none', late: false } } : whole
  const deeper: Torn = {
    ...was,
    lost: { trust: was.lost.trust + lost.trust, rapport: was.lost.rapport + lost.rapport },
    ...(opens && ({ step: 'none', late: false } as const)),
  }
  const reached = stepAfter(deeper.step, step)
  if (reached !== 'amend') return { ...whole, torn: { ...deeper, step: reached } }
  return { ...whole, points: add(whole.points, givenBack(deeper)) }
}

/** What a repair gives back: of trust seven tenths and two, of rapport nine tenths; late, half of that. */
export const givenBack = ({ lost, late }: Pick<Torn, 'lost' | 'late'>): Points => ({
  trust: late ? Math.round(0.35 * lost.trust) : Math.round(0.7 * lost.trust) + 2,
  rapport: Math.round((late ? 0.5 : 0.9) * lost.rapport),
})

/** Exceptions and limits, by topic. */
function counted({ exceptions, named }: Hand, { move: id, topics, adjust }: Option['act']): Pick<Hand, 'exceptions' | 'named'> {
  const move = moves[id]
  const topic = move.fixed ?? topics[0]
  if (!topic) return { exceptions, named }
  const before = move.boundary ? 0 : (exceptions[topic] ?? 0)
  const more = (move.accommodate ? (named.includes(topic) ? 2 : 1) : 0) + (adjust ?? []).filter(({ on }) => on === 'exceptions').length
  const said: readonly Topic[] = move.boundary ? [topic] : move.contract ? (move.fixed ? [move.fixed] : topics) : []
  return { exceptions: { ...exceptions, [topic]: before + more }, named: [...new Set([...named, ...said])] }
}

function settled(owed: readonly Owed[], { keeps, renegotiates, promise, move }: Option['act'], contact: number): readonly Owed[] {
  const now = owed.map((one): Owed => {
    if (one.status !== 'open') return one
    if (one.id === keeps) return { ...one, status: move === 'own-apologise' ? 'late' : 'kept' }
    return one.id === renegotiates ? { ...one, status: 'moved' } : one
  })
  return promise ? [...now, { id: promise.id, size: promise.size, due: contact + promise.due, status: 'open' }] : now
}

/** Where a contact ends: what was due and is still open is broken. @returns nothing where nothing was */
export function endHand(hand: Hand, contact: number, profile: Profile): Hand | undefined {
  const due = hand.owed.filter(({ status, due }) => status === 'open' && due <= contact)
  if (due.length === 0) return undefined
  const size = due.reduce((all, one) => all + one.size, 0)
  const lost = { trust: -BROKEN.trust * size, rapport: -BROKEN.rapport * due.length }
  const points = add(hand.points, { trust: -lost.trust, rapport: -lost.rapport, strain: BROKEN.strain * due.length })
  const owed = hand.owed.map((one): Owed => (due.includes(one) ? { ...one, status: 'broken' } : one))
  return tend({ ...hand, points, owed }, hand.torn, {
    lost,
    opens: lost.trust >= BREAKS.trust || lost.rapport >= BREAKS.rapport,
    step: undefined,
    kind: kindFor(profile),
  })
}

/** Between two contacts rapport goes a quarter of the way to trust, while a rupture is open only down; and a protected evening rests. */
export function restHand(hand: Hand, evening: Scene['evening']): Hand {
  const { trust, rapport } = hand.points
  const quarter = Math.round((trust - rapport) / 4)
  const points = add(hand.points, { rapport: hand.torn ? Math.min(0, quarter) : quarter, strain: evening === 'protected' ? -8 : 0 })
  return { ...hand, points, falls: [], ...(hand.torn && { torn: { ...hand.torn, late: true } }) }
}

function add(points: Hand['points'], more: Points): Hand['points'] {
  return Object.fromEntries(DIMENSIONS.map((on) => [on, Math.max(0, Math.min(100, points[on] + (more[on] ?? 0)))])) as Record<
    Dimension,
    number
  >
}

/** The answers that the sheet gives, by the names that a story asks by. */
export function onSheet({ points, torn, need, exceptions, named, rescues, owed }: Hand): Signals {
  const count = (status: Owed['status']) => owed.filter((one) => one.status === status).length
  return {
    ...{ trust_band: band(points.trust), rapport_level: level(points.rapport), clarity_level: level(points.clarity) },
    ...{ self_determination_level: level(points.selfDetermination), rupture: torn?.kind ?? 'none' },
    ...{
      strained: Number(points.strain > strainShowsOver),
      switch_risk: Number(rescues >= SWITCH),
      asks_to_leave: Number(points.trust < 10),
    },
    ...{ need_unmet: Number(need), promises_open: count('open'), promises_kept: count('kept'), promises_broken: count('broken') },
    ...Object.fromEntries(
      TOPICS.flatMap((topic) => [
        [`exceptions_${topic}`, exceptions[topic] ?? 0],
        [`named_${topic}`, Number(named.includes(topic))],
      ]),
    ),
  }
}
