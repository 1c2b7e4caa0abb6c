import { begin, type Encounter, meet, step, type Terms } from '../../core/encounter/encounter.ts'
import { mix } from '../../core/encounter/lots.ts'
import type { ChoiceId } from '../../core/encounter/passage.ts'
import { type Facts, signals } from '../../core/encounter/signals.ts'
import { type CompiledStory, openTelling, type Saved } from '../../script/ink.ts'
import { leftOpen } from '../leftOpen.ts'
import { alikeIn, view } from './alike.ts'

// As much of a story as can be walked in a moment, for `check`. Situations that are alike to all that lies ahead are walked on as one, with
// the numbers of the one that came first; what looks new comes first, and then the story is played by chance, the same chance each time.
// `npm run walk` takes every path.

/** How far to walk: situations from which every choice is tried, and playings by chance after that. */
export type Reach = { readonly situations: number; readonly playings: number }
const REACH: Reach = { situations: 500, playings: 200 }
/** Choices after which a playing is given up as endless. */
const ENDLESS = 100

/** One situation: a passage, how the relationship stands, and where each choice leads, as far as it was tried. */
export type Situation = {
  readonly encounter: Encounter
  readonly saved: Saved
  /** How it was first come to. */
  readonly from?: { readonly situation: Situation; readonly choice: ChoiceId }
  readonly next: Map<ChoiceId, Situation>
  /** What is wrong, by choice: where it broke off, or a promise still open at an ending. */
  readonly faults: Map<ChoiceId, string>
}

/** One playing by chance: how many choices it took, and where it ended; nowhere if it broke off or went on for ever. */
export type Playing = { readonly choices: number; readonly ending?: string }

/** What was walked with these hidden facts. `whole`: every choice of every situation was tried. */
export type Walk = {
  readonly facts: Facts
  readonly start: Situation
  readonly situations: readonly Situation[]
  readonly whole: boolean
  readonly playings: readonly Playing[]
}

/** Walks a story from its first words. @throws StoryFault where it breaks off before the first choice */
export function walk(story: CompiledStory, terms: Terms, reach = REACH): Walk {
  const script = openTelling(story, {}, 1, signals(meet(terms), terms.facts))
  const alike = alikeIn(story)
  const start: Situation = { encounter: begin(terms, script.first), saved: script.save(), next: new Map(), faults: new Map() }
  const known = new Map([[alike(start), start]])
  /** Goes on by one choice: to a situation known already, a new one, or nowhere. */
  const go = (situation: Situation, choice: ChoiceId): Situation | undefined => {
    if (situation.next.has(choice) || situation.faults.has(choice)) return situation.next.get(choice)
    script.load(situation.saved)
    try {
      const encounter = { ...step(situation.encounter, choice, script), moments: [] }
      const [open] = leftOpen(encounter)
      if (open) situation.faults.set(choice, open)
      const come = { encounter, saved: script.save(), from: { situation, choice }, next: new Map(), faults: new Map() }
      const key = alike(come)
      const there = known.get(key) ?? come
      known.set(key, there)
      situation.next.set(choice, there)
      return there
    } catch (fault) {
      situation.faults.set(choice, fault instanceof Error ? fault.message : String(fault))
      return undefined
    }
  }
  const whole = explore(start, go, reach.situations)
  const playings = Array.from({ length: reach.playings }, (_, seed) => play(start, go, seed))
  return { facts: terms.facts, start, situations: [...known.values()], whole, playings }
}

type Go = (situation: Situation, choice: ChoiceId) => Situation | undefined

/** Tries every choice of up to `limit` situations; those that look new come first. @returns whether that was all of them */
function explore(start: Situation, go: Go, limit: number): boolean {
  const seen = new Set([start])
  const looks = new Set([view(start)])
  const fresh = [start]
  const rest: Situation[] = []
  for (let tried = 0; tried < limit; tried++) {
    const situation = fresh.shift() ?? rest.shift()
    if (!situation) return true
    for (const { id } of situation.encounter.passage.choices) {
      const next = go(situation, id)
      if (!next || seen.has(next)) continue
      seen.add(next)
      const isNew = !looks.has(view(next))
      looks.add(view(next))
      if (isNew) fresh.push(next)
      else rest.push(next)
    }
  }
  return fresh.length + rest.length === 0
}

/** Chooses by chance until an ending. The same seed plays the same. */
function play(start: Situation, go: Go, seed: number): Playing {
  let situation = start
  for (let choices = 0; choices < ENDLESS; choices++) {
    const { ending, choices: offered } = situation.encounter.passage
    if (ending !== undefined) return { choices, ending }
    const next = go(situation, offered[mix(seed, choices) % offered.length]?.id ?? '')
    if (!next) return { choices }
    situation = next
  }
  return { choices: ENDLESS }
}

/** The choices that led here first. */
export function route({ from }: Situation): readonly ChoiceId[] {
  return from ? [...route(from.situation), from.choice] : []
}
