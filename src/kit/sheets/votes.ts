import type { Book, Paragraph } from '../paper/book.ts'
import type { Step } from '../paper/steps.ts'
import type { PackWords } from './packWords.ts'
import type { VoteNames } from './script.ts'

// Where the votes that a facilitator's page names stand in the script.

type Words = Pick<PackWords, 'vote' | 'someRoads'>

/** The paragraph in which a knot first asks what to do; nothing where this version never comes there. */
const asking = ({ paragraphs }: Book, knot: string): Paragraph | undefined =>
  paragraphs.find((one) => one.options.length > 0 && one.knot.replaceAll('_', '-') === knot)

/** The page with paragraphs' numbers where it names knots for a machine, and which of them not every road comes by. */
export const numbered = (guide: string, book: Book, words: Words): string =>
  guide.replace(/\((`[^()]*`)((?:, [^()`]*)?)\)/g, (written, codes: string, more: string) => {
    const found = codesIn(codes).flatMap((knot) => asking(book, knot) ?? [])
    if (found.length === 0) return written
    const some = more === '' && found.some((one) => !onEveryRoad(book, one.key)) ? `, ${words.someRoads}` : ''
    return `(${found.map(({ number }) => number).join(', ')}${some}${more})`
  })

/** A decision as the page has it: `**Title** (`knot`)`. */
const DECISION = /^\*\*(.+?)\*\*\s*\(`([^`]+)`[,)]/gm

/** What the votes of the run sheets are called, by their paragraphs. */
export function votesIn(guide: string, book: Book, words: Words): VoteNames {
  const sheets = guide.split(/^## +/m).filter((part) => /^(Running sheet|Twenty minutes|Ninety minutes)/.test(part))
  const named = new Set(sheets.flatMap(codesIn))
  const votes = [...guide.matchAll(DECISION)].flatMap(([, title = '', knot = '']) => {
    const one = named.has(knot) ? asking(book, knot) : undefined
    return one ? [[one.number, words.vote(title.charAt(0).toLowerCase() + title.slice(1))] as const] : []
  })
  return new Map(votes.toReversed())
}

const codesIn = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)

/** Whether nobody comes to an end without coming by a paragraph. */
function onEveryRoad({ first, paragraphs }: Book, key: string): boolean {
  const all = new Map(paragraphs.map((one) => [one.key, one]))
  const come = new Set(first === key ? [] : [first])
  for (const at of come) {
    const { steps = [], options = [] } = all.get(at) ?? {}
    const ways = [...steps.flatMap(waysOut), ...options.map(({ to }) => to)]
    if (ways.includes(END)) return false
    for (const to of ways) if (to !== key) come.add(to)
  }
  return true
}

const END = ''

const waysOut = (step: Step): readonly string[] =>
  step.is === 'when'
    ? [...step.so, ...step.otherwise].flatMap(waysOut)
    : step.is === 'go'
      ? [step.to]
      : step.is === 'visit'
        ? [step.to, step.comeBackTo]
        : step.is === 'end'
          ? [END]
          : []
