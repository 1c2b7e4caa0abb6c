import type { Encounter } from '../encounter/encounter.ts'
import { type Cswe, type MoveId, moves, type Pcf } from '../relationship/moves.ts'

/**
 * One competency in this encounter, by its code: at how many choices a helpful option that shows it was on offer (`seen`), and at how
 * many of them one was taken (`met`). It says what there was to practise. It is no mark.
 */
export type Opportunity = { readonly code: Cswe | Pcf; readonly met: number; readonly seen: number }

/** The codes of both frameworks, each in its own order. */
const CODES: readonly Opportunity['code'][] = [
  ...(['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9'] as const),
  ...(['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9'] as const),
]

/** What of the two frameworks could be practised here, and what was; the moves say which. What never came up is left out. */
export function opportunities({ moments }: Encounter): readonly Opportunity[] {
  const choices = moments.map(({ passage, response }) => {
    const met = shows(response.as)
    return { met, seen: new Set([...met, ...passage.choices.flatMap(({ act }) => shows(act.move))]) }
  })
  const count = (code: Opportunity['code']): Opportunity => ({
    code,
    met: choices.filter(({ met }) => met.includes(code)).length,
    seen: choices.filter(({ seen }) => seen.has(code)).length,
  })
  return CODES.map(count).filter(({ seen }) => seen > 0)
}

/** An unhelpful move is no practice of what it goes against. */
function shows(id: MoveId): readonly Opportunity['code'][] {
  const { helpful, cswe, pcf } = moves[id]
  return helpful ? [...cswe, ...pcf] : []
}
