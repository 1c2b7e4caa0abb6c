import type { Terms } from '../core/encounter/encounter.ts'
import type { Passage } from '../core/encounter/passage.ts'
import { follow, open } from '../core/encounter/replay.ts'
import type { Answer } from '../core/encounter/vignette.ts'
import { rules } from '../core/relationship/rules.ts'
import { type CompiledStory, openInk } from '../script/ink.ts'
import type { Vignette } from '../script/vignette.ts'
import type { Opened } from './check.ts'
import { firstFacts, variants } from './hidden.ts'

// What a reader meets first: it stands in the page before any script has come.

type Facts = Terms['facts']

const termsOf = ({ person }: Vignette, facts: Facts): Terms => ({ person, facts, rules })

/** The first words, as they stand at first meeting. @throws StoryFault where the story breaks off before its first choice */
export const firstPassage = ({ story }: Opened, vignette: Vignette, facts: Facts = firstFacts(vignette.hidden)): Passage =>
  open(openInk(story), 0, termsOf(vignette, facts)).encounter.passage

/** The answers to the first choices, for each way the hidden facts can fall. */
export const firstAnswers = (script: Opened, vignette: Vignette): readonly Answer[] =>
  firstPassage(script, vignette).choices.flatMap(({ id: choice }) =>
    variants(vignette.hidden).map((facts) => {
      const { passage } = follow([choice], openInk(script.story), 0, termsOf(vignette, facts)).encounter
      return { choice, facts, passage }
    }),
  )

/** Plays what a reader needs first, whatever is hidden: the first passage and every answer to it. `story`: told in place of the script's own. */
export function playFirst(vignette: Vignette, story: CompiledStory): void {
  for (const facts of variants(vignette.hidden)) {
    const terms = termsOf(vignette, facts)
    for (const { id } of open(openInk(story), 0, terms).encounter.passage.choices) follow([id], openInk(story), 0, terms)
  }
}
