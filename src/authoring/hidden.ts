import type { HiddenFact } from '../core/encounter/lots.ts'

/** Every combination of the hidden facts' values; the first has each fact at the first of its values. */
export const variants = (hidden: readonly HiddenFact[]): readonly Readonly<Record<string, string>>[] =>
  hidden.reduce<readonly Readonly<Record<string, string>>[]>(
    (all, { name, values }) => all.flatMap((facts) => values.map((value) => ({ ...facts, [name]: value }))),
    [{}],
  )

/** Each hidden fact at the first of its values. */
export const firstFacts = (hidden: readonly HiddenFact[]): Readonly<Record<string, string>> => variants(hidden)[0] ?? {}
