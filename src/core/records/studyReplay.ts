import { type Encounter, type Moment, type Person, step } from '../encounter/encounter.ts'
import { type Entry, type Log, MODEL, standing } from '../encounter/log.ts'
import { type ChoiceId, type OpenScript, StoryFault } from '../encounter/passage.ts'
import { follow, open, type Telling } from '../encounter/replay.ts'
import type { Relationship } from '../relationship/relationship.ts'
import { rules } from '../relationship/rules.ts'

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
  const told = fits ? teller(log, story) : undefined
  const left = new Set<Entry>(standing(log.entries))
  const made: Made[] = []
  let choices: readonly ChoiceId[] = []
  for (const entry of log.entries) {
    if (entry.type === 'rewound' && entry.to < choices.length) {
      choices = choices.slice(0, entry.to)
      told?.back(choices)
    }
    if (entry.type !== 'chose') continue
    const { choice, at, said = '' } = entry
    const came = told?.on(choice)
    choices = [...choices, choice]
    made.push({ choice, at, said, position: choices.length, stands: left.has(entry), ...(came && { came }) })
  }
  const end = told?.here()
  const not = !fits ? (story?.script === log.script ? 'model' : 'story') : made.every(({ came }) => came) ? undefined : 'broke-off'
  return { made, ...(not && { not }), ...(end && { end }) }
}

/** Follows a log; once a choice cannot be followed nothing is, until one goes back to before it. */
function teller({ seed, facts }: Log, { person, openScript }: StoryNow) {
  const terms = { person, facts, rules }
  let now = whole(() => open(openScript, seed, terms))
  return {
    here: () => now?.encounter,
    back(choices: readonly ChoiceId[]): void {
      now = whole(() => {
        const again = follow(choices, openScript, seed, terms)
        return again.lost === undefined ? again : undefined
      })
    },
    on(choice: ChoiceId): Came | undefined {
      now = whole(() => now && stepped(now, choice))
      const { moments = [], relationship, passage } = now?.encounter ?? {}
      const moment = moments.at(-1)
      return moment && relationship && { moment, after: relationship, ...(passage?.ending !== undefined && { ending: passage.ending }) }
    },
  }
}

function stepped({ encounter, script }: Telling, choice: ChoiceId): Telling | undefined {
  if (!encounter.passage.choices.some(({ id }) => id === choice)) return undefined
  return { encounter: step(encounter, choice, script), script }
}

/** Nothing where the story breaks off. */
function whole<Told>(tell: () => Told | undefined): Told | undefined {
  try {
    return tell()
  } catch (fault) {
    if (!(fault instanceof StoryFault)) throw fault
    return undefined
  }
}
