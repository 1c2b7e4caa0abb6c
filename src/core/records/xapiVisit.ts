import type { Graded, Level } from '../debrief/rubric.ts'
import type { Entry, Log } from '../encounter/log.ts'
import { standing } from '../encounter/log.ts'
import { uuidOf } from './uuid.ts'
import { type Draft, duration, type Extensions, type Launch } from './xapi.ts'
import { type Consent, storyOf } from './xapiDecision.ts'
import { OF_CONTEXT, OF_RESULT, TYPES, type VerbName } from './xapiVocabulary.ts'

// What a visit says of itself: that it began, that an ending was reached, where it is assessed how that was, and that it is over.

/** What was told in this registration: once each, for good. `judged`: in this visit. */
export type Before = { readonly completed: boolean; readonly passed: boolean; readonly judged: boolean }

/** What is told of: the vignette as it was played, and its title. */
export type About = Pick<Log, 'vignette' | 'script' | 'model' | 'locale'> & { readonly title: string }

/** A level in words, so that nobody adds them up. */
const LEVELS: Readonly<Record<Level, string>> = { 1: 'not-yet', 2: 'developing', 3: 'sound', 4: 'skilled' }

/** The bar of an assessed vignette by its word, as an institution writes it in the launch parameters (`assessed=sound`); none where it asks for none. */
export function barIn(parameters: string): Level | undefined {
  const word = /(?:^|[\s,;&])assessed=([a-z-]+)/.exec(parameters)?.[1]
  const found = Object.entries(LEVELS).find(([, name]) => name === word)
  return found && (Number(found[0]) as Level)
}

/** The visit began. The first statement of all. */
export const initialized = (about: About, launch: Launch, at: number): Draft => ofVignette(about, launch, 'initialized', at)

/** The visit is over. The last statement of all. `opened`, `at`: milliseconds since 1970. */
export const terminated = (about: About, launch: Launch, opened: number, at: number): Draft =>
  ofVignette(about, launch, 'terminated', at, { duration: duration(at - opened) })

/**
 * What is told when an ending is reached: `completed`, once in a registration; and where the vignette is assessed and the learner agreed,
 * whether each side of which enough was seen stands at the bar. Of a launch that only looks on, nothing (cmi5 10, launchMode). Where the
 * LMS wants a score to be mastered nothing is judged: there is no score here (cmi5 9.3.4).
 */
export function ended(
  about: About,
  launch: Launch,
  at: number,
  { ending, graded, log }: { readonly ending: string; readonly graded: readonly Graded[]; readonly log: Log },
  { before, consent, bar }: { readonly before: Before; readonly consent: Consent; readonly bar: Level | undefined },
): readonly Draft[] {
  if (launch.mode !== 'Normal') return []
  const assessed = consent.levels && bar !== undefined
  const took = duration(spent(log))
  const extensions: Extensions = { [OF_RESULT.ending]: ending, ...(assessed && { [OF_RESULT.levels]: levelsOf(graded) }) }
  const verdict = assessed && launch.masteryScore === undefined && !before.passed && !before.judged ? judged(graded, bar) : undefined
  return [
    ...(before.completed ? [] : [ofVignette(about, launch, 'completed', at, { completion: true, duration: took, extensions })]),
    ...(verdict ? [ofVignette(about, launch, verdict, at, { success: verdict === 'passed', duration: took, extensions })] : []),
  ]
}

/** Whether all that was seen stands at the bar; nothing where not enough was seen of any side. */
export function judged(graded: readonly Graded[], bar: Level): 'passed' | 'failed' | undefined {
  const seen = graded.flatMap(({ level }) => level ?? [])
  if (seen.length === 0) return undefined
  return seen.every((level) => level >= bar) ? 'passed' : 'failed'
}

const levelsOf = (graded: readonly Graded[]): Readonly<Record<string, string>> =>
  Object.fromEntries(graded.flatMap(({ stake, level }) => (level ? [[stake, LEVELS[level]]] : [])))

/** Milliseconds of playing until the last choice that stands; time away is not in it. */
const spent = ({ entries }: Log): number => standing(entries).at(-1)?.at ?? 0

/** What was written when looking back, word by word as it was written: only where the learner agreed that it is sent. */
export function reflectionDrafts(
  log: Log,
  registration: string,
  at: (since: number) => number,
  { words }: Pick<Consent, 'words'>,
): readonly Draft[] {
  const { vignette, seed, locale, entries } = log
  const written = entries.filter((entry): entry is Extract<Entry, { readonly type: 'reflected' }> => entry.type === 'reflected')
  if (!words) return []
  return written
    .filter(({ text }) => text.trim() !== '')
    .map((entry, nth) => ({
      id: uuidOf(`reflection ${JSON.stringify([registration, vignette, seed, entry.about ?? 'word', entry.text, nth])}`),
      verb: 'responded',
      at: at(entry.at),
      of: `/test/${vignette}/question/${entry.about ?? 'word'}`,
      definition: { type: TYPES.interaction, interactionType: entry.about === 'next' ? 'long-fill-in' : 'fill-in' },
      language: locale,
      result: { response: entry.text },
      extensions: { [OF_CONTEXT.story]: storyOf(log) },
    }))
}

/** `completed` and `passed` are told once in a registration, all else once in a visit; the id says so. */
const once: readonly VerbName[] = ['completed', 'passed']

function ofVignette({ title, ...story }: About, launch: Launch, verb: VerbName, at: number, result?: Draft['result']): Draft {
  const { registration, activityId, session } = launch
  return {
    id: uuidOf(`${verb} ${JSON.stringify([registration, activityId, once.includes(verb) ? '' : session])}`),
    verb,
    at,
    of: '',
    definition: { type: TYPES.vignette, name: { [story.locale]: title } },
    language: story.locale,
    ...(result && { result }),
    extensions: { [OF_CONTEXT.story]: storyOf(story) },
  }
}
