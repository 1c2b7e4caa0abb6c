import { answer, begin, contactsEnded, meet, type Terms } from '../../core/encounter/encounter.ts'
import { type Choice, type Passage, StoryFault } from '../../core/encounter/passage.ts'
import { signals } from '../../core/encounter/signals.ts'
import type { Relationship } from '../../core/relationship/relationship.ts'
import type { Outcome } from '../../core/relationship/respond.ts'
import type { CompiledStory } from '../../script/ink.ts'
import { InkSteps } from './inkSteps.ts'
import { secondsFor } from './lines.ts'

/** Where an encounter stands: how things are between the two, and where Ink is. Its past is no part of it. */
export type Standing = { readonly relationship: Relationship; readonly place: number }

/** One choice on: where it leads, and the number of the passage heard on the way. */
export type Step = Standing & { readonly passage: number }

/** Ink's steps in a story, to be shared by whoever walks it with whatever hidden facts. @throws StoryFault where it breaks off at once */
export const inkSteps = (story: CompiledStory, terms: Terms): InkSteps => new InkSteps(story, firstTold(terms))

const firstTold = (terms: Terms) => signals(meet(terms), terms.facts)

/** Goes from place to place as a playing would (`step` of core/encounter/encounter.ts), without keeping what was. */
export class Going {
  readonly ink: InkSteps
  readonly terms: Terms
  /** Before the first choice: the first words are heard. */
  readonly start: Step
  private readonly took: number[] = []

  /** @throws StoryFault where the story breaks off before its first choice */
  constructor(ink: InkSteps, terms: Terms) {
    this.terms = terms
    this.ink = ink
    const first = ink.begin(firstTold(terms))
    this.start = { ...first, relationship: begin(terms, ink.at(first.place)).relationship }
  }

  /** The passage one stands at: its choices, its scene, its ending. Its lines are those of whoever came here first. */
  passageAt({ place }: Standing): Passage {
    return this.ink.at(place)
  }

  /** Seconds to read a passage and to choose, by its number. */
  seconds(passage: number): number {
    this.took[passage] ??= secondsFor(this.ink.passages[passage] as Passage)
    return this.took[passage]
  }

  /** Takes a choice, by its place in the list. @returns where it leads, or what is wrong */
  go({ relationship, place }: Standing, choice: number): Step | string {
    const { choices, scene } = this.ink.at(place)
    try {
      const chosen = answer(this.terms, relationship, scene, choices[choice] as Choice).relationship
      const first = this.ink.step(place, choice, chosen, this.terms.facts)
      const due = this.due(chosen, place, first.passage)
      if (!due) return { ...first, relationship: chosen }
      // The passage was read before the contact's promises came due; it may hang on them, so it is read once more.
      const again = this.ink.step(place, choice, due, this.terms.facts)
      return { ...again, relationship: this.due(chosen, place, again.passage) ?? chosen }
    } catch (fault) {
      if (!(fault instanceof StoryFault)) throw fault
      return fault.message
    }
  }

  /** The relationship after what this passage brings due; nothing where nothing is due. */
  private due(chosen: Relationship, left: number, passage: number): Relationship | undefined {
    const outcomes: readonly Outcome[] = contactsEnded(this.terms, chosen, this.ink.at(left).scene, this.ink.passages[passage] as Passage)
    return outcomes.at(-1)?.relationship
  }
}
