import { circumstance, type Encounter, type Moment } from '../encounter/encounter.ts'
import type { Choice, Stake } from '../encounter/passage.ts'
import type { Happening } from '../relationship/happening.ts'
import { moves, type Vector } from '../relationship/moves.ts'
import type { PromiseStatus } from '../relationship/promises.ts'
import { vectorOf, type Worth } from '../relationship/respond.ts'
import { happeningsOf } from './told.ts'

/** How a quality came about. */
export type How =
  /**
   * The step of the chosen words on the component of the dimension, beside all that was offered. `size` is what the step is worth by
   * itself, `place` where it stands among the others, each 0 to 3; the better of the two counts, at most `most`.
   */
  | {
      readonly kind: 'measured'
      readonly step: number
      readonly lowest: number
      readonly highest: number
      readonly size: number
      readonly place: number
      readonly cap?: { readonly most: 1 | 2; readonly why: 'unhelpful' | 'late' | 'very-late' }
    }
  /** The author's own quality, with the reason. */
  | { readonly kind: 'rated'; readonly why: string }
  /** A promise was settled here. */
  | { readonly kind: 'promise'; readonly id: string; readonly status: Settled }

type Settled = Exclude<PromiseStatus, 'open'>

/** How good a choice was in one dimension, 0 to 3, and why. */
export type Judged = { readonly quality: number; readonly how: How }

/** One decision in one dimension: which choice, and how good it was. */
export type Decision = Judged & { readonly index: number; readonly stake: Stake }

/**
 * Every decision of an encounter in every dimension that was at stake. Where all that was offered is alike, nothing was decided.
 * Practice is judged, not luck: what counts is the step as it was offered, before anybody's weight was on it. Sizes are our judgement.
 */
export const decisionsOf = (encounter: Encounter): readonly Decision[] =>
  encounter.moments.flatMap((moment, index) => [...chosenAt(moment, index, encounter), ...settledAt(moment, index)])

/** What the choice itself was worth, in each dimension that was at stake. */
function chosenAt(moment: Moment, index: number, encounter: Encounter): readonly Decision[] {
  const offered = weigh(moment, encounter)
  const chosen = offered.find(({ choice }) => choice === moment.choice) as Weighed
  return stakesOf(moment).flatMap((stake) => {
    const judged = judge(chosen, offered, stake)
    return judged ? [{ index, stake, ...judged }] : []
  })
}

/** The promises that the choice, or a contact that ended with it, settled. */
const settledAt = (moment: Moment, index: number): readonly Decision[] =>
  happeningsOf(moment).flatMap((happening) => {
    const settled = settledBy(happening)
    return settled ? [{ index, stake: 'T', quality: PROMISES[settled.status], how: settled }] : []
  })

/** What was at stake. A choice that settled a promise is judged by the promise in place of its own trust. */
function stakesOf({ choice, response }: Moment): readonly Stake[] {
  const { stakes, rates = [] } = choice.act
  const all = [...new Set([...stakes, ...rates.map(({ stake }) => stake)])]
  return response.happenings.some((happening) => settledBy(happening)) ? all.filter((stake) => stake !== 'T') : all
}

/** A choice with what it would have been worth at its moment. */
export type Weighed = { readonly choice: Choice; readonly worth: Worth }

/** All that was offered at a moment, each with its worth. */
export const weigh = ({ before, passage }: Moment, { terms }: Encounter): readonly Weighed[] =>
  passage.choices.map((choice) => ({
    choice,
    worth: vectorOf(before, terms.person.profile, choice.act, circumstance(passage.scene)),
  }))

/** The quality of one of these choices in one dimension; nothing where all are alike, nor in safety where the author says nothing. */
export function judge({ choice, worth }: Weighed, offered: readonly Weighed[], stake: Stake): Judged | undefined {
  const rating = choice.act.rates?.find((rate) => rate.stake === stake)
  if (rating) return { quality: rating.quality, how: { kind: 'rated', why: rating.why } }
  return stake === 'R' ? undefined : measure(worth, offered, componentOf[stake], stake)
}

/** Safety has no component: there the author's rating alone counts. */
const componentOf: Readonly<Record<Exclude<Stake, 'R'>, (vector: Vector) => number>> = {
  C: ({ rapport }) => rapport,
  T: ({ trust }) => trust,
  B: ({ clarity }) => clarity,
  S: ({ selfDetermination }) => selfDetermination,
  A: ({ trust, selfDetermination }) => (trust + selfDetermination) / 2,
  U: ({ strain }) => -strain,
}

function measure(worth: Worth, offered: readonly Weighed[], component: (vector: Vector) => number, stake: Stake): Judged | undefined {
  const step = component(worth.vector)
  const steps = offered.map((each) => component(each.worth.vector))
  const [lowest, highest] = [Math.min(...steps), Math.max(...steps)]
  if (lowest === highest) return undefined
  const size = step >= 2 ? 3 : step >= 1 ? 2 : step >= 0 ? 1 : 0
  const place = (3 * (step - lowest)) / (highest - lowest)
  const [better, cap] = [Math.max(size, place), capOn(worth, stake)]
  const held = cap !== undefined && cap.most < better
  return { quality: held ? cap.most : better, how: { kind: 'measured', step, lowest, highest, size, place, ...(held && { cap }) } }
}

type Cap = NonNullable<Extract<How, { kind: 'measured' }>['cap']>

/** An unhelpful move earns little anywhere; a limit that comes late is clear, and not early. */
function capOn({ as, workersLateness: late }: Worth, stake: Stake): Cap | undefined {
  if (!moves[as].helpful) return { most: 1, why: 'unhelpful' }
  if (stake !== 'B' || late <= 1) return undefined
  return late > 2 ? { most: 1, why: 'very-late' } : { most: 2, why: 'late' }
}

const PROMISES: Readonly<Record<Settled, number>> = { kept: 3, renegotiated: 2, 'late-owned': 1, broken: 0 }

function settledBy(happening: Happening): Extract<How, { kind: 'promise' }> | undefined {
  const status = SETTLED[happening.kind as keyof typeof SETTLED]
  return status && 'id' in happening ? { kind: 'promise', id: happening.id, status } : undefined
}

const SETTLED = {
  'promise-kept': 'kept',
  'promise-renegotiated': 'renegotiated',
  'promise-late-owned': 'late-owned',
  'promise-broken': 'broken',
} as const satisfies Partial<Record<Happening['kind'], Settled>>
