import { begin, type Encounter, meet, step, type Terms } from '../core/encounter/encounter.ts'
import type { ChoiceId } from '../core/encounter/passage.ts'
import { type Facts, signals } from '../core/encounter/signals.ts'
import type { MoveId } from '../core/relationship/moves.ts'
import { type CompiledStory, openTelling, type Saved } from '../script/ink.ts'

// Every path of a vignette, with the real model. Where the story stands alike and the relationship looks alike to it (the variables it
// reads, the rupture and its repair, promises, secrets), paths are walked on as one, with the numbers of the one that came first. So a
// walk ends. What it finds is there; a band that only another history reaches may be missed.

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
  const read = whatIsRead(story)
  const known = new Map([[alike(start, read), start]])
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
        const key = alike(come, read)
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

/** What a story's conditions and words can tell apart: the variables they read, and how far they count visits. */
type Read = { readonly variables: ReadonlySet<string>; readonly visits: number }

function whatIsRead({ ink }: CompiledStory): Read {
  const text = JSON.stringify(ink)
  const numbers = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, number]) => Number(number))
  const sequences = numbers(/"visit",(\d+),"MIN"/g)
  const compared = numbers(/\{"CNT\?":"[^"]+"\},(\d+),"[<>=!]/g)
  return {
    variables: new Set([...text.matchAll(/"VAR\?":"(\w+)"/g)].map(([, name]) => name ?? '')),
    visits: Math.max(1, ...sequences, ...compared.map((number) => number + 1)),
  }
}

/** What has to agree for two situations to be walked on as one. Endings have no future: the same one is the same. */
function alike({ encounter, saved }: Situation, read: Read): string {
  const { relationship, passage, terms } = encounter
  if (passage.ending !== undefined) return passage.ending
  const { rupture, ledger, secrets } = relationship
  const told = signals(relationship, terms.facts)
  return JSON.stringify([
    storyState(saved.state, told, read.visits),
    passage.scene,
    Object.entries(told).filter(([name]) => read.variables.has(name)),
    rupture && [rupture.kind, rupture.step],
    ledger.map(({ id, status }) => [id, status]),
    secrets.length,
  ])
}

/** Ink's saved state, without what only counts turns or repeats the model. */
function storyState(state: string, told: Readonly<Record<string, unknown>>, visits: number): unknown {
  const { flows, currentFlowName, variablesState, visitCounts, previousRandom } = JSON.parse(state)
  const { currentChoices, choiceThreads = {} } = flows[currentFlowName]
  return [
    currentChoices.map((choice: { targetPath: string; originalThreadIndex: number }) => [
      choice.targetPath,
      choiceThreads[choice.originalThreadIndex]?.callstack,
    ]),
    Object.entries(variablesState).filter(([name]) => !(name in told)),
    Object.entries<number>(visitCounts).map(([place, count]) => [place, Math.min(count, visits)]),
    previousRandom,
  ]
}

/** How often each move can be chosen, over all situations. */
export function movesOffered({ situations }: Walk): ReadonlyMap<MoveId, number> {
  const counts = new Map<MoveId, number>()
  for (const { encounter } of situations) {
    for (const { act } of encounter.passage.choices) counts.set(act.move, (counts.get(act.move) ?? 0) + 1)
  }
  return counts
}
