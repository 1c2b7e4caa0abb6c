import * as v from 'valibot'

// Which vignette a class plays: said when it is opened, and when it takes up another.

const short = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

/**
 * What the story hangs on. `title` is what the class is called; `facts` is hidden from seats. `script`: the story's content hash, `model`: the
 * version of its rules; a class that was opened by an earlier version of the page does not say them.
 */
export const ofVignette = {
  vignette: short,
  locale: short,
  title: short,
  script: v.exactOptional(short),
  model: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  seed: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(0xffff_ffff)),
  facts: v.pipe(v.record(v.string(), v.unknown()), v.maxEntries(20), v.record(short, v.union([short, v.number()]))),
}

/** The class takes up another vignette, as in a day with two. */
export const tookUp = v.object({ type: v.literal('took-up'), ...ofVignette })
