import type { Stake } from '../encounter/passage.ts'
import { duration, hundredths } from './duration.ts'
import type { ToldDecision } from './toldDecisions.ts'

// What a learning platform is told of an encounter, as elements of SCORM's data model and their values: 1.2, and 2004 (4th edition).
// docs/lms.md has them as a table.

/** When something was done. `clock`: local time of day, 14:03:22; `stamp`: 2027-03-01T14:03:22.45Z. */
export type When = { readonly clock: string; readonly stamp: string }

/** The level of one side of the work, and the same in words. Told only in the assessed mode, to which the learner has agreed. */
export type LevelTold = { readonly stake: Stake; readonly level: number; readonly says: string }

/** All there is to tell. */
export type Report = {
  readonly locale: string
  /** The log as `fitted` gives it. */
  readonly place: string
  /** Every decision made so far. Those of earlier days may have no time. */
  readonly decisions: readonly (ToldDecision & { readonly when?: When | undefined })[]
  /** Milliseconds of this session. */
  readonly spent: number
  /** How much of the meeting is behind one, 0 to 1; 1 is its end. */
  readonly progress: number
  /** What the institution asks for has been reached. */
  readonly completed: boolean
  readonly levels: readonly LevelTold[]
}

/** An element of the data model, and its value. */
export type Element = readonly [name: string, value: string]

/** The most of each field: characters. */
const LONGEST = { response12: 255, response2004: 250, id: 250 } as const

/** What a learning platform of SCORM 1.2 is told. */
export const scorm12 = ({ place, decisions, spent, completed, levels }: Report): readonly Element[] => [
  ['cmi.core.lesson_status', completed ? 'completed' : 'incomplete'],
  ['cmi.core.lesson_location', idOf(decisions.at(-1)?.place ?? '')],
  ['cmi.core.exit', 'suspend'],
  ['cmi.core.session_time', hours(spent)],
  ['cmi.suspend_data', place],
  ...decisions.flatMap((decision, n): readonly Element[] => [
    [`cmi.interactions.${n}.id`, interactionId(decision, n)],
    ...(decision.when ? [[`cmi.interactions.${n}.time`, decision.when.clock] as const] : []),
    [`cmi.interactions.${n}.type`, 'fill-in'],
    [`cmi.interactions.${n}.student_response`, cut(responseOf(decision), LONGEST.response12)],
    [`cmi.interactions.${n}.result`, 'neutral'],
  ]),
  ...levels.flatMap(({ stake, level }, n): readonly Element[] => [
    [`cmi.objectives.${n}.id`, OBJECTIVES[stake]],
    [`cmi.objectives.${n}.score.min`, '1'],
    [`cmi.objectives.${n}.score.max`, '4'],
    [`cmi.objectives.${n}.score.raw`, String(level)],
    [`cmi.objectives.${n}.status`, 'completed'],
  ]),
]

/** What a learning platform of SCORM 2004 is told. */
export const scorm2004 = ({ locale, place, decisions, spent, progress, completed, levels }: Report): readonly Element[] => [
  ['cmi.completion_status', completed ? 'completed' : 'incomplete'],
  ['cmi.progress_measure', measure(completed ? 1 : progress)],
  ['cmi.location', idOf(decisions.at(-1)?.place ?? '')],
  ['cmi.exit', 'suspend'],
  ['cmi.session_time', duration(spent)],
  ['cmi.suspend_data', place],
  ...decisions.flatMap((decision, n): readonly Element[] => [
    [`cmi.interactions.${n}.id`, interactionId(decision, n)],
    [`cmi.interactions.${n}.type`, 'fill-in'],
    ...(decision.when ? [[`cmi.interactions.${n}.timestamp`, decision.when.stamp] as const] : []),
    [`cmi.interactions.${n}.learner_response`, inLocale(responseOf(decision), locale)],
    [`cmi.interactions.${n}.result`, 'neutral'],
    [`cmi.interactions.${n}.description`, inLocale(decision.heard, locale)],
  ]),
  ...levels.flatMap(({ stake, level, says }, n): readonly Element[] => [
    [`cmi.objectives.${n}.id`, OBJECTIVES[stake]],
    [`cmi.objectives.${n}.score.min`, '1'],
    [`cmi.objectives.${n}.score.max`, '4'],
    [`cmi.objectives.${n}.score.raw`, String(level)],
    [`cmi.objectives.${n}.completion_status`, 'completed'],
    [`cmi.objectives.${n}.description`, inLocale(says, locale)],
  ]),
]

/** The seven sides of the work, as a platform names them. */
const OBJECTIVES: Readonly<{ [stake in Stake]: string }> = {
  C: 'connection',
  T: 'trustworthiness',
  B: 'boundaries',
  S: 'self-determination',
  A: 'access',
  R: 'safety-and-privacy',
  U: 'use-of-self',
}

/** A decision's own name: its number, so that going back to a place gives another, and its place. Letters, digits and hyphens alone. */
const interactionId = ({ place }: ToldDecision, n: number): string => `${String(n + 1).padStart(3, '0')}-${idOf(place)}`

const idOf = (text: string): string => text.replace(/[^A-Za-z0-9-]/g, '-').slice(0, LONGEST.id - 8)

/** The move and the words in which it was made. */
const responseOf = ({ move, words }: ToldDecision): string => oneLine(`${move}: ${words}`)

/** In one line, without what XML cannot hold. */
const oneLine = (text: string): string =>
  [...text]
    .map((mark) => (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/u.test(mark) ? ' ' : mark))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** At most so many characters, and no half of a pair at the end; that it goes on is shown. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** A text with its language, as SCORM 2004 writes it. */
const inLocale = (text: string, locale: string): string => `{lang=${locale}}${cut(oneLine(text), LONGEST.response2004)}`

/** Progress to two decimals; what is not over is under 1. */
const measure = (progress: number): string => String(Math.floor(Math.max(0, Math.min(1, progress)) * 100) / 100)

const two = (n: number): string => String(n).padStart(2, '0')

/** A span as SCORM 1.2 writes it: 0001:02:03.45. The most it can hold is 9999 hours. */
export function hours(milliseconds: number): string {
  const all = Math.min(hundredths(milliseconds), 9999 * 360_000 + 359_999)
  const [hour, minute, second, hundredth] = [Math.floor(all / 360_000), Math.floor(all / 6000) % 60, Math.floor(all / 100) % 60, all % 100]
  return `${String(hour).padStart(4, '0')}:${two(minute)}:${two(second)}.${two(hundredth)}`
}
