import { FOR_SUPERVISION, MODELS, stepId } from '../../core/reflection/models.ts'
import { type Quotable, quotesOf, type Reflection } from '../../core/reflection/reflection.ts'
import { curl, quoted } from '../words/curl.ts'
import type { ReflectionWords, StepId } from '../words/reflection.ts'
import { fill } from '../words/words.ts'
import type { Listed } from './frameworks.ts'

// What goes on paper, into Word and into a text file is the same: a list of blocks.

/** A piece of a page. `space`: room to write by hand, under a heading. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'text' | 'small' | 'space'; readonly text: string }
  | { readonly kind: 'quote'; readonly who: string; readonly text: string }
  | { readonly kind: 'pairs'; readonly pairs: readonly (readonly [label: string, text: string])[] }

type Page = (reflection: Reflection, words: ReflectionWords, frameworks: readonly Listed[], date: string) => readonly Block[]

/** The whole reflection, in the model it is written in. */
export const wholeOf: Page = (reflection, words, frameworks, date) => [
  ...head(words.title, reflection, words, date),
  ...given(reflection, words),
  ...lines(reflection, words),
  ...MODELS[reflection.model].flatMap((step) => answer(stepId(reflection.model, step), reflection, words)),
  ...FOR_SUPERVISION.flatMap((step) => answer(stepId('supervision', step), reflection, words)),
  ...openings(frameworks, words),
]

/** Quotes on the page for supervision. More would not leave room to talk. Our judgement. */
const FEW = 6

/** One page to take to supervision: what was said, what one wants to talk about, and room to write down what is agreed. */
export const sheetOf: Page = (reflection, words, frameworks, date) => [
  ...head(words.sheetTitle, reflection, words, date),
  ...given(reflection, words),
  ...lines(reflection, words).slice(0, FEW + 1),
  ...FOR_SUPERVISION.flatMap((step) => answer(stepId('supervision', step), reflection, words, 'space')),
  ...openings(frameworks.slice(0, 1), words),
  { kind: 'space', text: words.agreed },
  { kind: 'small', text: words.sheetMade },
]

const head = (title: string, { about }: Reflection, words: ReflectionWords, date: string): readonly Block[] => [
  { kind: 'title', text: title },
  { kind: 'small', text: fill(words.on, { title: [about.title, about.ending].filter(Boolean).join(' · '), date }) },
]

function given({ about: { word, keep, next } }: Reflection, words: ReflectionWords): readonly Block[] {
  const pairs = (
    [
      [words.word, word],
      [words.keep, keep],
      [words.next, next],
    ] as const
  ).filter(([, text]) => text !== '')
  return pairs.length > 0 ? [{ kind: 'pairs', pairs }] : []
}

function lines(reflection: Reflection, words: ReflectionWords): readonly Block[] {
  const chosen = quotesOf(reflection)
  if (chosen.length === 0) return []
  return [
    { kind: 'heading', text: words.quotes },
    ...chosen.map((line): Block => ({ kind: 'quote', who: whoSaid(line, words), text: said(line) })),
  ]
}

/** The name that stands beside a line. */
export const whoSaid = ({ who, unspoken, wrote }: Quotable, words: ReflectionWords): string =>
  who || (wrote ? words.youWrote : unspoken ? words.youDid : words.you)

/** What was said, in quotes; what was done, without. */
export const said = ({ text, unspoken }: Quotable): string => (unspoken ? curl(text) : quoted(text))

/** A step and what was written to it. One left empty is left out, or is room to write by hand. */
function answer(id: string, { answers, about }: Reflection, words: ReflectionWords, empty?: 'space'): readonly Block[] {
  const heading = fill(words.steps[id as StepId][0], { name: about.person })
  const paragraphs = (answers[id] ?? '').split(/\n+/).filter((text) => text.trim() !== '')
  if (paragraphs.length === 0) return empty ? [{ kind: empty, text: heading }] : []
  return [{ kind: 'heading', text: heading }, ...paragraphs.map((text): Block => ({ kind: 'text', text: text.trim() }))]
}

/** What there was to practise: a framework a paragraph. */
const openings = (frameworks: readonly Listed[], words: ReflectionWords): readonly Block[] =>
  frameworks.length === 0
    ? []
    : [
        { kind: 'heading', text: words.opportunities },
        ...frameworks.map(({ name, rows }): Block => {
          const all = rows.map(({ title, met, seen }) => `${title} (${fill(words.takenOf, { met, seen })})`)
          return { kind: 'text', text: `${name}: ${all.join('; ')}.` }
        }),
        { kind: 'small', text: words.takenSays },
      ]

/** Sizes of type in points, and what a page of A4 or Letter holds within its margins: height in points, characters a line at 10 points. */
const SIZES = [11, 10, 9, 8] as const
const [HEIGHT, ACROSS] = [690, 102]
/** Lines that a block takes beside its words: what parts it from the others, and the room left to write by hand. */
const AROUND = { title: 1, heading: 0.8, text: 0.2, small: 0.2, space: 3.6, quote: 0.2, pairs: 0.5 } as const

/** The largest of our sizes, in points, in which these blocks fit on one page. What fits in none takes two pages, and can as well be read. */
export function sizeFor(blocks: readonly Block[]): number {
  const height = (size: number) => {
    const rows = (text: string) => Math.ceil((text.length * size) / (ACROSS * 10)) || 1
    const lines = blocks.map((block) => AROUND[block.kind] + textsOf(block).reduce((sum, text) => sum + rows(text), 0))
    return lines.reduce((sum, some) => sum + some, 0) * size * 1.38
  }
  return SIZES.find((size) => height(size) <= HEIGHT) ?? 10
}

const textsOf = (block: Block): readonly string[] => {
  if (block.kind === 'pairs') return block.pairs.map((pair) => pair.join(' '))
  return [block.text]
}
