import type { Act, ChoiceId } from '../../core/encounter/passage.ts'
import { type Facts, isTold } from '../../core/encounter/signals.ts'
import { markOf } from '../../script/marks.ts'
import type { Part, Tree } from '../../script/tree.ts'
import { type Block, type Blocks, blocksOf, finder, type Offer } from './blocks.ts'
import { fromOutside, reachable, testsIn } from './reached.ts'
import { closed, type Reading, type Step, stepsOf } from './steps.ts'
import { all, asked, opposite, type Test, testOf, type Value } from './test.ts'

// A vignette as numbered paragraphs, for one version of what is hidden: read one aloud, do what it says, go to the next.

export type Option = {
  readonly id: ChoiceId
  readonly text: string
  readonly act: Omit<Act, 'stakes'>
  readonly test?: Test
  readonly to: string
}

/** `answers`: the choice it answers. `crosses`: what is crossed off on the sheet here, because another paragraph asks about it. */
export type Paragraph = {
  readonly key: string
  readonly number: number
  readonly knot: string
  readonly answers?: Option
  readonly crosses: readonly string[]
  readonly steps: readonly Step[]
  readonly options: readonly Option[]
}

/** `values`: what the author's own things on the sheet begin with, those that are asked about. */
export type Book = {
  readonly first: string
  readonly paragraphs: readonly Paragraph[]
  readonly values: Readonly<Record<string, Value>>
  /** The names that paragraphs ask about: the author's own, and what stands between the two people. */
  readonly asks: readonly string[]
}

/** Lays a script out. @throws Error where it holds what paper cannot follow; it names it */
export function bookOf(tree: Tree, facts: Facts): Book {
  const blocks = blocksOf(tree)
  const { kept, first } = reachable(
    tree.first,
    [...blocks.all.values()].flatMap((block) => draftsOf(blocks, block, facts)),
  )
  const tests = kept.flatMap(testsIn).flatMap(asked)
  const been = new Set(tests.flatMap((test) => (test.is === 'been' ? [test.at] : [])))
  const asks = [...new Set(tests.flatMap((test) => ('name' in test ? [test.name] : [])))]
  return {
    first,
    paragraphs: kept.map(({ enters, ...draft }, index) => ({
      ...draft,
      number: index + 1,
      crosses: enters.filter((key) => been.has(key) && (key === draft.key || fromOutside(key, draft.key, kept))),
      steps: needed(draft.steps, asks),
    })),
    values: Object.fromEntries(
      Object.entries(tree.values).filter(([name]) => asks.includes(name) && facts[name] === undefined && !isTold(name)),
    ),
    asks,
  }
}

/** `enters`: where one is who reads it. In Ink one has been in a knot who has been in any part of it. */
export type Draft = Omit<Paragraph, 'number' | 'crosses'> & { readonly enters: readonly string[] }

/** A block as a paragraph, and one for each of its answers, and one for what is read after a visit elsewhere. */
function draftsOf(blocks: Blocks, block: Block, facts: Facts): readonly Draft[] {
  const { key, knot, next, within } = block
  const drafts: Draft[] = []
  let turns = 0
  const add = (own: Omit<Draft, 'steps' | 'knot' | 'enters'>, parts: readonly Part[], to: string | undefined): void => {
    const later: [string, readonly Part[]][] = []
    const reading = {
      ...{ facts, knot, resolve: finder(blocks, block) },
      turn: () => `${key}~${++turns}`,
      later: (rest: readonly Part[]) => {
        const at = `${own.key}>${later.length + 1}`
        later.push([at, rest])
        return at
      },
    }
    const steps = stepsOf(parts, reading)
    drafts.push({
      ...own,
      knot,
      enters: [...new Set([own.key, ...within])],
      steps: closed(steps) || to === undefined ? steps : [...steps, { is: 'go', to }],
    })
    for (const [at, rest] of later) add({ key: at, options: [] }, rest, to)
  }
  const options = block.offers.flatMap((offer) => optionOf(offer, block, { facts, resolve: finder(blocks, block) }))
  add({ key, options: options.map(({ option }) => option) }, block.parts, block.offers.length > 0 ? undefined : next)
  for (const { option, after } of options) add({ key: option.to, answers: option, options: [] }, after, next)
  return drafts
}

/** A choice as it is offered; none that this version never offers. */
function optionOf({ part, after }: Offer, { key, knot, within: [place = ''] }: Block, reading: Pick<Reading, 'facts' | 'resolve'>) {
  const text = part.offer
    .map((one) => (one.is === 'text' ? one.text : ''))
    .join('')
    .replace(/[ \t]+/g, ' ')
    .trim()
  const { mark } = markOf(
    part.offer.flatMap((one) => (one.is === 'tag' ? [one.text] : [])),
    knot,
  )
  if (!mark.choice) throw new Error(`the choice "${text}" has no move`)
  const { id, act } = mark.choice
  const to = part.label ? `${place}.${part.label}` : `${key}/${id}`
  const tests = [
    ...(part.test ? [testOf(part.test, reading.facts, reading.resolve)] : []),
    ...(part.once ? [opposite({ is: 'been', at: to })] : []),
  ]
  const test = all(tests)
  if (test.is === 'always' && !test.holds) return []
  return [{ option: { id, text, act, to, ...(test.is !== 'always' && { test }) }, after }]
}

/** What nobody asks about need not be written down. */
const needed = (steps: readonly Step[], asks: readonly string[]): readonly Step[] =>
  steps.flatMap((step): readonly Step[] =>
    step.is === 'when'
      ? [{ ...step, so: needed(step.so, asks), otherwise: needed(step.otherwise, asks) }]
      : step.is === 'note' && !asks.includes(step.noted.name)
        ? []
        : [step],
  )
