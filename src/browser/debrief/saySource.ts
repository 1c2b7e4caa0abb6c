import type { Effect, RuleName, TermKind } from '../../core/relationship/effect.ts'
import { losesTwice } from './sayTerm.ts'
import type { Voice } from './voice.ts'

/** Who says so: the works that support the direction of a change's parts, each once; sizes are ours everywhere. */
export function saySource(effect: Effect, { words: { sources }, say }: Voice): string {
  const terms: Readonly<Partial<Record<TermKind, string>>> = sources.terms
  const rules: Readonly<Partial<Record<RuleName, string>>> = sources.rules
  const named = [rules[effect.rule], losesTwice(effect) ? sources.loss : undefined, ...effect.terms.map(({ kind }) => terms[kind])]
  const found = new Set(named.flatMap((source) => source?.split('; ') ?? []))
  return found.size === 0 ? sources.ours : say(sources.from, { sources: [...found].join('; ') })
}
