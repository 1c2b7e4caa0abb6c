import { type Encounter, step } from '../../core/encounter/encounter.ts'
import { type ChoiceId, StoryFault } from '../../core/encounter/passage.ts'
import type { Telling } from '../../core/encounter/replay.ts'

/** A telling that can work out its next answers before they are asked for, so that a press finds them there. */
export type Foresight = {
  /** The encounter after this choice. @throws what `step` throws */
  step(id: ChoiceId): Encounter
  /** One task's worth of work ahead: goes where the script has yet to go, or works out one answer. @returns whether there may be more */
  foresee(): boolean
}

/** `undefined` stands for an answer that cannot be had yet: it is asked for again when it is chosen. */
type Answers = Map<ChoiceId, Encounter | undefined>

export function foresight({ encounter: start, script }: Telling): Foresight {
  let encounter = start
  let answers: Answers = new Map()
  /** A choice that was answered from memory: the script has yet to go there. */
  let owed: (() => Encounter) | undefined
  const catchUp = () => {
    owed?.()
    owed = undefined
  }
  return {
    step(id) {
      const from = encounter
      const follow = () => step(from, id, script)
      let next = answers.get(id)
      if (next) owed = follow
      else {
        catchUp()
        next = follow()
      }
      encounter = next
      answers = new Map()
      return next
    },
    foresee() {
      if (owed) {
        catchUp()
        return true
      }
      const choice = encounter.passage.choices.find(({ id }) => !answers.has(id))
      if (!choice) return false
      answers.set(choice.id, undefined)
      try {
        const found = script.aside(() => step(encounter, choice.id, script))
        answers.set(choice.id, found)
      } catch (fault) {
        if (!(fault instanceof StoryFault)) throw fault
      }
      return true
    },
  }
}
