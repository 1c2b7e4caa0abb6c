import { allPlayed, type Played, type Summary } from './summary.ts'

type Row = readonly (string | number)[]

/** What every row begins with: which case, which text of it, by which rules, in which language. */
const EVERY = ['vignette', 'vignette_hash', 'model', 'locale'] as const

const every = ({ vignette, vignetteHash, model, locale }: Played): Row => [vignette, vignetteHash, model, locale]

/** One row for each option of each decision. Decisions count on from one vignette to the next. */
export const COLUMNS = [
  ...EVERY,
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
  allPlayed(told).flatMap((played) =>
    played.splits.flatMap(({ number, title = '', rounds, chosen, options, went }) =>
      options.map(({ letter, choice, text, before = '', figure }) => [
        ...[...every(played), number, title, rounds, chosen],
        ...[letter, choice, text, before, figure, String(choice === went)],
      ]),
    ),
  )

/** What was written and released. */
export const QUOTE_COLUMNS = [...EVERY, 'what', 'decision', 'option', 'text'] as const

/** A word was brought to the first vignette, a note written after the last. */
export const quoteRows = (told: Summary): readonly Row[] => [
  ...told.words.map((text) => [...every(told.had[0] ?? told), 'word', '', '', text]),
  ...allPlayed(told).flatMap((played) =>
    played.splits.flatMap(({ number, said, reasons }) => [
      ...said.map((text) => [...every(played), 'own-words', number, '', text]),
      ...reasons.map(({ letter = '', text }) => [...every(played), 'reason', number, letter, text]),
    ]),
  ),
  ...told.notes.map((text) => [...every(told), 'note', '', '', text]),
]

/** One row for each kind of move in each round in threes. */
export const THREES_COLUMNS = [...EVERY, 'round', 'groups', 'kind', 'heard'] as const

export const threesRows = (told: Summary): readonly Row[] =>
  allPlayed(told).flatMap((played) =>
    played.threes.flatMap(({ round, groups, heard }) => heard.map(({ group, figure }) => [...every(played), round, groups, group, figure])),
  )

/** One row for each choice of each team. */
export const TEAM_COLUMNS = [...EVERY, 'team', 'step', 'choice', 'parted', 'ending'] as const

export const teamRows = (told: Summary): readonly Row[] =>
  allPlayed(told).flatMap((played) => {
    const { teams, partings } = played
    const places = new Set(partings.map(({ place }) => place))
    const parted = (choice: string) => places.has(choice.split('/')[0] ?? '')
    return teams.flatMap(({ team, path, ending = '' }) =>
      path.map((choice, step) => [...every(played), team, step + 1, choice, String(parted(choice)), ending]),
    )
  })

/** The whole of it, with what each field means. */
export const asJson = (summary: Summary, codebook: Readonly<Record<string, unknown>>): string =>
  `${JSON.stringify({ kind: 'kind-but-firm-class', version: 1, ...summary, codebook }, undefined, 2)}\n`
