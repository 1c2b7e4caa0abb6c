import type { Passage, Signals } from '../../core/encounter/passage.ts'
import { type Facts, signal, signals } from '../../core/encounter/signals.ts'
import type { Relationship } from '../../core/relationship/relationship.ts'
import { type CompiledStory, openTelling, type Saved, type Telling } from '../../script/ink.ts'
import { whereIn } from './where.ts'

// Ink, asked once. It sees the relationship and the hidden facts only through its signals, so a step of Ink hangs on where it stands, on
// the choice, and on those signals it looks at on the way, which are few. Each answer is kept under what was looked at, in the order of
// looking: the next encounter that would hear the same is told without Ink, whatever is hidden in it.

/** Where a step of Ink leads. */
export type InkStep = {
  /** The number of the place. */
  readonly place: number
  /** The number of the passage heard on the way there. */
  readonly passage: number
}

/** What was heard of a choice, as far as it hangs on one signal after another. `fault`: the story broke off. */
type Answer = { asks?: string; readonly by: Map<unknown, Answer>; step?: InkStep; fault?: unknown }

/** One place where Ink can stand, and how to come back to it. */
type Place = { readonly saved: Saved; readonly answers: (Answer | undefined)[] }

/** Ink's steps in a story, each worked out once. */
export class InkSteps {
  readonly story: CompiledStory
  /** Every passage heard so far, by its number. */
  readonly passages: Passage[] = []
  readonly places: Place[] = []
  /** How often Ink itself was asked. */
  asked = 0
  private telling: Telling
  /** Where the telling stands, if nothing has moved it since: whoever goes on from there need not lead it back. */
  private here: Saved | undefined
  /** What the story is told at first meeting. */
  private readonly first: Signals
  private readonly told: ReadonlySet<string>
  private readonly looked: string[] = []
  private readonly where: (saved: Saved) => string
  private readonly placeNumbers = new Map<string, number>()
  private readonly passageNumbers = new Map<string, number>()

  /** @throws StoryFault where the story breaks off before its first choice */
  constructor(story: CompiledStory, first: Signals) {
    this.story = story
    this.first = first
    this.told = new Set(Object.keys(first))
    this.where = whereIn(story, this.told)
    this.telling = this.open(first)
  }

  /** Reads from the first word on. @throws StoryFault where the story breaks off before its first choice */
  begin(known: Signals): InkStep {
    this.telling = this.open(known)
    return this.arrive()
  }

  /** The passage whose choices are offered at a place. */
  at(place: number): Passage {
    return (this.places[place] as Place).saved.passage
  }

  /** Reads on. @throws StoryFault where the story breaks off, each time alike */
  step(place: number, choice: number, relationship: Relationship, facts: Facts): InkStep {
    const { answers } = this.places[place] as Place
    answers[choice] ??= { by: new Map() }
    let answer = answers[choice]
    while (answer.asks !== undefined) {
      const next: Answer | undefined = answer.by.get(signal(answer.asks, relationship, facts))
      if (!next) break
      answer = next
    }
    if (!answer.step && !answer.fault) answer = this.ask(place, choice, signals(relationship, facts))
    if (answer.fault) throw answer.fault
    return answer.step as InkStep
  }

  /** Every step from a place that has been asked for, with its choice. */
  stepsOf(place: number): readonly (InkStep & { readonly choice: number })[] {
    const found: (InkStep & { readonly choice: number })[] = []
    const collect = (answer: Answer | undefined, choice: number): void => {
      if (answer?.step) found.push({ ...answer.step, choice })
      for (const next of answer?.by.values() ?? []) collect(next, choice)
    }
    for (const [choice, answer] of (this.places[place] as Place).answers.entries()) collect(answer, choice)
    return found
  }

  /** Lets Ink itself read on, and keeps the answer under all that it looked at. */
  private ask(place: number, choice: number, known: Signals): Answer {
    const { saved, answers } = this.places[place] as Place
    this.asked++
    if (this.here !== saved) this.telling.load(saved)
    this.here = undefined
    this.looked.length = 0
    let found: Pick<Answer, 'step' | 'fault'>
    try {
      this.telling.follow(saved.passage.choices[choice]?.id ?? '', known)
      found = { step: this.arrive() }
    } catch (fault) {
      found = { fault }
    }
    let answer = answers[choice] as Answer
    for (const name of this.looked) {
      answer.asks ??= name
      const next: Answer = answer.by.get(known[name]) ?? { by: new Map() }
      answer.by.set(known[name], next)
      answer = next
    }
    // Ink does not get over a fault: what it had half done would stand in the way of every other choice.
    if (found.fault) this.telling = this.open(this.first)
    return Object.assign(answer, found)
  }

  private open(known: Signals): Telling {
    return openTelling(this.story, {}, 1, known, (name) => {
      if (this.told.has(name) && !this.looked.includes(name)) this.looked.push(name)
    })
  }

  private arrive(): InkStep {
    const saved = this.telling.save()
    this.here = saved
    const place = numberIn(this.placeNumbers, this.where(saved))
    if (place === this.places.length) this.places.push({ saved, answers: [] })
    const passage = numberIn(this.passageNumbers, JSON.stringify(saved.passage))
    if (passage === this.passages.length) this.passages.push(saved.passage)
    return { place, passage }
  }
}

function numberIn(numbers: Map<string, number>, key: string): number {
  const number = numbers.get(key) ?? numbers.size
  numbers.set(key, number)
  return number
}
