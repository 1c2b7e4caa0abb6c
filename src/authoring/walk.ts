import { begin, type Encounter, meet, step, type Terms } from '../core/encounter/encounter.ts'
import type { ChoiceId } from '../core/encounter/passage.ts'
import { type Facts, signals } from '../core/encounter/signals.ts'
import { type CompiledStory, openTelling, type Saved } from '../script/ink.ts'
import { knotOf, lookAhead } from './ahead.ts'

// Every path of a vignette, with the real model. Where the story stands alike and the relationship looks alike to what lies ahead (the
// variables read from here on, a rupture and its repair, open promises), paths are walked on as one, with the numbers of the one that came
// first. So a walk ends. What it finds is there; a band that only another history reaches may be missed.

/** Situations after which a walk gives up, and says so. */
const LIMIT = 60_000

/** One situation: a passage, how the relationship stands, and where each choice leads. */
export type Situation = {
  readonly encounter: Encounter
  readonly saved: Saved
  /** How it was first come to. */
  readonly from?: { readonly situation: Situation; readonly choice: ChoiceId }
  readonly next: Map<ChoiceId, Situation>
  /** What Ink said where it broke off, by choice. */
  readonly faults: Map<ChoiceId, string>
}

/** All situations of a vignette with these hidden facts. `whole` is false where there were too many. */
export type Walk = { readonly facts: Facts; readonly start: Situation; readonly situations: readonly Situation[]; readonly whole: boolean }

/** Walks a story from its first words through every choice. @throws StoryFault where it breaks off before the first choice */
export function walk(story: CompiledStory, terms: Terms, limit = LIMIT): Walk {
  const script = openTelling(story, {}, 1, signals(meet(terms), terms.facts))
  const start: Situation = { encounter: begin(terms, script.first), saved: script.save(), next: new Map(), faults: new Map() }
  const alike = alikeIn(story)
  const known = new Map([[alike(start), start]])
  const situations = [start]
  for (const situation of situations) {
    if (situations.length > limit) break
    for (const { id } of situation.encounter.passage.choices) {
      script.load(situation.saved)
      try {
        const encounter = step(situation.encounter, id, script)
        const come: Situation = {
          encounter: { ...encounter, moments: [] },
          saved: script.save(),
          from: { situation, choice: id },
          next: new Map(),
          faults: new Map(),
        }
        const key = alike(come)
        const before = known.get(key)
        situation.next.set(id, before ?? come)
        if (before) continue
        known.set(key, come)
        situations.push(come)
      } catch (fault) {
        situation.faults.set(id, fault instanceof Error ? fault.message : String(fault))
      }
    }
  }
  return { facts: terms.facts, start, situations, whole: situations.length <= limit }
}

/** The choices that led here first. */
export function route({ from }: Situation): readonly ChoiceId[] {
  return from ? [...route(from.situation), from.choice] : []
}

/** What has to agree for two situations to be walked on as one, in a story that reads no more than this. */
function alikeIn(story: CompiledStory): (situation: Situation) => string {
  const look = lookAhead(story)
  const visits = furthestCount(story)
  return ({ encounter, saved }) => {
    const { relationship, passage, terms } = encounter
    if (passage.ending !== undefined) return passage.ending
    const { flows, currentFlowName, variablesState, visitCounts, previousRandom } = JSON.parse(saved.state)
    const { currentChoices, choiceThreads = {} } = flows[currentFlowName]
    const waiting: readonly Waiting[] = currentChoices
    const stacks = waiting.map(({ originalThreadIndex }) => choiceThreads[originalThreadIndex]?.callstack)
    const { counts, variables } = look([...waiting.map(({ targetPath }) => targetPath), ...all(JSON.stringify(stacks))].map(knotOf))
    const told = signals(relationship, terms.facts)
    return JSON.stringify([
      waiting.map(({ targetPath }) => targetPath),
      stacks,
      Object.entries<number>(visitCounts).flatMap(([place, count]) => (counts(place) ? [place, Math.min(count, visits)] : [])),
      Object.entries(variablesState).filter(([name]) => variables.has(name) && !(name in told)),
      previousRandom,
      passage.scene,
      Object.entries(told).filter(([name]) => variables.has(name)),
      variables.has('rupture') && relationship.rupture?.step,
      relationship.ledger.filter(({ status }) => status === 'open').map(({ id }) => id),
    ])
  }
}

/** A choice in Ink's saved state. */
type Waiting = { readonly targetPath: string; readonly originalThreadIndex: number }

/** The places a stack of tunnels returns to. */
const all = (stacks: string) => [...stacks.matchAll(/"cPath":"([^"]+)"/g)].map(([, path]) => path ?? '')

/** A count of visits above this tells the story nothing more. */
function furthestCount({ ink }: CompiledStory): number {
  const text = JSON.stringify(ink)
  const numbers = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, number]) => Number(number))
  const compared = numbers(/\{"CNT\?":"[^"]+"\},(\d+),"[<>=!]/g).map((number) => number + 1)
  return Math.max(1, ...numbers(/"visit",(\d+),"MIN"/g), ...compared)
}
