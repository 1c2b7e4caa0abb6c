import type { Line, Scene } from '../../core/encounter/passage.ts'
import type { Facts } from '../../core/encounter/signals.ts'
import { markOf } from '../../script/marks.ts'
import { spoken } from '../../script/speaker.ts'
import type { Branch, Expr, Part } from '../../script/tree.ts'
import { opposite, type Resolve, settled, type Test, testOf, type Value } from './test.ts'

// What is written on paper, one step after another: to be read aloud, to be asked of the sheet, to be written on it, to go on.

/** How a thing on the sheet changes: to a value, or by a number. */
export type Noted = { readonly name: string; readonly to?: Value; readonly by?: number }

export type Step =
  | { readonly is: 'say'; readonly line: Line }
  | { readonly is: 'scene'; readonly scene: Partial<Omit<Scene, 'place'>> }
  | { readonly is: 'note'; readonly noted: Noted }
  | { readonly is: 'cross'; readonly at: string }
  | { readonly is: 'when'; readonly test: Test; readonly so: readonly Step[]; readonly otherwise: readonly Step[] }
  | { readonly is: 'go'; readonly to: string }
  | { readonly is: 'visit'; readonly to: string; readonly comeBackTo: string }
  | { readonly is: 'back' }
  | { readonly is: 'end'; readonly ending: string }

/**
 * What the words of a place are read by. `turn`: a key for words that change from the second time on. `later`: puts what is read after a
 * visit elsewhere into a paragraph of its own, and gives its key.
 */
export type Reading = {
  readonly facts: Facts
  readonly knot: string
  readonly resolve: Resolve
  readonly turn: () => string
  readonly later: (rest: readonly Part[]) => string
}

/** Lays out parts as steps. Nothing stands after a step that leads away. */
export function stepsOf(parts: readonly Part[], reading: Reading): readonly Step[] {
  const [line, rest] = firstLine(parts)
  if (line.length === 0) return rest.length === 0 ? [] : stepsOf(rest, reading)
  const at = line.findIndex(({ is }) => is === 'if' || is === 'turns')
  const forks = line[at]
  if (forks?.is === 'if') return [...chosen(forks.branches, [line.slice(0, at), line.slice(at + 1)], reading), ...stepsOf(rest, reading)]
  if (forks?.is === 'turns') return [...turned(forks.each, [line.slice(0, at), line.slice(at + 1)], reading), ...stepsOf(rest, reading)]
  const steps = lineOf(line, reading)
  const last = steps.at(-1)
  if (last?.is === 'visit') return [...steps.slice(0, -1), { ...last, comeBackTo: reading.later(rest) }]
  return last && leadsAway(last) ? steps : [...steps, ...stepsOf(rest, reading)]
}

const leadsAway = ({ is }: Step) => is === 'go' || is === 'back' || is === 'end'

/** Whether one never comes past these steps. */
export const closed = (steps: readonly Step[]): boolean =>
  steps.some((step) => leadsAway(step) || step.is === 'visit' || (step.is === 'when' && closed(step.so) && closed(step.otherwise)))

/** The same where some places are never come by. */
export function settledSteps(steps: readonly Step[], there: (at: string) => boolean): readonly Step[] {
  const left = steps.flatMap((step): readonly Step[] => {
    if (step.is !== 'when') return [step]
    const [so, otherwise] = [settledSteps(step.so, there), settledSteps(step.otherwise, there)]
    const test = settled(step.test, there)
    return test.is === 'always' ? (test.holds ? so : otherwise) : [{ ...step, test, so, otherwise }]
  })
  const away = left.findIndex((step) => closed([step]))
  return away < 0 ? left : left.slice(0, away + 1)
}

/** Ink ends a line without a word where it is set, and where it leads away. */
function firstLine(parts: readonly Part[]): readonly [readonly Part[], readonly Part[]] {
  const end = parts.findIndex(
    ({ is }, index) => is === 'break' || is === 'go' || is === 'back' || is === 'set' || parts[index + 1]?.is === 'set',
  )
  if (end < 0) return [parts, []]
  return [parts.slice(0, parts[end]?.is === 'break' ? end : end + 1), parts.slice(end + 1)]
}

type Around = readonly [readonly Part[], readonly Part[]]

/** One way of a fork after another: a line that forks within is two whole lines on paper. */
function chosen([branch, ...others]: readonly Branch[], [before, after]: Around, reading: Reading): readonly Step[] {
  if (!branch) return stepsOf([...before, ...after], reading)
  const so = stepsOf([...before, ...branch.parts, ...after], reading)
  if (!branch.test) return so
  const test = testOf(branch.test, reading.facts, reading.resolve)
  if (test.is === 'always' && test.holds) return so
  const otherwise = chosen(others, [before, after], reading)
  if (test.is === 'always') return otherwise
  if (so.length === 0 && otherwise.length === 0) return []
  return so.length === 0 ? [{ is: 'when', test: opposite(test), so: otherwise, otherwise: so }] : [{ is: 'when', test, so, otherwise }]
}

/** Words of the first time, and of each time after it. */
function turned(
  [first = [], second = first, ...more]: readonly (readonly Part[])[],
  [before, after]: Around,
  reading: Reading,
): readonly Step[] {
  if (more.length > 0) throw new Error('words that change more than once cannot be laid out on paper')
  const at = reading.turn()
  const once = stepsOf([...before, ...first, ...after], reading)
  return [
    {
      is: 'when',
      test: { is: 'been', at },
      so: stepsOf([...before, ...second, ...after], reading),
      otherwise: [...once, { is: 'cross', at }],
    },
  ]
}

/** A line without forks: what is said, and what is done beside it. */
function lineOf(line: readonly Part[], { knot, resolve }: Reading): readonly Step[] {
  const text = line
    .map((part) => (part.is === 'text' ? part.text : ''))
    .join('')
    .replace(/[ \t]+/g, ' ')
    .trim()
  const { mark } = markOf(
    line.flatMap((part) => (part.is === 'tag' ? [part.text] : [])),
    knot,
  )
  const steps: Step[] = []
  if (mark.scene) steps.push({ is: 'scene', scene: mark.scene })
  if (text) steps.push({ is: 'say', line: { ...spoken(text), ...mark.line } })
  for (const part of line) {
    if (part.is === 'set') steps.push({ is: 'note', noted: noted(part.name, part.to) })
    if (part.is === 'back') steps.push({ is: 'back' })
    if (part.is !== 'go') continue
    if (part.tunnel) steps.push({ is: 'visit', to: target(part.to, resolve), comeBackTo: '' })
    else if (part.to !== 'END' && part.to !== 'DONE') steps.push({ is: 'go', to: target(part.to, resolve) })
  }
  if (mark.ending) steps.push({ is: 'end', ending: mark.ending.id })
  return steps
}

function target(to: string, resolve: Resolve): string {
  const key = resolve(to)
  if (key === undefined) throw new Error(`"${to}" is no place that paper can lead to`)
  return key
}

function noted(name: string, to: Expr): Noted {
  if (to.is === 'value') return { name, to: to.value }
  if (to.is === 'sum' && to.left.is === 'name' && to.left.name === name && to.right.is === 'value' && typeof to.right.value === 'number') {
    if (to.by === '+') return { name, by: to.right.value }
    if (to.by === '-') return { name, by: -to.right.value }
  }
  throw new Error(`"${name}" is set in a way that paper cannot follow`)
}
