import { type At, type Fault, type Found, isObject, isWords, LONGEST, unknown, whole } from './faults.ts'
import { faultsOfRecords, type Records } from './records.ts'

/** Somebody one can turn to: who it is, and how they are reached. */
export type HelpLine = {
  readonly label: string
  readonly phone?: string
  readonly url?: string
  /** When somebody is there, as a reader should see it. */
  readonly hours?: string
}

/** Words by a code. */
type Titles = Readonly<Record<string, string>>

/**
 * What a school or an agency says of itself. `competences`: titles of what there was to practise, by code, C1 to C9 and P1 to P9.
 * `frameworks`: the names of the two lists, by the letter their codes begin with.
 */
export type Institution = {
  readonly name: string
  readonly lines: readonly HelpLine[]
  readonly frameworks: Titles
  readonly competences: Titles
  readonly records?: Partial<Records>
}

type Read = { readonly institution?: Institution; readonly faults: readonly Fault[] }

const KNOWN = ['about', 'name', 'lines', 'frameworks', 'competences', 'records']
const KNOWN_FRAMEWORKS = ['C', 'P']
const KNOWN_COMPETENCES = KNOWN_FRAMEWORKS.flatMap((letter) => Array.from({ length: 9 }, (_, index) => `${letter}${index + 1}`))
const KNOWN_OF_LINE = ['label', 'phone', 'url', 'hours']

/**
 * Reads `institution.json`. Any text gives an institution or faults; it never throws. A file with a fault gives no institution at all:
 * a number that is half right is worse than none.
 */
export function readInstitution(text: string): Read {
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch (wrong) {
    const line = Number(/line (\d+)/.exec(String(wrong))?.[1] ?? 0)
    return { faults: [{ line, says: 'This is not JSON', cure: 'Look for a missing comma, quotation mark or bracket' }] }
  }
  const at = (value: unknown) => text.split('\n').findIndex((row) => row.includes(JSON.stringify(value))) + 1
  const faults = isObject(found) ? faultsOf(found, at) : [whole('The file holds no object', 'Begin with { and end with }')]
  return faults.length > 0 ? { faults } : { faults, institution: institutionOf(found as Record<string, unknown>) }
}

function faultsOf(file: Found, at: At): readonly Fault[] {
  const { name, lines } = file
  const list = Array.isArray(lines) ? lines : []
  return [
    ...unknown(file, KNOWN, at),
    ...(name === undefined || isWords(name, 0)
      ? []
      : [{ line: at(name), says: '`name` is no short text', cure: 'Write the name in quotation marks' }]),
    ...(lines === undefined || Array.isArray(lines) ? [] : [whole('`lines` is no list', 'Write the help lines between [ and ]')]),
    ...list.flatMap((line, index) => faultsOfLine(line, index + 1, at)),
    ...faultsOfTitles('frameworks', file.frameworks, KNOWN_FRAMEWORKS, at),
    ...faultsOfTitles('competences', file.competences, KNOWN_COMPETENCES, at),
    ...faultsOfRecords(file.records, at),
  ]
}

function faultsOfTitles(what: string, titles: unknown, known: readonly string[], at: At): readonly Fault[] {
  if (titles === undefined) return []
  if (!isObject(titles)) return [whole(`\`${what}\` is no object`, `Write { "${known[0]}": … }`)]
  return [
    ...unknown(titles, known, at),
    ...Object.entries(titles).flatMap(([code, title]) =>
      isWords(title, 1)
        ? []
        : [{ line: at(code), says: `\`${code}\` has no title`, cure: `Write one in quotation marks, in at most ${LONGEST} characters` }],
    ),
  ]
}

function faultsOfLine(line: unknown, number: number, at: At): readonly Fault[] {
  if (!isObject(line)) return [{ line: at(line), says: `Help line ${number} is no object`, cure: 'Write { "label": …, "phone": … }' }]
  const { label, phone, url, hours } = line
  const fault = (value: unknown, says: string, cure: string): Fault => ({
    line: at(value ?? label),
    says: `Help line ${number} ${says}`,
    cure,
  })
  return [
    ...unknown(line, KNOWN_OF_LINE, at),
    ...(isWords(label, 1) ? [] : [fault(label, 'has no `label`', `Say who it is, in at most ${LONGEST} characters`)]),
    ...(phone === undefined || isPhone(phone)
      ? []
      : [fault(phone, 'has a `phone` that is no number', 'Write digits, spaces and a leading + only; words belong in `label` or `hours`')]),
    ...(url === undefined || isAddress(url) ? [] : [fault(url, 'has a `url` that is no web address', 'Write it whole, from https://')]),
    ...(hours === undefined || isWords(hours, 1)
      ? []
      : [fault(hours, 'has `hours` that are no short text', `Say when somebody is there, in at most ${LONGEST} characters`)]),
    ...(phone === undefined && url === undefined ? [fault(label, 'cannot be reached', 'Give a `phone`, a `url`, or both')] : []),
  ]
}

const isPhone = (value: unknown) => typeof value === 'string' && /^\+?[\d(][\d ()-]{1,24}$/.test(value)
/** Nothing but the web: another scheme could run something. */
const isAddress = (value: unknown) => typeof value === 'string' && /^https?:\/\/[^\s/"<>]+\.[^\s"<>]+$/i.test(value)

function institutionOf({ name, lines, frameworks = {}, competences = {}, records }: Found): Institution {
  return {
    name: typeof name === 'string' ? name.trim() : '',
    lines: Array.isArray(lines) ? lines : [],
    frameworks: frameworks as Titles,
    competences: competences as Titles,
    ...(records !== undefined && { records: records as Partial<Records> }),
  }
}

/** A number as it is dialled: digits, and the + of a country. The "(0)" some write after it is dialled within the country only. */
export const dialled = (phone: string): string => phone.replace(/^(\+[\d -]*)\(0\)/, '$1').replace(/[^+\d]/g, '')
