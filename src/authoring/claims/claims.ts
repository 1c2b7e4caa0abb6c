import type { Claim } from '../../script/claim.ts'
import type { Vignette } from '../../script/vignette.ts'
import type { Walk } from '../walk/walk.ts'
import type { Breach, Found } from './breach.ts'
import { costs } from './costs.ts'
import { dilemmas } from './decisions.ts'
import { type Ground, ground } from './ground.ts'
import { ruptures } from './repair.ts'
import { can, never } from './roads.ts'

// An author's pedagogy, held against every path that was walked.

/**
 * Holds all claims against a walked vignette. What must never be is broken by one variant; what can be is borne out by one. Where not
 * every path was walked, a claim that holds does so for the paths that were. A claim that no variant has anything to say on is broken.
 *
 * @returns the claims that do not hold, with the shortest path that breaks each
 */
export function breaches(walks: readonly Walk[], vignette: Vignette): readonly Breach[] {
  const grounds = walks.map((walk) => ground(walk, vignette))
  return (vignette.claims ?? []).flatMap((claim) => {
    const broken = grounds.flatMap((each) => {
      const found = holding(claim, each)
      return found ? [{ ...found, says: claim.says, facts: each.going.terms.facts }] : []
    })
    const shown = broken.some(({ choices }) => choices.length > 0)
    const isBroken = broken.length === grounds.length || (shown && !('can' in claim)) || ('never' in claim && broken.length > 0)
    return isBroken ? broken.toSorted((a, b) => length(a) - length(b)).slice(0, 1) : []
  })
}

const length = ({ choices }: Breach) => choices.length || Number.POSITIVE_INFINITY

function holding(claim: Claim, ground: Ground): Found | undefined {
  if ('never' in claim) return never(ground, claim.never)
  if ('can' in claim) return can(ground, claim.can)
  if ('costs' in claim) return costs(ground, claim.costs)
  return 'ruptures' in claim ? ruptures(ground) : dilemmas(ground)
}
