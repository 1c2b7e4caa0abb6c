import { choose, type Encounter, type Moment } from '../encounter/encounter.ts'
import { type Choice, type ChoiceId, StoryFault } from '../encounter/passage.ts'
import type { Dimension, MoveId } from '../relationship/moves.ts'
import { DIMENSIONS } from '../relationship/relationship.ts'
import type { Response } from '../relationship/respond.ts'
import { net } from './told.ts'

/** Net change of each of the five there and then; points. */
export type Changes = Readonly<Record<Dimension, number>>

/** Something that was offered at a moment, and what it would have done there and then. */
export type Alternative = {
  readonly choice: ChoiceId
  readonly quote: string
  /** Done, not said. */
  readonly unspoken: boolean
  /** The move as it would have been heard. */
  readonly move: MoveId
  readonly changes: Changes
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
    return answered ? [inWords(choice, answered.response)] : []
  } catch (fault) {
    if (fault instanceof StoryFault) return []
    throw fault
  }
}

/** A choice as it is told, with what it did there and then. */
export const inWords = ({ id, text, act }: Choice, { as, effects }: Response): Alternative => ({
  choice: id,
  quote: text,
  unspoken: act.unspoken ?? false,
  move: as,
  changes: changesOf(effects),
})

/** What these effects come to, on each of the five. */
export const changesOf = (effects: Response['effects']): Changes =>
  Object.fromEntries(DIMENSIONS.map((on) => [on, net(effects, on)])) as Changes
