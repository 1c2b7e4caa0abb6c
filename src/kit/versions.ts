import type { Vignette } from '../script/vignette.ts'
import type { Version } from './sheets/cards.ts'

/** A version as it is asked for. */
export type NamedVersion = Version & { readonly value: string }

/** Every version of the hidden fact that comes first, in its author's order, and in the words of a locale. */
export const versionsOf = ([fact]: Vignette['hidden'], facts: Vignette['locales'][string]['facts']): readonly NamedVersion[] =>
  (fact?.values ?? []).map((value, place) => ({ value, place, says: facts[fact?.name ?? '']?.values[value] ?? value }))

/** What is said where a version is asked for that there is not. */
export const noVersion = (id: string, version: string, all: readonly NamedVersion[]): string =>
  `"${id}" has no version "${version}": ${all.map(({ value }) => value).join(', ')}.`
