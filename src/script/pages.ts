import type { RunOffered } from '../core/encounter/run.ts'
import { BANDS } from '../core/relationship/relationship.ts'
import type { Problem } from './problem.ts'

/** The debrief's own words: their side, by band or ending, and what else could have been said, by choice. */
export type DebriefPage = {
  readonly theirSide: Readonly<Record<string, readonly string[]>>
  readonly choices: Readonly<Record<string, readonly string[]>>
  /** What a choice opens and what it costs, where the story says it better than the move's own words do. */
  readonly sides?: Readonly<Record<string, Sides>>
  /** A colleague's runs that can be watched; the build adds them. */
  readonly runs?: readonly RunOffered[]
}

export type Sides = { readonly opens?: string; readonly costs?: string }

/** What a page may speak of. */
export type Known = { readonly endings: readonly string[]; readonly choices: readonly string[] }

/**
 * Reads `debrief.<locale>.md`: under `## their side: <band or ending>` a list of lines in the person's voice, under
 * `## <choice id>` paragraphs, and `- opens: words` and `- costs: words`, which may be left out. Any text gives a page and what is wrong
 * with it; it never throws.
 */
export function readDebrief(
  file: string,
  text: string,
  known: Known,
): { readonly page: DebriefPage; readonly problems: readonly Problem[] } {
  const theirSide: Record<string, readonly string[]> = {}
  const choices: Record<string, readonly string[]> = {}
  const sides: Record<string, Sides> = {}
  const problems: Problem[] = []
  for (const { title, line, body } of sections(text)) {
    const problem = (rule: string, says: string, cure: string) => problems.push({ file, line, rule, says, cure })
    const [, side] = /^their side:\s*(\S+)$/i.exec(title) ?? []
    const parts = side ? quotes(body) : paragraphs(body.filter((written) => !SIDE.test(written)))
    const both = side ? {} : sidesIn(body)
    if (side && ![...BANDS, ...known.endings].includes(side))
      problem(
        'page-heading',
        `"${side}" is neither a band nor an ending`,
        `Bands: ${BANDS.join(', ')}. Endings: ${known.endings.join(', ')}`,
      )
    else if (!side && !known.choices.includes(title))
      problem('page-heading', `"${title}" is no choice of the script`, 'Write `## their side: band`, or `## place/move` as in the script')
    else if (parts.length === 0)
      problem(
        'page-empty',
        `Nothing stands under "${title}"`,
        side ? 'Write a list: `- "A line in their voice."`' : 'Write a paragraph, or take the heading out',
      )
    else if (side) theirSide[side] = parts
    else choices[title] = parts
    if (Object.keys(both).length > 0) sides[title] = both
  }
  return { page: { theirSide, choices, sides }, problems }
}

const SIDE = /^\s*[-*]\s+(opens|costs):\s*(.+?)\.?\s*$/i

/** What a choice opens and costs, as parts of a sentence: the page sets the point. */
const sidesIn = (body: readonly string[]): Sides =>
  Object.fromEntries(
    body.flatMap((line) => {
      const [, which, words] = SIDE.exec(line) ?? []
      return which && words ? [[which.toLowerCase(), words]] : []
    }),
  )

type Section = { readonly title: string; readonly line: number; readonly body: readonly string[] }

/** Splits a page at its `## ` headings; what stands above the first is for the author. */
export function sections(text: string): readonly Section[] {
  const found: { title: string; line: number; body: string[] }[] = []
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    const [, title] = /^##\s+(.+?)\s*$/.exec(written) ?? []
    if (title) found.push({ title, line: index + 1, body: [] })
    else found.at(-1)?.body.push(written)
  }
  return found
}

/** Items of a list, or quoted lines, without their marks. */
const quotes = (body: readonly string[]) =>
  body.flatMap((line) => {
    const [, words] = /^\s*[->*]\s+["“]?(.+?)["”]?\s*$/.exec(line) ?? []
    return words ? [words] : []
  })

/** Paragraphs, each on one line. */
export const paragraphs = (body: readonly string[]) =>
  body
    .join('\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
