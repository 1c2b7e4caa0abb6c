import type { CardPart } from '../../core/encounter/triadCards.ts'

// A person's card for one version of what is hidden: only what is kept back in it stands there, and nothing is left to choose.

/** `Choose one: *this*; *that*.`, with the stop before it: what is kept back in each version, in the order of the versions. */
const LIST = /(^|\. )[^.:*]+: (\*[^*]+\*(?:; \*[^*]+\*)+)/

/** A part of its own that ends in what is kept back: for a version that needs more said of it than a list can. */
const APART = /: \*[^*]+\*$/

/** @param place  of the version, from nought */
export function keptBack(parts: readonly CardPart[], place: number): readonly CardPart[] {
  const listed = listedIn(parts)
  if (listed.length === 0) return parts
  const apart = parts.filter(({ text }) => APART.test(text))
  const own = apart[place - listed.length]
  return parts
    .filter((part) => !apart.includes(part) || part === own)
    .map((part) => ({ ...part, text: part.text.replace(LIST, (_, stop: string) => said(stop, listed[place])) }))
}

/** The versions that a list is for. */
const listedIn = (parts: readonly CardPart[]) => parts.flatMap(({ text }) => LIST.exec(text)?.[2]?.split('; ') ?? [])

/** Whether a version has a part of its own: nobody plays it who has not said yes to it before. */
export function isApart(parts: readonly CardPart[], place: number): boolean {
  const listed = listedIn(parts)
  return listed.length > 0 && place >= listed.length && parts.some(({ text }) => APART.test(text))
}

/** A card for whoever chooses what is kept back, without what has to be agreed on first. */
export const withoutApart = (parts: readonly CardPart[]): readonly CardPart[] =>
  listedIn(parts).length === 0 ? parts : parts.filter(({ text }) => !APART.test(text))

const said = (stop: string, kept: string | undefined) => (kept === undefined ? '' : stop === '' ? kept : `: ${kept}`)
