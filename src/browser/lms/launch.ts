import * as v from 'valibot'
import { isRecord } from '../../core/encounter/readEach.ts'
import { readJson } from '../../core/encounter/readJson.ts'
import { isUuid } from '../../core/records/uuid.ts'
import type { Agent, Context, Launch } from '../../core/records/xapi/statement.ts'

// What an LMS says as it launches: in the page's address, and for cmi5 in a document beside it. Any text gives a launch or nothing.

// Of the schema library only what the engine has already: each further part of it would come with the first words, for everybody.

const address = v.custom<string>((text) => typeof text === 'string' && /^https?:\/\//i.test(text) && URL.canParse(text))
/** What requests are put together from: an address with a question, a place or a name in it would lead them where no store is. */
const endpoint = v.custom<string>((text) => {
  if (typeof text !== 'string' || !/^https?:\/\/[^?#]+$/i.test(text) || !URL.canParse(text)) return false
  const { username, password } = new URL(text)
  return username === '' && password === ''
})

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

const registration = v.custom<string>(isUuid)
const activityId = v.custom<string>((text) => typeof text === 'string' && text.length <= 2000 && /^[a-z][a-z0-9+.-]*:\S+$/i.test(text))
const actor = v.custom<Agent>(isRecord)
const cmi5 = v.object({ endpoint, fetch: address, actor, registration, activityId })
const plain = v.object({
  endpoint,
  auth: v.pipe(v.string(), v.minLength(1)),
  actor,
  activityId,
  registration: v.exactOptional(registration),
})

/** The parameters of an address; the learner is an object written as JSON. */
function saidIn(search: string): Readonly<Record<string, unknown>> {
  const said: Readonly<Record<string, string>> = Object.fromEntries(new URLSearchParams(search))
  return { ...said, actor: readJson(actor, said.actor) }
}

/** What cmi5 says in a page's address; nothing where it was not cmi5 that launched it. */
export function cmi5In(search: string): AtLaunch | undefined {
  const read = v.safeParse(cmi5, saidIn(search))
  return read.success ? read.output : undefined
}

/** What a launch for a plain LRS says; its activity is called `activity_id` there. */
export function plainIn(search: string): PlainLaunch | undefined {
  const { activity_id, ...said } = saidIn(search)
  const read = v.safeParse(plain, { ...said, activityId: activity_id ?? said.activityId })
  return read.success ? read.output : undefined
}

/** What an LMS says to the launched page alone (cmi5 10). */
export type LaunchData = {
  readonly template: Context
  readonly session: string
  readonly mode: Launch['mode']
  readonly returnURL?: string
}

const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid'

const data = v.object({
  contextTemplate: v.custom<Context>(isRecord),
  launchMode: v.picklist(['Normal', 'Browse', 'Review']),
  returnURL: v.exactOptional(v.unknown()),
})

/** Reads the document of a launch; nothing where it is none. Of what may be left out, what is no such thing is as if it were not said. */
export function readLaunchData(text: string): LaunchData | undefined {
  const read = readJson(data, text)
  if (!read) return undefined
  const { contextTemplate: template, launchMode: mode, returnURL } = read
  const session = template.extensions?.[SESSION]
  if (typeof session !== 'string' || session === '') return undefined
  const back = v.safeParse(address, returnURL)
  return { template, session, mode, ...(back.success && { returnURL: back.output }) }
}

/** What a learner set in their LMS: languages, the dearest first, and whether there is to be sound. */
export type Preferences = { readonly languages: readonly string[]; readonly audio?: 'on' | 'off' }

const liked = v.object({ languagePreference: v.exactOptional(v.unknown()), audioPreference: v.exactOptional(v.unknown()) })

/** Reads a learner's preferences; what is none of them is as if it were not said (cmi5 11). */
export function readPreferences(text: string): Preferences {
  const { languagePreference, audioPreference } = readJson(liked, text) ?? {}
  const languages = typeof languagePreference === 'string' ? languagePreference.split(',').flatMap((one) => one.trim() || []) : []
  const audio = audioPreference === 'on' || audioPreference === 'off' ? audioPreference : undefined
  return { languages, ...(audio && { audio }) }
}
