import type { Choice, Passage } from '../../core/encounter/passage.ts'
import { type Move, type MoveId, moves } from '../../core/relationship/moves.ts'

// Ways of working, as one meets them in a team: which of the options somebody would take who worked like this all the time. Each is a
// weight for every move; the options of the highest weight are those that this way takes. All weights are our judgement.

/** The six ways. `random` takes whatever comes. */
export const WAYS = ['rescuer', 'cold', 'consistent', 'avoidant', 'kind-but-firm', 'random'] as const
export type Way = (typeof WAYS)[number]

type Weight = (move: Move, id: MoveId) => number

const weights: Readonly<Record<Way, Weight>> = {
  /** Takes things over and gives way; soothes where there is nothing to take over; never mends what that brought. */
  rescuer: ({ position, boundary, contract, repair, warm }, id) =>
    position === 'rescuing' ? 4 : id === 'over-disclose' || id === 'avoid' ? 3 : boundary || contract || repair ? 0 : warm ? 2 : 1,
  /** The rule and the form; does not come back to what hurt. */
  cold: ({ position, warm, repair }, id) => (position === 'pushing' ? 4 : id === 'avoid' ? 3 : warm || repair ? 0 : 1),
  /** The same limit every time, said aloud; does what was promised; bends for nobody. */
  consistent: ({ boundary, contract, ledger, helpful, warm }) =>
    !helpful ? 0 : boundary ? 5 : ledger === 'settle' || ledger === 'renew' ? 4 : contract ? 3 : warm ? 1 : 2,
  /** Lets it go by: what is awkward is not asked, said, written or answered. */
  avoidant: ({ position, boundary, repair, facet }, id) =>
    id === 'avoid' || id === 'conceal' ? 4 : boundary || repair ? 0 : position === 'rescuing' ? 2 : facet === 'integrity' ? 1 : 2,
  /** Asks what it means, says no with a reason, notices and mends. */
  'kind-but-firm': ({ helpful, boundary, repair, warm }, id) =>
    !helpful ? 0 : id === 'ask-meaning' || repair ? 4 : boundary || id === 'honour-meaning' ? 3 : warm ? 2 : 1,
  random: () => 1,
}

/** The options of a passage that somebody who works like this would take, by their places in the list. */
export function takes(way: Way, { choices }: Pick<Passage, 'choices'>): readonly number[] {
  const weighed = choices.map((choice) => weightOf(way, choice))
  const most = Math.max(...weighed)
  return weighed.flatMap((weight, place) => (weight === most ? [place] : []))
}

const weightOf = (way: Way, { act }: Choice): number => weights[way](moves[act.move], act.move)
