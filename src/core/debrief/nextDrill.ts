import type { HardMoment } from '../encounter/hardMoment.ts'
import type { Stake } from '../encounter/passage.ts'
import type { KeptAttempt } from './attempt.ts'
import type { Drill } from './drill.ts'
import { SOUND } from './next.ts'
import { STAKES } from './stakes.ts'

/** A hard moment of a vignette. */
export type Drillable = { readonly vignette: string; readonly moment: HardMoment }

/** What to drill next, and why: a side of the work that last stood lowest, or that it was not practised yet, or longest ago. */
export type Suggested = Drillable & { readonly why: { readonly side: Stake } | 'new' | { readonly lastAt: number } }

/**
 * Suggests one moment. First one in which the side of the work is at stake that stood lowest when somebody was last looked back at, as
 * long as it was not drilled since; then one that was never drilled, with somebody one knows sooner than with a stranger; then the one
 * that was drilled longest ago. Of equals the first, as they are listed.
 */
export function nextDrill(all: readonly Drillable[], attempts: readonly KeptAttempt[], drills: readonly Drill[]): Suggested | undefined {
  const lastAt = ({ vignette, moment }: Drillable) =>
    Math.max(0, ...drills.filter((one) => one.vignette === vignette && one.place === moment.place).map(({ at }) => at))
  const latest = attempts.toSorted((a, b) => b.at - a.at)[0]
  const side = latest && weakest(latest)
  const known = (vignette: string) => Number(attempts.some(({ log }) => log.vignette === vignette))
  const inOrder = all.toSorted((a, b) => lastAt(a) - lastAt(b) || known(b.vignette) - known(a.vignette))
  const there = side && inOrder.find((one) => one.moment.stakes.includes(side) && lastAt(one) <= latest.at)
  if (side && there) return { ...there, why: { side } }
  const [first] = inOrder
  if (!first) return undefined
  return { ...first, why: lastAt(first) === 0 ? 'new' : { lastAt: lastAt(first) } }
}

/** The side to practise that looking back named; else the lowest that was not yet sound, if there was one. */
function weakest({ told: { next, levels } }: KeptAttempt): Stake | undefined {
  if (next) return next.stake
  const below = STAKES.filter((stake) => (levels[stake] ?? SOUND) < SOUND)
  return below.toSorted((a, b) => (levels[a] ?? SOUND) - (levels[b] ?? SOUND))[0]
}
