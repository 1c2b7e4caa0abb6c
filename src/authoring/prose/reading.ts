// How hard a text is to read. The Automated Readability Index (Senter & Smith 1967, AMRL-TR-66-220) needs letters, words and sentences
// and no guess at syllables, so that anybody can work it out again by hand. It gives a US school grade; grade 6 is read at 11 to 12.

/** Years between a US grade and the age at its beginning. */
const AGE_IN_GRADE_0 = 5

/** Texts of fewer words are not measured: one long name would decide. The index was made for stretches about this long. */
export const ENOUGH = 100

/** A dot that ends no sentence. */
const SHORTENED = /\b(Mr|Mrs|Ms|Dr|St|vs|etc|e\.g|i\.e)\./g

/** Sentences, each turn and each item of a list being at least one. */
export const sentences = (text: string): readonly string[] =>
  text
    .replace(SHORTENED, '$1')
    .split(/(?<=[.!?…]["'”’)]*)\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence).length > 0)

/** Words: whatever stands between spaces and has a letter or a digit. */
export const wordsIn = (text: string): readonly string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))

/** The age, in years, at which a text of `ENOUGH` words or more is usually read with ease: at least 5. */
export function readingAge(text: string): number {
  const words = wordsIn(text)
  const characters = words.join('').replace(/[^\p{L}\p{N}]/gu, '').length
  const grade = 4.71 * (characters / words.length) + 0.5 * (words.length / sentences(text).length) - 21.43
  return Math.max(AGE_IN_GRADE_0, AGE_IN_GRADE_0 + grade)
}
