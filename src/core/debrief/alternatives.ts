import { choose, type Encounter, type Moment } from '../encounter/encounter.ts'
import { type Choice, type ChoiceId, StoryFault } from '../encounter/passage.ts'
import type { Effect } from '../relationship/effect.ts'
import type { MoveId } from '../relationship/moves.ts'

/** Something that was offered at a moment, and what it would have done there and then. */
export type Alternative = {
  readonly choice: ChoiceId
  readonly quote: string
  /** Done, not said. */
  readonly unspoken: boolean
  /** The move as it would have been heard. */
  readonly move: MoveId
  readonly effects: readonly Effect[]
}

/** What else was offered at a choice, in the story's order. What the model cannot follow is left out. */
export function alternativesAt(encounter: Encounter, index: number): readonly Alternative[] {
  const moment = encounter.moments[index]
  if (!moment) return []
  return moment.passage.choices.filter((choice) => choice !== moment.choice).flatMap((choice) => alternative(encounter, moment, choice))
}

function alternative(encounter: Encounter, { passage, before }: Moment, choice: Choice): readonly Alternative[] {
  try {
    const answered = choose({ ...encounter, passage, relationship: before, moments: [] }, choice.id).moments[0]
    if (!answered) return []
    const { as, effects } = answered.response
    return [{ choice: choice.id, quote: choice.text, unspoken: choice.act.unspoken ?? false, move: as, effects }]
  } catch (fault) {
    if (fault instanceof StoryFault) return []
    throw fault
  }
}
