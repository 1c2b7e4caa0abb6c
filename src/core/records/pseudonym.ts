/** Letters and digits that nobody takes for one another. */
const CLEAR = 'BCDFGHJKMNPQRTVWXYZ2346789'

/** Eight of them: there are some 200,000,000,000, so that two of a hundred people have the same once in forty million studies. */
const LENGTH = 8

/**
 * Whether a study may call somebody so: a code, not a name or an address. It begins with a letter or a digit, so that no spreadsheet
 * takes it for a formula, and can stand in a file's name.
 */
export const isPseudonym = (text: string): boolean => /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/.test(text)

/** A pseudonym by chance. @param draw  a whole number from 0 to below − 1, not to be guessed */
export const drawnPseudonym = (draw: (below: number) => number): string =>
  `P-${Array.from({ length: LENGTH }, () => CLEAR[draw(CLEAR.length)]).join('')}`
