import * as v from 'valibot'

// What the facilitator's browser tells a class of the passage it has played to: a seat loads no story.

const id = v.pipe(v.string(), v.maxLength(120), v.regex(/^[\w-]+(\/[\w-]+)?$/))
const name = v.pipe(v.string(), v.maxLength(120), v.regex(/^[\w-]+$/))
/** Without what steers a line instead of being read: control characters, lone halves, and marks that turn the direction of all that follows. */
const text = v.pipe(
  v.string(),
  v.maxLength(2_000),
  v.transform((given) =>
    given
      .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
      .replace(/ {2,}/g, ' ')
      .trim(),
  ),
)
const look = { face: v.exactOptional(name), pose: v.exactOptional(name), gaze: v.exactOptional(name) }

/** As `Cue` (core/encounter/cue.ts), from somebody else's browser. */
const cue = v.object({
  setting: name,
  light: v.picklist(['day', 'dusk', 'night']),
  weather: v.picklist(['clear', 'overcast']),
  present: v.boolean(),
  distance: v.picklist(['far', 'usual', 'near']),
  strained: v.boolean(),
  ...look,
  colleague: v.exactOptional(v.object({ id: name, ...look })),
  props: v.pipe(v.record(v.string(), v.unknown()), v.maxEntries(20), v.record(name, name)),
})

const line = v.object({ speaker: text, text, body: v.exactOptional(text) })
const choice = v.object({ id, text, unspoken: v.exactOptional(v.literal(true)) })

/** Lines heard, then choices offered, in the order everybody sees. `speaker` is the name above a line, '' for what a camera sees. */
export const shown = v.object({
  lines: v.pipe(v.array(line), v.maxLength(80)),
  choices: v.pipe(v.array(choice), v.maxLength(8)),
  /** What is decided here, in a few words. */
  title: v.exactOptional(text),
  ending: v.exactOptional(text),
  cue: v.exactOptional(cue),
  /** The picture in words. */
  says: v.exactOptional(text),
  /** The road not taken, beside this one: what was said there, and what was answered. */
  beside: v.exactOptional(
    v.object({ choice: text, unspoken: v.exactOptional(v.literal(true)), lines: v.pipe(v.array(line), v.maxLength(80)) }),
  ),
})
export type Shown = v.InferOutput<typeof shown>
export const choiceId = id
export const endingId = name
