import type { Summary } from './summary.ts'

/** One row for each option of each decision. */
export const COLUMNS = ['decision', 'title', 'rounds', 'chosen', 'option', 'choice', 'text', 'first_round', 'figure', 'went'] as const

/** A class's choices as a table. A count under five is a word, as on every screen. */
export const rows = ({ splits }: Summary): readonly (readonly (string | number)[])[] =>
  splits.flatMap(({ number, title = '', rounds, chosen, options, went }) =>
    options.map(({ letter, choice, text, before = '', figure }) => [
      number,
      title,
      rounds,
      chosen,
      letter,
      choice,
      text,
      before,
      figure,
      String(choice === went),
    ]),
  )

/** What was written and released. */
export const QUOTE_COLUMNS = ['what', 'decision', 'option', 'text'] as const

export const quoteRows = ({ splits, words, notes }: Summary): readonly (readonly (string | number)[])[] => [
  ...words.map((text) => ['word', '', '', text]),
  ...splits.flatMap(({ number, said, reasons }) => [
    ...said.map((text) => ['own-words', number, '', text]),
    ...reasons.map(({ letter = '', text }) => ['reason', number, letter, text]),
  ]),
  ...notes.map((text) => ['note', '', '', text]),
]

/** The whole of it, with what each field means. */
export const asJson = (summary: Summary, codebook: Readonly<Record<string, unknown>>): string =>
  `${JSON.stringify({ kind: 'kind-but-firm-class', version: 1, ...summary, codebook }, undefined, 2)}\n`
