import type { ChoiceId, Passage } from '../../core/encounter/passage.ts'
import type { Going } from './going.ts'
import { textsIn } from './lines.ts'

// What a path can come by: a text that is heard, a choice that is offered, a choice that is taken. Each is an item, with a number.

/** Gives items their numbers: first the texts, by their own, then for each choice that is met one for its offer and one for its taking. */
export class Items {
  private readonly going: Going
  private readonly texts: number
  private readonly choices = new Map<ChoiceId, number>()
  private readonly inPassage: (readonly number[])[] = []

  constructor(going: Going, texts: number) {
    this.going = going
    this.texts = texts
  }

  get count(): number {
    return this.texts + 2 * this.choices.size
  }

  /** The choices met so far, in the order of meeting. */
  get met(): readonly ChoiceId[] {
    return [...this.choices.keys()]
  }

  offered(choice: ChoiceId): number {
    const number = this.choices.get(choice) ?? this.choices.size
    this.choices.set(choice, number)
    return this.texts + 2 * number
  }

  taken(choice: ChoiceId): number {
    return this.offered(choice) + 1
  }

  /** The items of a passage: its texts, and its choices as offers. */
  of(passage: number): readonly number[] {
    this.inPassage[passage] ??= this.read(this.going.ink.passages[passage] as Passage)
    return this.inPassage[passage]
  }

  /** The items of a step: the choice as taken, and the passage it led to. */
  ofStep(place: number, choice: number, passage: number): readonly number[] {
    return [this.taken(this.going.ink.at(place).choices[choice]?.id ?? ''), ...this.of(passage)]
  }

  private read(passage: Passage): readonly number[] {
    return [...new Set([...textsIn(passage), ...passage.choices.map(({ id }) => this.offered(id))])]
  }
}
