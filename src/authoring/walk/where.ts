import type { CompiledStory, Saved } from '../../script/ink.ts'
import { knotOf, lookAhead } from '../ahead.ts'
import { type Flow, type InkState, returns } from '../inkState.ts'

// Where Ink stands, as far as anything that lies ahead can tell. Its own JSON is another on every path: it numbers turns, and counts
// visits that nobody asks about any more.

/**
 * Names the place where a story stands: equal names have the same future, whatever the relationship then is. The scene and what is
 * offered are part of it.
 *
 * @param told  what is set from outside before each step, and is therefore no part of a place
 */
export function whereIn(story: CompiledStory, told: ReadonlySet<string>): (saved: Saved) => string {
  const look = lookAhead(story)
  return ({ state, passage: { scene, choices, ending } }) => {
    if (ending !== undefined) return JSON.stringify([ending, scene])
    const { flows, currentFlowName, variablesState, visitCounts, previousRandom } = state as InkState
    const flow = flows[currentFlowName] as Flow
    const targets = flow.currentChoices.map(({ targetPath }) => targetPath)
    const threads = JSON.stringify(flow.currentChoices.map(({ originalThreadIndex }) => threadOf(flow, originalThreadIndex)))
    const { counts, variables } = look([...targets, ...returns(threads)].map(knotOf))
    return JSON.stringify([
      targets,
      threads,
      Object.entries(visitCounts)
        .filter(([place]) => counts(place))
        .toSorted(),
      Object.entries(variablesState)
        .filter(([name]) => variables.has(name) && !told.has(name))
        .toSorted(),
      previousRandom,
      scene,
      choices.map(({ id, act }) => [id, act.stakes]),
    ])
  }
}

/** What a choice goes on with, but for the number that Ink gives it. */
function threadOf({ choiceThreads, callstack }: Flow, index: number): unknown {
  const thread = choiceThreads?.[index] ?? callstack.threads.find(({ threadIndex }) => threadIndex === index)
  return { ...thread, threadIndex: 0 }
}
