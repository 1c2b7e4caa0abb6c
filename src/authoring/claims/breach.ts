import type { ChoiceId } from '../../core/encounter/passage.ts'
import type { Facts } from '../../core/encounter/signals.ts'
import { choiceOf, type Ground } from './ground.ts'

/** Where a claim does not hold: the shortest path that breaks it, and what is true at its end. Without choices: nothing that was walked bears it out. */
export type Breach = {
  readonly says: string
  readonly why: string
  readonly facts: Facts
  readonly choices: readonly ChoiceId[]
  /** Lines of a play-through that are true after the last choice: `ending rules-are-rules`. */
  readonly expects: readonly string[]
}

/** What is found of one claim in one variant, before the claim's own words are put to it. */
export type Found = Omit<Breach, 'says' | 'facts'>

export const found = (ground: Ground, steps: readonly number[], why: string, expects: readonly string[]): Found => ({
  why,
  choices: steps.map((step) => choiceOf(ground, step).id),
  expects,
})

/** A path that breaks a claim, as a play-through: saved under `plays/`, it shows the same. */
export function asPlay({ says, why, facts, choices, expects }: Breach): string {
  return [
    `// Breaks the claim: ${says}`,
    `// ${why}`,
    ...Object.entries(facts).map(([fact, value]) => `# ${fact}: ${value}`),
    ...choices.map((choice) => `> ${choice}`),
    ...(choices.length > 0 ? expects.map((line) => `  ${line}`) : []),
    '',
  ].join('\n')
}
