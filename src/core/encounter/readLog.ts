import * as v from 'valibot'
import { type Log, MOST } from './log.ts'
import { readJson } from './readJson.ts'

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const words = v.pipe(v.string(), v.maxLength(20_000))
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const entry = v.variant('type', [
  v.object({ type: v.literal('chose'), choice: name, at: whole, said: v.exactOptional(words) }),
  v.object({ type: v.literal('rewound'), to: whole, at: whole }),
  v.object({ type: v.literal('reflected'), text: words, at: whole, about: v.exactOptional(v.literal('next')) }),
])

const log = v.object({
  vignette: name,
  script: name,
  model: whole,
  locale: name,
  seed: v.pipe(whole, v.maxValue(0xffff_ffff)),
  // Counted before each is looked at: a file can hold millions.
  facts: v.pipe(v.record(v.string(), v.unknown()), v.maxEntries(100), v.record(name, v.union([words, v.pipe(v.number(), v.finite())]))),
  entries: v.pipe(v.array(v.unknown()), v.maxLength(MOST), v.array(entry)),
})

/**
 * Reads a stored or imported log. Any text gives a log or nothing; it never throws.
 *
 * @returns the log, or `undefined` where the text is no log
 */
export const readLog = (text: string): Log | undefined => readJson(log, text)
