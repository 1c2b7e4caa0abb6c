import type { Encounter, Moment, Person } from '../../encounter/encounter.ts'
import { type Entry, type Log, MODEL, standing } from '../../encounter/log.ts'
import type { ChoiceId, OpenScript } from '../../encounter/passage.ts'
import { retrace, type Story } from '../../encounter/retrace.ts'
import type { Relationship } from '../../relationship/relationship.ts'
import { rules } from '../../relationship/rules.ts'

/** A vignette's story as it is told now, in one locale. `script`: its content hash. */
export type StoryNow = { readonly script: string; readonly person: Person; readonly openScript: OpenScript }

/** What came of a decision. `after`: how it stood once all that came of it had come; `ending`: the one it led to. */
export type Came = { readonly moment: Moment; readonly after: Relationship; readonly ending?: string }

/**
 * One decision, as it was made. `position`: its place among those that stood then, from 1; `stands`: nobody went back from it since.
 * `came` is missing where it could not be followed.
 */
export type Made = {
  readonly choice: ChoiceId
  readonly at: number
  readonly said: string
  readonly position: number
  readonly stands: boolean
  readonly came?: Came
}

/** Why a meeting, or the rest of it, was not replayed: another text of the story or none here, other rules, or it could not be followed. */
export type NotReplayed = 'story' | 'model' | 'broke-off'

/** `end`: how it stands, where all the choices that stand could be followed. */
export type Replayed = { readonly made: readonly Made[]; readonly not?: NotReplayed; readonly end?: Encounter }

/**
 * Every decision of a meeting with what came of it. Only the very text and rules it was played with tell that: under any others nothing
 * is replayed, and what came of a choice is not guessed.
 */
export function replayed(log: Log, story: StoryNow | undefined): Replayed {
  const fits = story?.script === log.script && log.model === MODEL
  const { made: retraced, end } = retrace(log, fits ? told(story, log) : undefined)
  const left = new Set<Entry>(standing(log.entries))
  const made = retraced.map(({ chosen, position, came }): Made => {
    const { choice, at, said = '' } = chosen
    return { choice, at, said, position, stands: left.has(chosen), ...cameOf(came) }
  })
  const not = !fits ? (story?.script === log.script ? 'model' : 'story') : made.every(({ came }) => came) ? undefined : 'broke-off'
  return { made, ...(not && { not }), ...(end && { end }) }
}

const told = ({ person, openScript }: StoryNow, { facts }: Log): Story => ({ openScript, terms: { person, facts, rules } })

function cameOf(after: Encounter | undefined): Pick<Made, 'came'> {
  const moment = after?.moments.at(-1)
  if (!after || !moment) return {}
  const { relationship, passage } = after
  return { came: { moment, after: relationship, ...(passage.ending !== undefined && { ending: passage.ending }) } }
}
