import { curl } from '../../words/curl.ts'

/** A card's text, in which *words* stand out. It is text: no other sign means anything. */
export const Words = ({ text }: { readonly text: string }) => (
  <>
    {curl(text)
      .split('*')
      .map((part, place) => (place % 2 === 1 ? <em key={place}>{part}</em> : part))}
  </>
)

/** The first letter large, as after a heading. */
export const begun = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
