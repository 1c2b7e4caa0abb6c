import { allPlayed, type Summary } from './summary.ts'

type Row = readonly (string | number)[]

/** One row for each option of each decision. Decisions count on from one vignette to the next. */
export const COLUMNS = [
  'vignette',
  'decision',
  'title',
  'rounds',
  'chosen',
  'option',
  'choice',
  'text',
  'first_round',
  'figure',
  'went',
] as const

/** A class's choices as a table. A count under five is a word, as on every screen. */
export const rows = (told: Summary): readonly Row[] =>
  allPlayed(told).flatMap(({ vignette, splits }) =>
    splits.flatMap(({ number, title = '', rounds, chosen, options, went }) =>
      options.map(({ letter, choice, text, before = '', figure }) => [
        ...[vignette, number, title, rounds, chosen],
        ...[letter, choice, text, before, figure, String(choice === went)],
      ]),
    ),
  )

/** What was written and released. */
export const QUOTE_COLUMNS = ['what', 'decision', 'option', 'text'] as const

export const quoteRows = (told: Summary): readonly Row[] => [
  ...told.words.map((text) => ['word', '', '', text]),
  ...allPlayed(told).flatMap(({ splits }) =>
    splits.flatMap(({ number, said, reasons }) => [
      ...said.map((text) => ['own-words', number, '', text]),
      ...reasons.map(({ letter = '', text }) => ['reason', number, letter, text]),
    ]),
  ),
  ...told.notes.map((text) => ['note', '', '', text]),
]

/** One row for each kind of move in each round in threes. */
export const THREES_COLUMNS = ['vignette', 'round', 'groups', 'kind', 'heard'] as const

export const threesRows = (told: Summary): readonly Row[] =>
  allPlayed(told).flatMap(({ vignette, threes }) =>
    threes.flatMap(({ round, groups, heard }) => heard.map(({ group, figure }) => [vignette, round, groups, group, figure])),
  )

/** One row for each choice of each team. */
export const TEAM_COLUMNS = ['vignette', 'team', 'step', 'choice', 'parted', 'ending'] as const

export const teamRows = (told: Summary): readonly Row[] =>
  allPlayed(told).flatMap(({ vignette, teams, partings }) => {
    const places = new Set(partings.map(({ place }) => place))
    const parted = (choice: string) => places.has(choice.split('/')[0] ?? '')
    return teams.flatMap(({ team, path, ending = '' }) =>
      path.map((choice, step) => [vignette, team, step + 1, choice, String(parted(choice)), ending]),
    )
  })

/** The whole of it, with what each field means. */
export const asJson = (summary: Summary, codebook: Readonly<Record<string, unknown>>): string =>
  `${JSON.stringify({ kind: 'kind-but-firm-class', version: 1, ...summary, codebook }, undefined, 2)}\n`
