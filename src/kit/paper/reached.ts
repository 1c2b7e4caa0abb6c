import type { Draft, Option } from './book.ts'
import { type Step, settledSteps } from './steps.ts'
import { asked, settled, type Test } from './test.ts'

// Which paragraphs one comes by in a version, and where one lands.

/** What one comes by in this version, and leads where one lands. Nothing is asked of a place that nobody comes by. */
export function reachable(
  start: string,
  all: readonly Draft[],
  before = all.length + 1,
): { readonly kept: readonly Draft[]; readonly first: string } {
  const drafts = new Map(all.map((draft) => [draft.key, draft]))
  const passes = passing(drafts)
  const reached = reach(start, drafts, passes)
  const kept = all.filter(({ key }) => reached.has(key))
  if (kept.length === before) return { kept: kept.map((draft) => led(draft, passes)), first: passes(start) }
  const entered = new Set(kept.flatMap(({ enters }) => enters))
  const there = (at: string) => entered.has(at) || at.includes('~')
  return reachable(
    start,
    all.map((draft) => settledIn(draft, there)),
    kept.length,
  )
}

/** Where one lands who is sent to a paragraph that only sends on. One that is asked about is stopped at; one without a name cannot be. */
function passing(drafts: ReadonlyMap<string, Draft>): (key: string) => string {
  const askedAbout = new Set(
    [...drafts.values()]
      .flatMap(testsIn)
      .flatMap(asked)
      .flatMap((test) => (test.is === 'been' ? [test.at] : [])),
  )
  const passes = (key: string): string => {
    const draft = drafts.get(key)
    const [only, more] = draft?.steps ?? []
    return only?.is === 'go' &&
      !more &&
      !draft?.answers &&
      draft?.options.length === 0 &&
      (/[#>]/.test(key) || !draft.enters.some((at) => askedAbout.has(at)))
      ? passes(only.to)
      : key
  }
  return passes
}

function settledIn(draft: Draft, there: (at: string) => boolean): Draft {
  const options = draft.options.flatMap(({ test: asks, ...option }): readonly Option[] => {
    const test = asks && settled(asks, there)
    if (test?.is === 'always') return test.holds ? [option] : []
    return [{ ...option, ...(test && { test }) }]
  })
  return { ...draft, options, steps: settledSteps(draft.steps, there) }
}

/** Every way out of a step. */
const waysOut = (step: Step): readonly string[] =>
  step.is === 'go'
    ? [step.to]
    : step.is === 'visit'
      ? [step.to, step.comeBackTo]
      : step.is === 'when'
        ? [...step.so, ...step.otherwise].flatMap(waysOut)
        : []

function reach(first: string, drafts: ReadonlyMap<string, Draft>, passes: (key: string) => string): ReadonlySet<string> {
  const reached = new Set([passes(first)])
  for (const key of reached) {
    const { steps = [], options = [] } = drafts.get(key) ?? {}
    for (const to of [...steps.flatMap(waysOut), ...options.map(({ to }) => to)]) reached.add(passes(to))
  }
  return reached
}

/** The same with every way leading where one lands. */
function led(draft: Draft, passes: (key: string) => string): Draft {
  const on = (step: Step): Step => {
    if (step.is === 'go') return { ...step, to: passes(step.to) }
    if (step.is === 'when') return { ...step, so: step.so.map(on), otherwise: step.otherwise.map(on) }
    if (step.is !== 'visit') return step
    return { ...step, to: passes(step.to), comeBackTo: passes(step.comeBackTo) }
  }
  return { ...draft, steps: draft.steps.map(on) }
}

/** Whether a way into a paragraph comes from where one has not been in `place` yet: only there has it to be crossed off. */
export const fromOutside = (place: string, key: string, drafts: readonly Draft[]): boolean =>
  drafts.some((from) => !from.enters.includes(place) && [...from.steps.flatMap(waysOut), ...from.options.map(({ to }) => to)].includes(key))

export const testsIn = ({ steps, options }: Draft): readonly Test[] => [
  ...steps.flatMap(testsOfStep),
  ...options.flatMap(({ test }) => (test ? [test] : [])),
]

const testsOfStep = (step: Step): readonly Test[] =>
  step.is === 'when' ? [step.test, ...[...step.so, ...step.otherwise].flatMap(testsOfStep)] : []
