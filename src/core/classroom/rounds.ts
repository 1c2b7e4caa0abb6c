import type { Ballot } from './ballot.ts'
import type { PlanId } from './plan.ts'

/**
 * Plans in which a decision is voted on once. Twice, with a minute of talk between, takes some four minutes: in twenty, of which ten are
 * played, that leaves no time for the story. Our judgement.
 */
const ONCE: readonly PlanId[] = ['twenty']

/** Whether a first vote has closed, and the room talks and votes again before it sees itself. */
export const awaitsAgain = ({ stage, round }: Pick<Ballot, 'stage' | 'round'>, { plan }: { readonly plan: PlanId }): boolean =>
  stage === 'closed' && round === 1 && !ONCE.includes(plan)
