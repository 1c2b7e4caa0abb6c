import * as v from 'valibot'
import { MODELS, type ModelId } from './models.ts'

/** A line of the meeting. `who`: a name, or '' for the worker; `wrote`: what they would say, written before the options appeared. `turn`: the number of the turning point it was, from 1. */
export type Quotable = {
  readonly who: string
  readonly text: string
  readonly unspoken?: boolean
  readonly wrote?: boolean
  readonly turn?: number
}

/**
 * The meeting a reflection is about, as it was when it was written: so it can be read without the story, and after the story was
 * revised. `word`, `keep`, `next`: what the person had already said, '' where nothing. `choices`: what they chose, by id.
 */
export type About = {
  readonly vignette: string
  readonly title: string
  readonly person: string
  readonly locale: string
  readonly ending: string
  readonly seed: number
  readonly choices: readonly string[]
  readonly word: string
  readonly keep: string
  readonly next: string
  readonly lines: readonly Quotable[]
  readonly opportunities: readonly { readonly code: string; readonly met: number; readonly seen: number }[]
}

/**
 * One reflection. `sittings`: the name of each sitting in which it was written, in order; the first is its own name. `began`, `changed`:
 * milliseconds since 1970. `answers`: by step. `quotes`: which of the meeting's lines stand in it.
 */
export type Reflection = {
  readonly sittings: readonly string[]
  readonly began: number
  readonly changed: number
  readonly model: ModelId
  readonly answers: Readonly<Record<string, string>>
  readonly quotes: readonly number[]
  readonly about: About
}

/** Longest answer, in characters, and most lines of a meeting. Our judgement: more than anybody writes or says. */
export const LONGEST = 20_000
const MOST = 2000

const name = v.pipe(v.string(), v.maxLength(300))
const words = v.pipe(v.string(), v.maxLength(LONGEST))
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
/** Counted before each is looked at: a file can hold millions. */
const list = <Item extends v.GenericSchema>(item: Item, most: number) => v.pipe(v.array(v.unknown()), v.maxLength(most), v.array(item))
/** It becomes part of a key in the browser's storage. */
const sitting = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/))

const about = v.object({
  vignette: name,
  title: name,
  person: name,
  locale: name,
  ending: name,
  seed: whole,
  choices: list(name, 10_000),
  word: words,
  keep: words,
  next: words,
  lines: list(
    v.object({
      who: name,
      text: words,
      unspoken: v.exactOptional(v.boolean()),
      wrote: v.exactOptional(v.boolean()),
      turn: v.exactOptional(whole),
    }),
    MOST,
  ),
  opportunities: list(v.object({ code: name, met: whole, seen: whole }), 100),
})

const reflection = v.object({
  sittings: v.pipe(list(sitting, 1000), v.minLength(1)),
  began: whole,
  changed: whole,
  model: v.picklist(Object.keys(MODELS) as ModelId[]),
  answers: v.pipe(v.record(v.string(), v.unknown()), v.maxEntries(100), v.record(name, words)),
  quotes: list(whole, MOST),
  about,
})

/** Reads a reflection that was stored or brought in a file. Any text gives one or nothing; it never throws. */
export function readReflection(text: string): Reflection | undefined {
  try {
    const read = v.safeParse(reflection, JSON.parse(text), { abortEarly: true })
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}

/**
 * Whether `later` is `earlier` written on: it was written in the same sittings and then in more, or in the same ones to a later moment.
 * What was written on apart, on two devices, does not go on from one another: both stand.
 */
export function writtenOn(later: Reflection, earlier: Reflection): boolean {
  const more = later.sittings.length - earlier.sittings.length
  if (more < 0 || earlier.sittings.some((one, index) => one !== later.sittings[index])) return false
  if (more > 0 || later.changed !== earlier.changed) return more > 0 || later.changed > earlier.changed
  return JSON.stringify(later) > JSON.stringify(earlier)
}

/** The key under which it is kept. It changes with each sitting: what was written before stays until the new sitting's words are safe. */
export const keyOf = ({ sittings }: Pick<Reflection, 'sittings'>): string => `${KEY}${sittings[0]}:${sittings.at(-1)}`

/** Whether a reflection stands under a key. */
export const isKey = (key: string): boolean => key.startsWith(KEY)
const KEY = 'kbf:reflection:'

/** Whether anything of the person's own stands in it. */
export const isBlank = ({ answers, quotes }: Reflection): boolean =>
  quotes.length === 0 && Object.values(answers).every((text) => text.trim() === '')

/** The lines that stand in it, in the order in which they were said. */
export const quotesOf = ({ quotes, about: { lines } }: Reflection): readonly Quotable[] =>
  [...quotes].sort((a, b) => a - b).flatMap((index) => lines[index] ?? [])
