import * as v from 'valibot'
import { TOPICS } from '../core/relationship/relationship.ts'
import { claim } from './claim.ts'
import { jsonLines, lineOf } from './jsonLines.ts'
import type { Flaw } from './problem.ts'

// vignette.json: what a case is, apart from its script. What is the same in every tongue stands at the top; words stand under `locales`.

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters with hyphens'))
const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'))
const from0to1 = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100))
const named = v.record(id, words)
const fact = v.pipe(
  v.string(),
  v.regex(/^[a-z]+(_[a-z]+)*$/, 'must be small letters, as the variable is called in Ink'),
  v.notValue('seed', 'must not be called seed: in the address of the page ?seed= is another thing'),
)

const profile = v.strictObject({
  guardedness: from0to1,
  history: v.pipe(v.number(), v.minValue(-1), v.maxValue(1)),
  closeness: v.picklist(['distance', 'flexible', 'seeks-closeness']),
  reciprocity: from0to1,
  reactance: from0to1,
  stigma: from0to1,
  needs: v.array(v.picklist(['interpreter', 'easy-read', 'extra-time', 'hearing', 'sight', 'low-print', 'remote'])),
  distress: from0to1,
  selfDetermination: v.exactOptional(percent),
})

const preset = v.strictObject({
  trust: v.exactOptional(percent),
  rapport: v.exactOptional(percent),
  clarity: v.exactOptional(percent),
  selfDetermination: v.exactOptional(percent),
  strain: v.exactOptional(percent),
})

const policy = v.strictObject({ title: words, lines: v.pipe(v.array(words), v.minLength(1)), note: words })

/** Something of each of a colleague's runs, the skilled and the tempting one; either may be left out. */
const ofRuns = <Entry extends v.GenericSchema>(entry: Entry) =>
  v.strictObject({ skilled: v.exactOptional(entry), tempting: v.exactOptional(entry) })

/** The words of one locale. Keys of `names`, `settings`, `faces`, `poses` are ids of the script; of `props`, `box.on-table`: a thing and its place. */
const localised = v.strictObject({
  title: words,
  teaser: words,
  aims: v.pipe(v.array(words), v.minLength(1)),
  contentNote: words,
  briefing: v.pipe(v.array(words), v.minLength(1)),
  policy,
  steppedOut: words,
  /** How the person is spoken of. */
  pronouns: v.strictObject({ they: words, them: words, their: words, theirs: words }),
  names: named,
  settings: named,
  faces: named,
  poses: named,
  props: v.record(v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'must be a thing and its place, as in box.on-table')), words),
  endings: named,
  endingNotes: v.exactOptional(named),
  /** What a colleague's runs are called. */
  runs: v.exactOptional(ofRuns(words)),
  /** What each hidden fact is about, and its values, as a facilitator reads them. */
  facts: v.record(fact, v.strictObject({ title: words, values: named })),
})

/** A scene that is played in threes, where no choice of the story's says it: how one meets, and what the scene is about. */
const triads = v.strictObject({
  channel: v.exactOptional(v.picklist(['room', 'phone', 'video'])),
  topic: v.exactOptional(v.picklist(TOPICS)),
})

/** Read by people with lived experience, and by a practitioner: who (a name they gave), or `owed`. */
const reviews = v.strictObject({ livedExperience: words, practitioner: words })

/**
 * The shape of vignette.json. `object`: what stands on the shelf for it (assets/shelf). `place`: where on the shelf, from 1; those without
 * come last. `minutes`: a typical first playing.
 */
export const vignette = v.strictObject({
  id,
  place: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120)),
  object: id,
  person: v.strictObject({ id, profile, preset: v.exactOptional(preset) }),
  cast: v.array(id),
  hidden: v.array(v.strictObject({ name: fact, values: v.pipe(v.array(words), v.minLength(1)) })),
  endings: v.record(id, v.strictObject({ good: v.boolean() })),
  dimensions: v.array(v.picklist(['C', 'T', 'B', 'S', 'A', 'R', 'U'])),
  standards: v.array(v.pipe(v.string(), v.regex(/^[CP][1-9]$/, 'must be a code such as C1 (CSWE) or P2 (PCF)'))),
  authors: v.array(words),
  reviewers: v.array(words),
  reviews,
  reviewDate: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/, 'must be a year and a month, as in 2027-11')),
  claims: v.exactOptional(v.array(claim)),
  /** Which play-throughs a learner may watch after their own: names of files in `plays`, without `.play`. */
  runs: v.exactOptional(ofRuns(id)),
  triads: v.exactOptional(triads),
  locales: v.record(v.pipe(v.string(), v.regex(/^[a-z]{2}-[A-Z]{2}$/)), localised),
})
export type Vignette = v.InferOutput<typeof vignette>

/** What is wrong with vignette.json, and where in it. */
export type VignetteFlaw = Flaw & { readonly line: number }

/** Reads vignette.json. Any text gives a vignette or what is wrong with it; it never throws. */
export function readVignette(text: string): { vignette: Vignette } | { flaws: readonly VignetteFlaw[] } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return {
      flaws: [
        {
          line: Number(/line (\d+)/.exec(String(error))?.[1] ?? 0),
          rule: 'vignette-json',
          says: `This is not JSON: ${error instanceof Error ? error.message : error}`,
          cure: 'Mind commas and quotation marks; an editor shows where',
        },
      ],
    }
  }
  const read = v.safeParse(vignette, json)
  if (read.success) return { vignette: read.output }
  const lines = jsonLines(text)
  return {
    flaws: read.issues.map((issue) => ({
      line: lineOf(lines, v.getDotPath(issue) ?? ''),
      rule: 'vignette-shape',
      says: `\`${v.getDotPath(issue) ?? 'vignette.json'}\`: ${issue.message}`,
      cure: 'stories/gift-offer/vignette.json shows the whole shape',
    })),
  }
}
