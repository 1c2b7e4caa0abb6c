import type { Level } from '../../debrief/rubric.ts'
import { type Entry, type Log, standing } from '../../encounter/log.ts'
import type { Stake } from '../../encounter/passage.ts'
import { duration } from '../duration.ts'
import { uuidOf } from '../uuid.ts'
import { storyOf } from './decision.ts'
import type { Launch, StatementDraft } from './statement.ts'
import { OF_CONTEXT, OF_RESULT, TYPES, type VerbName } from './vocabulary.ts'

// What a visit says of itself: that it began, that the meeting is completed, where it is assessed how that was, and that it is over.
// Nobody passes or fails: the levels come from a model that nobody outside has checked, so nothing hangs on them.

/** What is told of: the vignette as it was played, and its title. */
export type About = Pick<Log, 'vignette' | 'script' | 'model' | 'locale'> & { readonly title: string }

/** Whose playing it is, as the LMS calls it. */
export type Enrolled = Pick<Launch, 'registration' | 'activityId'>

/** The level of one side of the work. They are sent only where the vignette is assessed and the learner agreed. There is no total. */
export type Levelled = { readonly stake: Stake; readonly level: Level }

/** A level in words, so that nobody adds them up. */
const LEVELS: Readonly<Record<Level, string>> = { 1: 'not-yet', 2: 'developing', 3: 'sound', 4: 'skilled' }

/** The visit began. The first statement of all. */
export const initialized = (about: About, launch: Launch, at: number): StatementDraft =>
  ofVignette(about, 'initialized', at, [launch.registration, launch.activityId, launch.session])

/** The visit is over. The last statement of all. `opened`, `at`: milliseconds since 1970. */
export const terminated = (about: About, launch: Launch, opened: number, at: number): StatementDraft => ({
  ...ofVignette(about, 'terminated', at, [launch.registration, launch.activityId, launch.session]),
  result: { duration: duration(at - opened) },
})

/** What the institution asks for was reached: told once in a registration, and its id says so (cmi5 9.3.3). */
export const completed = (
  about: About,
  { registration, activityId }: Enrolled,
  at: number,
  log: Log,
  ending: string | undefined,
): StatementDraft => ({
  ...ofVignette(about, 'completed', at, [registration, activityId]),
  result: { completion: true, duration: duration(spent(log)), ...(ending && { extensions: { [OF_RESULT.ending]: ending } }) },
})

/** The levels that were read when the learner looked back. No statement of cmi5's: nothing hangs on it. */
export const lookedBack = (
  about: About,
  { registration }: Enrolled,
  at: number,
  log: Log,
  levels: readonly Levelled[],
): StatementDraft => ({
  ...ofVignette(about, 'looked-back', at, [registration, log.seed, inWords(levels)]),
  result: { extensions: { [OF_RESULT.levels]: inWords(levels) } },
})

const inWords = (levels: readonly Levelled[]): Readonly<Record<string, string>> =>
  Object.fromEntries(levels.map(({ stake, level }) => [stake, LEVELS[level]]))

/** Milliseconds of playing until the last choice that stands; time away is not in it. */
const spent = ({ entries }: Log): number => standing(entries).at(-1)?.at ?? 0

/** What was written when looking back, word by word: only where the learner agreed that it is sent, which who calls this has to know. */
export function reflections(log: Log, registration: string, at: number): readonly StatementDraft[] {
  const { vignette, seed, locale, entries } = log
  const written = entries.filter((entry): entry is Extract<Entry, { readonly type: 'reflected' }> => entry.type === 'reflected')
  return written
    .filter(({ text }) => text.trim() !== '')
    .map((entry, nth) => ({
      id: uuidOf(`reflection ${JSON.stringify([registration, vignette, seed, entry.about ?? 'word', entry.text, nth])}`),
      verb: 'responded',
      at,
      of: `/test/${vignette}/question/${entry.about ?? 'word'}`,
      definition: { type: TYPES.interaction, interactionType: entry.about === 'next' ? 'long-fill-in' : 'fill-in' },
      language: locale,
      result: { response: entry.text },
      extensions: { [OF_CONTEXT.story]: storyOf(log) },
    }))
}

/** What is still to be told, without a word of the learner's own; nothing where it was nothing else. */
export function withoutWords(draft: StatementDraft): StatementDraft | undefined {
  const { definition, result } = draft
  if (definition.type === TYPES.interaction && definition.interactionType !== 'choice') return undefined
  const { [OF_RESULT.words]: said, ...extensions } = result?.extensions ?? {}
  return said === undefined ? draft : { ...draft, result: { ...result, extensions } }
}

/** A statement about the vignette itself. `once`: in what it is told once. */
function ofVignette({ title, ...story }: About, verb: VerbName, at: number, once: readonly unknown[]): StatementDraft {
  return {
    id: uuidOf(`${verb} ${JSON.stringify(once)}`),
    verb,
    at,
    of: '',
    definition: { type: TYPES.vignette, name: { [story.locale]: title } },
    language: story.locale,
    extensions: { [OF_CONTEXT.story]: storyOf(story) },
  }
}
