import { type Moment, step, type Terms } from '../encounter/encounter.ts'
import type { Log } from '../encounter/log.ts'
import { type ChoiceId, type OpenScript, StoryFault } from '../encounter/passage.ts'
import { follow, open } from '../encounter/replay.ts'
import type { MoveId } from '../relationship/moves.ts'

/** One decision as it is told to others: where, which move, in which words, after what was heard. */
export type Decision = {
  /** The place in the story, and what the choice is called there. */
  readonly place: string
  readonly name: string
  /** As it was heard. */
  readonly move: MoveId
  readonly words: string
  readonly heard: string
}

/** What is told of a moment. */
export function decisionIn({ passage, choice, response }: Moment): Decision {
  const slash = choice.id.indexOf('/')
  return {
    place: slash < 0 ? choice.id : choice.id.slice(0, slash),
    name: choice.id.slice(slash + 1),
    move: response.as,
    words: choice.text,
    heard: passage.lines.at(-1)?.text ?? '',
  }
}

/**
 * Every decision of a log in the order in which they were made, those too that were left by going back: what was told of them once stays
 * told. A story that was revised, or of which not all has come, is followed as far as it goes.
 */
export function decisionsOf(log: Log, openScript: OpenScript, terms: Terms): readonly Decision[] {
  const made: Decision[] = []
  try {
    let choices: readonly ChoiceId[] = []
    let telling = open(openScript, log.seed, terms)
    for (const entry of log.entries) {
      if (entry.type === 'rewound') {
        choices = choices.slice(0, entry.to)
        telling = follow(choices, openScript, log.seed, terms)
      }
      if (entry.type !== 'chose') continue
      if (!telling.encounter.passage.choices.some(({ id }) => id === entry.choice)) return made
      telling = { ...telling, encounter: step(telling.encounter, entry.choice, telling.script) }
      choices = [...choices, entry.choice]
      made.push(decisionIn(telling.encounter.moments.at(-1) as Moment))
    }
  } catch (fault) {
    if (!(fault instanceof StoryFault)) throw fault
  }
  return made
}
