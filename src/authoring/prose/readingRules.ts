import type { Problem } from '../../script/problem.ts'
import { ENOUGH, readingAge, sentences, wordsIn } from './reading.ts'
import type { Text } from './text.ts'

/** Reading age of what a player reads, in years: meant for 11 to 12 (the writing guide). So far above it that few would read on: our judgement. */
const AGE = { meant: 12, most: 14 }
/** Words in one sentence (the writing guide). */
const SENTENCE = 20
/** Words of one thought: longer, it is a speech nobody hears. Our judgement. */
const THOUGHT = 9

/** Plain language, measured over stretches long enough for it: a knot by itself says nothing, and is joined to the next. */
export const readingRules = (texts: readonly Text[]): readonly Problem[] => stretches(texts.filter(isRead)).flatMap(tooHard)

type Stretch = readonly Text[]

/** One file's texts, in order, cut into stretches of at least `ENOUGH` words. What is left at the end joins the last. */
function stretches(texts: readonly Text[]): readonly Stretch[] {
  const found: Text[][] = []
  for (const text of texts) {
    const last = found.at(-1)
    const full = last && isEnough(last)
    if (last && isOneFile(last, text) && !(full && last.at(-1)?.part !== text.part)) last.push(text)
    else found.push([text])
  }
  return found.reduce<Text[][]>((all, stretch) => {
    const last = all.at(-1)
    const [first] = stretch
    if (last && first && !isEnough(stretch) && isOneFile(last, first)) last.push(...stretch)
    else all.push(stretch)
    return all
  }, [])
}

const isEnough = (stretch: Stretch): boolean => stretch.reduce((sum, { words }) => sum + wordsIn(words).length, 0) >= ENOUGH
const isOneFile = ([first]: Stretch, { file }: Text): boolean => first?.file === file

function tooHard(stretch: Stretch): readonly Problem[] {
  const words = stretch.map((text) => text.words).join('\n')
  const [first] = stretch
  if (!first || wordsIn(words).length < ENOUGH) return []
  const age = readingAge(words)
  if (age <= AGE.meant) return []
  const longest = sentences(words).toSorted((a, b) => wordsIn(b).length - wordsIn(a).length)[0] ?? ''
  return [
    {
      file: first.file,
      line: first.line,
      rule: 'reading-age',
      says: `From here on it reads as for age ${age.toFixed(1)}; the story is meant for 11 to ${AGE.meant}`,
      cure: `Shorter sentences and shorter words. The longest: "${longest.slice(0, 80)}"`,
      ...(age <= AGE.most && { advice: true as const }),
    },
  ]
}

/** What stands in for a picture lists what is to be seen, and is no sentence to read. */
const PICTURES = ['settings', 'faces', 'poses', 'props']
const isRead = ({ whose, part }: Text): boolean => whose !== 'page' || !PICTURES.includes(part)

/** Sentences that are read while playing, or just before it, are short. */
export const longSentences = (texts: readonly Text[]): readonly Problem[] =>
  texts.filter(isRead).flatMap(({ file, line, words }) => {
    const long = sentences(words).find((sentence) => wordsIn(sentence).length > SENTENCE)
    if (!long) return []
    const says = `A sentence of ${wordsIn(long).length} words: "${long.slice(0, 60)}..."`
    return [
      { file, line, rule: 'long-sentence', says, cure: `Keep a sentence to ${SENTENCE} words: make two of it`, advice: true as const },
    ]
  })

/** A thought is short. */
export const thoughts = (texts: readonly Text[]): readonly Problem[] =>
  texts
    .filter(({ words }) => wordsIn(words).length > THOUGHT)
    .map(({ file, line, words }) => ({
      file,
      line,
      rule: 'long-thought',
      says: `A thought of ${wordsIn(words).length} words: "${words.slice(0, 60)}"`,
      cure: `Keep what they think to ${THOUGHT} words`,
      advice: true,
    }))
