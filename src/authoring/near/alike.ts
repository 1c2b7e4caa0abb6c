import type { Encounter } from '../../core/encounter/encounter.ts'
import { signals } from '../../core/encounter/signals.ts'
import { band } from '../../core/relationship/relationship.ts'
import type { CompiledStory, Saved } from '../../script/ink.ts'
import { knotOf, lookAhead } from '../ahead.ts'
import { type Flow, type InkState, returns } from '../inkState.ts'

/** A passage, how the relationship stands there, and where Ink stands. */
type Standing = { readonly encounter: Encounter; readonly saved: Saved }

/** What somebody looking on would tell apart: what is offered, the rupture, and how far there is trust. */
export const view = ({ encounter: { passage, relationship } }: Standing): string =>
  [...passage.choices.map(({ id }) => id), relationship.rupture?.kind, band(relationship.trust)].join()

/**
 * What has to agree for two situations to be walked on as one: where the story stands, and what lies ahead can tell apart of the
 * relationship (the variables read from here on, a rupture's repair, open promises). An ending has no future: the same is the same.
 */
export function alikeIn(story: CompiledStory): (situation: Standing) => string {
  const look = lookAhead(story)
  const visits = furthestCount(story)
  return ({ encounter, saved }) => {
    const { relationship, passage, terms } = encounter
    if (passage.ending !== undefined) return passage.ending
    const { flows, currentFlowName, variablesState, visitCounts, previousRandom } = saved.state as InkState
    const { currentChoices: waiting, choiceThreads = {} } = flows[currentFlowName] as Flow
    const stacks = waiting.map(({ originalThreadIndex }) => choiceThreads[originalThreadIndex]?.callstack)
    const { counts, variables } = look([...waiting.map(({ targetPath }) => targetPath), ...returns(JSON.stringify(stacks))].map(knotOf))
    const told = signals(relationship, terms.facts)
    return JSON.stringify([
      waiting.map(({ targetPath }) => targetPath),
      stacks,
      Object.entries(visitCounts).flatMap(([place, count]) => (counts(place) ? [place, Math.min(count, visits)] : [])),
      Object.entries(variablesState).filter(([name]) => variables.has(name) && !(name in told)),
      previousRandom,
      passage.scene,
      Object.entries(told).filter(([name]) => variables.has(name)),
      variables.has('rupture') && relationship.rupture?.step,
      relationship.ledger.filter(({ status }) => status === 'open').map(({ id, due }) => [id, due]),
    ])
  }
}

/** A count of visits above this tells the story nothing more. */
function furthestCount({ ink }: CompiledStory): number {
  const text = JSON.stringify(ink)
  const numbers = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, number]) => Number(number))
  const compared = numbers(/\{"CNT\?":"[^"]+"\},(\d+),"[<>=!]/g).map((number) => number + 1)
  return Math.max(1, ...numbers(/"visit",(\d+),"MIN"/g), ...compared)
}
