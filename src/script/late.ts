import type { CompiledStory, Late } from './ink.ts'
import { spoken } from './speaker.ts'

// A story in two parts: what the first answers need, and the rest, which may follow while those are read.

/** Texts this short cost more as a number than as themselves; characters. Our judgement. */
const SHORT = 8

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/**
 * Takes the texts out of a story that are not among `early`, the words of its first passages.
 *
 * @returns the story with a number in place of each, and the texts by those numbers
 */
export function setLateApart({ ink, marks }: CompiledStory, early: readonly string[]): { story: CompiledStory; texts: Late['texts'] } {
  const words = early.join('\n')
  const texts: Record<string, string> = {}
  const numbers = new Map<string, string>()
  const apart = (text: string): string => {
    if (text.length <= SHORT || words.includes(spoken(text.trim()).text)) return text
    const number = numbers.get(text) ?? String(numbers.size)
    numbers.set(text, number)
    texts[number] = text
    return `\ue000${number}\ue001`
  }
  const walk = (part: Json, key = ''): Json => {
    if (Array.isArray(part)) return part.map((inside) => walk(inside))
    if (part !== null && typeof part === 'object')
      return Object.fromEntries(Object.entries(part).map(([k, inside]) => [k, walk(inside, k)]))
    if (typeof part !== 'string') return part
    if (part.startsWith('^')) return `^${apart(part.slice(1))}`
    return key === 'body' || key === 'caption' ? apart(part) : part
  }
  return {
    story: { ink: walk(ink as Json) as CompiledStory['ink'], marks: walk(marks as unknown as Json) as unknown as CompiledStory['marks'] },
    texts,
  }
}
