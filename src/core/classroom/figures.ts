/**
 * A figure of a group as it may be shown: a count, or words. `few`: 1 to 4. `some`: 1 or more. `most`: more than half. `nobody`: none.
 * `unsaid`: so few have chosen that any word would tell.
 */
export type Figure = number | 'few' | 'some' | 'most' | 'nobody' | 'unsaid'

/** Under this, a count could point at somebody. */
export const HIDDEN_UNDER = 5
/** Under this many choosing, words stand for all counts. */
export const WORDS_UNDER = 20
/** Under this many choosing, and where half of them are no more than the options, a word would tell as much as a count. */
export const UNSAID_UNDER = 10

/**
 * Counts that add up to a number everybody knows, as they may be shown. One under five is never said, and cannot be worked out from the
 * rest, even by somebody who knows these rules: whatever is shown, every hidden count could have been two things or more.
 *
 * @param counts  whole, from 0, one for each option
 */
export function figures(counts: readonly number[]): readonly Figure[] {
  const total = sum(counts)
  if (total < UNSAID_UNDER || Math.ceil(total / 2) <= counts.length) return counts.map(() => 'unsaid')
  if (total < WORDS_UNDER) return inWords(counts, total)
  const hidden = counts.filter(isHidden)
  if (hidden.length === 0) return counts.map(plainly)
  if (hidden.length > 1 && sum(hidden) > hidden.length && sum(hidden) < hidden.length * (HIDDEN_UNDER - 1)) return counts.map(plainly)
  return withTheNext(counts) ?? inWords(counts, total)
}

/** One hidden count alone could be worked out: the next smallest is hidden with it, where each of the two could then be something else. */
function withTheNext(counts: readonly number[]): readonly Figure[] | undefined {
  if (counts.filter(isHidden).length !== 1) return undefined
  const shown = counts.filter((count) => count >= HIDDEN_UNDER).toSorted((a, b) => a - b)
  const [next, least = Number.POSITIVE_INFINITY] = shown
  const alone = counts.findIndex(isHidden)
  if (next === undefined) return undefined
  const both = (counts[alone] ?? 0) + next
  const from = Math.max(1, both - least + 1)
  const to = Math.min(HIDDEN_UNDER - 1, both - HIDDEN_UNDER)
  if (to <= from || next === least) return undefined
  const other = counts.indexOf(next)
  return counts.map((count, index) => (index === alone || index === other ? 'some' : plainly(count)))
}

const inWords = (counts: readonly number[], total: number): readonly Figure[] =>
  counts.map((count) => (count === 0 ? 'nobody' : 2 * count > total ? 'most' : 'some'))

const isHidden = (count: number) => count > 0 && count < HIDDEN_UNDER
const plainly = (count: number): Figure => (count === 0 ? 'nobody' : isHidden(count) ? 'few' : count)
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
