import { type Encounter, step, type Terms } from './encounter.ts'
import type { Chosen, Log } from './log.ts'
import { type ChoiceId, type OpenScript, StoryFault } from './passage.ts'
import { follow, open, type Telling } from './replay.ts'

/**
 * A choice as it was made. `position`: its place among those that stood then, from 1. `came`: the encounter once it was made; nothing
 * where it could not be followed.
 */
export type Retraced = { readonly chosen: Chosen; readonly position: number; readonly came: Encounter | undefined }

/** A story, and the terms on which it is told. */
export type Story = { readonly openScript: OpenScript; readonly terms: Terms }

/**
 * Plays a log again as it was played: every choice in the order in which they were made, those too that were left by going back. Once a
 * choice cannot be followed nothing is, until one goes back to before it; without a story nothing is at all.
 *
 * @returns every choice, and how it stands in the end, where all the choices that stand could be followed
 */
export function retrace({ entries, seed }: Log, story: Story | undefined): { made: readonly Retraced[]; end: Encounter | undefined } {
  const made: Retraced[] = []
  let choices: readonly ChoiceId[] = []
  let now = whole(() => story && open(story.openScript, seed, story.terms))
  for (const entry of entries) {
    if (entry.type === 'rewound' && entry.to < choices.length) {
      choices = choices.slice(0, entry.to)
      now = whole(() => story && back(choices, seed, story))
    }
    if (entry.type !== 'chose') continue
    choices = [...choices, entry.choice]
    now = whole(() => now && on(now, entry.choice))
    made.push({ chosen: entry, position: choices.length, came: now?.encounter })
  }
  return { made, end: now?.encounter }
}

function back(choices: readonly ChoiceId[], seed: number, { openScript, terms }: Story): Telling | undefined {
  const again = follow(choices, openScript, seed, terms)
  return again.lost === undefined ? again : undefined
}

function on({ encounter, script }: Telling, choice: ChoiceId): Telling | undefined {
  if (!encounter.passage.choices.some(({ id }) => id === choice)) return undefined
  return { encounter: step(encounter, choice, script), script }
}

/** Nothing where the story breaks off. */
function whole(tell: () => Telling | undefined): Telling | undefined {
  try {
    return tell()
  } catch (fault) {
    if (!(fault instanceof StoryFault)) throw fault
    return undefined
  }
}
