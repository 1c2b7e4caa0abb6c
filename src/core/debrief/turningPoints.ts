import type { Moment } from '../encounter/encounter.ts'
import type { Effect } from '../relationship/effect.ts'
import type { Happening } from '../relationship/happening.ts'
import { DIMENSIONS } from '../relationship/relationship.ts'
import { effectsOf, happeningsOf, net } from './told.ts'

/** A moment worth talking about. */
export type TurningPoint = {
  /** Which choice it was; whole, 0 is the first. */
  readonly index: number
  /** The change that is named first: of trust, or where trust did not move, the largest of the others. */
  readonly turn: { readonly on: Effect['on']; readonly by: number }
  /** Id of the promise that settled as the contact ended, where that and not the choice is what moved trust most. */
  readonly promise?: string
}

/** As many as a conversation about one encounter has room for. Our judgement. */
const most = 3

/** Points of trust from which a change is worth naming for itself. Our judgement: less is hard to see on the line. */
const worthNaming = 2

/**
 * The moments that turned it, in order of time; three at most. The largest changes of trust come first. Changes within the same
 * whole point are alike, since nobody could tell them apart on the line: then a rupture or its repair goes before a promise, that before
 * a limit named, that before helping that became the pattern, and the earlier before the later. A trifle turned nothing: less than
 * two points of trust, and nothing besides but a need met, a limit named or a promise made. Where trust stood still it takes one of the
 * kinds above, and more than a limit named. The order is our judgement.
 */
export function turningPoints(moments: readonly Moment[]): readonly TurningPoint[] {
  return moments
    .map((moment, index) => ({ moment, index, size: Math.abs(net(effectsOf(moment), 'trust')), rank: rankOf(moment) }))
    .filter(({ moment, size }) => size >= worthNaming || eventful(moment, size))
    .sort((a, b) => Math.round(b.size) - Math.round(a.size) || a.rank - b.rank || a.index - b.index)
    .slice(0, most)
    .sort((a, b) => a.index - b.index)
    .map(({ moment, index }) => turningPoint(moment, index))
}

const RANKS: readonly (readonly Happening['kind'][])[] = [
  ['rupture-opened', 'repaired'],
  ['promise-broken', 'promise-kept', 'promise-late-owned'],
  ['limit-named'],
  ['switch-risk'],
]

/** Place of the weightiest thing that happened; past the end where nothing of these did. */
function rankOf(moment: Moment): number {
  const kinds = happeningsOf(moment).map((happening) => happening.kind)
  const rank = RANKS.findIndex((rank) => rank.some((kind) => kinds.includes(kind)))
  return rank < 0 ? RANKS.length : rank
}

/** Whether something happened that is worth talking about though trust moved little, or even stood still. */
function eventful(moment: Moment, size: number): boolean {
  const kinds = happeningsOf(moment).map((happening) => happening.kind)
  return kinds.some((kind) => (size > 0 ? !TRIFLES.includes(kind) : TURNING.includes(kind)))
}

/** What makes no turning point by itself. A promise turns things when it settles; a rule of context is a remark on a move's worth. */
const TRIFLES: readonly Happening['kind'][] = ['need-met', 'limit-named', 'promise-made', 'context']

/** What makes one even where trust stood still. */
const TURNING = RANKS.flat().filter((kind) => !TRIFLES.includes(kind))

function turningPoint(moment: Moment, index: number): TurningPoint {
  const effects = effectsOf(moment)
  const changes = DIMENSIONS.map((on) => ({ on, by: net(effects, on) }))
  const trust = changes.find((change) => change.on === 'trust' && change.by !== 0)
  const turn = trust ?? changes.reduce((largest, change) => (Math.abs(change.by) > Math.abs(largest.by) ? change : largest))
  const promise = settledAtTheEnd(moment)
  return { index, turn, ...(promise !== undefined && { promise }) }
}

/** The promise whose settling, after the choice, moved trust more than the choice itself did. */
function settledAtTheEnd({ response, after }: Moment): string | undefined {
  let largest = Math.abs(net(response.effects, 'trust'))
  let promise: string | undefined
  for (const { on, by, why } of after.flatMap((outcome) => outcome.effects)) {
    if (on !== 'trust' || why.promise === undefined || Math.abs(by) <= largest) continue
    largest = Math.abs(by)
    promise = why.promise
  }
  return promise
}
