import type { Passage } from '../../core/encounter/passage.ts'
import { sign, signsIn, withoutSigns } from '../../script/apart.ts'
import type { CompiledStory } from '../../script/ink.ts'
import { takeOut } from '../../script/late.ts'
import { spoken } from '../../script/speaker.ts'

// What can be heard in a story, piece by piece: each text between two branches is one, so that of a line with alternatives each is heard
// or not. In the story that is walked every text carries its number.

/** One text of a story: its words, and the knot it stands in as Ink names it. What functions print is not counted. */
export type Text = { readonly text: string; readonly knot: string }

/** A story whose texts carry their numbers, and the texts by number. */
export type Numbered = { readonly story: CompiledStory; readonly texts: readonly Text[] }

/** Numbers the texts of a story. What holds no letter stays, and so does a name by itself, whose words logic puts after it: neither is a line. */
export function numbered(whole: CompiledStory): Numbered {
  const texts: Text[] = []
  const isLine = (text: string) => /\p{L}/u.test(text) && !isName(text)
  const story = takeOut(whole, (text, knot) => (isLine(text) ? sign(texts.push({ text, knot }) - 1) : text))
  const signed = Object.fromEntries(texts.map(({ text }, number) => [number, text + sign(number)]))
  // What is read of a story is kept by its marks, and this is another story.
  return { story: { ...story, marks: [...story.marks], texts: signed }, texts }
}

/** Whether a text is a speaker's name alone. */
const isName = (text: string): boolean => spoken(`${text} x`).text === 'x'

/** The numbers of the texts in a passage, those of its choices among them. */
export const textsIn = ({ lines, choices }: Passage): readonly number[] => [...lines, ...choices].flatMap(({ text }) => signsIn(text))

/**
 * Words an adult reads in a minute, silently, in English: 238 of non-fiction, 260 of fiction (Brysbaert 2019, Journal of Memory and
 * Language 109, over 190 studies; readers in a second language are slower). The lower, since not everybody reads in their first.
 */
const WORDS_A_MINUTE = 238

/**
 * Seconds in which options are weighed, beside reading each of them once. Candidates take 54 seconds on average (standard deviation 14)
 * to answer a question of four options, reading it included (Measurement Research Associates, Test Insights, October 2009): some
 * 20 of them to read, at the rate above. That leaves 34; there is no right answer to be remembered here, so 30. Our judgement.
 */
const WEIGHED = 30

/** Seconds to read a passage and to choose, in steps of five. */
export function secondsFor({ lines, choices }: Passage): number {
  const read = [...lines.flatMap(({ text, body = '' }) => [text, body]), ...choices.map(({ text }) => text)]
  const words = read.reduce((sum, text) => sum + withoutSigns(text).split(/\s+/).filter(Boolean).length, 0)
  const seconds = (60 * words) / WORDS_A_MINUTE + (choices.length > 0 ? WEIGHED : 0)
  return 5 * Math.round(seconds / 5)
}
