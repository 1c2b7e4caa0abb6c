import * as v from 'valibot'

// What xAPI 1.0.3 asks of a statement, as far as an activity provider such as this game can break it (Part Two, Statements).

const iri = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i, 'is no IRI'))
const uuid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i, 'is no UUID'))
const tag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i, 'is no language tag (RFC 5646)'))
const inWords = v.record(tag, v.string())
const extensions = v.record(iri, v.unknown())
const duration = v.pipe(
  v.string(),
  v.regex(/^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/, 'is no ISO 8601 duration'),
)
const timestamp = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/, 'is no RFC 3339 time'),
  v.check((text) => !text.endsWith('-00:00') && Number.isFinite(Date.parse(text)), 'is no time'),
)

const ways = {
  mbox: v.optional(v.pipe(v.string(), v.regex(/^mailto:[^@\s]+@[^@\s]+$/))),
  mbox_sha1sum: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/i))),
  openid: v.optional(iri),
  account: v.optional(v.strictObject({ homePage: iri, name: v.pipe(v.string(), v.minLength(1)) })),
}
const agent = v.pipe(
  v.strictObject({ objectType: v.optional(v.literal('Agent')), name: v.optional(v.string()), ...ways }),
  v.check((one) => Object.keys(ways).filter((way) => way in one).length === 1, 'has not exactly one way of being identified'),
)

const component = v.strictObject({ id: v.pipe(v.string(), v.regex(/^\S+$/, 'has a blank in it')), description: v.optional(inWords) })
const components = v.pipe(
  v.array(component),
  v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'has an id twice'),
)
/** Which lists of components each kind of interaction may have. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  choice: ['choices'],
  sequencing: ['choices'],
  likert: ['scale'],
  matching: ['source', 'target'],
  performance: ['steps'],
  'true-false': [],
  'fill-in': [],
  'long-fill-in': [],
  numeric: [],
  other: [],
}
const lists = {
  choices: v.optional(components),
  scale: v.optional(components),
  source: v.optional(components),
  target: v.optional(components),
}
const definition = v.pipe(
  v.strictObject({
    name: v.optional(inWords),
    description: v.optional(inWords),
    type: v.optional(iri),
    moreInfo: v.optional(iri),
    extensions: v.optional(extensions),
    interactionType: v.optional(v.picklist(Object.keys(LISTS))),
    correctResponsesPattern: v.optional(v.array(v.string())),
    steps: v.optional(components),
    ...lists,
  }),
  v.check(
    (one) => [...Object.keys(lists), 'steps'].every((list) => !(list in one) || LISTS[one.interactionType ?? '']?.includes(list)),
    'has components its kind of interaction does not have',
  ),
  v.check(
    (one) => one.type !== 'http://adlnet.gov/expapi/activities/cmi.interaction' || one.interactionType !== undefined,
    'is an interaction of no kind',
  ),
)
const activity = v.strictObject({ objectType: v.optional(v.literal('Activity')), id: iri, definition: v.optional(definition) })
const activities = v.optional(v.union([activity, v.array(activity)]))

const score = v.pipe(
  v.strictObject({
    scaled: v.optional(v.pipe(v.number(), v.minValue(-1), v.maxValue(1))),
    raw: v.optional(v.number()),
    min: v.optional(v.number()),
    max: v.optional(v.number()),
  }),
  v.check(
    ({ raw, min, max }) => (min ?? -Infinity) <= (raw ?? min ?? -Infinity) && (raw ?? -Infinity) <= (max ?? Infinity),
    'is out of range',
  ),
)

export const statementSchema = v.strictObject({
  id: uuid,
  actor: agent,
  verb: v.strictObject({ id: iri, display: v.optional(inWords) }),
  object: activity,
  result: v.optional(
    v.strictObject({
      score: v.optional(score),
      success: v.optional(v.boolean()),
      completion: v.optional(v.boolean()),
      response: v.optional(v.string()),
      duration: v.optional(duration),
      extensions: v.optional(extensions),
    }),
  ),
  context: v.optional(
    v.strictObject({
      registration: v.optional(uuid),
      instructor: v.optional(agent),
      contextActivities: v.optional(v.strictObject({ parent: activities, grouping: activities, category: activities, other: activities })),
      revision: v.optional(v.string()),
      platform: v.optional(v.string()),
      language: v.optional(tag),
      extensions: v.optional(extensions),
    }),
  ),
  timestamp: v.optional(timestamp),
  version: v.optional(v.pipe(v.string(), v.regex(/^1\.0(\.\d+)?$/))),
})
export type Received = v.InferOutput<typeof statementSchema>

/** What is wrong with a statement; nothing where it conforms. */
export function faultIn(value: unknown): string | undefined {
  const read = v.safeParse(statementSchema, value, { abortEarly: true })
  if (!read.success) return `${v.getDotPath(read.issues[0]) ?? 'statement'} ${read.issues[0].message}`
  const hollow = nullIn(value)
  return hollow && `${hollow} is null, which stands nowhere but in extensions`
}

/** Where a null stands outside extensions. */
function nullIn(value: unknown, at = 'statement'): string | undefined {
  if (value === null) return at
  if (typeof value !== 'object') return undefined
  return Object.entries(value as object)
    .filter(([name]) => name !== 'extensions')
    .map(([name, inner]) => nullIn(inner, `${at}.${name}`))
    .find((found) => found !== undefined)
}

/** Whether the second says what the first said: what an LRS adds of itself left out, and activities' definitions, which may be told in other words. */
export const saysTheSame = (one: Received, other: Received): boolean => canonical(one) === canonical(other)

const canonical = (value: unknown): string =>
  JSON.stringify(value, (name, inner: unknown) => {
    if (name === 'definition' || name === 'display' || name === 'version') return undefined
    return typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner
  })
