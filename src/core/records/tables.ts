import type { Attempt } from '../debrief/attempt.ts'
import type { Entry } from '../encounter/log.ts'
import type { OwnData } from './ownData.ts'

/** A table with its columns in order; a row holds a value for each. */
export type Table = {
  readonly name: keyof typeof COLUMNS
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Value[])[]
}
type Value = string | number | boolean

/** Columns of the tables. What each holds, the codebook says. */
export const COLUMNS = {
  encounters: [
    'encounter',
    'vignette',
    'locale',
    'vignette_hash',
    'model',
    'seed',
    'hidden',
    'kept_at',
    'under_way',
    'n',
    'entry',
    'at_ms',
    'choice',
    'to',
    'about',
    'text',
  ],
  reflections: ['reflection', 'vignette', 'title', 'ending', 'locale', 'seed', 'began', 'changed', 'sittings', 'model', 'part', 'text'],
  attempts: [
    'attempt',
    'vignette',
    'locale',
    'vignette_hash',
    'model',
    'seed',
    'hidden',
    'looked_back',
    'ending',
    'again',
    'what',
    'name',
    'value',
  ],
  drills: ['vignette', 'moment', 'answered', 'road', 'choice'],
  visits: ['vignette', 'what', 'value'],
  drafts: ['vignette', 'seed', 'choices', 'after', 'written', 'text'],
} as const

/**
 * What is kept, as tables: a row for each entry of a log, for each thing written, for each thing a debrief said, for each answer to a
 * moment that was drilled, for each thing that is remembered, and for own words nothing was chosen after. `date`: a time as an ISO date.
 */
export function tables(
  { encounters, reflections, attempts, drills, visits, drafts }: OwnData,
  date: (at: number) => string,
): readonly Table[] {
  return [
    {
      name: 'encounters',
      columns: COLUMNS.encounters,
      rows: encounters.flatMap(({ log, at, underWay }, index) => {
        const { vignette, locale, script, model, seed, facts } = log
        const same = [index + 1, vignette, locale, script, model, seed, JSON.stringify(facts), at ? date(at) : '', underWay]
        return log.entries.map((entry, n) => [...same, n + 1, ...told(entry)])
      }),
    },
    {
      name: 'reflections',
      columns: COLUMNS.reflections,
      rows: reflections.flatMap(({ about, sittings, began, changed, model, answers, quotes }, index) => {
        const { vignette, title, ending, locale, seed } = about
        const same = [index + 1, vignette, title, ending, locale, seed, date(began), date(changed), sittings.length, model]
        const parts: readonly (readonly [string, string])[] = [
          ['word', about.word],
          ['keep', about.keep],
          ['next', about.next],
          ...quotes.flatMap((line) => (about.lines[line] ? [['quote', about.lines[line].text] as const] : [])),
          ...Object.entries(answers),
        ]
        return parts.filter(([, text]) => text !== '').map(([part, text]) => [...same, part, text])
      }),
    },
    {
      name: 'attempts',
      columns: COLUMNS.attempts,
      rows: attempts.flatMap(({ at, log, told }, index) => {
        const { vignette, locale, script, model, seed, facts } = log
        const same = [index + 1, vignette, locale, script, model, seed, JSON.stringify(facts), date(at), told.ending, told.again === true]
        return saidOf(told).map((row) => [...same, ...row])
      }),
    },
    {
      name: 'drills',
      columns: COLUMNS.drills,
      rows: drills.map(({ vignette, place, at, road, choice }) => [vignette, place, date(at), road, choice]),
    },
    {
      name: 'visits',
      columns: COLUMNS.visits,
      rows: visits.flatMap(({ vignette, at, met }) => [
        ...(at > 0 ? [[vignette, 'here', date(at)]] : []),
        ...met.map((hidden) => [vignette, 'hidden', hidden]),
      ]),
    },
    {
      name: 'drafts',
      columns: COLUMNS.drafts,
      rows: drafts.map(({ vignette, seed, after, at, text }) => [vignette, seed, after.length, after.at(-1) ?? '', date(at), text]),
    },
  ]
}

/** What the debrief said, thing by thing: what it is, its name, its value. */
function saidOf({ levels, turns, made, offered, promises, next }: Attempt): readonly (readonly Value[])[] {
  return [
    ...Object.entries(levels).map(([side, level]) => ['level', side, level]),
    ...turns.map((choice, place) => ['turn', choice, place + 1]),
    ...Object.entries(made).map(([move, count]) => ['made', move, count]),
    ...offered.map((move) => ['offered', move, 1]),
    ...promises.map(({ text, status }) => ['promise', status, text]),
    ...(next ? [['next', next.stake, 'quote' in next ? next.quote : 'gate' in next ? next.gate : next.level]] : []),
  ]
}

const told = (entry: Entry): readonly Value[] => {
  if (entry.type === 'chose') return ['chose', entry.at, entry.choice, '', '', entry.said ?? '']
  if (entry.type === 'rewound') return ['rewound', entry.at, '', entry.to, '', '']
  return ['reflected', entry.at, '', '', entry.about ?? 'word', entry.text]
}

/**
 * A table as CSV: RFC 4180, lines ended by CR LF. What a spreadsheet would take for a formula gets an apostrophe before it; also behind a
 * semicolon, a tab or within a text of several lines, since some spreadsheets part cells there whatever is quoted.
 */
export const asCsv = (columns: readonly string[], rows: readonly (readonly Value[])[]): string =>
  [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')

/** The place before a sign with which a formula begins, full-width signs too, at the beginning of what may be read as a cell. */
const A_FORMULA = /(^|[;\t\r\n])(?=[\s\uFEFF]*[=+\-@＝＋－＠])/g

function cell(value: Value): string {
  if (typeof value !== 'string') return String(value)
  const safe = value.replace(A_FORMULA, "$1'")
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
