/** Letters of a code: no vowels, so that no code is a word, and none that looks like another letter or a number. */
export const LETTERS = 'CDFGHJKMNPQRTVWXY'
/** Six of them: some 24 million codes. */
export const LENGTH = 6

/** @param draw  a whole number from 0 to `below` − 1, not to be guessed */
export const drawCode = (draw: (below: number) => number): string =>
  Array.from({ length: LENGTH }, () => LETTERS[draw(LETTERS.length)]).join('')

/** A code as somebody typed it, or undefined where it can be none: small letters, spaces and dashes do no harm. */
export function readCode(text: string): string | undefined {
  const code = text
    .slice(0, 40)
    .toUpperCase()
    .replace(/[\s\-–.]/g, '')
  return code.length === LENGTH && [...code].every((letter) => LETTERS.includes(letter)) ? code : undefined
}

/** As it is shown: in threes. */
export const inThrees = (code: string): string => `${code.slice(0, 3)}-${code.slice(3)}`
