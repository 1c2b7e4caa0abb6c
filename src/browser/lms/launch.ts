import * as v from 'valibot'
import { isUuid } from '../../core/records/uuid.ts'
import type { Agent, Context, Launch } from '../../core/records/xapi.ts'

// What an LMS says as it launches: in the page's address, and for cmi5 in a document beside it. Any text gives a launch or nothing.

const address = v.pipe(
  v.string(),
  v.check((text) => /^https?:\/\//i.test(text) && URL.canParse(text)),
)
const record = <Of extends object>() => v.custom<Of>((one) => typeof one === 'object' && one !== null && !Array.isArray(one))

/** The address of a page that cmi5 launched (cmi5 8.1). */
export type AtLaunch = {
  readonly endpoint: string
  readonly fetch: string
  readonly actor: Agent
  readonly registration: string
  readonly activityId: string
}

/** The address of a page launched for an LRS without cmi5: `auth` is what its requests are to be sent with. */
export type PlainLaunch = Omit<AtLaunch, 'fetch' | 'registration'> & { readonly auth: string; readonly registration?: string }

const actor = v.pipe(v.string(), v.maxLength(4000), v.rawTransform(parsedAs<Agent>()), record<Agent>())
const registration = v.custom<string>(isUuid)
const activityId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:\S+$/i), v.maxLength(2000))
const cmi5 = v.object({ endpoint: address, fetch: address, actor, registration, activityId })
const plain = v.object({
  endpoint: address,
  auth: v.pipe(v.string(), v.minLength(1)),
  actor,
  activityId,
  registration: v.exactOptional(registration),
})

function parsedAs<Of>() {
  return ({ dataset, addIssue, NEVER }: Parameters<Parameters<typeof v.rawTransform<string, Of>>[0]>[0]): Of => {
    try {
      return JSON.parse(dataset.value)
    } catch {
      addIssue({ message: 'is no JSON' })
      return NEVER
    }
  }
}

/** What cmi5 says in a page's address; nothing where it was not cmi5 that launched it. */
export function cmi5In(search: string): AtLaunch | undefined {
  const read = v.safeParse(cmi5, Object.fromEntries(new URLSearchParams(search)))
  return read.success ? read.output : undefined
}

/** What a launch for a plain LRS says; its activity is called `activity_id` there. */
export function plainIn(search: string): PlainLaunch | undefined {
  const { activity_id, ...said } = Object.fromEntries(new URLSearchParams(search))
  const read = v.safeParse(plain, { ...said, activityId: activity_id ?? said.activityId })
  return read.success ? read.output : undefined
}

/** What an LMS says to the launched page alone (cmi5 10). */
export type LaunchData = {
  readonly template: Context
  readonly session: string
  readonly mode: Launch['mode']
  readonly parameters: string
  readonly masteryScore?: number
  readonly returnURL?: string
}

const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid'

const data = v.object({
  contextTemplate: v.intersect([record<Context>(), v.object({ extensions: v.object({ [SESSION]: v.pipe(v.string(), v.minLength(1)) }) })]),
  launchMode: v.picklist(['Normal', 'Browse', 'Review']),
  launchParameters: v.nullish(v.string(), ''),
  masteryScore: v.nullish(v.number()),
  returnURL: v.nullish(v.fallback(v.nullish(address), undefined)),
})

/** Reads the document of a launch; nothing where it is none. */
export function readLaunchData(text: string): LaunchData | undefined {
  const found = json(text)
  const read = v.safeParse(data, found)
  const template = v.safeParse(v.object({ contextTemplate: record<Context>() }), found)
  if (!read.success || !template.success) return undefined
  const { contextTemplate, launchMode, launchParameters, masteryScore, returnURL } = read.output
  return {
    template: template.output.contextTemplate,
    session: contextTemplate.extensions[SESSION] ?? '',
    mode: launchMode,
    parameters: launchParameters,
    ...(typeof masteryScore === 'number' && { masteryScore }),
    ...(returnURL && { returnURL }),
  }
}

/** What a learner set in their LMS: languages, the dearest first, and whether there is to be sound. */
export type Preferences = { readonly languages: readonly string[]; readonly audio?: 'on' | 'off' }

const preferences = v.object({
  languagePreference: v.fallback(v.string(), ''),
  audioPreference: v.fallback(v.optional(v.picklist(['on', 'off'])), undefined),
})

/** Reads a learner's preferences; what is none of them is as if it were not said (cmi5 11). */
export function readPreferences(text: string): Preferences {
  const read = v.safeParse(preferences, json(text))
  if (!read.success) return { languages: [] }
  const { languagePreference, audioPreference } = read.output
  const languages = languagePreference.split(',').flatMap((one) => one.trim() || [])
  return { languages, ...(audioPreference && { audio: audioPreference }) }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
