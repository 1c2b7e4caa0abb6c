import type { CardPart } from '../../core/encounter/triadCards.ts'

// A person's card for one version of what is hidden: only what is kept back in it stands there, and nothing is left to choose.

/** `Choose one: *this*; *that*.`, with the stop before it: what is kept back in each version, in the order of the versions. */
const LIST = /(^|\. )[^.:*]+: (\*[^*]+\*(?:; \*[^*]+\*)+)/

/** A part of its own that ends in what is kept back: for a version that needs more said of it than a list can. */
const APART = /: (\*[^*]+\*)$/

/** @param place  of the version, from nought */
export function keptBack(parts: readonly CardPart[], place: number): readonly CardPart[] {
  const listed = listedIn(parts)
  if (listed.length === 0) return parts
  const kept = listed[place] ?? apartIn(parts)[place - listed.length]?.replace(/\.\*$/, '*')
  return withoutApart(parts).map((part) => ({ ...part, text: part.text.replace(LIST, (_, stop: string) => said(stop, kept)) }))
}

/** The versions that a list is for. */
const listedIn = (parts: readonly CardPart[]) => parts.flatMap(({ text }) => LIST.exec(text)?.[2]?.split('; ') ?? [])

/** What stands in parts of their own, in the order of the versions that come after the list's. */
const apartIn = (parts: readonly CardPart[]) => parts.flatMap(({ text }) => APART.exec(text)?.[1] ?? [])

/** Whether a version has a part of its own: nobody plays it who has not said yes to it before. */
export function isApart(parts: readonly CardPart[], place: number): boolean {
  const listed = listedIn(parts)
  return listed.length > 0 && apartIn(parts)[place - listed.length] !== undefined
}

/** A card for whoever chooses what is kept back, without what has to be agreed on first. */
export const withoutApart = (parts: readonly CardPart[]): readonly CardPart[] =>
  listedIn(parts).length === 0 ? parts : parts.filter(({ text }) => !APART.test(text))

const said = (stop: string, kept: string | undefined) => (kept === undefined ? '' : stop === '' ? kept : `: ${kept}`)
