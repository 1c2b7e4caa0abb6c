import { sign } from './apart.ts'
import { closeUp } from './closeUp.ts'
import type { CompiledStory, Late } from './ink.ts'

// A story in two parts: what the first answers need, and the rest, which may follow while those are read.

/** Texts this short cost more as a number than as themselves; characters. Our judgement. */
const SHORT = 8

type AnyMark = CompiledStory['marks'][number]
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
/** Takes one text out: returns what stands in its place. `knot`: where it stands, '' above all knots. */
type Apart = (text: string, knot: string) => string

/**
 * Takes the texts out of a story, but for those its first passages need.
 *
 * @param playFirst  plays what must be there at once; whatever text it asks for stays
 * @returns the story with a number in place of each other text, and those texts by their numbers
 */
export function setLateApart(
  whole: CompiledStory,
  playFirst: (story: CompiledStory) => void,
): { story: CompiledStory; texts: Late['texts'] } {
  const { story, texts } = withoutTexts(whole, new Set())
  const asked = new Set<string>()
  const watched = new Proxy(texts, {
    get: (all, number: string) => {
      asked.add(all[number] ?? '')
      return all[number]
    },
  })
  playFirst({ ...story, texts: watched })
  const { story: short, texts: late } = withoutTexts(whole, asked)
  return { story: { ...short, ink: { ...short.ink, root: closeUp(short.ink.root as readonly Json[]) } }, texts: late }
}

/** Takes out every text but those to keep. */
function withoutTexts(whole: CompiledStory, keep: ReadonlySet<string>): { story: CompiledStory; texts: Record<string, string> } {
  const texts: Record<string, string> = {}
  const numbers = new Map<string, string>()
  const apart: Apart = (text) => {
    if (text.length <= SHORT || keep.has(text)) return text
    const number = numbers.get(text) ?? String(numbers.size)
    numbers.set(text, number)
    texts[number] = text
    return sign(number)
  }
  const story = takeOut(whole, apart)
  return { story: { ...story, marks: whole.marks.map((mark) => markApart(mark, apart)) }, texts }
}

/** The story with each text that is told, but for those of functions, replaced by what `apart` gives for it. */
export function takeOut(whole: CompiledStory, apart: Apart): CompiledStory {
  const { ink } = whole
  const functions = new Set([...JSON.stringify(ink).matchAll(/"f\(\)":"([^"]+)"/g)].map(([, name]) => name))
  const knots = ink.root as readonly Json[]
  const root = knots.map((part, index) =>
    index === knots.length - 1 ? readKnots(part, functions, apart) : read(part, false, (text) => apart(text, '')),
  )
  return { ...whole, ink: { ...ink, root } }
}

/** What a function prints may end up in a string, and be compared: functions are left as they are. */
function readKnots(named: Json | undefined, functions: ReadonlySet<string | undefined>, apart: Apart): Json {
  return Object.fromEntries(
    Object.entries(named ?? {}).map(([name, knot]) => [name, functions.has(name) ? knot : read(knot, false, (text) => apart(text, name))]),
  )
}

/** @param literal  what stands here is part of a value that logic compares */
function read(part: Json, literal: boolean, apart: (text: string) => string): Json {
  if (isList(part)) return readList(part, literal, apart)
  if (part === null || typeof part !== 'object') return part
  return Object.fromEntries(Object.entries(part).map(([key, inside]) => [key, read(inside, literal, apart)]))
}

/**
 * In a list of compiled Ink a text is `"^its words"`, and `"str"` ... `"/str"` makes a value of what is between: a string in logic,
 * which must stay as it is, or a choice's text. Ink refuses tags in strings, and a choice of ours has one: `"#"` tells them apart.
 */
function readList(list: readonly Json[], outer: boolean, apart: (text: string) => string): Json {
  const within: boolean[] = []
  return list.map((part, index) => {
    const literal = within.at(-1) ?? outer
    if (part === 'str') within.push(literal || !hasTag(list, index))
    if (part === '/str') within.pop()
    if (typeof part === 'string' && part.startsWith('^')) return literal ? part : withinSpaces(part, apart)
    return read(part, literal, apart)
  })
}

/** Ink tidies spaces in what it tells, and cannot see those of a text that is away: spaces around it stay, and so does a text with wide ones. */
function withinSpaces(part: string, apart: (text: string) => string): string {
  const [, before = '', text = '', after = ''] = /^\^(\s*)(.*?)(\s*)$/s.exec(part) ?? []
  return /\s\s|[^\S ]/.test(text) ? part : `^${before}${apart(text)}${after}`
}

/** Whether the value that begins at `start` holds a tag of its own. */
function hasTag(list: readonly Json[], start: number): boolean {
  let depth = 0
  for (const part of list.slice(start)) {
    if (part === 'str') depth++
    if (part === '/str' && --depth === 0) return false
    if (part === '#' && depth === 1) return true
  }
  return false
}

/** A mark goes with the words it stands beside, whole: cues, captions, what a choice is, and an author's reasons. */
function markApart(mark: AnyMark, apart: Apart): AnyMark {
  const text = JSON.stringify(mark)
  const instead = apart(text, '')
  return instead === text ? mark : instead
}

const isList = (part: Json): part is readonly Json[] => Array.isArray(part)
