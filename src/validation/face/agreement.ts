import { mean as meanOf, ranks } from '../statistics.ts'
import { noPairs, type Placed, pairs, plus, tauB } from './kendall.ts'
import type { Ranker } from './rankings.ts'
import { type Interval, interval } from './resample.ts'
import type { Situation } from './sequence.ts'
import { placings, situations } from './situations.ts'

/** Places by sequence, 1 the most trust. */
export type Order = Readonly<Partial<Record<string, number>>>

/** A figure and what is known of how far it would wander. Nothing where it is not defined. */
export type Figure = { readonly value: number | undefined; readonly interval: Interval | undefined }

/** How the model and the people agree, in one situation or in all of them. */
export type Agreement = {
  /** Tau of the model with each person: the mean, and the lowest and highest. */
  readonly withEach: Figure & { readonly range: Interval | undefined }
  /** Tau of the model with the mean of their ranks, by situation of those who ranked all of it. */
  readonly withMean: Figure
  /** The mean of tau over all pairs of people. */
  readonly among: Figure
}

/** A sequence as both see it. `ranked`: by how many people who put all of its situation in order. */
export type Compared = {
  readonly id: string
  readonly trust: number
  readonly rank: number
  readonly mean: number | undefined
  readonly ranked: number
}

const model: Order = Object.fromEntries(situations.flatMap(placings).map(({ id, rank }) => [id, rank]))

/**
 * Kendall's tau-b over pairs of sequences of the same situation, for what both orders place. Over several situations the counts are
 * added up before the one division: nobody compared sequences of two situations, and so each comparison that was made weighs the same,
 * whereas a mean of three taus would let two sequences somebody ranked weigh as much as six.
 */
export function tau(first: Order, second: Order, within: readonly Situation[] = situations): number | undefined {
  const counted = within.map(({ sequences }) =>
    pairs(
      sequences.flatMap(({ id }): readonly Placed[] => {
        const [a, b] = [first[id], second[id]]
        return a === undefined || b === undefined ? [] : [[a, b]]
      }),
    ),
  )
  return tauB(counted.reduce((sum, each) => plus(sum, each), noPairs))
}

/** How the model agrees with the people, and they with each other. */
export function agreement(all: readonly Ranker[], within: readonly Situation[] = situations): Agreement {
  // Who skipped these situations has no say in them, nor in how far the figures would wander.
  const rankers = all.filter(({ ranks }) => tau(model, ranks, within) !== undefined)
  const people = rankers.length
  const each = rankers.map(({ ranks }) => tau(model, ranks, within))
  const two = rankers.map((one) => rankers.map((other) => tau(one.ranks, other.ranks, within)))
  const figure = (of: (drawn: readonly number[]) => number | undefined): Figure => {
    return { value: of(rankers.map((_, index) => index)), interval: interval(people, of) }
  }
  const defined = each.filter((one) => one !== undefined)
  return {
    withEach: {
      ...figure((drawn) => mean(drawn.map((one) => each[one]))),
      range: defined.length > 0 ? [Math.min(...defined), Math.max(...defined)] : undefined,
    },
    withMean: figure((drawn) => tau(model, meanRanks(drawn.map((one) => rankers[one]?.ranks ?? {})), within)),
    among: figure((drawn) => mean(pairsOf(drawn).map(([one, other]) => two[one]?.[other]))),
  }
}

/** Pairs of two people. Drawn twice, a person is not paired with themselves: that would be agreement out of nothing. */
const pairsOf = (drawn: readonly number[]) =>
  drawn.flatMap((one, index) =>
    drawn
      .slice(index + 1)
      .filter((other) => other !== one)
      .map((other) => [one, other] as const),
  )

function mean(values: readonly (number | undefined)[]): number | undefined {
  const defined = values.filter((one) => one !== undefined)
  return defined.length === 0 ? undefined : meanOf(defined)
}

/** Whether somebody put all ways of a situation in order. A place among two is no place among six: only whole orders have a mean. */
const isWhole = (order: Order, { sequences }: Situation): boolean => sequences.every(({ id }) => order[id] !== undefined)

/** The mean place of each way, situation by situation; ways that share a rank share the mean of their places (1, 1, 2 is 1, 1, 3). */
function meanRanks(orders: readonly Order[]): Order {
  const inOne = (situation: Situation) => {
    const ids = situation.sequences.map(({ id }) => id)
    const whole = orders.filter((order) => isWhole(order, situation)).map((order) => ranks(ids.map((id) => order[id] as number)))
    return ids.map((id, place) => [id, mean(whole.map((order) => order[place]))] as const)
  }
  return Object.fromEntries(situations.flatMap(inOne).filter(([, rank]) => rank !== undefined))
}

/** Every sequence of a situation as the model and the people see it. */
export function compare(rankers: readonly Ranker[], situation: Situation): readonly Compared[] {
  const theirs = meanRanks(rankers.map(({ ranks }) => ranks))
  const ranked = rankers.filter(({ ranks }) => isWhole(ranks, situation)).length
  return placings(situation).map((placing) => ({ ...placing, mean: theirs[placing.id], ranked }))
}
