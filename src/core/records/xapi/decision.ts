import type { Encounter, Moment } from '../../encounter/encounter.ts'
import { type Chosen, type Log, standing } from '../../encounter/log.ts'
import type { Choice, Passage } from '../../encounter/passage.ts'
import type { Effect } from '../../relationship/effect.ts'
import { band, level, type Relationship } from '../../relationship/relationship.ts'
import { uuidOf } from '../uuid.ts'
import type { Extensions, StatementDraft } from './statement.ts'
import { OF_CONTEXT, OF_RESULT, TYPES } from './vocabulary.ts'

/**
 * The decisions that stand, as what is to be told of them: which move it was, how trust and rapport showed before and after and why,
 * and what was offered. No points: whoever adds them up would have a mark.
 *
 * @param at  when a decision was made, milliseconds since 1970, by its number among all that were made
 * @param words  whether the learner agreed that their own words are sent
 */
export function decisionDrafts(
  encounter: Encounter,
  log: Log,
  registration: string,
  at: (nth: number) => number,
  words: boolean,
): readonly StatementDraft[] {
  const made = standing(log.entries)
  const all = log.entries.filter(({ type }) => type === 'chose')
  const ids = idsOf(log, registration)
  return encounter.moments.flatMap((moment, step): readonly StatementDraft[] => {
    const entry = made[step]
    const id = entry && ids.get(entry)
    if (!entry || id === undefined) return []
    const next = encounter.moments[step + 1]?.before ?? encounter.relationship
    return [{ id, at: at(all.indexOf(entry)), ...told(moment, next, log, step, words ? entry.said : undefined) }]
  })
}

/**
 * A decision's id comes from the registration, the meeting, the choice and when it was made: neither a second telling nor another
 * device makes a second statement of it, and a choice made again after going back is another one.
 */
function idsOf({ vignette, seed, entries }: Log, registration: string): ReadonlyMap<Chosen, string> {
  const seen = new Map<string, number>()
  return new Map(
    entries.flatMap((entry) => {
      if (entry.type !== 'chose') return []
      const key = JSON.stringify([registration, vignette, seed, entry.choice, entry.at])
      const nth = seen.get(key) ?? 0
      seen.set(key, nth + 1)
      return [[entry, uuidOf(`decision ${key} ${nth}`)]]
    }),
  )
}

/** The ids of all decisions that were made, those too that were left by going back. */
export const decisionIds = (log: Log, registration: string): readonly string[] => [...idsOf(log, registration).values()]

function told(moment: Moment, next: Relationship, log: Log, step: number, said: string | undefined): Omit<StatementDraft, 'id' | 'at'> {
  const { passage, choice, before, response, after } = moment
  const { locale } = log
  const effects = [...response.effects, ...after.flatMap((outcome) => outcome.effects)]
  return {
    verb: 'responded',
    of: `/test/${log.vignette}/question/${questionOf(passage)}`,
    definition: {
      type: TYPES.interaction,
      ...described(locale, passage.lines.at(-1)?.text),
      interactionType: 'choice',
      choices: inOrder(passage.choices).map(({ id, text }) => ({ id, description: { [locale]: text } })),
    },
    language: locale,
    result: {
      response: choice.id,
      extensions: {
        [OF_RESULT.move]: response.as,
        ...(response.as !== choice.act.move && { [OF_RESULT.chosen]: choice.act.move }),
        [OF_RESULT.bands]: {
          trust: { before: band(before.trust), after: band(next.trust) },
          rapport: { before: level(before.rapport), after: level(next.rapport) },
        },
        [OF_RESULT.reasons]: effects.filter(({ by }) => by !== 0).map(reason),
        ...(said && { [OF_RESULT.words]: said }),
      },
    },
    extensions: {
      [OF_CONTEXT.step]: step,
      [OF_CONTEXT.contact]: passage.scene.contact,
      [OF_CONTEXT.offered]: inOrder(passage.choices).map(({ id, act }) => ({ id, move: act.move })),
      [OF_CONTEXT.story]: storyOf(log),
    },
  }
}

/** Which story it was, and which version of the model. */
export const storyOf = ({ vignette, script, model, locale }: Pick<Log, 'vignette' | 'script' | 'model' | 'locale'>): Extensions => ({
  vignette,
  script,
  model,
  locale,
})

/** The words one had to answer; none where nothing was said. */
const described = (locale: string, words: string | undefined) => (words ? { description: { [locale]: words } } : {})

/** Options by their ids, so that the same decision is the same activity whatever order they stood in. */
const inOrder = (choices: readonly Choice[]): readonly Choice[] => choices.toSorted((one, other) => (one.id < other.id ? -1 : 1))

/** A decision by its place and all that was offered there: a place may come again with other options. */
const questionOf = ({ scene, choices }: Passage): string =>
  `${scene.place}-${uuidOf(
    inOrder(choices)
      .map(({ id }) => id)
      .join(' '),
  ).slice(0, 8)}`

/** A change in words a program can read: what rose or fell, by which rule, and what it was about. */
function reason({ on, by, rule, why }: Effect): Extensions {
  const { move, promise, secret, context, adjusted } = why
  return {
    on,
    went: by > 0 ? 'up' : 'down',
    rule,
    ...(move && { move }),
    ...(promise && { promise }),
    ...(secret && { secret }),
    ...(context && { context }),
    ...(adjusted && { adjusted }),
  }
}
