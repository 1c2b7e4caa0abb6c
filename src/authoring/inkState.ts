/** What is read here of a state as Ink saves it. */
export type InkState = {
  readonly flows: Readonly<Record<string, Flow>>
  readonly currentFlowName: string
  readonly variablesState: Readonly<Record<string, unknown>>
  readonly visitCounts: Readonly<Record<string, number>>
  readonly previousRandom: number
}
export type Flow = {
  readonly callstack: { readonly threads: readonly Thread[] }
  readonly currentChoices: readonly { readonly targetPath: string; readonly originalThreadIndex: number }[]
  readonly choiceThreads?: Readonly<Record<number, Thread>>
}
type Thread = { readonly threadIndex: number; readonly callstack: unknown }

/** The places that the stacks of tunnels return to, from these stacks as JSON. */
export const returns = (stacks: string): readonly string[] => [...stacks.matchAll(/"cPath":"([^"]+)"/g)].map(([, path]) => path ?? '')
