/**
 * The beginning of something said, for a place that has room for a few words. It ends where the first sentence ends, if that comes
 * sooner; a lone first word ("Mean?") takes the next ones with it. Where a sentence is cut, three dots say so.
 *
 * @param most  words at most; whole, from 2
 */
export function inShort(text: string, most: number): string {
  const words = text.trim().split(/\s+/)
  const end = words.findIndex((word, index) => index > 0 && endsSentence(word)) + 1
  const count = Math.min(end || words.length, most)
  const kept = words.slice(0, count).join(' ')
  const whole = count === words.length || /[.,;:!?…]$/.test(kept)
  return kept.replace(/[.,;:!]+$/, '') + (whole ? '' : '…')
}

const endsSentence = (word: string): boolean => /[.!?…]["”’]?$/.test(word)
